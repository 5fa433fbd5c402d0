import type { Box, TextSize } from '../layout/types.js';

const GAP = 10;
const NEAR = 4;

/**
 * Finds room for a card beside its anchor, inside a frame: to the right, to the left, below, above;
 * where none of them fits, below and pushed into the frame. Never above `top`, where the buttons are.
 */
export function placeCard(
  anchor: Box,
  card: TextSize,
  frame: TextSize,
  top = 0,
): { x: number; y: number } {
  const roomRight = frame.width - (anchor.x + anchor.width) - GAP;
  const roomLeft = anchor.x - GAP;
  const clampY = (y: number): number => Math.max(top, Math.min(y, frame.height - card.height));
  const clampX = (x: number): number => Math.max(0, Math.min(x, frame.width - card.width));
  const level = clampY(anchor.y - 16);
  if (roomRight >= card.width) return { x: anchor.x + anchor.width + GAP, y: level };
  if (roomLeft >= card.width) return { x: roomLeft - card.width, y: level };
  const below = anchor.y + anchor.height + GAP;
  if (below + card.height <= frame.height || anchor.y - GAP - card.height < top)
    return { x: clampX(anchor.x), y: below };
  return { x: clampX(anchor.x), y: anchor.y - GAP - card.height };
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
