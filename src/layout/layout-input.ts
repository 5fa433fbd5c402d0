import type { PlacedEvent } from '../model/types.js';
import type { TimeColumns } from './create-columns.js';
import type { Metrics, TextSize, TimelineLayout, TimeScale } from './types.js';

/** What both orientations lay out. */
export interface LayoutInput {
  readonly columns: TimeColumns;
  readonly events: readonly PlacedEvent[];
  readonly scale: TimeScale;
  readonly metrics: Metrics;
  readonly previous: TimelineLayout | undefined;
  /** Indices in the document of the events that must keep their labels, the first before the others. */
  readonly selected: readonly number[];
  /** Least size of each lane across the axis, in px. */
  readonly minLanes: readonly number[];
  /** Px across the axis, for the vertical orientation. */
  readonly width: number;
  measure(event: PlacedEvent, room: number): TextSize;
}

/** The lanes with what is in them. */
export type LanesLayout = Pick<TimelineLayout, 'across' | 'lanes' | 'marks' | 'folds' | 'density'>;

/** Centres of things that can be pressed are this far apart (WCAG 2.2, 2.5.8). */
export const LEAST_TARGET = 24;
export const DEFAULT_LABEL_WIDTH = 210;
export const DEFAULT_LINE = 20;
