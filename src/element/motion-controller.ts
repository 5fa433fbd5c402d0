import type { ReactiveController, ReactiveControllerHost } from 'lit';

// Two changes of the view within this are one movement, in ms …
const MOVEMENT = 120;
// … which is over when nothing came for this long.
const STILL = 140;

/**
 * Tells movements of the view from single steps. A step is drawn at once; while a movement lasts
 * its pictures are painted, at most one to a frame, and what is at rest is drawn when it ends.
 */
export class MotionController implements ReactiveController {
  private readonly _host: ReactiveControllerHost;
  private readonly _paint: () => boolean;
  private _last = -Infinity;
  private _isMoving = false;
  private _isDue = false;
  private _still: ReturnType<typeof setTimeout> | undefined;

  /** `paint` draws a picture of a movement; false when it cannot. */
  constructor(host: ReactiveControllerHost, paint: () => boolean) {
    this._host = host;
    this._paint = paint;
    host.addController(this);
  }

  hostConnected(): void {
    // Taken away in the middle of a movement: what is at rest is still to be drawn.
    if (this._isMoving) this._end();
    window.addEventListener('scroll', this._scrolled, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    window.removeEventListener('scroll', this._scrolled, { capture: true });
    clearTimeout(this._still);
    this._last = -Infinity;
  }

  /** Nothing at rest is to be drawn now. */
  get isMoving(): boolean {
    return this._isMoving;
  }

  /** Draws what is at rest now, in the middle of a movement or not. */
  stop(): void {
    clearTimeout(this._still);
    this._last = -Infinity;
    this._end();
  }

  /** The view changed. */
  viewChanged(): void {
    const now = performance.now();
    const isMovement = now - this._last < MOVEMENT;
    this._last = now;
    if (!isMovement && !this._isMoving) {
      this._host.requestUpdate();
      return;
    }
    this._isMoving = true;
    clearTimeout(this._still);
    this._still = setTimeout(() => this._end(), STILL);
    if (this._isDue) return;
    this._isDue = true;
    // All changes of one task make one picture.
    queueMicrotask(() => {
      this._isDue = false;
      if (this._isMoving && !this._paint()) this._host.requestUpdate();
    });
  }

  /** What is painted does not scroll as what is drawn does. */
  private readonly _scrolled = (): void => {
    if (this._isMoving) this.stop();
  };

  private _end(): void {
    this._isMoving = false;
    this._host.requestUpdate();
  }
}
