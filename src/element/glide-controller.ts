import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { domainOfView, panView, scaleOfView } from '../layout/index.js';
import type { View } from '../layout/index.js';
import type { ChartState } from './chart-state.js';
import type { MotionController } from './motion-controller.js';

/** Long enough to be seen, short enough not to be waited for, in ms. */
const DURATION = 220;

/** What glides. */
export interface GlideParts {
  readonly chart: ChartState;
  readonly motion: MotionController;
}

/** Lets the reader see in which direction the view went; not where less motion is asked for. */
export class GlideController implements ReactiveController {
  private readonly _parts: GlideParts;
  private _frame = 0;
  private _view: View | undefined;

  constructor(host: ReactiveControllerHost, parts: GlideParts) {
    this._parts = parts;
    host.addController(this);
  }

  hostDisconnected(): void {
    this._stop();
  }

  /** Comes from an earlier view to the one that the chart will have, at the same zoom. */
  from(before: View | undefined): void {
    this._stop();
    // The next drawing may still move the view a little.
    this._frame = requestAnimationFrame(() => this._begin(before));
  }

  private _begin(before: View | undefined): void {
    const { chart } = this._parts;
    const { axis, view } = chart;
    if (!axis || !view || !before || view === before || view.zoom !== before.zoom) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const way = this._way(before, view);
    if (Math.abs(way) < 1) return;
    const start = performance.now();
    const step = (): void => {
      // Somebody else moved the view: it is theirs.
      if (chart.view !== this._view) return;
      const share = Math.min(1, (performance.now() - start) / DURATION);
      chart.view = share < 1 ? panView(axis, view, way * (1 - share) ** 3) : view;
      this._view = chart.view;
      if (share < 1) this._frame = requestAnimationFrame(step);
      if (share < 1) this._parts.motion.viewChanged();
      else this._parts.motion.stop();
    };
    this._view = view;
    step();
  }

  /** Px from one view to another, but no more than the length of one: what lies farther is passed over. */
  private _way(from: View, to: View): number {
    const { axis } = this._parts.chart;
    if (!axis) return 0;
    const scale = scaleOfView(axis, from);
    const [first, last] = scale.domain;
    const [start, end] = domainOfView(axis, to);
    if (start > last) return axis.length;
    if (end < first) return -axis.length;
    return start >= first ? scale(start) : scale(end) - axis.length;
  }

  private _stop(): void {
    cancelAnimationFrame(this._frame);
    this._view = undefined;
  }
}
