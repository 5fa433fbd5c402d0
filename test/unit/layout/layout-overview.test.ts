import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createAxis,
  createColumns,
  domainOfView,
  fitView,
  scaleOfView,
  viewOfDomain,
} from '../../../src/layout/index.js';
import type { Axis, TimeColumns } from '../../../src/layout/index.js';
import {
  brushOf,
  domainOfBrush,
  isWhole,
  layoutOverview,
  shareBefore,
} from '../../../src/layout/layout-overview.js';
import { anEvent, METRICS } from './builders.js';

function timelineOf(dates: readonly string[]): { columns: TimeColumns; axis: Axis } {
  const columns = createColumns(
    dates.map((date, i) => anEvent(date, i)),
    1,
  );
  return { columns, axis: createAxis({ columns, length: 1000, breaks: 'auto', metrics: METRICS }) };
}

const YEARS = ['1961', '2000', '2001', '2002', '2003-05', '2004-06-19'];

describe('the overview', () => {
  it('is as thick as the events that a bin touches', () => {
    const { columns, axis } = timelineOf(['2000/2009', '2005', '2005-06-01']);
    const { counts, most, binSize, length } = layoutOverview(columns, axis, 300);
    expect(most).toBe(3);
    expect(counts).toHaveLength(100);
    expect(binSize * counts.length).toBe(length);
    expect(counts[10]).toBe(1);
    const peak = scaleOfView(axis, fitView(axis))(Date.UTC(2005, 5, 1, 12)) / 10;
    expect(counts[Math.floor(peak)]).toBe(3);
  });

  it('shows every event of any size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1500, max: 2100 }).map(String), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 100, max: 1500 }),
        (dates, length) => {
          const { columns, axis } = timelineOf(dates);
          const { counts } = layoutOverview(columns, axis, length);
          expect(counts.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(dates.length);
        },
      ),
    );
  });

  it('has its window over all of it when everything fits', () => {
    const { axis } = timelineOf(YEARS);
    const [from, to] = brushOf(axis, fitView(axis), 500);
    expect(from).toBeCloseTo(0);
    expect(to).toBeCloseTo(500);
  });

  it('takes the view to where its window is', () => {
    const { axis } = timelineOf(YEARS);
    const domain = [Date.UTC(2001, 3), Date.UTC(2002, 8)] as const;
    const view = viewOfDomain(axis, domain);
    const [from, to] = domainOfBrush(axis, brushOf(axis, view, 800), 800);
    const [first, last] = domainOfView(axis, view);
    expect(Math.abs(from - first)).toBeLessThan(86_400_000);
    expect(Math.abs(to - last)).toBeLessThan(86_400_000);
  });

  it('tells a window over everything from one that leaves something out', () => {
    const { axis } = timelineOf(YEARS);
    expect(isWhole(axis, [0, 500], 500)).toBe(true);
    expect(isWhole(axis, [540, -20], 500)).toBe(true);
    expect(isWhole(axis, [0, 400], 500)).toBe(false);
    expect(isWhole(axis, [100, 500], 500)).toBe(false);
  });

  it('tells how much lies before the view: nothing at the start, all at the end', () => {
    const { axis } = timelineOf(YEARS);
    const [first, last] = axis.extent;
    const share = (from: number, to: number): number =>
      shareBefore(axis, viewOfDomain(axis, [from, to]), 500);
    const tenth = (last - first) / 10;
    expect(share(first, first + tenth)).toBeCloseTo(0);
    expect(share(last - tenth, last)).toBeCloseTo(1);
    expect(shareBefore(axis, fitView(axis), 500)).toBe(0);
  });

  it('takes a window drawn backwards as one', () => {
    const { axis } = timelineOf(YEARS);
    expect(domainOfBrush(axis, [300, 100], 500)).toEqual(domainOfBrush(axis, [100, 300], 500));
  });
});
