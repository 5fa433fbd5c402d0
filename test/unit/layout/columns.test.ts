import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createColumns, drawnExtent } from '../../../src/layout/index.js';
import type { TimeScale } from '../../../src/layout/index.js';
import { parseDate } from '../../../src/dates/index.js';
import { findGaps } from '../../../src/layout/find-gaps.js';
import { largestOf } from '../../../src/layout/largest-of.js';
import { RangeMax } from '../../../src/layout/range-max.js';
import { shapeAlong } from '../../../src/layout/shape-mark.js';
import { shareAcross } from '../../../src/layout/share-across.js';
import { spreadLabels } from '../../../src/layout/spread-labels.js';
import { aDocument, aGroup, anEvent, METRICS } from './builders.js';

/** A scale of 20 px to the day. */
function scaleOfDays(start: number): TimeScale {
  const scale = (time: number): number => ((time - start) / 86_400_000) * 20;
  Object.defineProperty(scale, 'length', { value: 2000 });
  return scale as unknown as TimeScale;
}

describe('columns', () => {
  it('hold each lane sorted by time, with the place of each event', () => {
    const groups = [0, 1].map((index) => aGroup({ index, id: String(index) }));
    const dates = ['2024', '2022', '2023', '2021'];
    const events = dates.map((date, i) => anEvent(date, i, { group: groups[i % 2]! }));
    const { lanes, extent, count } = createColumns(events, 2);
    expect(lanes.map(({ order }) => [...order])).toEqual([
      [2, 0],
      [3, 1],
    ]);
    expect(extent).toEqual([Date.UTC(2021, 0), Date.UTC(2025, 0)]);
    expect(count).toBe(4);
  });

  it('leave out what is not kept, and keep the places of the rest', () => {
    const events = ['1900', '2021', '2022', '2024'].map((date, i) => anEvent(date, i));
    const { lanes, extent, count, gaps } = createColumns(events, 1, Uint8Array.of(0, 1, 0, 1));
    expect([...(lanes[0]?.order ?? [])]).toEqual([1, 3]);
    expect(extent).toEqual([Date.UTC(2021, 0), Date.UTC(2025, 0)]);
    expect(count).toBe(2);
    expect([...gaps().start]).toEqual([Date.UTC(2022, 0)]);
  });

  it('reach over the dates that other sources give', () => {
    const source = { id: 's', title: 'S' };
    const { doc } = { doc: aDocument([]) };
    expect(doc.events).toEqual([]);
    const other = { date: parseDate('2024-07-19'), citations: [] };
    const event = anEvent('2024-06-19', 0, {
      citations: [{ date: other.date, source }] as never,
      evidence: { otherDates: [other] } as never,
    });
    expect(createColumns([event], 1).extent).toEqual([
      Date.UTC(2024, 5, 19),
      Date.UTC(2024, 6, 20),
    ]);
  });

  it.each([
    ['2024', Date.UTC(2024, 0), Date.UTC(2025, 0)],
    ['2023-09/..', Date.UTC(2023, 8), Date.UTC(2023, 9)],
    ['../2024-06', Date.UTC(2024, 5), Date.UTC(2024, 6)],
    ['2017/2018', Date.UTC(2017, 0), Date.UTC(2019, 0)],
    ['[..2024-05]', Date.UTC(2024, 4), Date.UTC(2024, 5)],
    ['[2024-06-19..]', Date.UTC(2024, 5, 19), Date.UTC(2024, 5, 20)],
    ['[..2024-05,2024-08]', Date.UTC(2024, 4), Date.UTC(2024, 8)],
    ['{2023,2024-05..2024-06,2024-08..}', Date.UTC(2023, 0), Date.UTC(2024, 8)],
  ])('draw %s where it is known', (text, from, to) => {
    expect(drawnExtent(parseDate(text))).toEqual([from, to]);
  });

  it.each([
    ['[..2024-05]', Date.UTC(2024, 4), Date.UTC(2024, 5), true],
    ['[2024-06-19..]', Date.UTC(2024, 5, 19), Date.UTC(2024, 5, 20), false],
  ])('draw the arrow of %s away from what it excludes', (text, from, to, isStart) => {
    const day = 86_400_000;
    const scale = scaleOfDays(from - 30 * day);
    const shape = shapeAlong(parseDate(text), scale, METRICS);
    expect([shape.openStart, shape.openEnd]).toEqual([isStart, !isStart]);
    expect(shape.from).toBeCloseTo(scale(from) - (isStart ? METRICS.openTail : 0));
    expect(shape.to).toBeCloseTo(scale(to) + (isStart ? 0 : METRICS.openTail));
  });

  it('find the weightiest of any finite weight', () => {
    const weights = [0, 1e39, -Number.MAX_VALUE, 1e39 * (1 + 2 ** -40), 1, Number.MAX_VALUE];
    const events = weights.map((importance, i) => anEvent(`200${i}`, i, { importance }));
    const tree = createColumns(events, 1).lanes[0]!.importance!;
    expect(largestOf(tree, 0, events.length, 6)).toEqual([5, 3, 1, 4, 0, 2]);
  });

  it('find the stretches in which nothing begins or ends', () => {
    const gaps = findGaps(['2000', '2003', '2003/2010', '2012'].map((d, i) => anEvent(d, i)));
    const years = [...gaps.start].map((t, i) => [
      new Date(t).getUTCFullYear(),
      new Date(gaps.end[i]!).getUTCFullYear(),
    ]);
    expect(years).toEqual([
      [2001, 2003],
      [2004, 2010],
      [2011, 2012],
    ]);
  });
});

