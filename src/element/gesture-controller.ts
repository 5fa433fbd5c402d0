/** What gestures do: move and zoom, in px along the axis. */
export interface GestureTarget {
  /** Which way time runs. */
  readonly isVertical: boolean;
  readonly isMirrored: boolean;
  /** The element that px are counted from. */
  readonly surface: Element | null;
  pan(px: number): void;
  zoom(factor: number, at: number): void;
  /** A gesture that changed something is over. */
  settle(): void;
}

// Less than this is a click with an unsteady hand.
const DRAG_THRESHOLD = 5;
const WHEEL_RATE = 0.002;
const PX_PER_LINE = 16;

interface Finger {
  x: number;
  y: number;
}

/**
 * Drag, pinch and wheel. The page keeps what is its own: the wheel zooms only with Ctrl or ⌘ held,
 * and one finger scrolls the page (`touch-action: pan-y` leaves only sideways moves to us). Written
 * by hand since the usual gesture libraries hold the wheel and touches of the whole surface, and
 * keep a linear transform, which an axis with breaks does not have.
 */
export class GestureController {
  readonly wheel: { handleEvent(event: WheelEvent): void; readonly passive: false } = {
    passive: false,
    handleEvent: (event) => this._wheel(event),
  };
  private readonly _target: GestureTarget;
  private readonly _fingers = new Map<number, Finger>();
  private _travelled = 0;
  private _isTouch = false;
  private _settling: ReturnType<typeof setTimeout> | undefined;

  constructor(target: GestureTarget) {
    this._target = target;
  }

  /** True right after a drag: the click that ends it means nothing. */
  get dragged(): boolean {
    return this._travelled > DRAG_THRESHOLD;
  }

  /** Whether a finger made a click: a click without a pointer, as of a screen reader, has no detail. */
  isTap(click: MouseEvent): boolean {
    return click.detail > 0 && this._isTouch;
  }

  readonly down = (event: PointerEvent): void => {
    this._isTouch = event.pointerType === 'touch';
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (this._fingers.size === 0) this._travelled = 0;
    this._fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };

  readonly move = (event: PointerEvent): void => {
    const finger = this._fingers.get(event.pointerId);
    if (!finger) return;
    if (event.pointerType === 'mouse' && event.buttons === 0) return this.up(event);
    const before = this._spread();
    const moved = Math.hypot(event.clientX - finger.x, event.clientY - finger.y);
    const { isVertical, isMirrored } = this._target;
    const across = event.clientX - finger.x;
    const delta = isVertical ? event.clientY - finger.y : isMirrored ? -across : across;
    // The starting point is kept until it is clear that this is a drag; then all of it counts.
    if (!this.dragged && this._fingers.size === 1 && moved <= DRAG_THRESHOLD) return;
    this._travelled += moved;
    finger.x = event.clientX;
    finger.y = event.clientY;
    capture(event);
    if (this._fingers.size === 1) this._target.pan(delta);
    else {
      const after = this._spread();
      this._target.pan(delta / this._fingers.size);
      if (before && after && before.length > 8 && after.length > 8)
        this._target.zoom(after.length / before.length, after.middle);
    }
  };

  readonly up = (event: PointerEvent): void => {
    if (!this._fingers.delete(event.pointerId)) return;
    if (this._fingers.size === 0 && this.dragged) this._target.settle();
  };

  /** Forgets what is under way. */
  reset(): void {
    this._fingers.clear();
    this._travelled = 0;
    clearTimeout(this._settling);
  }

  private _wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? PX_PER_LINE : event.deltaMode === 2 ? 400 : 1;
    // A pinch on a trackpad arrives as small deltas with Ctrl; a notch of a wheel as about 100.
    const rate = Math.abs(event.deltaY) * unit < 20 ? WHEEL_RATE * 5 : WHEEL_RATE;
    const at = this._along(event.clientX, event.clientY);
    this._target.zoom(2 ** (-event.deltaY * unit * rate), at);
    clearTimeout(this._settling);
    this._settling = setTimeout(() => this._target.settle(), 120);
  }

  private _along(x: number, y: number): number {
    const box = this._target.surface?.getBoundingClientRect();
    if (!box) return 0;
    const { isVertical, isMirrored } = this._target;
    if (isVertical) return y - box.top;
    return isMirrored ? box.right - x : x - box.left;
  }

  private _spread(): { length: number; middle: number } | undefined {
    const [a, b] = [...this._fingers.values()];
    if (!a || !b) return undefined;
    return {
      length: Math.hypot(a.x - b.x, a.y - b.y),
      middle: this._along((a.x + b.x) / 2, (a.y + b.y) / 2),
    };
  }
}

function capture(event: PointerEvent): void {
  const surface = event.currentTarget as Element;
  // A pointer that is no longer down cannot be captured; the drag is then over anyway.
  if (surface.hasPointerCapture(event.pointerId)) return;
  try {
    surface.setPointerCapture(event.pointerId);
  } catch {
    return;
  }
}
