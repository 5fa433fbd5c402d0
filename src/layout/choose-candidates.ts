import type { LaneColumns } from './create-columns.js';
import { begunBefore } from './lane-view.js';
import type { LaneView } from './lane-view.js';
import { largestOf } from './largest-of.js';
import { lowerBound } from './lower-bound.js';
import type { Stretch, TimeScale } from './types.js';

// Up to here every event of a lane with many rows is tried; beyond, only the first few of some px.
const TRY_ALL = 160;
// A lane of few rows holds fewer labels: so many for each row are tried.
const TRY_PER_ROW = 32;
const BUCKET = 14;
// Candidates closer together than this share of a label cannot all have one.
const BUCKET_SHARE = 0.25;

/** The px of a bucket as a power of two in ms: its bounds stay in time while the view moves. */
export function bucketMs({ msPerPx }: Stretch, px: number): number {
  return 2 ** Math.ceil(Math.log2(px * msPerPx));
}

function addBest(
  found: Set<number>,
  { importance }: LaneColumns,
  lo: number,
  hi: number,
  most: number,
): void {
  if (hi - lo <= most || !importance) {
    for (let i = lo; i < Math.min(hi, lo + most); i++) found.add(i);
    return;
  }
  for (const i of largestOf(importance, lo, hi, most)) found.add(i);
}

/**
 * The events of a lane that are worth trying for a label, as positions in its columns, unordered:
 * all when they are few, else the `most` weightiest of each part of a label's width. Cost follows
 * the px.
 */
export function chooseCandidates(
  view: LaneView,
  scale: TimeScale,
  most: number,
  labelWidth: number,
): Set<number> {
  const { columns, lo, hi, begun, inView } = view;
  const tryAll = Math.min(TRY_ALL, TRY_PER_ROW * most);
  const bucket = Math.max(BUCKET, labelWidth * BUCKET_SHARE);
  const found = new Set<number>();
  const begunLimit = inView <= tryAll ? begun : Math.min(begun, 4 * most);
  for (const i of begunBefore(view, scale.domain[0])) {
    if (found.size >= begunLimit) break;
    found.add(i);
  }
  if (inView <= tryAll) {
    for (let i = lo; i < hi; i++) found.add(i);
    return found;
  }
  const { from } = columns;
  let i = lo;
  for (const stretch of scale.stretches) {
    const size = bucketMs(stretch, bucket);
    i = lowerBound(from, stretch.t0, i, hi);
    const end = lowerBound(from, stretch.t1, i, hi);
    while (i < end) {
      const next = (Math.floor((from[i] ?? 0) / size) + 1) * size;
      const j = Math.max(i + 1, lowerBound(from, next, i, end));
      addBest(found, columns, i, j, most);
      i = j;
    }
  }
  return found;
}
