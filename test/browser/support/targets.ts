import type { CitedTimeline } from '../../../src/index.js';
import { all } from './timeline.js';

/** The least side of a target, in px (WCAG 2.2, 2.5.8). */
const LEAST = 24;
/**
 * A DOMRect holds single floats once a transform was applied, and labels are placed by transforms:
 * at 2 000 px, the farthest here, the next one is 2⁻¹³ away; a side is the difference of two.
 */
const FLOAT = 2 * 2 ** -13;

interface Target {
  readonly name: string;
  readonly box: DOMRect;
  readonly label: Element | null;
}

const targetsOf = (element: CitedTimeline): Target[] =>
  all(element, '.chart button').map((button) => ({
    name: button.getAttribute('aria-label') ?? button.className,
    box: button.getBoundingClientRect(),
    label: button.closest('.label'),
  }));

const isSmall = ({ box }: Target): boolean =>
  box.width < LEAST - FLOAT || box.height < LEAST - FLOAT;

/**
 * What can be pressed in the chart and is too small: less than 24 by 24 px, and a circle of that
 * diameter around its middle meets another target, or the circle of one that is too small as well.
 * Marks are left out: each has its label, which does the same.
 */
export function crampedTargets(element: CitedTimeline): string[] {
  const targets = targetsOf(element);
  return targets.filter(isSmall).flatMap((small) =>
    targets.flatMap((other) => {
      if (other === small) return [];
      const apart = isSmall(other) ? betweenMiddles(small, other) : LEAST / 2 + toBox(small, other);
      const { width, height } = small.box;
      return apart < LEAST - FLOAT
        ? [`${small.name} (${width} × ${height}) is ${apart} px from ${other.name}`]
        : [];
    }),
  );
}

/** What can be pressed in the chart and covers another such thing, but for numbers in their label. */
export function coveredTargets(element: CitedTimeline): string[] {
  const targets = targetsOf(element);
  return targets.flatMap((a, i) =>
    targets.slice(i + 1).flatMap((b) => {
      if (a.label !== null && a.label === b.label) return [];
      const width = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const height = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      return width > FLOAT && height > FLOAT
        ? [`${a.name} and ${b.name} share ${width} × ${height}`]
        : [];
    }),
  );
}

const middle = ({ box: { x, y, width, height } }: Target): [x: number, y: number] => [
  x + width / 2,
  y + height / 2,
];

function betweenMiddles(a: Target, b: Target): number {
  const [ax, ay] = middle(a);
  const [bx, by] = middle(b);
  return Math.hypot(ax - bx, ay - by);
}

/** From the middle of a target to the box of another. */
function toBox(from: Target, { box }: Target): number {
  const [x, y] = middle(from);
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}
