import type { TimelineLayout } from '../layout/types.js';
import { joinNotes, notesOf, tickTexts } from './axis-template.js';
import type { Wording } from './label-text.js';
import type { Ink } from './paint-chart.js';

/** Paints the axis while it moves; `height` px above the lanes, or the room left of them. */
export function paintAxis(
  context: CanvasRenderingContext2D,
  layout: TimelineLayout,
  wording: Wording,
  ink: Ink,
  height: number,
): void {
  const horizontal = layout.orientation === 'horizontal';
  context.font = ink.detailFont;
  context.fillStyle = ink.muted;
  context.textAlign = horizontal ? 'left' : 'right';
  for (const { x, words, side } of tickTexts(layout, wording)) {
    if (horizontal) {
      context.textAlign = side === 'on' ? 'center' : side === 'before' ? 'right' : 'left';
      context.fillText(words, side === 'on' ? x : side === 'before' ? x - 5 : x + 5, height - 8);
    } else context.fillText(words, -6, x + 4);
  }
  if (!horizontal) return;
  context.textAlign = 'center';
  for (const { x, text } of joinNotes(notesOf(layout, wording)))
    context.fillText(text.replace('\n', ' '), x, height - 28);
}
