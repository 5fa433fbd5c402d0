// The package is installed by those who want a PNG; this is the part of it that is used.
declare module '@resvg/resvg-js' {
  interface Options {
    readonly font?: { readonly loadSystemFonts?: boolean; readonly defaultFontFamily?: string };
    readonly background?: string;
  }
  export class Resvg {
    constructor(svg: string, options?: Options);
    render(): { asPng(): Uint8Array };
  }
}
