import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fitView } from '../../../src/layout/index.js';
import { aDocument } from './builders.js';
import { faultsOf } from './overlaps.js';
import { eventsIn } from './random-events.js';
import { move, moves, setUp } from './set-up.js';

const RUNS = 150;
vi.setConfig({ testTimeout: 60_000 }); // a busy machine takes its time over so many layouts

describe('a vertical layout of many lanes', () => {
  it.each([40, 200])('leaves the labels their room beside up to %d', (most) => {
    fc.assert(
      fc.property(eventsIn(most), moves, ({ events: given, lanes }, steps) => {
        const { axis, lay } = setUp(given, lanes, 320, 'vertical');
        for (const layout of [lay(fitView(axis)), lay(move(axis, steps))]) {
          expect(faultsOf(layout)).toEqual([]);
          for (const { at, size } of layout.lanes) {
            expect(at + size).toBeLessThanOrEqual(0.45 * 320 + 1e-6);
            expect(size).toBeGreaterThanOrEqual(3 - 1e-6);
          }
          for (const { x, width } of layout.density) {
            expect(x + width).toBeLessThanOrEqual(0.45 * 320 + 1e-6);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives finite numbers while it has no width', () => {
    const { events: given } = aDocument(['2001', '2002']);
    const { axis, lay } = setUp(given, 1, 0, 'vertical');
    const { lanes, marks } = lay(fitView(axis));
    const boxes = marks.flatMap(({ shape, label }) => [shape.x, shape.width, label.x]);
    expect([...boxes, ...lanes.map(({ size }) => size)].every(Number.isFinite)).toBe(true);
  });

  it('draws each lane of 40 at least 3 px wide, each in its own place', () => {
    const groups = Array.from({ length: 40 }, (_, i) => `g${i}`);
    const { events: given } = aDocument(
      groups.map((_, i) => String(1980 + i)),
      groups,
    );
    const { axis, lay } = setUp(given, 40, 320, 'vertical');
    const { lanes, marks } = lay(fitView(axis));
    lanes.slice(1).forEach(({ at }, i) => expect(at).toBeGreaterThan(lanes[i]!.at + 3));
    expect(marks.length).toBeGreaterThan(0);
    for (const { shape } of marks) expect(shape.width).toBeGreaterThanOrEqual(3 - 1e-6);
  });
});
