// The package has no types of its own.
declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string);
    readonly window: Window & { readonly DOMParser: typeof DOMParser };
  }
}
