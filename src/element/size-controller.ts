import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Watches the width of the host's box: its own width decides, not the window's. */
export class SizeController implements ReactiveController {
  /** Content width in px; 0 while the host is not drawn (in a closed tab, say). */
  width = 0;
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private _observer: ResizeObserver | undefined;
  private _frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._observer = new ResizeObserver(([entry]) => {
      // In the next frame: drawing now would change the size that is being told.
      cancelAnimationFrame(this._frame);
      this._frame = requestAnimationFrame(() => this._set(entry?.contentRect.width ?? 0));
    });
    this._observer.observe(this._host);
    // Once, to draw at once: asking makes the browser lay the page out, and later the observer tells.
    if (this.width === 0) this._set(this._host.clientWidth);
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
