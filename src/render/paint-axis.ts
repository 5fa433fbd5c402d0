import type { TimelineLayout } from '../layout/types.js';
import type { Wording } from './label-text.js';
import type { Ink } from './paint-chart.js';
import { writeAxis } from './write-axis.js';
import type { AxisType } from './write-axis.js';

// From the top of a line to the foot of its letters, in lines.
const BASE = 0.75;

/** Paints the axis while it moves; `height` px above the lanes, or the room left of them. */
export function paintAxis(
  context: CanvasRenderingContext2D,
  layout: TimelineLayout,
  wording: Wording,
  { ink, type, height }: { readonly ink: Ink; readonly type: AxisType; readonly height: number },
): void {
  const horizontal = layout.orientation === 'horizontal';
  const { ticks, notes } = writeAxis(layout, wording, type);
  context.font = ink.detailFont;
  context.fillStyle = ink.muted;
  if (!horizontal) {
    context.textAlign = 'right';
    const dates = ticks.map(({ from, words }) => ({ from, text: words }));
    for (const { from, text } of [...dates, ...notes]) {
      text.split('\n').forEach((line, i) => {
        context.fillText(line, -6, from + (i + BASE) * type.detailLine);
      });
    }
    return;
  }
  context.textAlign = 'left';
  for (const { from, words } of ticks) context.fillText(words, from, height - 8);
  context.textAlign = 'center';
  for (const { x, text } of notes) context.fillText(text, x, height - 28);
}
