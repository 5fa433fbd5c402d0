import type { TimelineLayout } from '../layout/types.js';
import { joinNotes, notesOf } from './axis-template.js';
import type { Wording } from './label-text.js';
import type { Ink } from './paint-chart.js';
import { tickWords } from './tick-words.js';

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
  for (const tick of layout.ticks) {
    if (!tick.labelled) continue;
    const words = tickWords(tick, wording);
    if (horizontal) context.fillText(words, tick.x + 5, height - 8);
    else context.fillText(words, -6, tick.x + 4);
  }
  if (!horizontal) return;
  context.textAlign = 'center';
  for (const { x, text } of joinNotes(notesOf(layout, wording)))
    context.fillText(text.replace('\n', ' '), x, height - 28);
}
