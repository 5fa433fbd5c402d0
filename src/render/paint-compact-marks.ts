import type { MarkLayout } from '../layout/types.js';
import type { Ink } from './paint-chart.js';

/** Paints the undoubted marks of crowded lanes: one path for all of a colour, derived ones hollow. */
export function paintCompactMarks(
  context: CanvasRenderingContext2D,
  marks: readonly MarkLayout[],
  { lanes, surface }: Ink,
): void {
  const stated = lanes.map(() => new Path2D());
  const derived = lanes.map(() => new Path2D());
  for (const { shape, lane, event } of marks) {
    const { x, y, width, height } = shape;
    const paths = event.basis === 'derived' ? derived : stated;
    paths[lane % lanes.length]?.roundRect(x, y, width, height, Math.min(width, height) / 2);
  }
  context.lineWidth = 1.25;
  lanes.forEach((colour, i) => {
    const [full, hollow] = [stated[i], derived[i]];
    if (!full || !hollow) return;
    context.fillStyle = colour;
    context.fill(full);
    context.fillStyle = surface;
    context.fill(hollow);
    context.strokeStyle = colour;
    context.stroke(hollow);
  });
}
