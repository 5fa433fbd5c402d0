import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/dates/index.js';
import {
  createAxis,
  createColumns,
  drawnExtent,
  fitView,
  layoutTimeline,
  viewOfDomain,
} from '../../../src/layout/index.js';
import type { TimelineLayout } from '../../../src/layout/index.js';
import { lastingExtent } from '../../../src/layout/drawn-extent.js';
import { layoutOverview } from '../../../src/layout/layout-overview.js';
import { layoutPeriods } from '../../../src/layout/layout-periods.js';
import { mirrorLayout } from '../../../src/layout/mirror-layout.js';
import type { PlacedEvent } from '../../../src/model/types.js';
import { anEvent, METRICS } from './builders.js';
import { faultsOf } from './overlaps.js';
import { dateTexts } from './random-events.js';
import { move, moves, setUp, widths } from './set-up.js';

const eventsOf = (texts: readonly string[]): PlacedEvent[] => texts.map((t, i) => anEvent(t, i));

/** Dates of which some last without end, in time order. */
const endless = fc
  .tuple(dateTexts, fc.array(fc.integer({ min: 1900, max: 2030 }), { minLength: 1, maxLength: 6 }))
  .map(([texts, years]) =>
    [...texts, ...years.map((year) => (year % 3 === 0 ? `../${year}` : `${year}/..`))].sort(
      (a, b) => drawnExtent(parseDate(a))[0] - drawnExtent(parseDate(b))[0],
    ),
  );

const inView = ({ lanes }: TimelineLayout): number =>
  lanes.reduce((sum, lane) => sum + lane.inView, 0);

