import type { PlacedEvent } from '../model/types.js';
import { bucketMs } from './choose-candidates.js';
import { begunBefore } from './lane-view.js';
import type { LaneView } from './lane-view.js';
import { lowerBound } from './lower-bound.js';
import type { Extent } from '../dates/types.js';
import type { Box, DensityRun, FoldLayout, TimeScale } from './types.js';

// So many events of a fold can be listed.
const MOST_INDICES = 1000;

/** Some events that follow each other and found no room. */
export interface Folded {
  /** Their lanes, that of the first one first. */
  readonly lanes: readonly number[];
  /** Along the axis, in px: their middle, and where the last of them begins. */
  readonly x: number;
  readonly last: number;
  readonly lastLane: number;
  readonly count: number;
  readonly extent: Extent;
  /** Positions in the lane's columns, in time order, at most 1 000. */
  positions(): number[];
}

/** Counts positions in [lo, hi) that are not in the sorted list of those placed. */
function countFolded(placed: readonly number[], lo: number, hi: number): number {
  return hi - lo - (lowerBound(placed, hi) - lowerBound(placed, lo));
}

/** Positions in [lo, hi) that are not in the sorted list of those placed; at most 1 000. */
function foldedIn(placed: readonly number[], lo: number, hi: number): number[] {
  const found: number[] = [];
  let p = lowerBound(placed, lo);
  for (let i = lo; i < hi && found.length < MOST_INDICES; i++) {
    if (placed[p] === i) p++;
    else found.push(i);
  }
  return found;
}

/** The largest `to` in [lo, hi) among those that are not placed. */
function reachOf({ columns }: LaneView, placed: readonly number[], lo: number, hi: number): number {
  let reach = -Infinity;
  let start = lo;
  for (let p = lowerBound(placed, lo); start < hi; p++) {
    const stop = Math.min(hi, placed[p] ?? hi);
    if (stop > start) reach = Math.max(reach, columns.reach.max(start, stop));
    start = stop + 1;
  }
  return reach;
}

/**
 * The folded events of a lane, by cells of about `spacing` px whose bounds stay in time while the
 * view moves. Exact counts, without looking at each event.
 */
export function foldLane(
  view: LaneView,
  placed: readonly number[],
  scale: TimeScale,
  spacing: number,
): Folded[] {
  const { columns, lo, hi, begun } = view;
  const { from } = columns;
  const lastLane = columns.index;
  const lanes = [lastLane];
  const found: Folded[] = [];
  const begunFolded = begun - lowerBound(placed, lo);
  if (begunFolded > 0) {
    found.push({
      lanes,
      x: 0,
      last: 0,
      lastLane,
      count: begunFolded,
      extent: [scale.domain[0], Math.min(scale.domain[1], reachOf(view, placed, 0, lo))],
      positions: () => {
        const positions: number[] = [];
        for (const i of begunBefore(view, scale.domain[0])) {
          if (positions.length >= MOST_INDICES) break;
          if (placed[lowerBound(placed, i)] !== i) positions.push(i);
        }
        return positions;
      },
    });
  }
  let i = lo;
  const { stretches } = scale;
  stretches.forEach((stretch, s) => {
    const size = bucketMs(stretch, spacing);
    const end = s === stretches.length - 1 ? hi : lowerBound(from, stretch.t1, i, hi);
    while (i < end) {
      const next = (Math.floor((from[i] ?? 0) / size) + 1) * size;
      const [a, b] = [i, Math.max(i + 1, lowerBound(from, next, i, end))];
      i = b;
      const count = countFolded(placed, a, b);
      if (count === 0) continue;
      const [t0, t1] = [from[a] ?? 0, from[b - 1] ?? 0];
      const reach = reachOf(view, placed, a, b);
      found.push({
        lanes,
        x: (scale(t0) + scale(t1)) / 2,
        last: scale(t1),
        lastLane,
        count,
        // One that goes on without end does not count: all time after it is no place to zoom to.
        extent: [t0, Number.isFinite(reach) ? Math.max(t1, reach) : t1],
        positions: () => foldedIn(placed, a, b),
      });
    }
  });
  return found;
}

function join(a: Folded, b: Folded): Folded {
  const count = a.count + b.count;
  return {
    lanes: [...new Set([...a.lanes, ...b.lanes])],
    last: Math.max(a.last, b.last),
    lastLane: b.last >= a.last ? b.lastLane : a.lastLane,
    x: (a.x * a.count + b.x * b.count) / count,
    count,
    extent: [Math.min(a.extent[0], b.extent[0]), Math.max(a.extent[1], b.extent[1])],
    positions: () => [...a.positions(), ...b.positions()].slice(0, MOST_INDICES),
  };
}

