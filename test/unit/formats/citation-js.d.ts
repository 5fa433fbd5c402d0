// The package has no types of its own.
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
