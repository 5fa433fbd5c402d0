import type { MarkLayout, MarkShape, Orientation } from '../layout/types.js';
import { POINT_STEP, completedPoints, ringWidths } from './completed-points.js';
import { dotRadius, isDotShape } from './dot-shape.js';
import { markTraits } from './mark-traits.js';
import type { MarkTraits } from './mark-traits.js';
import { outlineOf } from './mark-template.js';
import { eventHue } from './hue.js';
import type { Ink } from './paint-chart.js';
import { strikePath } from './strike-path.js';

/** How much of its colour a band shows, under its outline. */
export const BAND_OPACITY = 0.26;
// What goes on fades into its arrow at rest; while it moves it is this faint.
const TAIL_OPACITY = 0.5;
// Between the strokes of what is one of several dates, in px.
const HATCH = 7;

/** How a shape is painted. */
interface Brush {
  readonly colour: string;
  readonly ground: string;
  readonly isHollow: boolean;
  readonly orientation: Orientation;
}

/** Paints one event: its date, the dates that other sources give, and who doubts it. */
export function paintMark(
  context: CanvasRenderingContext2D,
  mark: MarkLayout,
  ink: Ink,
  orientation: Orientation,
): void {
  const colour = ink.lanes[eventHue(mark.event)] ?? ink.ink;
  const traits = markTraits(mark.event);
  const brush = { colour, ground: ink.surface, orientation };
  for (const other of mark.others) {
    paintJoin(context, mark.shape, other, colour);
    paintShape(context, other, { ...brush, isHollow: true });
  }
  const isHollow = traits.basis === 'derived' || traits.uncited;
  paintShape(context, mark.shape, { ...brush, isHollow });
  paintTraits(context, mark.shape, traits, brush);
  if (!traits.denied && !traits.disputed) return;
  const strike = new Path2D(strikePath(mark.shape, orientation, !traits.denied));
  context.lineWidth = 4.5;
  context.strokeStyle = ink.surface;
  context.stroke(strike);
  context.strokeStyle = ink.denied;
  context.lineWidth = 2;
  context.stroke(strike);
}

function paintJoin(
  context: CanvasRenderingContext2D,
  from: MarkShape,
  to: MarkShape,
  colour: string,
): void {
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.setLineDash([2, 3]);
  context.beginPath();
  context.moveTo(from.x + from.width / 2, from.y + from.height / 2);
  context.lineTo(to.x + to.width / 2, to.y + to.height / 2);
  context.stroke();
  context.setLineDash([]);
}

function paintShape(
  context: CanvasRenderingContext2D,
  shape: MarkShape,
  { colour, ground, isHollow, orientation }: Brush,
): void {
  const { x, y, width, height, inner } = shape;
  const isDot = isDotShape(shape, orientation);
  const [start, from, to, end] = outlineOf(shape, orientation);
  const box = (a: number, b: number): readonly [number, number, number, number] =>
    orientation === 'horizontal' ? [a, y, b - a, height] : [x, a, width, b - a];
  context.beginPath();
  if (isDot) context.arc(x + width / 2, y + height / 2, dotRadius(shape), 0, 2 * Math.PI);
  else context.roundRect(...box(from, to), Math.min(width, height) / 2);
  context.fillStyle = isHollow ? ground : colour;
  context.globalAlpha = isDot || isHollow ? 1 : BAND_OPACITY;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.setLineDash(shape.uncertain ? [4, 3] : shape.approximate ? [2, 2] : []);
  context.stroke();
  context.setLineDash([]);
  if (inner) {
    context.fillStyle = colour;
    context.globalAlpha = isHollow ? 0.55 : 1;
    context.fillRect(...box(...inner));
    context.globalAlpha *= TAIL_OPACITY;
    context.fillRect(...box(start, from));
    context.fillRect(...box(to, end));
    context.globalAlpha = 1;
  }
  paintOpenSides(context, shape, orientation);
}

/** An arrow head where a date goes on, or began before. */
function paintOpenSides(
  context: CanvasRenderingContext2D,
  { x, y, width, height, openStart, openEnd }: MarkShape,
  orientation: Orientation,
): void {
  if (!openStart && !openEnd) return;
  const isHorizontal = orientation === 'horizontal';
  const [start, end] = isHorizontal ? [x, x + width] : [y, y + height];
  const middle = isHorizontal ? y + height / 2 : x + width / 2;
  context.beginPath();
  const head = (at: number, back: number): void => {
    const points = [
      [back, middle - 5],
      [at, middle],
      [back, middle + 5],
    ] as const;
    points.forEach(([along, across], i) => {
      const point = isHorizontal ? ([along, across] as const) : ([across, along] as const);
      if (i === 0) context.moveTo(...point);
      else context.lineTo(...point);
    });
  };
  if (openStart) head(start, start + 6);
  if (openEnd) head(end, end - 6);
  context.stroke();
}

/** Strokes across what is one of several dates; an eye in what was completed from the context. */
function paintTraits(
  context: CanvasRenderingContext2D,
  shape: MarkShape,
  { oneOf, basis }: MarkTraits,
  { colour, ground, orientation }: Omit<Brush, 'isHollow'>,
): void {
  const { x, y, width, height } = shape;
  if (oneOf) {
    context.beginPath();
    const isHorizontal = orientation === 'horizontal';
    const crossing = (along: number, across: 0 | 1): [number, number] =>
      isHorizontal ? [x + along, y + across * height] : [x + across * width, y + along];
    for (let at = HATCH / 2; at < (isHorizontal ? width : height); at += HATCH) {
      context.moveTo(...crossing(at - 2, 1));
      context.lineTo(...crossing(at + 2, 0));
    }
    context.lineWidth = 1;
    context.stroke();
  }
  if (basis !== 'completed') return;
  if (isDotShape(shape, orientation)) {
    context.beginPath();
    context.arc(x + width / 2, y + height / 2, 2, 0, 2 * Math.PI);
    context.fillStyle = ground;
    context.fill();
    return;
  }
  const [x0, y0, x1, y1] = completedPoints(shape, orientation);
  context.setLineDash([0, POINT_STEP]);
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(x0, y0);
  context.lineTo(x1, y1);
  const [ring, eye] = ringWidths(shape);
  context.lineWidth = ring;
  context.strokeStyle = colour;
  context.stroke();
  context.lineWidth = eye;
  context.strokeStyle = ground;
  context.stroke();
  context.lineCap = 'butt';
  context.setLineDash([]);
}