describe('the tree over a column', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 200 });
  const cases = fc.tuple(numbers, fc.nat(200), fc.nat(200), fc.integer({ min: -1, max: 41 }));

  it('agrees with looking at each value', () => {
    fc.assert(
      fc.property(cases, ([values, a, b, limit]) => {
        const tree = new RangeMax(values);
        const [lo, hi] = [Math.min(a, b, values.length), Math.min(Math.max(a, b), values.length)];
        const within = values
          .map((value, i) => ({ value, i }))
          .filter(({ i }) => i >= lo && i < hi);
        const above = within.filter(({ value }) => value > limit).map(({ i }) => i);
        expect(tree.max(lo, hi)).toBe(Math.max(-Infinity, ...within.map(({ value }) => value)));
        expect(tree.next(lo, hi, limit)).toBe(above[0] ?? hi);
        expect(tree.previous(lo, hi, limit)).toBe(above.at(-1) ?? lo - 1);
        const largest = largestOf(tree, lo, hi, 5).map((i) => values[i]);
        const sorted = within.map(({ value }) => value).sort((x, y) => y - x);
        expect(largest).toEqual(sorted.slice(0, 5));
      }),
      { numRuns: 500 },
    );
  });
});

describe('sharing', () => {
  it.each([
    [[100, 100], 400, [100, 100]],
    [[300, 50, 300], 400, [175, 50, 175]],
    [[Infinity, Infinity], 400, [200, 200]],
    [[10, Infinity], 400, [40, 360]],
  ])('gives lanes that need %j of %d px %j', (needs, room, sizes) => {
    const shared = shareAcross(
      needs,
      needs.map(() => 40),
      room,
    );
    shared.forEach((size, i) => expect(size).toBeCloseTo(sizes[i]!, 3));
  });

  it('puts labels as near to their marks as can be', () => {
    const wishes = [10, 12, 14, 200].map((target) => ({ target, size: 20 }));
    expect(spreadLabels(wishes, 5, 400)).toEqual([0, 25, 50, 200]);
    expect(spreadLabels([{ target: 390, size: 20 }], 5, 400)).toEqual([380]);
  });
});
