import type { PlacedEvent } from '../model/types.js';
import type { TimeColumns } from './create-columns.js';
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

/** How long a fitted vertical timeline should be for all its labels to have room, in px. */
export function lengthFor({ columns }: LengthOptions): number {
  return Math.min(MOST_LENGTH, 120 + 56 * columns.count);
}
