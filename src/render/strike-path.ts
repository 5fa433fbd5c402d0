import type { MarkShape, Orientation } from '../layout/types.js';

// A stroke across a mark this long would stand at one place of it, and look like a day in it.
const LONGEST_CROSSED = 20;
const WAVE = 10;
const HEIGHT = 6;

/** How far a stroke through a short mark reaches from its middle: over its edge, not into the label. */
const reachOf = ({ width, height }: MarkShape): number => Math.min(5, width / 2, height / 2) + 2;

/**
 * The stroke through a denied mark, or the wave through a disputed one, as the data of an SVG path.
 * A dot is crossed; a band is struck through along its whole length, as a line of text is, so that
 * no moment in it is singled out.
 */
export function strikePath(shape: MarkShape, orientation: Orientation, isWave: boolean): string {
  const { x, y, width, height } = shape;
  const [cx, cy] = [x + width / 2, y + height / 2];
  const isHorizontal = orientation === 'horizontal';
  const along = isHorizontal ? width : height;
  if (along <= LONGEST_CROSSED) {
    const reach = reachOf(shape);
    return isWave
      ? `M${cx - reach} ${cy}q${reach / 2} ${-HEIGHT} ${reach} 0t${reach} 0`
      : `M${cx - reach} ${cy + reach}L${cx + reach} ${cy - reach}`;
  }
  const [from, across] = isHorizontal ? [x, cy] : [y, cx];
  const point = (a: number, b: number): string => (isHorizontal ? `${a} ${b}` : `${b} ${a}`);
  const start = `M${point(from, across)}`;
  if (!isWave) return `${start}L${point(from + along, across)}`;
  const count = Math.floor(along / WAVE);
  const step = along / count;
  return `${start}q${point(step / 2, -HEIGHT)} ${point(step, 0)}${`t${point(step, 0)}`.repeat(count - 1)}`;
}
