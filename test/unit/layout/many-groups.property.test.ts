import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { drawnExtent, fitView, viewOfDomain } from '../../../src/layout/index.js';
import type { TimelineLayout } from '../../../src/layout/index.js';
import { reachOf } from '../../../src/layout/other-dates.js';
import type { PlacedEvent } from '../../../src/model/types.js';
import { aDocument, anEvent, METRICS } from './builders.js';
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

/** So many groups of one event each, and of five in every hundredth. */
function inGroups(count: number): PlacedEvent[] {
  const groups = Array.from({ length: count }, (_, index) => index).flatMap((index) =>
    Array.from({ length: index % 100 === 0 ? 5 : 1 }, () => index),
  );
  return groups.map((index, i) => {
    const year = 1900 + (i % 120);
    const group = { index, id: `g${index}`, label: `Group ${index}` } as PlacedEvent['group'];
    return anEvent(`${year}-0${1 + (i % 9)}-${10 + (i % 19)}`, i, { group, title: `Event ${i}` });
  });
}

describe.each(['horizontal', 'vertical'] as const)(
  '%s, groups that are too many',
  (orientation) => {
    const width = orientation === 'horizontal' ? 1000 : 360;

    it.each([300, 5000])('share the last lane, all %d of them within the limit', (count) => {
      const given = inGroups(count);
      const { axis, lay } = setUp(given, count, width, orientation);
      const layout = lay(fitView(axis));
      expect(faultsOf(layout)).toEqual([]);
      expect(layout.lanes.length).toBeLessThanOrEqual(20);
      expect(layout.marks.length + layout.folds.length).toBeLessThan(120);
      if (orientation === 'horizontal')
        expect(layout.across).toBeLessThanOrEqual(METRICS.maxAcross);
      expect(layout.lanes.reduce((sum, { inView }) => sum + inView, 0)).toBe(given.length);
      expect(layout.lanes.at(-1)!.groups.length).toBe(count - layout.lanes.length + 1);
    });

    it.each([300, 5000])('of %d, leave lanes of their own to those with most events', (count) => {
      const given = inGroups(count);
      const { axis, lay } = setUp(given, count, width, orientation);
      const { lanes } = lay(fitView(axis));
      const own = lanes.slice(0, -1).flatMap(({ groups }) => groups);
      const large = Array.from({ length: count / 100 }, (_, i) => 100 * i);
      const wanted = [...large, ...Array.from({ length: 20 }, (_, i) => i + 1)].slice(
        0,
        own.length,
      );
      expect(own).toEqual(wanted.sort((a, b) => a - b));
      expect(lanes.map(({ isShared }) => isShared)).toEqual(lanes.map((_, i) => i === own.length));
    });

    it('list or show each of 5000 when their folds are opened', () => {
      const given = inGroups(5000);
      const { axis, lay } = setUp(given, 5000, width, orientation);
      const found = new Set<number>();
      const open = (layout: TimelineLayout): void => {
        for (const { index } of layout.marks) found.add(index);
        for (const { indices, count, extent, lanes, lane } of layout.folds) {
          if (count > indices.length) open(lay(viewOfDomain(axis, extent)));
          else for (const index of indices) found.add(index);
          const own = new Set(indices.map((index) => layout.laneOf[given[index]!.group.index]));
          expect(own).toContain(lane);
          if (count === indices.length) expect(own.size).toBe(lanes);
        }
      };
      open(lay(fitView(axis)));
      expect(found.size).toBe(given.length);
    });

    it('overlap nothing and lose nothing wherever one zooms and pans', () => {
      fc.assert(
        fc.property(eventsIn(5000), moves, ({ events: given, lanes }, steps) => {
          const { axis, lay } = setUp(given, lanes, width, orientation);
          const layout = lay(move(axis, steps), lay(fitView(axis)));
          expect(faultsOf(layout)).toEqual([]);
          if (orientation === 'horizontal')
            expect(layout.across).toBeLessThanOrEqual(METRICS.maxAcross + 1e-6);
          const inView = layout.lanes.reduce((sum, lane) => sum + lane.inView, 0);
          expect(layout.before + inView + layout.after).toBe(given.length);
        }),
        { numRuns: 40 },
      );
    });
  },
);

describe('a "+n" beside time that runs downwards', () => {
  it('is joined to the lane of the last event that it counts', () => {
    const dates = Array.from(
      { length: 700 },
      (_, i) => `${1900 + (i % 100)}-0${1 + (i % 9)}-1${i % 10}`,
    );
    const { events: given } = aDocument(dates, ['a', 'b', 'c']);
    const { axis, lay } = setUp(given, 3, 360, 'vertical');
    const { folds, laneOf, scale } = lay(fitView(axis));
    expect(folds.length).toBeGreaterThan(3);
    expect(new Set(folds.map(({ lastLane }) => lastLane)).size).toBeGreaterThan(1);
    for (const { indices, last, lastLane } of folds) {
      const own = indices
        .map((i) => given[i]!)
        .filter(({ group }) => laneOf[group.index] === lastLane);
      const starts = own.map((event) => scale(reachOf(event)[0]));
      expect(Math.max(...starts)).toBeCloseTo(last);
    }
  });

  it('comes after the labels of the stretch that it counts', () => {
    fc.assert(
      fc.property(eventsIn(5), moves, ({ events: given, lanes }, steps) => {
        const { axis, lay } = setUp(given, lanes, 360, 'vertical');
        const { marks, folds, scale } = lay(move(axis, steps));
        for (const fold of folds) {
          expect(fold.last).toBeGreaterThanOrEqual(-1e-6);
          for (const { event, label } of marks) {
            if (scale(drawnExtent(event.date)[0]) <= fold.last - 1e-6)
              expect(label.y).toBeLessThan(fold.y);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });
});
