import type { LaneColumns } from './create-columns.js';
import { justBelow } from './just-below.js';
import { lowerBound, upperBound } from './lower-bound.js';
import type { TimeScale } from './types.js';

/** Which events of a lane are in view; positions are those in the lane's columns. */
export interface LaneView {
  readonly columns: LaneColumns;
  /** Those that begin in view: [lo, hi). */
  readonly lo: number;
  readonly hi: number;
  /** How many began before the view and reach into it. */
  readonly begun: number;
  /** All in view. */
  readonly inView: number;
}

/** Finds what is in view of a lane by binary search. */
export function laneView(
  columns: LaneColumns,
  { domain: [t0, t1] }: Pick<TimeScale, 'domain'>,
): LaneView {
  const { from, ends } = columns;
  const lo = lowerBound(from, t0);
  const hi = upperBound(from, t1);
  const begun = lo - lowerBound(ends, t0);
  // Ends that lie before the view belong to events that begin before it, so the difference is exact.
  return { columns, lo, hi, begun, inView: hi - lo + begun };
}

/** The positions of those that began before the view and reach into it, in time order. */
export function* begunBefore({ columns, lo }: LaneView, t0: number): Generator<number> {
  const limit = justBelow(t0);
  for (let i = columns.reach.next(0, lo, limit); i < lo; i = columns.reach.next(i + 1, lo, limit)) {
    yield i;
  }
}
