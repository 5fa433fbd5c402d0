import type { Extent } from '../dates/types.js';
import type { Gaps } from './find-gaps.js';

/** An empty stretch that is cut out of the axis; `before` and `after` are the px left of it at fit. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  /** Empty px kept after what ends at `start`, at fit. */
  readonly before: number;
  /** Empty px kept ahead of what begins at `end`, at fit. */
  readonly after: number;
}

/**
 * How time is laid out when the whole timeline fits: sections of one rate each, with the longest
 * empty stretches cut out. Zooming multiplies the rates; the cuts stay and new ones appear where an
 * empty stretch would fill most of the view.
 */
export interface Axis {
  /** Px from the first to the last pixel of the fitted view. */
  readonly length: number;
  /** First and last instant drawn, in ms. */
  readonly extent: Extent;
  /** Empty px before and after the extent at fit. */
  readonly edges: readonly [before: number, after: number];
  /** Times at which one rate ends and the next begins, in order. */
  readonly borders: readonly number[];
  /** Px per ms at fit: one more than there are borders. */
  readonly rates: readonly number[];
  /** Cut at fit and at every zoom, in time order. */
  readonly cuts: readonly Cut[];
  /** All empty stretches, for cuts that appear when zooming in; `undefined` without breaks. */
  readonly gaps: Gaps | undefined;
  /** Px of one break. */
  readonly breakSize: number;
  /** Px at which an empty stretch stops growing: its two empty ends and the break. */
  readonly widestGap: number;
}

/** The number of the section that holds a time; a border belongs to the later one. */
export function sectionAt(axis: Pick<Axis, 'borders'>, time: number): number {
  const { borders } = axis;
  let i = 0;
  while (i < borders.length && (borders[i] ?? Infinity) <= time) i++;
  return i;
}

/** The number of the section that ends at a time or holds it. */
export function sectionBefore(axis: Pick<Axis, 'borders'>, time: number): number {
  const i = sectionAt(axis, time);
  return i > 0 && axis.borders[i - 1] === time ? i - 1 : i;
}

/** Px from one time to another at fit, nothing cut out. */
export function uncutPx(axis: Pick<Axis, 'borders' | 'rates'>, from: number, to: number): number {
  const { borders, rates } = axis;
  let px = 0;
  let at = from;
  for (let i = sectionAt(axis, from); at < to; i++) {
    const end = Math.min(to, borders[i] ?? Infinity);
    px += (end - at) * (rates[i] ?? 0);
    at = end;
  }
  return px;
}
