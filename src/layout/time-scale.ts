import { scaleLinear } from 'd3';
import { sectionAt } from './axis.js';
import type { Axis } from './axis.js';
import type { AxisBreak, RateBorder, Stretch, TimeScale, View } from './types.js';
import { walkAxis } from './walk-axis.js';
import type { Piece } from './walk-axis.js';

/** Joins pieces that follow each other at the same rate: the empty ends of a cut and what is beside. */
function joinStretches(pieces: readonly Piece[], length: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    if (piece.isBreak) continue;
    const msPerPx = (piece.t1 - piece.t0) / (piece.x1 - piece.x0);
    const x0 = Math.max(0, piece.x0);
    const x1 = Math.min(length, piece.x1);
    if (!(x1 > x0)) continue;
    const t0 = x0 > piece.x0 ? piece.t0 + (x0 - piece.x0) * msPerPx : piece.t0;
    const t1 = x1 < piece.x1 ? piece.t0 + (x1 - piece.x0) * msPerPx : piece.t1;
    const last = stretches[stretches.length - 1];
    if (last?.t1 === t0 && Math.abs(last.msPerPx / msPerPx - 1) < 1e-3) {
      stretches[stretches.length - 1] = { ...last, t1, x1 };
    } else stretches.push({ t0, t1, x0, x1, msPerPx });
  }
  return stretches;
}

function findBorders(axis: Axis, pieces: readonly Piece[], length: number): RateBorder[] {
  const borders: RateBorder[] = [];
  axis.borders.forEach((time, i) => {
    const ratio = (axis.rates[i + 1] ?? 1) / (axis.rates[i] ?? 1);
    const piece = pieces.find(({ t0, t1 }) => t0 <= time && time <= t1);
    if (!piece) return;
    // A border inside a break is where the axis goes on.
    const x = piece.isBreak ? piece.x1 : piece.t0 === time ? piece.x0 : piece.x1;
    if (x > 0 && x < length) borders.push({ time: piece.isBreak ? piece.t1 : time, x, ratio });
  });
  return borders;
}

/** Makes the time scale of a view: a d3 linear scale over the pieces of the axis that are in view. */
export function scaleOfView(axis: Axis, view: View): TimeScale {
  const { length } = axis;
  const pieces = walkAxis(axis, view.zoom, view.time, view.at, [0, length]);
  const times: number[] = [];
  const xs: number[] = [];
  for (const { t0, t1, x0, x1 } of pieces) {
    if (times.length === 0) {
      times.push(t0);
      xs.push(x0);
    }
    times.push(t1);
    xs.push(x1);
  }
  const linear = scaleLinear(times, xs);
  const back = scaleLinear(xs, times);
  const breaks: AxisBreak[] = pieces
    .filter(({ isBreak }) => isBreak)
    .map(({ t0, t1, x0, x1 }) => ({ t0, t1, x0, x1 }));
  // What goes on without end lies beyond every px.
  const scale = (time: number): number => (Number.isFinite(time) ? linear(time) : time);
  // A function has a `length` of its own, its number of arguments, which cannot be assigned to.
  Object.defineProperty(scale, 'length', { value: length });
  return Object.assign(scale, {
    invert: (x: number): number => back(x),
    domain: [back(0), back(length)] as const,
    stretches: joinStretches(pieces, length),
    breaks,
    borders: findBorders(axis, pieces, length),
  });
}

/** Px per ms at a time and a zoom, breaks aside. */
export function rateAt(axis: Axis, time: number, zoom: number): number {
  return (axis.rates[sectionAt(axis, time)] ?? 0) * zoom;
}
