import type { Extent } from '../dates/types.js';
import type { Axis } from './axis.js';
import type { TimeColumns } from './create-columns.js';
import { scaleOfView } from './time-scale.js';
import type { TimeScale, View } from './types.js';
import { domainOfView, fitView } from './views.js';

/** The whole timeline in a strip of `length` px. */
export interface OverviewLayout {
  readonly length: number;
  /** Px of one bin. */
  readonly binSize: number;
  /** How many events each bin touches. */
  readonly counts: Uint32Array;
  readonly most: number;
}

const BIN_SIZE = 3;

/**
 * Counts the events along the whole axis, as it is drawn when everything fits: the strip has the
 * same breaks and rates as the chart. O(n), once for an axis and a length.
 */
export function layoutOverview(columns: TimeColumns, axis: Axis, length: number): OverviewLayout {
  const counts = new Uint32Array(Math.max(1, Math.ceil(length / BIN_SIZE)));
  const changes = new Int32Array(counts.length + 1);
  const scale = scaleOfView(axis, fitView(axis));
  const inBins = (time: number): number => (scale(time) / axis.length) * counts.length;
  const within = (bin: number): number => Math.max(0, Math.min(counts.length - 1, bin));
  for (const { count, from, to } of columns.lanes) {
    for (let i = 0; i < count; i++) {
      const first = within(Math.floor(inBins(from[i] ?? 0)));
      const last = Math.max(first, within(Math.ceil(inBins(to[i] ?? 0)) - 1));
      changes[first] = (changes[first] ?? 0) + 1;
      changes[last + 1] = (changes[last + 1] ?? 0) - 1;
    }
  }
  let now = 0;
  let most = 0;
  for (let i = 0; i < counts.length; i++) {
    now += changes[i] ?? 0;
    counts[i] = now;
    most = Math.max(most, now);
  }
  return { length, binSize: BIN_SIZE, counts, most };
}

/** Where the view lies on the strip: from/to in px. */
export function brushOf(axis: Axis, view: View, length: number): readonly [number, number] {
  const scale = scaleOfView(axis, fitView(axis));
  const [from, to] = domainOfView(axis, view);
  return [onStrip(scale, from, length), onStrip(scale, to, length)];
}

/** The time at a px of the strip. */
export function timeOnStrip(axis: Axis, px: number, length: number): number {
  return scaleOfView(axis, fitView(axis)).invert((px / length) * axis.length);
}

/** The time between two px of the strip. */
export function domainOfBrush(
  axis: Axis,
  [from, to]: readonly [number, number],
  length: number,
): Extent {
  return [
    timeOnStrip(axis, Math.min(from, to), length),
    timeOnStrip(axis, Math.max(from, to), length),
  ];
}

/** Whether a window between two px leaves out no event: as near to both ends as can be pointed at. */
export function isWhole(axis: Axis, [a, b]: readonly [number, number], length: number): boolean {
  const [first, last] = reachOnStrip(axis, length);
  return Math.min(a, b) < first + 1 && Math.max(a, b) > last - 1;
}

/** How much of what is not in view lies before the view, from 0 to 1. */
export function shareBefore(axis: Axis, view: View, length: number): number {
  const [from, to] = brushOf(axis, view, length);
  const [first, last] = reachOnStrip(axis, length);
  const rest = last - first - (to - from);
  return rest > 0 ? Math.max(0, Math.min(1, (from - first) / rest)) : 0;
}

/** Where the events begin and end on the strip. */
function reachOnStrip(axis: Axis, length: number): readonly [number, number] {
  const scale = scaleOfView(axis, fitView(axis));
  const [first, last] = axis.extent;
  return [onStrip(scale, first, length), onStrip(scale, last, length)];
}

function onStrip(scale: TimeScale, time: number, length: number): number {
  return Math.max(0, Math.min(1, scale(time) / scale.length)) * length;
}
