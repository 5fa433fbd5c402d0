import { sectionAt, sectionBefore, uncutPx } from './axis.js';
import type { Axis, Cut } from './axis.js';
import { justAbove, justBelow } from './just-below.js';
import { lowerBound, upperBound } from './lower-bound.js';

/**
 * A piece of the axis at one zoom: time runs evenly in it, or is left out. Px that numbers cannot
 * tell apart share the next number, so that a piece is never without time.
 */
export interface Piece {
  readonly t0: number;
  readonly t1: number;
  readonly x0: number;
  readonly x1: number;
  readonly isBreak: boolean;
}

/**
 * Px of the empty ends of a cut at a zoom: they grow with it, up to a limit, and never become less
 * than at fit, so that zooming in makes nothing smaller.
 */
function cutEnds(axis: Axis, cut: Cut, zoom: number): [before: number, after: number] {
  const most = (axis.widestGap - axis.breakSize) / 2;
  const end = (px: number): number => Math.max(px, Math.min(px * zoom, most));
  return [end(cut.before), end(cut.after)];
}

/** The gap at a position of `axis.gaps` as a cut, if it would be wider than an empty stretch gets. */
function deepCut(axis: Axis, i: number, zoom: number): Cut | undefined {
  const start = axis.gaps?.start[i];
  const end = axis.gaps?.end[i];
  if (start === undefined || end === undefined) return undefined;
  const uncut = uncutPx(axis, start, end);
  const widest = Math.max(axis.widestGap, uncut);
  if (uncut * zoom <= widest) return undefined;
  // The break takes the px of the time that it leaves out: nothing moves when it appears.
  const kept = Math.max(0, 1 - axis.breakSize / widest);
  const border = axis.borders.find((time) => start < time && time < end);
  const middle = border ?? (start + end) / 2;
  return {
    start,
    end,
    before: kept * (middle - start) * (axis.rates[sectionAt(axis, start)] ?? 0),
    after: kept * (end - middle) * (axis.rates[sectionBefore(axis, end)] ?? 0),
  };
}

function shortestDeep(axis: Axis, zoom: number): number {
  return axis.widestGap / (Math.max(...axis.rates) * zoom);
}

/** The next cut that begins at or after a time; `limit` bounds the search. */
function cutAfter(axis: Axis, time: number, limit: number, zoom: number): Cut | undefined {
  const { cuts, gaps } = axis;
  let found: Cut | undefined;
  for (const cut of cuts) {
    if (cut.start < time) continue;
    found = cut;
    break;
  }
  if (!gaps || zoom <= 1) return found;
  const least = shortestDeep(axis, zoom);
  const hi = lowerBound(gaps.start, Math.min(limit, found?.start ?? Infinity));
  let i = lowerBound(gaps.start, time);
  for (;;) {
    i = gaps.durations.next(i, hi, least);
    if (i >= hi) return found;
    const deep = deepCut(axis, i, zoom);
    if (deep) return deep;
    i++;
  }
}

/** The last cut that ends at or before a time; `limit` bounds the search. */
function cutBefore(axis: Axis, time: number, limit: number, zoom: number): Cut | undefined {
  const { cuts, gaps } = axis;
  let found: Cut | undefined;
  for (const cut of cuts) {
    if (cut.end > time) break;
    found = cut;
  }
  if (!gaps || zoom <= 1) return found;
  const least = shortestDeep(axis, zoom);
  const lo = upperBound(gaps.end, Math.max(limit, found?.end ?? -Infinity));
  let hi = upperBound(gaps.end, time);
  for (;;) {
    const i = gaps.durations.previous(lo, hi, least);
    if (i < lo) return found;
    const deep = deepCut(axis, i, zoom);
    if (deep) return deep;
    hi = i;
  }
}

/** The cut that has a time inside. */
function cutAround(axis: Axis, time: number, zoom: number): Cut | undefined {
  for (const cut of axis.cuts) if (cut.start < time && time < cut.end) return cut;
  const { gaps } = axis;
  if (!gaps || zoom <= 1) return undefined;
  const i = lowerBound(gaps.start, time) - 1;
  return (gaps.end[i] ?? -Infinity) > time ? deepCut(axis, i, zoom) : undefined;
}

