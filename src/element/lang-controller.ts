import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The language in force for an element: the nearest `lang` on it or above it, shadow roots crossed.
 * No event tells when that changes, so the `lang` of each ancestor is watched, and nothing else of
 * them, for as long as the element is on the page.
 */
export class LangController implements ReactiveController {
  lang: string | undefined;
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private readonly _observer = new MutationObserver(() => this.reset());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this._host = host;
    host.addController(this);
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
      this._observer.observe(element, { attributes: true, attributeFilter: ['lang'] });
      const own = element.getAttribute('lang');
      // An empty one says that the language is not known: the one above it is the better guess.
      if (lang === undefined && own) lang = own;
    }
    if (lang === this.lang) return;
    this.lang = lang;
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
