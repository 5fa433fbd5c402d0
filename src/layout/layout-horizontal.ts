import type { PlacedEvent } from '../model/types.js';
import { assignRows } from './assign-rows.js';
import type { Candidate, Seat } from './assign-rows.js';
import { chooseCandidates } from './choose-candidates.js';
import type { TimeColumns } from './create-columns.js';
import { densityBox, densityRuns, foldBox, foldLane, indicesOf, spreadFolds } from './fold-lane.js';
import { findEvent } from './find-event.js';
import { laneView } from './lane-view.js';
import type { LaneView } from './lane-view.js';
import { placeShape, eventAlong, thicknessOf } from './shape-mark.js';
import { shareAcross } from './share-across.js';
import type {
  DensityRun,
  FoldLayout,
  LaneLayout,
  MarkLayout,
  Metrics,
  TextSize,
  TimelineLayout,
  TimeScale,
} from './types.js';

/** What both orientations lay out. */
export interface LayoutInput {
  readonly columns: TimeColumns;
  readonly events: readonly PlacedEvent[];
  readonly scale: TimeScale;
  readonly metrics: Metrics;
  readonly previous: TimelineLayout | undefined;
  /** Index in the document of the event that must keep its label. */
  readonly selected: number | undefined;
  /** Least size of each lane across the axis, in px. */
  readonly minLanes: readonly number[];
  /** Px across the axis, for the vertical orientation. */
  readonly width: number;
  measure(event: PlacedEvent, room: number): TextSize;
}

/** The lanes with what is in them. */
export type LanesLayout = Pick<TimelineLayout, 'across' | 'lanes' | 'marks' | 'folds' | 'density'>;

export const DEFAULT_LABEL_WIDTH = 210;
// Boxes of folded events in view, all lanes together, and in each lane at least.
const MOST_FOLDS = 48;
const LEAST_FOLDS = 3;
/** Centres of things that can be pressed are this far apart (WCAG 2.2, 2.5.8). */
export const LEAST_TARGET = 24;

interface LanePlan {
  readonly view: LaneView;
  readonly candidates: readonly Candidate[];
  /** Every event in view is among the candidates. */
  readonly isWhole: boolean;
}

/** Selected first, then by weight, then those that had a row, then by time. */
function byRank(selected: number | undefined): (a: Candidate, b: Candidate) => number {
  const chosen = ({ event }: Candidate): number => (event.index === selected ? 1 : 0);
  return (a, b) =>
    chosen(b) - chosen(a) ||
    b.event.importance - a.event.importance ||
    (b.previous ? 1 : 0) - (a.previous ? 1 : 0) ||
    a.at - b.at;
}

function planLane(
  input: LayoutInput,
  view: LaneView,
  known: ReadonlyMap<number, MarkLayout>,
  extra: readonly number[],
): LanePlan {
  const { events, scale, metrics, columns, selected } = input;
  const rowHeight = (metrics.line ?? 20) + metrics.gap;
  const most = Math.max(
    1,
    Math.min(8, Math.round(metrics.maxAcross / columns.lanes.length / rowHeight)),
  );
  const chosen = chooseCandidates(view, scale, most);
  for (const at of extra) chosen.add(at);
  const candidates: Candidate[] = [];
  for (const at of chosen) {
    const event = events[view.columns.order[at] ?? -1];
    if (!event) continue;
    const before = known.get(event.index);
    candidates.push({
      at,
      event,
      along: eventAlong(event, scale, metrics),
      previous: before && { row: before.row, side: before.label.side },
    });
  }
  candidates.sort(byRank(selected));
  return { view, candidates, isWhole: candidates.length >= view.inView };
}

/** Of the events that had a label or are selected, those in view of a lane, as positions in it. */
function keptPositions(
  input: LayoutInput,
  known: ReadonlyMap<number, MarkLayout>,
): readonly number[][] {
  const { columns, events, scale, selected } = input;
  const wanted = new Set(known.keys());
  if (selected !== undefined) wanted.add(selected);
  const found = columns.lanes.map((): number[] => []);
  for (const index of wanted) {
    const at = findEvent(columns, events, index);
    const lane = at && columns.lanes[at.lane];
    if (!lane) continue;
    const inView =
      (lane.from[at.at] ?? 0) <= scale.domain[1] && (lane.to[at.at] ?? 0) >= scale.domain[0];
    if (inView) found[at.lane]?.push(at.at);
  }
  return found;
}

