import { describe, expect, it } from 'vitest';
import type { MarkShape } from '../../../src/layout/types.js';
import { POINT_STEP, completedPoints, ringWidths } from '../../../src/render/completed-points.js';
import { strikePath } from '../../../src/render/strike-path.js';

const shape = (width: number, height: number): MarkShape => ({
  x: 100,
  y: 40,
  width,
  height,
  point: false,
  inner: undefined,
  openStart: false,
  openEnd: false,
  approximate: false,
  uncertain: false,
});

describe('strikePath', () => {
  it('crosses a dot', () => {
    expect(strikePath(shape(10, 10), 'horizontal', false)).toBe('M98 52L112 38');
  });

  it('strikes a band through along all that it leaves open, and no farther', () => {
    expect(strikePath(shape(80, 12), 'horizontal', false)).toBe('M100 46L180 46');
    expect(strikePath(shape(12, 80), 'vertical', false)).toBe('M106 40L106 120');
  });

  it.each(['horizontal', 'vertical'] as const)('waves along a whole band (%s)', (orientation) => {
    const box = orientation === 'horizontal' ? shape(87, 12) : shape(12, 87);
    const path = strikePath(box, orientation, true);
    const index = orientation === 'horizontal' ? 0 : 1;
    const steps = [...path.matchAll(/[qt]([^qt]+)/g)].map(([, numbers]) => {
      const pairs = numbers?.trim().split(' ').map(Number) ?? [];
      return pairs.slice(-2)[index] ?? Number.NaN;
    });
    expect(steps).toHaveLength(8);
    expect(steps.reduce((sum, step) => sum + step)).toBeCloseTo(87);
  });
});

describe('completedPoints', () => {
  const count = (width: number): number => {
    const [x0, , x1] = completedPoints(shape(width, 12), 'horizontal');
    return Math.floor((x1 - x0) / POINT_STEP) + 1;
  };

  it.each([
    [10, 1],
    [26, 2],
    [46, 5],
    [100, 11],
    [1000, 111],
  ])('fills a band of %i px with %i points', (width, points) => {
    expect(count(width)).toBe(points);
  });

  it.each([10, 26, 46, 99])(
    'keeps the points of a band of %i px in its middle and in it',
    (width) => {
      const [x0, y0, x1, y1] = completedPoints(shape(width, 12), 'horizontal');
      const room = (Math.floor((x1 - x0) / POINT_STEP) * POINT_STEP) / 2;
      expect((x0 + x1) / 2).toBeCloseTo(100 + width / 2);
      expect([y0, y1]).toEqual([46, 46]);
      expect(room + 3).toBeLessThanOrEqual(width / 2);
    },
  );

  it('runs down where time does', () => {
    const [x0, y0, x1, y1] = completedPoints(shape(12, 60), 'vertical');
    expect([x0, x1]).toEqual([106, 106]);
    expect(y1 - y0).toBeGreaterThan(40);
  });
});

describe('ringWidths', () => {
  it.each([
    [12, 6],
    [6, 6],
    [5, 5],
    [3, 3],
  ])('stays inside a band %d px thick', (thick, ring) => {
    for (const box of [shape(80, thick), shape(thick, 80)]) {
      const [outer, eye] = ringWidths(box);
      expect(outer).toBe(ring);
      expect(eye).toBeLessThan(outer);
    }
  });
});
