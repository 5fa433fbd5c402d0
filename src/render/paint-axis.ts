import type { TimelineLayout } from '../layout/types.js';
import { notesOf, tickTexts } from './axis-template.js';
import { directionOf } from './direction-of.js';
import type { Wording } from './label-text.js';
import type { Ink } from './paint-chart.js';

/**
 * Paints the axis while it moves: its words at the foot of so many px, or, where time runs down, so
 * many px from the lanes (`beside`).
 */
export function paintAxis(
  context: CanvasRenderingContext2D,
  layout: TimelineLayout,
  wording: Wording,
  ink: Ink,
  beside: number,
): void {
  const { orientation, isMirrored, across } = layout;
  const horizontal = orientation === 'horizontal';
  context.font = ink.detailFont;
  context.fillStyle = ink.muted;
  context.textAlign = isMirrored ? 'left' : 'right';
  for (const { x, words, side } of tickTexts(layout, wording)) {
    if (horizontal) {
      context.textAlign = side === 'on' ? 'center' : side === 'before' ? 'right' : 'left';
      context.fillText(words, side === 'on' ? x : side === 'before' ? x - 5 : x + 5, beside - 8);
    } else context.fillText(words, isMirrored ? across + beside + 6 : -beside - 6, x + 4);
  }
  if (!horizontal) return;
  context.textAlign = 'center';
  for (const { x, text } of notesOf(layout, wording)) {
    context.direction = directionOf(text);
    context.fillText(text.replace('\n', ' '), x, beside - 28);
  }
}