describe('what lasts', () => {
  it.each([
    ['2018-03/..', Date.UTC(2018, 2), Infinity],
    ['../2018-03', -Infinity, Date.UTC(2018, 3)],
    ['2018-03/', Date.UTC(2018, 2), Date.UTC(2018, 3)],
    ['/2018-03', Date.UTC(2018, 2), Date.UTC(2018, 3)],
    ['[2018-03..]', Date.UTC(2018, 2), Date.UTC(2018, 3)],
    ['[..2018-03]', Date.UTC(2018, 2), Date.UTC(2018, 3)],
    ['2018/2019', Date.UTC(2018, 0), Date.UTC(2020, 0)],
  ])('is %s from %d to %d', (text, from, to) => {
    expect(lastingExtent(parseDate(text))).toEqual([from, to]);
  });

  it('fits the same axis as what may have ended', () => {
    fc.assert(
      fc.property(endless, widths, (texts, width) => {
        const [lasts, ends] = [
          texts,
          texts.map((text) => text.replace(/\/\.\.$|^\.\.(?=\/)/u, (m) => m.replace('..', ''))),
        ].map((all) => {
          const columns = createColumns(eventsOf(all), 1);
          return createAxis({ columns, length: width, breaks: 'auto', metrics: METRICS });
        });
        expect(JSON.stringify(lasts)).toBe(JSON.stringify(ends));
      }),
    );
  });

  it.each(['horizontal', 'vertical'] as const)(
    'is in view wherever one looks after its start, %s, or before its end',
    (orientation) => {
      fc.assert(
        fc.property(endless, widths, moves, (texts, width, steps) => {
          const given = eventsOf(texts);
          const { axis, lay } = setUp(given, 1, width, orientation);
          const layout = lay(move(axis, steps), lay(fitView(axis)));
          const [t0, t1] = layout.scale.domain;
          expect(faultsOf(layout)).toEqual([]);
          expect(layout.before + inView(layout) + layout.after).toBe(given.length);
          const seen = given.filter(({ date }) => {
            const [from, to] = lastingExtent(date);
            return from <= t1 && to >= t0;
          });
          expect(inView(layout)).toBe(seen.length);
        }),
      );
    },
  );

  it.each(['horizontal', 'vertical'] as const)(
    'runs to the edge of the view, and ends there in its arrow, %s',
    (orientation) => {
      const given = eventsOf(['../2012', '2010/..', '2014', '2016', '2020']);
      const { axis, lay } = setUp(given, 1, 900, orientation);
      const isFlat = orientation === 'horizontal';
      for (const domain of [axis.extent, [Date.UTC(2017, 0), Date.UTC(2019, 0)] as const]) {
        const layout = lay(viewOfDomain(axis, domain));
        const [first] = layout.marks.filter(({ index }) => index === 1);
        const { shape, label } = first!;
        const [start, end] = isFlat
          ? [shape.x, shape.x + shape.width]
          : [shape.y, shape.y + shape.height];
        expect(shape.openEnd).toBe(true);
        expect(end).toBeCloseTo(layout.scale.length);
        expect(shape.inner![1]).toBeCloseTo(end - METRICS.openTail);
        if (domain !== axis.extent) expect(start).toBeLessThan(0);
        expect(isFlat ? label.x : label.y).toBeGreaterThanOrEqual(0);
        const until = layout.marks.find(({ index }) => index === 0);
        if (domain !== axis.extent) expect(until).toBeUndefined();
        else {
          expect(isFlat ? until!.shape.x : until!.shape.y).toBeLessThanOrEqual(0);
          expect(until!.shape.openStart).toBe(true);
        }
      }
    },
  );

  it('is mirrored with the rest', () => {
    const { axis, lay } = setUp(eventsOf(['2010/..', '2020']), 1, 900, 'horizontal');
    const [mark] = mirrorLayout(lay(fitView(axis))).marks;
    expect(mark!.shape.x).toBeCloseTo(0);
    expect([mark!.shape.openStart, mark!.shape.openEnd]).toEqual([true, false]);
    expect(mark!.shape.inner![0]).toBeCloseTo(METRICS.openTail);
  });

  it('fills no break, which passes under it', () => {
    const given = eventsOf(['1900-05/..', '1901', '1902', '2000', '2001']);
    const { axis, lay } = setUp(given, 1, 900, 'horizontal');
    const { scale, marks } = lay(fitView(axis));
    expect(scale.breaks).toHaveLength(1);
    const { x0, x1 } = scale.breaks[0]!;
    const { shape } = marks.find(({ index }) => index === 0)!;
    expect(shape.x).toBeLessThan(x0);
    expect(shape.x + shape.width).toBeGreaterThan(x1);
  });

  it('leaves its row to those that end, where there is room for few', () => {
    const given = eventsOf([
      '1950/..',
      ...Array.from({ length: 8 }, (_, i) => String(1960 + 5 * i)),
    ]);
    const metrics = { ...METRICS, maxAcross: 80 };
    const { axis, lay } = setUp(given, 1, 1200, 'horizontal', metrics);
    const { marks, folds } = lay(fitView(axis));
    expect(marks.length).toBeGreaterThan(3);
    expect(folds.flatMap(({ indices }) => indices)).toContain(0);
    for (const { extent } of folds) expect(extent.every(Number.isFinite)).toBe(true);
  });

  it('ends before the box that counts, in a lane of one row, when it is the one wanted', () => {
    const given = eventsOf(['1950/..', ...Array.from({ length: 8 }, (_, i) => String(1952 + i))]);
    const metrics = {
      ...{ ...METRICS, maxAcross: 66, minLane: 24 },
      ...{ lanePadding: 2, gap: 5, fold: { width: 36, height: 24 } },
    };
    const { axis, lay } = setUp(given, 1, 700, 'horizontal', metrics, undefined, [0]);
    const layout = lay(fitView(axis));
    expect(faultsOf(layout)).toEqual([]);
    const mark = layout.marks.find(({ index }) => index === 0)!;
    const [fold] = layout.folds;
    expect(mark.shape.openEnd).toBe(true);
    expect(mark.shape.x + mark.shape.width).toBeCloseTo(fold!.x - metrics.gap);
  });

  it('keeps the marks of a lane in the order of all views', () => {
    const given = eventsOf(['2000', '2005', '../2010', '2015']);
    const { axis, lay } = setUp(given, 1, 1200, 'horizontal');
    expect(lay(fitView(axis)).marks.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  it('counts in the strip up to its end', () => {
    const columns = createColumns(eventsOf(['2000', '2003/..', '2010', '2018/', '2020']), 1);
    const axis = createAxis({ columns, length: 1000, breaks: 'none', metrics: METRICS });
    const { counts } = layoutOverview(columns, axis, 300);
    expect([...new Set(counts.slice(40))]).toEqual([1, 2]);
    expect(counts.at(-1)).toBe(1);
    expect(counts[0]).toBe(0);
  });
});

describe('a period', () => {
  it('runs to the edge when it lasts, and not when its end is unknown', () => {
    const given = eventsOf(['2000', '2030']);
    const columns = createColumns(given, 1);
    const axis = createAxis({ columns, length: 1000, breaks: 'none', metrics: METRICS });
    const { scale } = layoutTimeline({
      ...{ columns, events: given, axis, view: fitView(axis), metrics: METRICS },
      orientation: 'horizontal',
      measure: () => ({ width: 60, height: 30 }),
    });
    const periods = ['2010/..', '2010/', '../2010', '2010/2012'].map((text) => ({
      label: text,
      date: parseDate(text),
    }));
    const [lasts, unknown, began, ended] = layoutPeriods(periods, scale);
    expect([lasts!.x1, lasts!.softEnd]).toEqual([scale.length - 2, true]);
    expect([unknown!.x1, unknown!.softEnd]).toEqual([scale(Date.UTC(2011, 0)) - 2, true]);
    expect([began!.x0, began!.softStart]).toEqual([0, true]);
    expect(ended!.softEnd).toBe(false);
  });
});