/** The three pieces of a cut whose left end lies at `x`. */
function cutPieces(axis: Axis, cut: Cut, zoom: number, x: number): [Piece, Piece, Piece] {
  const [before, after] = cutEnds(axis, cut, zoom);
  const rate0 = (axis.rates[sectionAt(axis, cut.start)] ?? 0) * zoom;
  const rate1 = (axis.rates[sectionBefore(axis, cut.end)] ?? 0) * zoom;
  const t0 = Math.max(cut.start + before / rate0, before > 0 ? justAbove(cut.start) : cut.start);
  const t1 = Math.min(cut.end - after / rate1, after > 0 ? justBelow(cut.end) : cut.end);
  const [x0, x1] = [x + before, x + before + axis.breakSize];
  return [
    { t0: cut.start, t1: t0, x0: x, x1: x0, isBreak: false },
    { t0, t1, x0, x1, isBreak: true },
    { t0: t1, t1: cut.end, x0: x1, x1: x1 + after, isBreak: false },
  ];
}

/** Pieces from `time` at `x` towards later times, until `end` px. */
function walkLater(axis: Axis, zoom: number, time: number, x: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  while (x < end) {
    const slowest = Math.min(...axis.rates) * zoom;
    const cut = cutAfter(axis, time, time + (end - x) / slowest, zoom);
    for (let i = sectionAt(axis, time); x < end && time < (cut?.start ?? Infinity); i++) {
      const rate = (axis.rates[i] ?? 0) * zoom;
      const t1 = Math.min(cut?.start ?? Infinity, axis.borders[i] ?? Infinity);
      const x1 = Math.min(end, x + (t1 - time) * rate);
      const far = Math.max(time + (end - x) / rate, justAbove(time));
      const reached = x1 < end ? t1 : Math.min(t1, far);
      if (reached > time) pieces.push({ t0: time, t1: reached, x0: x, x1, isBreak: false });
      time = t1;
      x = x1;
    }
    if (!cut || x >= end) break;
    const parts = cutPieces(axis, cut, zoom, x);
    pieces.push(...parts);
    time = cut.end;
    x = parts[2].x1;
  }
  return pieces;
}

/** Pieces from `time` at `x` towards earlier times, until `end` px; the latest comes first. */
function walkEarlier(axis: Axis, zoom: number, time: number, x: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  while (x > end) {
    const slowest = Math.min(...axis.rates) * zoom;
    const cut = cutBefore(axis, time, time - (x - end) / slowest, zoom);
    let i = sectionBefore(axis, time);
    for (; x > end && time > (cut?.end ?? -Infinity); i--) {
      const rate = (axis.rates[i] ?? 0) * zoom;
      const t0 = Math.max(cut?.end ?? -Infinity, axis.borders[i - 1] ?? -Infinity);
      const x0 = Math.max(end, x - (time - t0) * rate);
      const far = Math.min(time - (x - end) / rate, justBelow(time));
      const reached = x0 > end ? t0 : Math.max(t0, far);
      if (reached < time) pieces.push({ t0: reached, t1: time, x0, x1: x, isBreak: false });
      time = t0;
      x = x0;
    }
    if (!cut || x <= end) break;
    const [before, after] = cutEnds(axis, cut, zoom);
    const parts = cutPieces(axis, cut, zoom, x - before - axis.breakSize - after);
    pieces.push(parts[2], parts[1], parts[0]);
    time = cut.start;
    x = parts[0].x0;
  }
  return pieces;
}

/**
 * The pieces of the axis between two px, when `time` lies at `at` and everything is `zoom` times as
 * large as at fit. Costs what it finds, not what the axis holds.
 */
export function walkAxis(
  axis: Axis,
  zoom: number,
  time: number,
  at: number,
  [start, end]: readonly [number, number],
): Piece[] {
  const cut = cutAround(axis, time, zoom);
  if (!cut) {
    const earlier = walkEarlier(axis, zoom, time, at, start).reverse();
    return [...earlier, ...walkLater(axis, zoom, time, at, end)];
  }
  const local = cutPieces(axis, cut, zoom, 0);
  const inside = local.find((piece) => time <= piece.t1) ?? local[2];
  const share = (time - inside.t0) / (inside.t1 - inside.t0);
  const left = at - (inside.x0 + share * (inside.x1 - inside.x0));
  const parts = cutPieces(axis, cut, zoom, left);
  return [
    ...walkEarlier(axis, zoom, cut.start, left, start).reverse(),
    ...parts,
    ...walkLater(axis, zoom, cut.end, parts[2].x1, end),
  ].filter((piece) => piece.x1 > start && piece.x0 < end);
}

/** Px from one time to another at a zoom; stops counting beyond `limit`. */
export function spanPx(
  axis: Axis,
  zoom: number,
  [from, to]: readonly [number, number],
  limit: number,
): number {
  let px = 0;
  for (const { t0, t1, x0, x1 } of walkAxis(axis, zoom, from, 0, [0, limit])) {
    if (t0 >= to) break;
    px = t1 <= to ? x1 : x0 + ((to - t0) / (t1 - t0)) * (x1 - x0);
  }
  return px;
}
