import type { MarkLayout } from '../layout/types.js';
import { isDotShape } from './dot-shape.js';
import { eventHue } from './hue.js';
import type { Ink } from './paint-chart.js';
import { BAND_OPACITY } from './paint-mark.js';

/** Paints the plain marks of crowded lanes: one path for all dots of a colour, one for all bands. */
export function paintCompactMarks(
  context: CanvasRenderingContext2D,
  marks: readonly MarkLayout[],
  { lanes }: Ink,
): void {
  const dots = lanes.map(() => new Path2D());
  const bands = lanes.map(() => new Path2D());
  for (const { shape, event } of marks) {
    const { x, y, width, height } = shape;
    const paths = isDotShape(shape, 'horizontal') ? dots : bands;
    paths[eventHue(event)]?.roundRect(x, y, width, height, Math.min(width, height) / 2);
  }
  context.lineWidth = 1.5;
  lanes.forEach((colour, i) => {
    const [dot, band] = [dots[i], bands[i]];
    if (!dot || !band) return;
    context.fillStyle = colour;
    context.strokeStyle = colour;
    context.fill(dot);
    context.globalAlpha = BAND_OPACITY;
    context.fill(band);
    context.globalAlpha = 1;
    context.stroke(band);
  });
}
