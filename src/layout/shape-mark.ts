import type { TimelineDate } from '../dates/types.js';
import type { PlacedEvent } from '../model/types.js';
import { drawnExtent, lastingExtent } from './drawn-extent.js';
import { otherDatesOf } from './other-dates.js';
import type { MarkShape, Metrics, Orientation, TimeScale } from './types.js';

/** A date along the axis, before it has a row: from/to in px, and the look of its ends. */
export interface AlongShape extends Omit<MarkShape, 'x' | 'y' | 'width' | 'height'> {
  readonly from: number;
  readonly to: number;
}

// What lies farther out of view is cut there, so that no drawing gets numbers of a million px.
const FAR = 200;

/**
 * Lays one date along the axis: exactly as wide as its extent, but never smaller than a dot. One that
 * goes on without end reaches to the edge of the view, with an arrow in the last px of it.
 */
export function shapeAlong(
  date: TimelineDate,
  scale: TimeScale,
  { dot, openTail }: Pick<Metrics, 'dot' | 'openTail'>,
): AlongShape {
  const clip = (time: number): number => Math.min(Math.max(scale(time), -FAR), scale.length + FAR);
  const extent = drawnExtent(date);
  let from = clip(extent[0]);
  let to = clip(extent[1]);
  if (to - from < dot) {
    const middle = (from + to) / 2;
    [from, to] = [middle - dot / 2, middle + dot / 2];
  }
  const look = lookOf(date);
  const [first, last] = lastingExtent(date);
  const [isEndlessStart, isEndlessEnd] = [first === -Infinity, last === Infinity];
  if (isEndlessStart) from = Math.min(from, 0);
  else if (look.openStart) from -= openTail;
  if (isEndlessEnd) to = Math.max(to, scale.length);
  else if (look.openEnd) to += openTail;
  const inner =
    date.inner &&
    ([
      isEndlessStart ? from + openTail : clip(date.inner[0]),
      isEndlessEnd ? to - openTail : clip(date.inner[1]),
    ] as const);
  return { ...look, from, to, inner: inner && inner[1] > inner[0] ? inner : undefined };
}

/** What a mark shows of a date wherever it stands: dot or band, and how its ends are. */
export type MarkLook = Pick<
  MarkShape,
  'point' | 'openStart' | 'openEnd' | 'approximate' | 'uncertain'
>;

/** The look of a date. */
export function lookOf(date: TimelineDate): MarkLook {
  return {
    point: isPoint(date),
    openStart: date.openStart !== undefined || date.extent[0] === -Infinity,
    openEnd: date.openEnd !== undefined || date.extent[1] === Infinity,
    approximate: date.approximate,
    uncertain: date.uncertain,
  };
}

function isPoint({ kind, precision }: TimelineDate): boolean {
  return (
    kind === 'date' &&
    (precision === 'day' ||
      precision === 'hour' ||
      precision === 'minute' ||
      precision === 'second')
  );
}

/** All dates of an event along the axis, and how far they reach together. */
export interface EventAlong {
  readonly mark: AlongShape;
  readonly others: readonly AlongShape[];
  readonly from: number;
  readonly to: number;
}

/** Lays an event's own date and those of other sources along the axis. */
export function eventAlong(event: PlacedEvent, scale: TimeScale, metrics: Metrics): EventAlong {
  const mark = shapeAlong(event.date, scale, metrics);
  let { from, to } = mark;
  const others = otherDatesOf(event).map(({ date }) => {
    const shape = shapeAlong(date, scale, metrics);
    from = Math.min(from, shape.from);
    to = Math.max(to, shape.to);
    return shape;
  });
  return { mark, others, from, to };
}

/** The same dates where what goes on may go no farther than `end`: beyond it something stands. */
export function endAt(along: EventAlong, end: number, { dot, openTail }: Metrics): EventAlong {
  const cut = (shape: AlongShape): AlongShape => {
    const { from, to, inner } = shape;
    if (!shape.openEnd || to <= end || from + dot > end) return shape;
    const last = Math.min(inner?.[1] ?? 0, end - openTail);
    return { ...shape, to: end, inner: inner && last > inner[0] ? [inner[0], last] : undefined };
  };
  const [mark, others] = [cut(along.mark), along.others.map(cut)];
  return { ...along, mark, others, to: Math.max(...[mark, ...others].map(({ to }) => to)) };
}

/** Thickness of a mark across the axis, in px. */
export function thicknessOf({ point, from, to }: AlongShape, { dot, bar }: Metrics): number {
  return point && to - from <= dot ? dot : bar;
}

/** Puts a shape into the chart: `across` is the middle of its row or column. */
export function placeShape(
  shape: AlongShape,
  across: number,
  thickness: number,
  orientation: Orientation,
): MarkShape {
  const { from, to, ...look } = shape;
  const at = across - thickness / 2;
  return orientation === 'horizontal'
    ? { ...look, x: from, y: at, width: to - from, height: thickness }
    : { ...look, x: at, y: from, width: thickness, height: to - from };
}
