import type { MarkLayout, MarkShape, TimelineLayout } from '../layout/types.js';
import type { LabelText } from './label-text.js';
import type { LabelBlock } from './measure-label.js';
import { paintDensity } from './paint-density.js';

/** Colours and fonts as the browser resolved them. */
export interface Ink {
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly denied: string;
  readonly line: string;
  readonly surface: string;
  readonly lanes: readonly string[];
  readonly titleFont: string;
  readonly detailFont: string;
  readonly numberFont: string;
  readonly titleLine: number;
  readonly detailLine: number;
}

/** What a moving picture says: the label of an event, as it was set. */
export type LabelOf = (mark: MarkLayout) => {
  readonly block: LabelBlock;
  readonly text: LabelText;
};

const DOT_LIMIT = 13;
const ASCENT = 0.76;

/**
 * Paints the lanes of a layout while they move: the same places as at rest, fewer niceties. Moving
 * a hundred elements costs a frame; painting them does not.
 */
export function paintChart(
  context: CanvasRenderingContext2D,
  layout: TimelineLayout,
  ink: Ink,
  labelOf: LabelOf,
): void {
  paintDensity(context, layout.density, ink.lanes);
  paintLines(context, layout, ink);
  for (const mark of layout.marks) paintMark(context, mark, ink);
  for (const mark of layout.marks) paintLabel(context, mark, ink, labelOf(mark));
  paintFolds(context, layout, ink);
}

function paintLines(context: CanvasRenderingContext2D, layout: TimelineLayout, ink: Ink): void {
  const { ticks, scale, across, orientation } = layout;
  const stroke = (from: number, to: number, colour: string): void => {
    context.fillStyle = colour;
    if (orientation === 'horizontal') context.fillRect(from, 0, to - from, across);
    else context.fillRect(0, from, across, to - from);
  };
  for (const { x } of ticks) stroke(x - 0.5, x + 0.5, ink.line);
  for (const { x0, x1 } of scale.breaks) {
    stroke(x0 + 4, x0 + 5, ink.muted);
    stroke(x1 - 5, x1 - 4, ink.muted);
  }
}

function paintMark(context: CanvasRenderingContext2D, mark: MarkLayout, ink: Ink): void {
  const colour = ink.lanes[mark.lane % ink.lanes.length] ?? ink.ink;
  for (const other of mark.others) paintShape(context, other, colour, ink.surface, true);
  paintShape(context, mark.shape, colour, ink.surface, mark.event.basis === 'derived');
  if (!mark.event.evidence.denied && !mark.event.evidence.disputed) return;
  const { x, y, width, height } = mark.shape;
  context.strokeStyle = ink.denied;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(x + width / 2 - 7, y + height / 2 + 7);
  context.lineTo(x + width / 2 + 7, y + height / 2 - 7);
  context.stroke();
}

function paintShape(
  context: CanvasRenderingContext2D,
  { x, y, width, height, point, inner }: MarkShape,
  colour: string,
  surface: string,
  isHollow: boolean,
): void {
  const radius = Math.min(width, height) / 2;
  const isDot = point && Math.max(width, height) <= DOT_LIMIT;
  context.beginPath();
  if (isDot) context.arc(x + width / 2, y + height / 2, 5, 0, 2 * Math.PI);
  else context.roundRect(x, y, width, height, radius);
  context.fillStyle = isHollow ? surface : colour;
  context.globalAlpha = isDot || isHollow ? 1 : 0.26;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.stroke();
  if (!inner) return;
  context.fillStyle = colour;
  if (width > height) context.fillRect(inner[0], y, inner[1] - inner[0], height);
  else context.fillRect(x, inner[0], width, inner[1] - inner[0]);
}

function paintLabel(
  context: CanvasRenderingContext2D,
  { label }: MarkLayout,
  ink: Ink,
  { block, text }: ReturnType<LabelOf>,
): void {
  const isEnd = label.side === 'before';
  const x = isEnd ? label.x + label.width : label.x;
  let y = label.y + ink.titleLine * ASCENT;
  context.textAlign = isEnd ? 'right' : 'left';
  context.fillStyle = ink.ink;
  context.font = ink.titleFont;
  for (const line of block.title) {
    context.fillText(line, x, y);
    y += ink.titleLine;
  }
  if (block.detail.length === 0) return;
  if (!isEnd && text.sources.length > 0) {
    const last = block.title.at(-1) ?? '';
    const at = x + context.measureText(last).width + 5;
    context.font = ink.numberFont;
    context.fillStyle = ink.accent;
    text.sources.forEach(({ number }, i) =>
      context.fillText(`[${number}]`, at + i * 24, y - ink.titleLine - 3),
    );
  }
  context.font = ink.detailFont;
  context.fillStyle = ink.muted;
  for (const line of block.detail) {
    context.fillText(line, x, y);
    y += ink.detailLine;
  }
}

function paintFolds(context: CanvasRenderingContext2D, layout: TimelineLayout, ink: Ink): void {
  context.textAlign = 'center';
  context.font = ink.detailFont;
  for (const { x, y, width, height, lane, count } of layout.folds) {
    const colour = ink.lanes[lane % ink.lanes.length] ?? ink.ink;
    context.beginPath();
    context.roundRect(x, y, width, height, height / 2);
    context.fillStyle = ink.surface;
    context.fill();
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = colour;
    context.fillText(`+${String(count)}`, x + width / 2, y + height / 2 + 4);
  }
}
