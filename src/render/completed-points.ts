import type { MarkShape, Orientation } from '../layout/types.js';

/** Between the points in a band that was completed from the context, in px. */
export const POINT_STEP = 9;

// How wide a ring is, and the eye in it, where the band is no slimmer.
const RING = 6;
const EYE = 3.5;

/** How wide the rings in a band are, and the eyes in them: no wider than the band. */
export function ringWidths({ width, height }: MarkShape): readonly [ring: number, eye: number] {
  const ring = Math.min(RING, width, height);
  return [ring, (ring * EYE) / RING];
}

/**
 * From the first to the last point along the middle of a band, `POINT_STEP` apart. Many points are a
 * texture; one in the middle would look like a day in it.
 */
export function completedPoints(
  { x, y, width, height }: MarkShape,
  orientation: Orientation,
): readonly [x0: number, y0: number, x1: number, y1: number] {
  const along = orientation === 'horizontal' ? width : height;
  const half = (Math.max(0, Math.floor((along - POINT_STEP) / POINT_STEP)) * POINT_STEP) / 2;
  const [cx, cy] = [x + width / 2, y + height / 2];
  // A line of no length has no end to round: the least that draws one point.
  const reach = half + 0.01;
  return orientation === 'horizontal'
    ? [cx - reach, cy, cx + reach, cy]
    : [cx, cy - reach, cx, cy + reach];
}
