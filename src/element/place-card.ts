import type { Box, TextSize } from '../layout/types.js';

const GAP = 10;
const NEAR = 4;

/**
 * Finds room for a card beside its anchor, inside a frame: to the right, to the left, below, above;
 * where none of them fits, below and pushed into the frame. Never above `top`, where the buttons are,
 * and never over the `mark`, which may reach far beyond the anchor.
 */
export function placeCard(
  anchor: Box,
  card: TextSize,
  frame: TextSize,
  top = 0,
  mark: Box = anchor,
): { x: number; y: number } {
  const y = Math.max(top, Math.min(anchor.y - 16, frame.height - card.height));
  const isLevel = y < mark.y + mark.height && y + card.height > mark.y;
  const end = anchor.x + anchor.width + GAP;
  const start = anchor.x - GAP - card.width;
  const isClear = (x: number): boolean =>
    !isLevel || x >= mark.x + mark.width || x + card.width <= mark.x;
  if (end + card.width <= frame.width && isClear(end)) return { x: end, y };
  if (start >= 0 && isClear(start)) return { x: start, y };
  const x = Math.max(0, Math.min(anchor.x, frame.width - card.width));
  const below = Math.max(anchor.y + anchor.height, mark.y + mark.height) + GAP;
  const above = Math.min(anchor.y, mark.y) - GAP - card.height;
  const isBelow = below + card.height <= frame.height || above < top;
  return { x, y: isBelow ? below : above };
}

/**
 * Finds room for a preview over its anchor, inside a frame of some width; under it where less than
 * the preview's height is in sight above (`sight`, in px).
 */
export function placePreview(
  anchor: Box,
  preview: TextSize,
  width: number,
  sight: number,
): { x: number; y: number } {
  const x = Math.max(0, Math.min(anchor.x - GAP, width - preview.width));
  const isOver = sight >= preview.height + NEAR;
  return { x, y: isOver ? anchor.y - preview.height - NEAR : anchor.y + anchor.height + NEAR };
}
