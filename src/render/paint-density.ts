import type { TimelineLayout } from '../layout/types.js';
import { laneHue } from './hue.js';

/**
 * Paints the crowd: every run of folded events as a bar, the darker the more events lie in a pixel.
 * One fill per colour and level, so that the cost follows the pixels and not the events.
 */
export function paintDensity(
  context: CanvasRenderingContext2D,
  { density, lanes }: Pick<TimelineLayout, 'density' | 'lanes'>,
  colours: readonly string[],
): void {
  const levels = new Map<string, Path2D>();
  for (const { lane, x, y, width, height, count } of density) {
    const level = Math.min(3, Math.floor(Math.log2(1 + count / Math.max(1, width))));
    const key = `${laneHue(lanes[lane])} ${level}`;
    let path = levels.get(key);
    if (!path) levels.set(key, (path = new Path2D()));
    path.rect(x, y, Math.max(1, width), height);
  }
  for (const [key, path] of levels) {
    const [hue = 0, level = 0] = key.split(' ').map(Number);
    context.globalAlpha = 0.35 + level * 0.2;
    context.fillStyle = colours[hue] ?? 'gray';
    context.fill(path);
  }
  context.globalAlpha = 1;
}
