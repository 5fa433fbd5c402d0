import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';

/** What is drawn in the type and colours of the page. */
interface StyleTarget {
  /** The font is another: everything is to be measured again. */
  restyle(): void;
  /** Colours have changed. */
  repaint(): void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/**
 * Notices that the page gives the element another type or other colours. A hidden piece of text
 * inside the element changes its size with the font, and a shadow on it that has all the colours
 * starts a transition when one of them changes: nothing is asked for again and again.
 */
export class StyleController implements ReactiveController {
  private readonly _host: Host;
  private readonly _target: StyleTarget;
  private _observer: ResizeObserver | undefined;
  private _probe: Element | null = null;
  private _size = '';
  private _frame = 0;

  constructor(host: Host, target: StyleTarget) {
    this._host = host;
    this._target = target;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this._fontsCame);
    this._observer = new ResizeObserver(([entry]) => this._measured(entry));
    if (this._probe) this._observer.observe(this._probe);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this._fontsCame);
    cancelAnimationFrame(this._frame);
    this._observer?.disconnect();
  }

  hostUpdated(): void {
    if (this._probe) return;
    this._probe = this._host.renderRoot.querySelector('.probe');
    if (this._probe) this._observer?.observe(this._probe);
  }

  template(): TemplateResult {
    return html`<span
      class="probe"
      aria-hidden="true"
      @transitionrun=${this._onTransition}
    ></span>`;
  }

  /** The page has loaded type: what was measured before is of another. */
  private readonly _fontsCame = (): void => this._target.restyle();

  private _measured(entry: ResizeObserverEntry | undefined): void {
    const { inlineSize = 0, blockSize = 0 } = entry?.contentBoxSize[0] ?? {};
    // Without a size the element is not drawn, and what it will look like is not known.
    if (inlineSize === 0) return;
    const size = `${String(inlineSize)} ${String(blockSize)}`;
    const isFirst = this._size === '';
    if (size === this._size) return;
    this._size = size;
    if (isFirst) return;
    // In the next frame: drawing now would change sizes that are being told.
    cancelAnimationFrame(this._frame);
    this._frame = requestAnimationFrame(() => this._target.restyle());
  }

  private readonly _onTransition = (event: TransitionEvent): void => {
    event.stopPropagation();
    this._target.repaint();
  };
}
