import type { PlacedEvent } from '../model/types.js';
import { assignRows } from './assign-rows.js';
import type { Candidate, Seat } from './assign-rows.js';
import {
  densityBox,
  densityRuns,
  foldBox,
  foldLane,
  indicesOf,
  joinFolds,
  spreadFolds,
} from './fold-lane.js';
import type { LaneView } from './lane-view.js';
import { DEFAULT_LABEL_WIDTH, DEFAULT_LINE, LEAST_TARGET } from './layout-input.js';
import type { LanesLayout, LayoutInput } from './layout-input.js';
import { leastSizes } from './limit-lanes.js';
import { byTime, planLanes } from './plan-lanes.js';
import { endAt, placeShape, thicknessOf } from './shape-mark.js';
import { shareAcross, shareNearly } from './share-across.js';
import type { DensityRun, FoldLayout, LaneLayout, MarkLayout, Metrics, TextSize } from './types.js';

// Boxes of folded events in view: all lanes together, in each lane at least, and in one that many
// groups share.
const MOST_FOLDS = 48;
const LEAST_FOLDS = 3;
const SHARED_FOLDS = 12;
const LEAST_LABEL = 80;
// Between the rows of a tight lane and the density under them.
const TIGHT_GAP = 2;
// More rows than this in a lane are not looked for where events crowd.
const MOST_TRIES = 8;

/** Lays lanes out from top to bottom, with rows of labels in each. */
export function layoutHorizontal(input: LayoutInput): LanesLayout {
  const { columns, scale, metrics, minLanes } = input;
  const { lanePadding, maxAcross, fold, density } = metrics;
  // On one side of a dot there is always room for a label of half the length.
  const half = Math.max(LEAST_LABEL, scale.length / 2 - metrics.labelGap - metrics.dot);
  const room = Math.min(metrics.labelWidth ?? DEFAULT_LABEL_WIDTH, half, scale.length);
  const measure = (event: PlacedEvent): TextSize => input.measure(event, room);
  const options = { metrics, length: scale.length, measure };
  const rowsPerLane =
    maxAcross / columns.lanes.length / ((metrics.line ?? DEFAULT_LINE) + metrics.gap);
  const plans = planLanes(input, Math.max(1, Math.min(MOST_TRIES, Math.round(rowsPerLane))));

  // First as if there were no limit: most timelines have room for all.
  // Rows then read in time order, whatever weighs more.
  const least = leastSizes(columns.lanes, metrics).map((size, i) =>
    Math.max(size, minLanes[i] ?? 0),
  );
  const spare = Math.max(0, maxAcross - least.reduce((sum, size) => sum + size, 0));
  const free = plans.map(({ candidates, isWhole }, i) => {
    if (!isWhole) return undefined;
    // A lane that needs more than the others can leave it need not tell how much.
    const above = (least[i] ?? 0) + spare - 2 * lanePadding;
    return assignRows([...candidates].sort(byTime), { ...options, limit: maxAcross }, { above });
  });
  const strip = Math.max(fold.height, density);
  const needs = plans.map(({ candidates, isWhole }, i) => {
    const packed = free[i];
    if (!isWhole || !packed) return Infinity;
    const isAll = packed.seats.length === candidates.length;
    const rows = packed.rows.height;
    return 2 * lanePadding + rows + (isAll ? 0 : strip + (rows > 0 ? metrics.gap : 0));
  });
  let sizes = shareAcross(needs, least, maxAcross);
  // Packed by rank, a lane may need less after all; the others then get what it leaves.
  plans.forEach((plan, i) => {
    const size = sizes[i] ?? 0;
    if (!plan.isWhole || (needs[i] ?? 0) <= size) return;
    const limit = size - 2 * lanePadding;
    const packed = assignRows(plan.candidates, { ...options, limit }, { atFirst: true });
    if (!packed) return;
    free[i] = packed;
    needs[i] = 2 * lanePadding + packed.rows.height;
  });
  sizes = shareNearly(needs, least, maxAcross);

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
    const first = plan.candidates[0];
    const rowHeight = first ? measure(first.event).height : 0;
    const isTight = !fits && inner - strip - metrics.gap < rowHeight;
    // Words come first where there is room for little else.
    const spared = (size - density - TIGHT_GAP - rowHeight) / 2;
    const padding = isTight ? Math.max(0, Math.min(lanePadding, spared)) : lanePadding;
    // At the end of a tight lane stands the box that counts: what goes on ends before it.
    const end = scale.length - fold.width - metrics.gap;
    const ending = ({ at, event, x, isEndless, along, previous }: Candidate): Candidate => {
      return { at, event, x, isEndless, previous, along: endAt(along, end, metrics) };
    };
    const { seats, rows } = fits
      ? packed
      : isTight
        ? assignRows(
            plan.candidates.map((one) => (one.isEndless ? ending(one) : one)),
            { ...options, length: end, end, limit: size - 2 * padding - density - TIGHT_GAP },
          )
        : assignRows(plan.candidates, { ...options, limit: inner - strip - metrics.gap });
    const { groups, isShared, count } = plan.view.columns;
    const { inView } = plan.view;
    lanes.push({ index, groups, isShared, at, size, inView, isEmpty: count === 0 });
    const { tops } = rows;
    // In the order of all views: what began before all time comes by its end there.
    seats.sort((a, b) => a.event.index - b.event.index);
    for (const seat of seats) {
      marks.push(markOf(seat, index, at + padding + (tops[seat.row] ?? 0), metrics));
    }
    const placed = seats.map((seat) => seat.at).sort((a, b) => a - b);
    if (placed.length < plan.view.inView) {
      const bottom = at + size - padding;
      if (isTight) foldAtEnd(input, plan.view, placed, [at, at + size], folds);
      else foldInto(input, plan.view, placed, bottom - strip, folds);
      const y1 = isTight ? bottom : bottom - (strip - density) / 2;
      densityRuns(plan.view, placed, scale, (x0, x1, count) => {
        runs.push(densityBox([x0, x1], [y1 - density, y1], index, count));
      });
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
): void {
  const { width, height } = metrics.fold;
  const strip = Math.max(height, metrics.density);
  const folded = view.inView - placed.length;
  const least = view.columns.isShared ? SHARED_FOLDS : LEAST_FOLDS;
  const most = Math.max(least, Math.floor(MOST_FOLDS / columns.lanes.length));
  const apart = Math.max(width + metrics.gap, LEAST_TARGET);
  const spacing = folded > most ? Math.max(apart, scale.length / most) : apart;
  const cells = foldLane(view, placed, scale, spacing);
  for (const cell of spreadFolds(cells, width, apart, scale.length)) {
    const box = { x: cell.x - width / 2, y: top + (strip - height) / 2, width, height };
    folds.push(foldBox(cell, box, indicesOf(events, view)));
  }
}

/** In a lane with no room for a strip, one box at its end counts all that is folded. */
function foldAtEnd(
  { events, scale, metrics }: LayoutInput,
  view: LaneView,
  placed: readonly number[],
  [y0, y1]: readonly [number, number],
  folds: FoldLayout[],
): void {
  const { width } = metrics.fold;
  const height = Math.min(metrics.fold.height, y1 - y0);
  const [all] = joinFolds(foldLane(view, placed, scale, scale.length), 1);
  if (!all) return;
  const box = { x: scale.length - width, y: (y0 + y1 - height) / 2, width, height };
  folds.push(foldBox(all, box, indicesOf(events, view)));
}
