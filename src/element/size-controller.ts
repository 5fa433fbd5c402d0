import type { ReactiveController, ReactiveControllerHost } from 'lit';

type SizeHost = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/**
 * Watches the width that the host gives its content: that decides, not the window's. The content is
 * watched, since a page may make the host an inline box, which has no width of its own.
 */
export class SizeController implements ReactiveController {
  /** Content width in px; 0 while the host is not drawn (in a closed tab, say). */
  width = 0;
  private readonly _host: SizeHost;
  private _observer: ResizeObserver | undefined;
  private _content: Element | null = null;
  private _frame = 0;

  constructor(host: SizeHost) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._observer = new ResizeObserver(([entry]) => {
      // In the next frame: drawing now would change the size that is being told.
      cancelAnimationFrame(this._frame);
      this._frame = requestAnimationFrame(() => this._set(entry?.contentRect.width ?? 0));
    });
    if (this._content) this._observer.observe(this._content);
    // Once, to draw at once: asking makes the browser lay the page out, and later the observer tells.
    if (this.width === 0) this._set(this._host.clientWidth);
  }

  hostUpdated(): void {
    if (this._content) return;
    this._content = this._host.renderRoot.querySelector('.all');
    if (this._content) this._observer?.observe(this._content);
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this._frame);
    this._observer?.disconnect();
    this._observer = undefined;
  }

  private _set(width: number): void {
    // Half a pixel more or less, as when a page is zoomed, is no reason to lay out anew.
    if (Math.abs(width - this.width) < 1) return;
    this.width = Math.floor(width);
    this._host.requestUpdate();
  }
}
