import { describe, expect, it } from 'vitest';
import {
  createAxis,
  createColumns,
  fitView,
  layoutTicks,
  scaleOfView,
} from '../../../src/layout/index.js';
import type { TimeScale } from '../../../src/layout/index.js';
import { anEvent, METRICS } from './builders.js';

function scaleFrom(first: string, last: string, length = 1000): TimeScale {
  const columns = createColumns([anEvent(first, 0), anEvent(last, 1)], 1);
  const axis = createAxis({ columns, length, breaks: 'none', metrics: { ...METRICS, edge: 0 } });
  return scaleOfView(axis, fitView(axis));
}

describe('ticks', () => {
  it.each([
    ['2024-06-19T12:00:00Z', '2024-06-19T12:02:00Z', 'second', 15],
    ['2024-06-19T12:00:00Z', '2024-06-19T12:20:00Z', 'minute', 1],
    ['2024-06-19T12:00:00Z', '2024-06-19T18:00:00Z', 'minute', 30],
    ['2024-06-19T00:00:00Z', '2024-06-20T12:00:00Z', 'hour', 3],
    ['2024-06-10', '2024-06-19', 'hour', 12],
    ['2024-06-01', '2024-06-30', 'day', 1],
    ['2024-04-01', '2024-06-30', 'day', 5],
    ['2023-01-01', '2024-12-31', 'month', 1],
    ['2017-01-01', '2024-12-31', 'month', 6],
    ['2004-01-01', '2024-12-31', 'year', 1],
    ['1961-01-01', '2024-12-31', 'year', 5],
    ['1000', '2024', 'year', 50],
    ['-0500', '2024', 'year', 100],
    ['Y-10000', '2024', 'year', 1000],
    ['Y-300000', '2024', 'year', 20_000],
    ['Y-65E6', '2024', 'year', 5_000_000],
    ['Y-138E8', '2024', 'year', 1_000_000_000],
  ])('from %s to %s go by %s, every %d', (first, last, unit, step) => {
    const ticks = layoutTicks(scaleFrom(first, last));
    expect(ticks[0]).toMatchObject({ unit, step });
    expect(ticks.filter(({ labelled }) => labelled).length).toBeGreaterThan(4);
    expect(new Set(ticks.map((tick) => `${tick.unit} ${tick.step}`)).size).toBe(1);
  });

  it('begin years at their first instant, before and after what Date holds', () => {
    const ticks = layoutTicks(scaleFrom('Y-10000', '2024'));
    const years = ticks.map(({ time }) => time);
    expect(years).toContain(Date.parse('0000-01-01T00:00:00Z'));
    expect(years).toContain(Date.parse('-009000-01-01T00:00:00Z'));
  });

  it('count the days of a month as people do', () => {
    const days = layoutTicks(scaleFrom('2024-02-01', '2024-04-30')).map(({ time }) =>
      new Date(time).getUTCDate(),
    );
    expect(days.slice(0, 7)).toEqual([1, 5, 10, 15, 20, 25, 1]);
  });

  it('mark what begins a larger unit, and name the larger ones once a stretch', () => {
    const ticks = layoutTicks(scaleFrom('2023-03-01', '2024-10-31'));
    const major = ticks.filter((tick) => tick.major).map(({ time }) => time);
    expect(major).toEqual([Date.UTC(2024, 0)]);
    expect(ticks.filter((tick) => tick.first)).toHaveLength(1);
    expect(ticks.find((tick) => tick.first)?.time).toBe(Date.UTC(2023, 2));
  });

  it('label each stretch between breaks', () => {
    const events = ['1961', '2000', '2024-06-19', '2024-06-20'].map((date, i) => anEvent(date, i));
    const columns = createColumns(events, 1);
    const axis = createAxis({ columns, length: 1042, breaks: 'auto', metrics: METRICS });
    const scale = scaleOfView(axis, fitView(axis));
    const ticks = layoutTicks(scale).filter(({ labelled }) => labelled);
    expect(scale.breaks).toHaveLength(2);
    for (const { x0, x1 } of scale.stretches) {
      expect(ticks.some(({ x }) => x >= x0 && x <= x1)).toBe(true);
    }
    expect(ticks[0]?.time).toBe(Date.UTC(1961, 0));
  });

  it.each([
    ['2015-01-01', 'year', '2014-01-01'],
    ['2014-07-01', 'month', '2014-06-01'],
    ['2014-07-20', 'day', '2014-07-19'],
  ])('tell of few that the content ends on %s by its %s', (end, unit, time) => {
    const last = { t0: Date.UTC(2013, 11, 20), t1: Date.UTC(2015, 0, 2), x0: 0, x1: 60 };
    const from = Date.parse(end) - 25 * 86_400_000;
    const stretch = unit === 'day' ? { ...last, t0: from, t1: Date.parse(end) } : last;
    const scale = { stretches: [{ ...stretch, msPerPx: (stretch.t1 - stretch.t0) / 60 }] };
    const given = { ...scale, breaks: [], length: 60 } as unknown as TimeScale;
    const named = layoutTicks(given, undefined, Date.parse(end)).filter(({ first }) => first);
    expect(named).toMatchObject([{ unit, time: Date.parse(time) }]);
  });
});
