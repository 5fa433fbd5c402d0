import type { Extent } from '../dates/types.js';
import type { Axis } from './axis.js';
import type { TimeColumns } from './create-columns.js';
import { fitSections } from './fit-sections.js';
import type { FitInput } from './fit-sections.js';
import { largestOf } from './largest-of.js';
import { lowerBound } from './lower-bound.js';
import { splitSections } from './split-sections.js';
import type { Metrics, Orientation } from './types.js';
import { spanPx } from './walk-axis.js';

/** What `createAxis` needs. */
export interface AxisOptions {
  readonly columns: TimeColumns;
  /** Px along the axis. */
  readonly length: number;
  /** `auto` cuts out long empty stretches and gives crowded times more room. */
  readonly breaks: 'auto' | 'none';
  readonly metrics: Metrics;
  /** Vertical: every label has a line of its own, so crowded times get as much more room. */
  readonly orientation?: Orientation;
}

// A fitted timeline of one day is not a day wide: its shortest date gets at most this many px.
const WIDEST_DATE = 160;
// Where rates differ, a crowd takes no more room from the others than this for its shortest date.
const CROWDED_DATE = 30;
// Across, labels share rows: twice the events do not need twice the px.
const CROWD_POWER = 0.75;
// Without any duration to go by (no events, or one bare instant): a year over the length.
const DEFAULT_SPAN = 365 * 86_400_000;
// An empty stretch is cut where it would take more than this many breaks, or a quarter of the axis:
// a break has to save substantial room to be worth a reader's attention.
const WORTH_BREAKS = 3.4;
const WORTH_SHARE = 0.25;
// Zooming in, an empty stretch grows up to this share of the view; then it is cut.
const WIDEST_GAP = 0.6;
const MOST_CUTS = 60;
// An empty stretch is at least this many usual steps long.
const LEAST_STEPS = 2.5;
// Of more events than this the mean step is taken: their order need not be sought.
const MOST_STEPS = 2000;

/** How many events lie before a time; one that lasts counts half at its start, half at its end. */
function eventsBefore(columns: TimeColumns, time: number): number {
  let twice = 0;
  for (const { knownFrom, knownEnds } of columns.lanes)
    twice += lowerBound(knownFrom, time) + lowerBound(knownEnds, time);
  return twice / 2;
}

/**
 * Time from one event to the next, in ms: of four such steps one is shorter. Where events come at a
 * steady pace, its pauses are no empty stretches.
 */
function usualStep({ lanes, count, extent }: TimeColumns): number {
  if (count < 3 || !extent) return 0;
  if (count > MOST_STEPS) return (extent[1] - extent[0]) / count;
  const starts = lanes.flatMap(({ knownFrom }) => [...knownFrom]).sort((a, b) => a - b);
  const steps = starts.slice(1).map((time, i) => time - (starts[i] ?? time));
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 4)] ?? 0;
}

function widestRate({ finest, extent }: TimeColumns, room: number): number {
  const span = extent ? extent[1] - extent[0] : 0;
  if (finest > 0) return Math.min(WIDEST_DATE, room) / finest;
  return room / (span > 0 ? span : DEFAULT_SPAN);
}

/** Lays the whole timeline out over a length; once per document and length. */
export function createAxis(options: AxisOptions): Axis {
  const { columns, length, breaks, metrics, orientation = 'horizontal' } = options;
  const isVertical = orientation === 'vertical';
  const extent: Extent = columns.extent ?? [0, DEFAULT_SPAN];
  const room = Math.max(1, length - 2 * metrics.edge);
  const mostRate = columns.extent ? widestRate(columns, room) : room / DEFAULT_SPAN;
  const gaps = breaks === 'auto' && columns.count > 0 ? columns.gaps() : undefined;
  const leastGap = LEAST_STEPS * usualStep(columns);
  const input: FitInput = {
    extent,
    room,
    breakSize: metrics.axisBreak,
    worth: Math.max(
      2.5 * metrics.axisBreak,
      Math.min(WORTH_BREAKS * metrics.axisBreak, WORTH_SHARE * length),
    ),
    gaps: gaps
      ? largestOf(gaps.durations, 0, gaps.count, MOST_CUTS)
          .map((i) => ({ start: gaps.start[i] ?? 0, end: gaps.end[i] ?? 0 }))
          .filter(({ start, end }) => end - start >= leastGap)
      : [],
    eventsBefore: (time) => eventsBefore(columns, time),
    mostRate,
    crowdPower: isVertical ? 1 : CROWD_POWER,
  };
  const uniform = fitSections(input, []);
  const borders = gaps ? splitSections(input, uniform) : [];
  const crowdedDate = isVertical ? length / 4 : CROWDED_DATE;
  const crowded = {
    ...input,
    mostRate: Math.min(isVertical ? Infinity : mostRate, crowdedDate / (columns.finest || 1)),
  };
  const fit = borders.length > 0 ? fitSections(crowded, borders) : uniform;
  const axis = {
    length,
    extent,
    ...fit,
    gaps,
    breakSize: metrics.axisBreak,
    widestGap: Math.max(WIDEST_GAP * length, 3 * metrics.axisBreak),
  };
  // What the content leaves free, half on each side: more than asked where no date may grow wider.
  const edge = (length - spanPx({ ...axis, edges: [0, 0] }, 1, extent, 4 * length)) / 2;
  return { ...axis, edges: [edge, edge] };
}
