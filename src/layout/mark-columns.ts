import { densityRuns } from './fold-lane.js';
import type { LayoutInput } from './layout-input.js';
import type { LanePlan } from './plan-lanes.js';
import { shareAcross } from './share-across.js';
import { placeShape, thicknessOf } from './shape-mark.js';
import type { AlongShape } from './shape-mark.js';
import type { Candidate } from './assign-rows.js';
import type { DensityRun, LaneLayout, MarkLayout, Metrics } from './types.js';

export const DEFAULT_COLUMN = 16;
// Lanes together take at most this share of the width from the labels.
const LANES_SHARE = 0.36;
// Marks side by side: the thinnest that can be seen, and the space between them.
const LEAST_MARK = 5;
const MARK_GAP = 2;
const LANE_EDGE = 3;

/** A candidate that knows its lane. */
export interface LaneCandidate extends Candidate {
  readonly lane: number;
}

/** Px that all lanes together may take. */
export function lanesRoom(width: number, lanes: number, { column }: Metrics): number {
  return Math.max(lanes * (column ?? DEFAULT_COLUMN), Math.floor(width * LANES_SHARE));
}

/** How many columns of marks there is room for, in all lanes together. */
export function mostColumns(room: number, lanes: number): number {
  const inner = room - lanes * (2 * LANE_EDGE - MARK_GAP);
  return Math.max(lanes, Math.floor(inner / (LEAST_MARK + MARK_GAP)));
}

/** Marks of one lane side by side where they would overlap: the first free of a few columns. */
export class MarkColumns {
  private readonly _taken: number[][] = [];
  get count(): number {
    return this._taken.length;
  }

  /** The column of `most` that takes [from, to], in px; -1 when all are taken there. */
  take(from: number, to: number, most: number = Infinity): number {
    for (let i = 0; i < most; i++) {
      const taken = (this._taken[i] ??= []);
      let isFree = true;
      for (let k = 0; k < taken.length && isFree; k += 2) {
        isFree = from >= (taken[k + 1] ?? 0) + MARK_GAP || to + MARK_GAP <= (taken[k] ?? 0);
      }
      if (!isFree) continue;
      taken.push(from, to);
      return i;
    }
    return -1;
  }
}

type Drawn = Pick<MarkLayout, 'shape' | 'others' | 'row'>;

/** A lane's column, and the marks in it. */
export interface LaneColumn {
  readonly lane: LaneLayout;
  readonly marks: ReadonlyMap<LaneCandidate, Drawn>;
  readonly isFolded: boolean;
}

/** Lays lanes out as columns: the marks of each side by side where they overlap in time. */
export function layoutColumns(
  { metrics, minLanes, width }: LayoutInput,
  plans: readonly LanePlan[],
  chosen: readonly LaneCandidate[],
): LaneColumn[] {
  const { bar, density, column = DEFAULT_COLUMN } = metrics;
  const parts = plans.map(({ view }, lane) => {
    const own = chosen.filter((choice) => choice.lane === lane);
    own.sort((a, b) => a.along.from - b.along.from || a.at - b.at);
    const beside = new MarkColumns();
    const rows = own.map(({ along }) => beside.take(along.from, along.to));
    const strip = own.length < view.inView ? density + MARK_GAP : 0;
    return { view, own, rows, strip, count: Math.max(1, beside.count) };
  });
  const sizes = shareAcross(
    parts.map(({ strip, count }) => 2 * LANE_EDGE + strip + count * (bar + MARK_GAP) - MARK_GAP),
    parts.map(({ strip, count }, lane) =>
      Math.max(
        column,
        minLanes[lane] ?? 0,
        2 * LANE_EDGE + strip + count * (LEAST_MARK + MARK_GAP) - MARK_GAP,
      ),
    ),
    lanesRoom(width, plans.length, metrics),
  );
  let at = 0;
  return parts.map(({ view, own, rows, strip, count }, index) => {
    const size = sizes[index] ?? column;
    const pitch = (size - 2 * LANE_EDGE - strip + MARK_GAP) / count;
    const thick = Math.min(bar, pitch - MARK_GAP);
    const marks = new Map<LaneCandidate, Drawn>();
    own.forEach((choice, i) => {
      const row = rows[i] ?? 0;
      const middle = at + LANE_EDGE + strip + row * pitch + (pitch - MARK_GAP) / 2;
      const place = (shape: AlongShape): MarkLayout['shape'] =>
        placeShape(shape, middle, Math.min(thick, thicknessOf(shape, metrics)), 'vertical');
      const { mark, others } = choice.along;
      marks.set(choice, { shape: place(mark), others: others.map(place), row });
    });
    const lane = { index, at, size, inView: view.inView };
    at += size;
    return { lane, marks, isFolded: strip > 0 };
  });
}

/** The folded events of a lane as runs along its edge. */
export function columnDensity(
  { scale, metrics }: LayoutInput,
  { view }: LanePlan,
  placed: readonly number[],
  at: number,
): DensityRun[] {
  const runs: DensityRun[] = [];
  const lane = view.columns.index;
  const x = at + LANE_EDGE;
  densityRuns(view, placed, scale, (y0, y1, count) => {
    runs.push({ x, y: y0, width: metrics.density, height: y1 - y0, lane, count });
  });
  return runs;
}
