import type { PlacedEvent } from '../model/types.js';
import type { TimeColumns } from './create-columns.js';
import { mostColumns } from './lane-tracks.js';
import { leastLabelRoom } from './layout-vertical.js';
import type { Metrics, TextSize } from './types.js';

/** What `lengthFor` needs. */
export interface LengthOptions {
  readonly columns: TimeColumns;
  readonly events: readonly PlacedEvent[];
  /** Width of the chart, in px. */
  readonly width: number;
  readonly metrics: Metrics;
  readonly measure: (event: PlacedEvent, room: number) => TextSize;
}

/** The longest that a fitted vertical timeline gets, in px; what finds no room then folds. */
export const MOST_LENGTH = 2400;

// Beyond the labels themselves: some air, so that labels can stay near their marks.
const AIR = 1.1;
const LEAST_LENGTH = 240;

/** How long a fitted vertical timeline should be for all its labels to have room, in px. */
export function lengthFor({ columns, events, width, metrics, measure }: LengthOptions): number {
  const room = leastLabelRoom(width, mostColumns(width, columns.lanes.length), metrics);
  let length = 2 * metrics.edge;
  for (const event of events) {
    length += AIR * (measure(event, room).height + metrics.gap);
    if (length > MOST_LENGTH) return MOST_LENGTH;
  }
  return Math.max(LEAST_LENGTH, Math.ceil(length));
}
