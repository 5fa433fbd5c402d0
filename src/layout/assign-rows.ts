import type { PlacedEvent } from '../model/types.js';
import { DEFAULT_LINE } from './layout-input.js';
import { Rows } from './rows.js';
import { thicknessOf } from './shape-mark.js';
import type { EventAlong } from './shape-mark.js';
import type { LabelLayout, Metrics, TextSize } from './types.js';

export type Side = LabelLayout['side'];

/** An event that asks for a row. */
export interface Candidate {
  /** Position in the lane's columns, which is its place in time order. */
  readonly at: number;
  readonly event: PlacedEvent;
  /** Where it begins along the axis, in px. */
  readonly x: number;
  /** It goes on without end, or began before all time. */
  readonly isEndless: boolean;
  readonly along: EventAlong;
  /** Row and side in the layout before. */
  readonly previous: { readonly row: number; readonly side: Side } | undefined;
}

/** A candidate that found its row; `top` is the label's, `middle` the mark's, both inside the row. */
export interface Seat extends Candidate {
  readonly row: number;
  readonly side: Side;
  readonly labelX: number;
  readonly size: TextSize;
  readonly top: number;
  readonly middle: number;
}

/** What `assignRows` needs beside the candidates. */
export interface RowOptions {
  readonly metrics: Metrics;
  /** Px along the axis that labels may use. */
  readonly length: number;
  /** Px along the axis beyond which no mark may reach; marks may leave the view by default. */
  readonly end?: number;
  /** Height of all rows together, at most. */
  readonly limit: number;
  measure(event: PlacedEvent): TextSize;
}

/** When to give up, since less than all is of no use. */
export interface GiveUp {
  /** Once the rows together are higher than this, in px. */
  readonly above?: number;
  /** Once a candidate finds no row. */
  readonly atFirst?: boolean;
}

/** Who found a row, in the order of the candidates. */
export interface Seated {
  readonly seats: Seat[];
  readonly rows: Rows;
}

interface Choice {
  readonly side: Side;
  readonly labelX: number;
  readonly x0: number;
  readonly x1: number;
  readonly height: number;
  /** How many rows further down a label on the best side would be as good. */
  readonly cost: number;
}

// Between a bar and the label under it.
const UNDER_GAP = 3;
// A label goes under a mark that is at least this much of its width.
const UNDER_SHARE = 0.6;

/** Best first. */
const SIDES: readonly Side[] = ['after', 'under', 'before'];

/** The place of a label on one side of its mark, if it has room in the chart there at all. */
function choiceOn(
  side: Side,
  { mark, from, to }: EventAlong,
  { width, height }: TextSize,
  { metrics, length, end = Infinity }: RowOptions,
): Choice | undefined {
  const { labelGap, line = DEFAULT_LINE } = metrics;
  const thickness = thicknessOf(mark, metrics);
  if (side === 'under') {
    if (Math.min(to, length) - Math.max(from, 0) < UNDER_SHARE * width || width > length) return;
    const labelX = Math.min(Math.max(mark.from, 0), length - width);
    const x1 = Math.max(to, labelX + width);
    const under = thickness + UNDER_GAP + height;
    if (x1 > end) return;
    return { side, labelX, x0: Math.min(from, labelX), x1, height: under, cost: 0.5 };
  }
  const beside = Math.max(height, thickness, (Math.min(line, height) + thickness) / 2);
  if (side === 'after') {
    const labelX = to + labelGap;
    const x1 = labelX + width;
    if (labelX < 0 || x1 > length || x1 > end) return;
    return { side, labelX, x0: from, x1, height: beside, cost: 0 };
  }
  const labelX = from - labelGap - width;
  if (labelX < 0 || from - labelGap > length || to > end) return;
  return { side, labelX, x0: labelX, x1: to, height: beside, cost: 1.25 };
}

function seatOf(
  { at, event, x, isEndless, along, previous }: Candidate,
  row: number,
  choice: Choice,
  size: TextSize,
  metrics: Metrics,
): Seat {
  const thickness = thicknessOf(along.mark, metrics);
  const { side, labelX } = choice;
  const seat = { at, event, x, isEndless, along, previous, row, side, labelX, size };
  if (side === 'under') {
    const top = thickness + UNDER_GAP;
    return { ...seat, top, middle: thickness / 2 };
  }
  const line = Math.min(metrics.line ?? DEFAULT_LINE, size.height);
  const top = Math.max(0, (thickness - line) / 2);
  return { ...seat, top, middle: top + line / 2 };
}

/** The row and the side that suit a candidate best, of those that are free. */
function findPlace(
  { previous, along }: Candidate,
  size: TextSize,
  rows: Rows,
  options: RowOptions,
): readonly [row: number, choice: Choice] | undefined {
  const isFree = (row: number, { x0, x1, height }: Choice): boolean =>
    rows.isFree(row, x0, x1, height);
  const kept = previous && choiceOn(previous.side, along, size, options);
  if (kept && isFree(previous.row, kept)) return [previous.row, kept];
  let best: Choice | undefined;
  let [at, least] = [0, Infinity];
  for (const side of SIDES) {
    const choice = choiceOn(side, along, size, options);
    if (!choice) continue;
    for (let row = 0; row <= rows.count && row + choice.cost < least; row++) {
      if (!isFree(row, choice)) continue;
      least = row + choice.cost;
      best = choice;
      at = row;
    }
  }
  return best && [at, best];
}

/**
 * Gives each candidate, in the order given, a row and a side for its label, so that nothing in a row
 * comes closer than `gap`. One that had a row keeps it while that is free. `undefined` when it was
 * told to give up.
 */
export function assignRows(candidates: readonly Candidate[], options: RowOptions): Seated;
export function assignRows(
  candidates: readonly Candidate[],
  options: RowOptions,
  giveUp: GiveUp,
): Seated | undefined;
export function assignRows(
  candidates: readonly Candidate[],
  options: RowOptions,
  { above = Infinity, atFirst = false }: GiveUp = {},
): Seated | undefined {
  const { metrics, limit } = options;
  const rows = new Rows(metrics.gap, limit);
  const seats: Seat[] = [];
  for (const candidate of candidates) {
    const size = rows.hasRoomAt(candidate.x, metrics.bar) && options.measure(candidate.event);
    const place = size && findPlace(candidate, size, rows, options);
    if (place) {
      const [row, choice] = place;
      rows.take(row, choice.x0, choice.x1, choice.height);
      seats.push(seatOf(candidate, row, choice, size, metrics));
      if (rows.height > above) return undefined;
    } else if (atFirst) return undefined;
  }
  return { seats, rows };
}
