import type { MarkShape, Orientation } from '../layout/types.js';

// Above this a day is wide enough to be drawn as the band that it is; a dot would say "noon".
const DOT_LIMIT = 13;
const DOT_RADIUS = 5;

/** Whether a date is drawn as a dot: a day or finer, and not wider than one. */
export const isDotShape = (
  { point, width, height }: MarkShape,
  orientation: Orientation,
): boolean => point && (orientation === 'horizontal' ? width : height) <= DOT_LIMIT;

/** Where many share a day, marks are slimmer than a dot. */
export const dotRadius = ({ width, height }: MarkShape): number =>
  Math.min(DOT_RADIUS, width / 2, height / 2);
