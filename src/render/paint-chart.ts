import type { MarkLayout, TimelineLayout } from '../layout/types.js';
import { directionOf } from './direction-of.js';
import { laneHue } from './hue.js';
import type { LabelText } from './label-text.js';
import type { LabelBlock } from './measure-label.js';
import { isPlain } from './mark-template.js';
import { paintCompactMarks } from './paint-compact-marks.js';
import { paintDensity } from './paint-density.js';
import { paintMark } from './paint-mark.js';
import { periodHue } from './periods-template.js';

/** Colours and fonts as the browser resolved them. */
export interface Ink {
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly denied: string;
  readonly line: string;
  readonly surface: string;
  readonly lanes: readonly string[];
  /** What lies behind the lanes, in turn. */
  readonly grounds: readonly string[];
  readonly titleFont: string;
  readonly detailFont: string;
  readonly numberFont: string;
  readonly titleLine: number;
  /** Px from the top of a title's line to the foot of its letters. */
  readonly titleBase: number;
  readonly detailLine: number;
  /** Lanes are crowded: a plain date is one shape. */
  readonly isCompact: boolean;
}

/** What a moving picture says: the label of an event, as it was set. */
export type LabelOf = (mark: MarkLayout) => {
  readonly block: LabelBlock;
  readonly text: LabelText;
};

// Marks at the very edge may reach over it by so many px.
const EDGE = 4;
/** A citation number is as wide as a finger needs, in px. */
const NUMBER = 24;

/**
 * Paints the lanes of a layout while they move: the same places as at rest, fewer niceties. Moving
 * a hundred elements costs a frame; painting them does not.
 */
export function paintChart(
  context: CanvasRenderingContext2D,
  layout: TimelineLayout,
  ink: Ink,
  labelOf: LabelOf,
  foldText: (count: number) => string,
): void {
  const { orientation, across, scale } = layout;
  const isHorizontal = orientation === 'horizontal';
  context.save();
  context.beginPath();
  context.rect(
    -EDGE,
    -EDGE,
    (isHorizontal ? scale.length : across) + 2 * EDGE,
    (isHorizontal ? across : scale.length) + 2 * EDGE,
  );
  context.clip();
  paintPeriods(context, layout, ink);
  paintDensity(context, layout, ink.lanes);
  paintLines(context, layout, ink);
  const isCompact = ({ event }: MarkLayout): boolean => ink.isCompact && isPlain(event);
  paintCompactMarks(context, layout.marks.filter(isCompact), ink);
  for (const mark of layout.marks) if (!isCompact(mark)) paintMark(context, mark, ink, orientation);
  paintGrounds(context, layout.marks, ink);
  for (const mark of layout.marks) {
    const isEnd = (mark.label.side === 'before') !== layout.isMirrored;
    paintLabel(context, mark, isEnd, ink, labelOf(mark));
  }
  paintFolds(context, layout, ink, foldText);
  context.restore();
}

/** Paints the tint of each period across the lanes; at rest the style sheet draws it as faint. */
function paintPeriods(
  context: CanvasRenderingContext2D,
  { periods, orientation, across }: TimelineLayout,
  { lanes }: Ink,
): void {
  context.globalAlpha = 0.05;
  for (const span of periods) {
    const { x0, x1 } = span;
    context.fillStyle = lanes[periodHue(span)] ?? 'gray';
    if (orientation === 'horizontal') context.fillRect(x0, 0, x1 - x0, across);
    else context.fillRect(0, x0, across, x1 - x0);
  }
  context.globalAlpha = 1;
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

/** Lines of the chart end at the words. */
function paintGrounds(
  context: CanvasRenderingContext2D,
  marks: readonly MarkLayout[],
  { grounds }: Ink,
): void {
  grounds.forEach((ground, i) => {
    context.beginPath();
    for (const { label, lane } of marks)
      if (lane % grounds.length === i)
        context.rect(label.x - 2, label.y, label.width + 4, label.height);
    context.fillStyle = ground;
    context.fill();
  });
}

/** Paints a label, the lines of which begin or end (`isEnd`) at its mark. */
function paintLabel(
  context: CanvasRenderingContext2D,
  { label }: MarkLayout,
  isEnd: boolean,
  ink: Ink,
  { block, text }: ReturnType<LabelOf>,
): void {
  const x = isEnd ? label.x + label.width : label.x;
  const align = isEnd ? 'right' : 'left';
  const sources = block.detail.length > 0 ? text.sources : [];
  // The numbers follow the last word, whichever way the title is read.
  const direction = directionOf(text.title);
  const isRightToLeft = direction === 'rtl';
  const tail = sources.length * NUMBER;
  const room = isRightToLeft === isEnd ? 0 : isEnd ? -tail : tail;
  let y = label.y + ink.titleBase;
  context.textAlign = align;
  context.direction = direction;
  context.fillStyle = ink.ink;
  context.font = ink.titleFont;
  block.title.forEach((line, i) => {
    context.fillText(line, i === block.title.length - 1 ? x + room : x, y);
    y += ink.titleLine;
  });
  if (sources.length > 0) {
    const width = room === 0 ? context.measureText(block.title.at(-1) ?? '').width : 0;
    const start = x + room + (isRightToLeft ? -width : width);
    const way = isRightToLeft ? -NUMBER : NUMBER;
    context.textAlign = 'center';
    context.font = ink.numberFont;
    context.fillStyle = ink.accent;
    sources.forEach(({ number }, i) =>
      context.fillText(`[${number}]`, start + (i + 0.5) * way, y - ink.titleLine - 3),
    );
    context.textAlign = align;
  }
  context.direction = 'inherit';
  context.font = ink.detailFont;
  context.fillStyle = ink.muted;
  for (const line of block.detail) {
    // The date is isolated from the words around it, as it is at rest.
    context.fillText(line.replace(text.when, '\u2068$&\u2069'), x, y);
    y += ink.detailLine;
  }
}

function paintFolds(
  context: CanvasRenderingContext2D,
  layout: TimelineLayout,
  ink: Ink,
  foldText: (count: number) => string,
): void {
  // A sign stays before its number.
  context.direction = 'ltr';
  context.textAlign = 'center';
  context.font = ink.detailFont;
  for (const { x, y, width, height, lane, count } of layout.folds) {
    const colour = ink.lanes[laneHue(layout.lanes[lane])] ?? ink.ink;
    context.beginPath();
    context.roundRect(x, y, width, height, height / 2);
    context.fillStyle = ink.surface;
    context.fill();
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = colour;
    context.fillText(foldText(count), x + width / 2, y + height / 2 + 4);
  }
}
