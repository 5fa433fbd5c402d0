import type { Calendar } from '../dates/calendar.js';
import type { Period, PlacedEvent } from '../model/types.js';
import type { Axis } from './axis.js';
import type { TimeColumns } from './create-columns.js';
import { layoutHorizontal } from './layout-horizontal.js';
import { layoutPeriods } from './layout-periods.js';
import { layoutTicks } from './layout-ticks.js';
import type { TickRoom } from './layout-ticks.js';
import { layoutVertical } from './layout-vertical.js';
import { mostLanes } from './limit-lanes.js';
import { lowerBound, upperBound } from './lower-bound.js';
import { scaleOfView } from './time-scale.js';
import type { Metrics, Orientation, TextSize, TimelineLayout, View } from './types.js';

/** What `layoutTimeline` needs. */
export interface TimelineOptions {
  readonly columns: TimeColumns;
  /** The events that the columns were made of. */
  readonly events: readonly PlacedEvent[];
  readonly axis: Axis;
  readonly view: View;
  readonly orientation: Orientation;
  readonly metrics: Metrics;
  /** The size of an event's label when it may be `room` px wide at most. Called often: keep sizes. */
  readonly measure: (event: PlacedEvent, room: number) => TextSize;
  /** Vertical: the width of the chart, in px. Horizontal lanes grow to what they hold instead. */
  readonly width?: number;
  /** The layout before this one: labels keep their rows and sides while they can. */
  readonly previous?: TimelineLayout;
  /** Indices of the events that get their labels before all others, in this order. */
  readonly selected?: readonly number[];
  /** Least size of each lane, so that lanes do not shrink while panning. */
  readonly minLanes?: readonly number[];
  readonly periods?: readonly Period[];
  /** Px that the words of a tick need along the axis. */
  readonly tickRoom?: TickRoom;
  /** What the axis is divided by; the Gregorian one by default. */
  readonly calendar?: Calendar;
}

// Vertical ticks are lines of text: all words are one line high.
const TICK_LINE = 22;

/**
 * Lays out one view of a timeline. A function of its arguments: same input, same numbers. No label
 * overlaps another one or a mark that is not its own, and what finds no room is counted in a fold.
 * Where groups are too many for the room, those with most events keep lanes of their own and the
 * others share one: the cost of a view does not grow with the number of groups.
 */
export function layoutTimeline(options: TimelineOptions): TimelineLayout {
  const { events, axis, view, orientation, metrics, measure } = options;
  const { previous, selected = [], minLanes = [], periods = [] } = options;
  const scale = scaleOfView(axis, view);
  const isVertical = orientation === 'vertical';
  const width = options.width ?? DEFAULT_WIDTH;
  const groups = options.columns.lanes.length;
  const columns = options.columns.within(mostLanes(groups, orientation, width, metrics));
  const tickRoom = options.tickRoom ?? (isVertical ? () => TICK_LINE : undefined);
  const ticks = layoutTicks(scale, tickRoom, axis.extent[1], options.calendar);
  const lay = isVertical ? layoutVertical : layoutHorizontal;
  const lanes = lay({
    columns,
    events,
    scale,
    metrics,
    measure,
    minLanes,
    selected,
    previous: previous?.orientation === orientation ? previous : undefined,
    width,
  });
  const [t0, t1] = scale.domain;
  let [before, after] = [0, 0];
  for (const { ends, from, count } of columns.lanes) {
    before += lowerBound(ends, t0);
    after += count - upperBound(from, t1);
  }
  return {
    orientation,
    isMirrored: false,
    view,
    scale,
    ticks,
    ...lanes,
    laneOf: columns.laneOf,
    periods: layoutPeriods(periods, scale),
    before,
    after,
  };
}

const DEFAULT_WIDTH = 320;