/** Lays lanes out from top to bottom, with rows of labels in each. */
export function layoutHorizontal(input: LayoutInput): LanesLayout {
  const { columns, scale, metrics, previous, minLanes } = input;
  const { lanePadding, maxAcross, fold, density } = metrics;
  const known = new Map(previous?.marks.map((mark) => [mark.index, mark]));
  const kept = keptPositions(input, known);
  const room = Math.min(metrics.labelWidth ?? DEFAULT_LABEL_WIDTH, scale.length);
  const measure = (event: PlacedEvent): TextSize => input.measure(event, room);
  const options = { metrics, length: scale.length, measure };
  const plans = columns.lanes.map((lane, i) =>
    planLane(input, laneView(lane, scale), known, kept[i] ?? []),
  );
  const seatsIn = ({ candidates }: LanePlan, limit: number): ReturnType<typeof assignRows> =>
    assignRows(candidates, { ...options, limit });

  // First as if there were no limit: most timelines have room for all.
  const free = plans.map((plan) => (plan.isWhole ? seatsIn(plan, maxAcross) : undefined));
  const strip = Math.max(fold.height, density);
  const needs = plans.map(({ candidates, isWhole }, i) => {
    const packed = free[i];
    if (!isWhole || !packed) return Infinity;
    const isAll = packed.seats.length === candidates.length;
    const rows = packed.rows.height;
    return 2 * lanePadding + rows + (isAll ? 0 : strip + (rows > 0 ? metrics.gap : 0));
  });
  const least = plans.map((_, i) => Math.max(metrics.minLane, minLanes[i] ?? 0));
  const sizes = shareAcross(needs, least, maxAcross);

  const lanes: LaneLayout[] = [];
  const marks: MarkLayout[] = [];
  const folds: FoldLayout[] = [];
  const runs: DensityRun[] = [];
  let at = 0;
  plans.forEach((plan, index) => {
    const size = sizes[index] ?? 0;
    const packed = free[index];
    const isAll = packed?.seats.length === plan.candidates.length;
    const fits = packed && isAll && (needs[index] ?? Infinity) <= size + 1e-6;
    const inner = size - 2 * lanePadding;
    const { seats, rows } = fits ? packed : seatsIn(plan, inner - strip - metrics.gap);
    lanes.push({ index, at, size, inView: plan.view.inView });
    const { tops } = rows;
    seats.sort((a, b) => a.at - b.at);
    for (const seat of seats) {
      marks.push(markOf(seat, index, at + lanePadding + (tops[seat.row] ?? 0), metrics));
    }
    const placed = seats.map((seat) => seat.at);
    if (placed.length < plan.view.inView) {
      const top = at + size - lanePadding - strip;
      foldInto(input, plan.view, placed, top, folds, runs);
    }
    at += size;
  });
  return { across: at, lanes, marks, folds, density: runs };
}

function markOf(seat: Seat, lane: number, top: number, metrics: Metrics): MarkLayout {
  const { event, along, row, side, labelX, size } = seat;
  const middle = top + seat.middle;
  const thickness = thicknessOf(along.mark, metrics);
  return {
    index: event.index,
    event,
    lane,
    row,
    shape: placeShape(along.mark, middle, thickness, 'horizontal'),
    others: along.others.map((other) =>
      placeShape(other, middle, thicknessOf(other, metrics), 'horizontal'),
    ),
    label: { side, x: labelX, y: top + seat.top, width: size.width, height: size.height },
  };
}

/** Fills the strip at a lane's end with what found no room. */
function foldInto(
  { events, scale, metrics, columns }: LayoutInput,
  view: LaneView,
  placed: readonly number[],
  top: number,
  folds: FoldLayout[],
  runs: DensityRun[],
): void {
  const { width, height } = metrics.fold;
  const lane = view.columns.index;
  const strip = Math.max(height, metrics.density);
  const folded = view.inView - placed.length;
  const most = Math.max(LEAST_FOLDS, Math.floor(MOST_FOLDS / columns.lanes.length));
  const apart = Math.max(width + metrics.gap, LEAST_TARGET);
  const spacing = folded > most ? Math.max(apart, scale.length / most) : apart;
  const cells = foldLane(view, placed, scale, spacing);
  for (const cell of spreadFolds(cells, width, apart, scale.length)) {
    const box = { x: cell.x - width / 2, y: top + (strip - height) / 2, width, height };
    folds.push(foldBox(cell, box, lane, indicesOf(events, view)));
  }
  const y0 = top + (strip - metrics.density) / 2;
  densityRuns(view, placed, scale, (x0, x1, count) => {
    runs.push(densityBox([x0, x1], [y0, y0 + metrics.density], lane, count));
  });
}