/** Joins neighbours until their boxes, `width` wide, lie inside the length and `spacing` apart. */
export function spreadFolds(
  folds: readonly Folded[],
  width: number,
  spacing: number,
  length: number,
): Folded[] {
  const inside = (x: number): number => Math.max(width / 2, Math.min(length - width / 2, x));
  const apart: Folded[] = [];
  for (const fold of folds) {
    let last: Folded = { ...fold, x: inside(fold.x) };
    for (;;) {
      const before = apart[apart.length - 1];
      if (!before || last.x - before.x >= spacing) break;
      apart.pop();
      last = join(before, last);
    }
    apart.push(last);
  }
  return apart;
}

/** Joins the nearest neighbours, of one lane or of several, until at most so many are left. */
export function joinFolds(folds: readonly Folded[], most: number): Folded[] {
  const left = [...folds];
  while (left.length > most) {
    let [nearest, least] = [0, Infinity];
    for (let i = 0; i + 1 < left.length; i++) {
      const between = (left[i + 1]?.x ?? Infinity) - (left[i]?.x ?? 0);
      if (between < least) [nearest, least] = [i, between];
    }
    const [a, b] = [left[nearest], left[nearest + 1]];
    if (!a || !b) break;
    left.splice(nearest, 2, join(a, b));
  }
  return left;
}

/** Makes the box of a fold; its list of events is written only when somebody opens it. */
export function foldBox(fold: Folded, box: Box, indexOf: (position: number) => number): FoldLayout {
  let indices: readonly number[] | undefined;
  return {
    ...box,
    lane: fold.lanes[0] ?? 0,
    lanes: fold.lanes.length,
    last: fold.last,
    lastLane: fold.lastLane,
    count: fold.count,
    extent: fold.extent,
    get indices(): readonly number[] {
      return (indices ??= fold.positions().map(indexOf));
    },
  };
}

/** The events that the box of a fold lists, as indices in the document. */
export function indicesOf(
  events: readonly PlacedEvent[],
  view: LaneView,
): (position: number) => number {
  return (position) => {
    const order = view.columns.order[position] ?? 0;
    return events[order]?.index ?? order;
  };
}

// Thinner than this nobody sees it.
const LEAST_RUN = 2;

/**
 * The folded events of a lane as runs of px in which one follows the other: from the first instant
 * to the last, at most one run to a px. Cost follows the px: each run is left by one binary search.
 */
export function densityRuns(
  view: LaneView,
  placed: readonly number[],
  scale: TimeScale,
  see: (x0: number, x1: number, count: number) => void,
): void {
  const { columns, lo, hi, begun } = view;
  const { from } = columns;
  const { length } = scale;
  let [x0, x1, count] = [NaN, -Infinity, 0];
  const flush = (): void => {
    if (count > 0) see(x0, Math.min(length, x1), count);
  };
  const begunFolded = begun - lowerBound(placed, lo);
  if (begunFolded > 0) {
    x0 = 0;
    x1 = Math.max(LEAST_RUN, scale(reachOf(view, placed, 0, lo)));
    count = begunFolded;
  }
  let i = lo;
  let p = lowerBound(placed, lo);
  scale.stretches.forEach((stretch, s) => {
    const { t0, msPerPx } = stretch;
    const end = s === scale.stretches.length - 1 ? hi : lowerBound(from, stretch.t1, i, hi);
    while (i < end) {
      if (placed[p] === i) {
        p++;
        i++;
        continue;
      }
      const x = Math.max(0, stretch.x0 + ((from[i] ?? 0) - t0) / msPerPx);
      if (x > x1) {
        flush();
        x0 = Math.min(x, length - LEAST_RUN);
        x1 = x0 + LEAST_RUN;
        count = 0;
      }
      // All that begin inside the run are part of it; the one that lasts longest ends it.
      const stop = t0 + (x1 - stretch.x0) * msPerPx;
      const j = Math.max(i + 1, lowerBound(from, stop, i, Math.min(end, placed[p] ?? end)));
      count += j - i;
      x1 = Math.max(x1, x + LEAST_RUN);
      const reach = columns.reach.max(i, j);
      if (reach > stop) x1 = Math.max(x1, scale(reach));
      i = j;
    }
  });
  flush();
}

/** A run of folded events as a box in the strip of its lane. */
export function densityBox(
  [x0, x1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
  lane: number,
  count: number,
): DensityRun {
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0, lane, count };
}
