import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Extent } from '../dates/types.js';
import { domainOfView, panView, scaleOfView, viewOfDomain } from '../layout/index.js';
import type { Axis, View } from '../layout/index.js';
import type { ChartState } from './chart-state.js';
import type { MotionController } from './motion-controller.js';

/** Long enough to be seen, short enough not to be waited for, in ms. */
const DURATION = 220;

/** The view while a share of the way is left, from 1 to 0. */
type Path = (rest: number) => View;

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
  private _goal: View | undefined;

  constructor(host: ReactiveControllerHost, parts: GlideParts) {
    this._parts = parts;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.finish();
  }

  /** Comes from an earlier view to the one that the chart will have, at the same zoom. */
  from(before: View | undefined): void {
    this._start((axis, view) => {
      if (!before || view === before || view.zoom !== before.zoom) return undefined;
      const way = wayBetween(axis, before, view);
      return Math.abs(way) < 1 ? undefined : (rest) => panView(axis, view, way * rest);
    });
  }

  /** Comes from the time that was in view to the one that will be. */
  fromTime([from, to]: Extent): void {
    this._start((axis, view) => {
      const [first, last] = domainOfView(axis, view);
      return (rest) =>
        viewOfDomain(axis, [first + (from - first) * rest, last + (to - last) * rest]);
    });
  }

  /** Is there at once. */
  finish(): void {
    const { chart } = this._parts;
    cancelAnimationFrame(this._frame);
    if (this._view && chart.view === this._view) chart.view = this._goal;
    this._view = undefined;
  }

  private _start(pathTo: (axis: Axis, view: View) => Path | undefined): void {
    this.finish();
    // The next drawing may still move the view a little.
    this._frame = requestAnimationFrame(() => this._begin(pathTo));
  }

  private _begin(pathTo: (axis: Axis, view: View) => Path | undefined): void {
    const { chart } = this._parts;
    const { axis, view } = chart;
    if (!axis || !view || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const path = pathTo(axis, view);
    if (!path) return;
    const start = performance.now();
    const step = (): void => {
      // Somebody else moved the view: it is theirs.
      if (chart.view !== this._view) return;
      const share = Math.min(1, (performance.now() - start) / DURATION);
      chart.view = share < 1 ? path((1 - share) ** 3) : view;
      this._view = chart.view;
      if (share < 1) this._frame = requestAnimationFrame(step);
      if (share < 1) this._parts.motion.viewChanged();
      else this._parts.motion.stop();
    };
    this._view = this._goal = view;
    step();
  }
}

/** Px from one view to another, but no more than the length of one: what lies farther is passed over. */
function wayBetween(axis: Axis, from: View, to: View): number {
  const scale = scaleOfView(axis, from);
  const [first, last] = scale.domain;
  const [start, end] = domainOfView(axis, to);
  if (start > last) return axis.length;
  if (end < first) return -axis.length;
  return start >= first ? scale(start) : scale(end) - axis.length;
}
