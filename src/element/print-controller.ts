import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws for paper while the page is being printed, and for the screen again afterwards. */
export class PrintController implements ReactiveController {
  isPrinting = false;
  private readonly _host: ReactiveControllerHost;
  private readonly _draw: () => void;

  /** `draw` draws at once: the browser takes its picture when the event has been handled. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this._host = host;
    this._draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this._begin);
    window.addEventListener('afterprint', this._end);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this._begin);
    window.removeEventListener('afterprint', this._end);
    this.isPrinting = false;
  }

  private readonly _begin = (): void => this._set(true);

  private readonly _end = (): void => this._set(false);

  private _set(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this._host.requestUpdate();
    this._draw();
  }
}
