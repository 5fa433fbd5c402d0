import type { TimelineLayout } from '../layout/types.js';
import { directionOf } from './direction-of.js';
import type { Wording } from './label-text.js';
import type { Ink } from './paint-chart.js';
import { writeAxis } from './write-axis.js';
import type { AxisType } from './axis-notes.js';

/** What the axis is painted with, and where. */
export interface AxisPlace {
  readonly ink: Ink;
  readonly type: AxisType;
  /** The words stand at the foot of so many px, or, where time runs down, so many px from the lanes. */
  readonly beside: number;
}

// From the top of a line to the foot of its letters, in lines.
const BASE = 0.75;

/** Paints the axis while it moves. */
export function paintAxis(
  context: CanvasRenderingContext2D,
  layout: TimelineLayout,
  wording: Wording,
  { ink, type, beside }: AxisPlace,
): void {
  const { orientation, isMirrored, across } = layout;
  const { ticks, notes } = writeAxis(layout, wording, type);
  context.font = ink.detailFont;
  context.fillStyle = ink.muted;
  if (orientation === 'vertical') {
    context.textAlign = isMirrored ? 'left' : 'right';
    const x = isMirrored ? across + beside + 6 : -beside - 6;
    const dates = ticks.map(({ from, words }) => ({ from, text: words }));
    for (const { from, text } of [...dates, ...notes]) {
      text.split('\n').forEach((line, i) => {
        context.direction = directionOf(line);
        context.fillText(line, x, from + (i + BASE) * type.detailLine);
      });
    }
    context.direction = 'inherit';
    return;
  }
  context.textAlign = 'left';
  for (const { from, words } of ticks) {
    context.direction = directionOf(words);
    context.fillText(words, from, beside - 8);
  }
  context.textAlign = 'center';
  for (const { x, text } of notes) {
    context.direction = directionOf(text);
    context.fillText(text, x, beside - 28);
  }
  context.direction = 'inherit';
}
