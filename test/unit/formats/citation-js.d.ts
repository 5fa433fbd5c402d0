// The packages have no types of their own.
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain(data: unknown, options: { forceType: string; generateGraph: false }): unknown };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module 'citeproc' {
  interface Engine {
    updateItems(ids: readonly string[]): void;
    makeBibliography(): readonly [parameters: unknown, entries: readonly string[]];
  }
  interface System {
    retrieveLocale(lang: string): string;
    retrieveItem(id: string): unknown;
  }
  const CSL: { readonly Engine: new (system: System, style: string) => Engine };
  export default CSL;
}
