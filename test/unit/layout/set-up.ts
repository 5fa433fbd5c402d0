import fc from 'fast-check';
import type { Calendar } from '../../../src/dates/calendar.js';
import {
  createAxis,
  createColumns,
  fitView,
  layoutTimeline,
  lengthFor,
  panView,
  zoomView,
} from '../../../src/layout/index.js';
import type {
  Axis,
  Metrics,
  Orientation,
  TickRoom,
  TimelineLayout,
  View,
} from '../../../src/layout/index.js';
import type { PlacedEvent } from '../../../src/model/types.js';
import { measureLabel, METRICS } from './builders.js';

/** One timeline at one size, and how to lay a view of it out. */
export interface Setup {
  readonly axis: Axis;
  readonly lay: (view: View, previous?: TimelineLayout) => TimelineLayout;
}

/** Makes the columns and the axis of a timeline. */
export function setUp(
  given: readonly PlacedEvent[],
  lanes: Parameters<typeof createColumns>[1],
  width: number,
  orientation: Orientation,
  metrics: Metrics = METRICS,
  tickRoom?: TickRoom,
  selected: readonly number[] = [],
  calendar?: Calendar,
): Setup {
  const columns = createColumns(given, lanes);
  const common = {
    ...{ columns, events: given, width, metrics, measure: measureLabel },
    ...(tickRoom ? { tickRoom } : {}),
    ...(calendar ? { calendar } : {}),
  };
  const length = orientation === 'horizontal' ? width : lengthFor(common);
  const axis = createAxis({ columns, length, breaks: 'auto', metrics, orientation });
  return {
    axis,
    lay: (view, previous) =>
      layoutTimeline({
        ...{ ...common, axis, view, orientation, selected },
        ...(previous ? { previous } : {}),
      }),
  };
}

/** Widths of an element, in px. */
export const widths = fc.integer({ min: 320, max: 2000 });
/** How a reader may zoom and pan. */
export const moves = fc.array(
  fc.tuple(
    fc.double({ min: 0.3, max: 40, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: -500, max: 500 }),
  ),
  { maxLength: 4 },
);

/** Zooming by a factor at a share of the length, and panning by px. */
export type Steps = [factor: number, at: number, px: number][];

/** The view that a reader comes to. */
export function move(axis: Axis, steps: Steps): View {
  let view = fitView(axis);
  for (const [factor, at, px] of steps) {
    view = panView(axis, zoomView(axis, view, factor, at * axis.length), px);
  }
  return view;
}
