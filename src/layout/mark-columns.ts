import { densityRuns } from './fold-lane.js';
import { MARK_GAP } from './lane-tracks.js';
import type { LaneTracks } from './lane-tracks.js';
import type { LayoutInput } from './layout-input.js';
import type { LanePlan } from './plan-lanes.js';
import { shareAcross } from './share-across.js';
import { placeShape, thicknessOf } from './shape-mark.js';
import type { AlongShape } from './shape-mark.js';
import type { Candidate } from './assign-rows.js';
import type { Box, DensityRun, LaneLayout, MarkLayout } from './types.js';

/** A candidate that knows its lane. */
export interface LaneCandidate extends Candidate {
  readonly lane: number;
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

/** The column that a lane stands in. */
export interface LaneColumn {
  readonly lane: LaneLayout;
  /** Where the density of its folded events is drawn, in px across; `undefined` without any. */
  readonly density: Pick<Box, 'x' | 'width'> | undefined;
}

/** All lanes side by side, `size` px together, and the marks in them. */
export interface LanesAsColumns {
  readonly lanes: readonly LaneColumn[];
  readonly marks: ReadonlyMap<LaneCandidate, Drawn>;
  readonly size: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

/** Lays lanes out as columns: the marks of each side by side where they overlap in time. */
export function layoutColumns(
  { metrics, minLanes }: LayoutInput,
  plans: readonly LanePlan[],
  chosen: readonly LaneCandidate[],
  tracks: LaneTracks,
): LanesAsColumns {
  const { bar } = metrics;
  const { edge, leastMark, room } = tracks;
  const folded = plans.map(({ view }, lane) => {
    return chosen.filter((choice) => choice.lane === lane).length < view.inView;
  });
  const parts = plans.map((_, index) => {
    const own = chosen.filter(({ lane }) => lane === index);
    own.sort((a, b) => a.along.from - b.along.from || a.at - b.at);
    const beside = new MarkColumns();
    const rows = own.map(({ along }) => beside.take(along.from, along.to));
    const strip = folded[index] ? tracks.strip : 0;
    return { own, rows, strip, before: minLanes[index] ?? 0, count: Math.max(1, beside.count) };
  });
  const sizeOf = ({ strip, count }: (typeof parts)[number], mark: number): number =>
    2 * edge + strip + count * (mark + MARK_GAP) - MARK_GAP;
  let least = parts.map((part) => Math.max(tracks.least, sizeOf(part, leastMark)));
  const kept = least.map((size, i) => Math.max(size, parts[i]?.before ?? 0));
  if (sum(kept) <= room) least = kept;
  const wanted = shareAcross(
    parts.map((part) => sizeOf(part, bar)),
    least,
    room,
  );
  // Density that came late may ask for more than there is: then all is drawn that much thinner.
  const shrink = Math.min(1, room / sum(wanted));
  const gap = MARK_GAP * shrink;
  const marks = new Map<LaneCandidate, Drawn>();
  let at = 0;
  const places = parts.map(({ own, rows, strip, count }, index) => {
    const start = at + (edge + strip) * shrink;
    const size = (wanted[index] ?? 0) * shrink;
    const pitch = (size - (2 * edge + strip) * shrink + gap) / count;
    const thick = Math.min(bar, pitch - gap);
    own.forEach((choice, i) => {
      const row = rows[i] ?? 0;
      const middle = start + row * pitch + (pitch - gap) / 2;
      const place = (shape: AlongShape): MarkLayout['shape'] =>
        placeShape(shape, middle, Math.min(thick, thicknessOf(shape, metrics)), 'vertical');
      const { mark, others } = choice.along;
      marks.set(choice, { shape: place(mark), others: others.map(place), row });
    });
    const x = at + edge * shrink;
    const density = { x, width: Math.min(metrics.density, at + size - x) * shrink };
    const placed = { at, size, density };
    at += size;
    return placed;
  });
  const lanes = plans.map(({ view }, index): LaneColumn => {
    const place = places[index];
    const { groups, isShared, count } = view.columns;
    const { at: start = 0, size = 0 } = place ?? {};
    return {
      lane: { index, groups, isShared, at: start, size, inView: view.inView, isEmpty: count === 0 },
      density: folded[index] ? place?.density : undefined,
    };
  });
  return { lanes, marks, size: at };
}

/** The folded events of a lane as runs along its edge. */
export function columnDensity(
  { scale }: LayoutInput,
  { view }: LanePlan,
  placed: readonly number[],
  across: Pick<Box, 'x' | 'width'>,
): DensityRun[] {
  const runs: DensityRun[] = [];
  const lane = view.columns.index;
  densityRuns(view, placed, scale, (y0, y1, count) => {
    runs.push({ ...across, y: y0, height: y1 - y0, lane, count });
  });
  return runs;
}
