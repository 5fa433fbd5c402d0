import type { Period } from '../model/types.js';
import { lastingExtent } from './drawn-extent.js';
import { lookOf } from './shape-mark.js';
import type { PeriodLayout, TimeScale } from './types.js';

/** More would cover the chart; what lies below shares the last row. */
const MOST_ROWS = 4;
const GAP = 2;

/**
 * The periods in view, cut at its edges, in rows so that none covers another. A row is chosen from
 * all periods and not from those in view: a period keeps its row while the view moves.
 */
export function layoutPeriods(periods: readonly Period[], scale: TimeScale): PeriodLayout[] {
  const rows = rowsOf(periods);
  const [t0, t1] = scale.domain;
  return periods.flatMap(({ date }, index) => {
    const [from, to] = lastingExtent(date);
    const { openStart, openEnd } = lookOf(date);
    if (from >= t1 || to <= t0) return [];
    const x0 = from <= t0 ? 0 : scale(from);
    const x1 = to >= t1 ? scale.length : scale(to);
    return {
      index,
      x0,
      x1: Math.max(x1 - GAP, x0 + 1),
      row: rows[index] ?? 0,
      softStart: from < t0 || openStart || date.approximate,
      softEnd: to > t1 || openEnd || date.approximate,
    };
  });
}

/** How many rows the periods take, in view or not. */
export function periodRowCount(periods: readonly Period[]): number {
  return rowsOf(periods).reduce((most, row) => Math.max(most, row + 1), 0);
}

/** The first row in which each period, by its beginning, meets no other. */
function rowsOf(periods: readonly Period[]): number[] {
  const rows: number[] = [];
  const ends: number[] = [];
  const order = periods.map((_, i) => i);
  const reaches = periods.map(({ date }) => lastingExtent(date));
  const start = (i: number): number => reaches[i]?.[0] ?? 0;
  order.sort((a, b) => (start(a) === start(b) ? a - b : start(a) < start(b) ? -1 : 1));
  for (const i of order) {
    const free = ends.findIndex((end) => end <= start(i));
    const row = Math.min(MOST_ROWS - 1, free < 0 ? ends.length : free);
    ends[row] = Math.max(ends[row] ?? -Infinity, reaches[i]?.[1] ?? 0);
    rows[i] = row;
  }
  return rows;
}
