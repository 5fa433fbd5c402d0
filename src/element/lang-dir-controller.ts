import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The language in force for an element, which is the nearest `lang` on it or above it, shadow roots
 * crossed; and the direction that it reads in. No event tells when they change, so `lang` and `dir` of
 * each ancestor are watched, and nothing else of them, for as long as the element is on the page.
 */
export class LangDirController implements ReactiveController {
  lang: string | undefined;
  private _isRightToLeft: boolean | undefined;
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private readonly _observer = new MutationObserver(() => this.reset());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this._host = host;
    host.addController(this);
  }

  /** Asked where it is needed and once, since the browser has to work out styles for it. */
  get isRightToLeft(): boolean {
    return (this._isRightToLeft ??= getComputedStyle(this._host).direction === 'rtl');
  }

  hostConnected(): void {
    this.reset();
  }

  hostDisconnected(): void {
    this._observer.disconnect();
  }

  /** Looks at the ancestors anew: one of them has changed, or the element was moved. */
  reset(): void {
    this._observer.disconnect();
    let lang: string | undefined;
    for (const element of selfAndAncestors(this._host)) {
      this._observer.observe(element, { attributes: true, attributeFilter: ['lang', 'dir'] });
      const own = element.getAttribute('lang');
      // An empty one says that the language is not known: the one above it is the better guess.
      if (lang === undefined && own) lang = own;
    }
    this.lang = lang;
    this._isRightToLeft = undefined;
    this._host.requestUpdate();
  }
}

function* selfAndAncestors(host: Element): Generator<Element> {
  let node: Node | null = host;
  while (node) {
    if (node instanceof Element) yield node;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
}
