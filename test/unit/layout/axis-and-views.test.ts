import { describe, expect, it } from 'vitest';
import {
  createAxis,
  createColumns,
  domainOfView,
  fitView,
  maxZoom,
  panView,
  scaleOfView,
  viewOfDomain,
  zoomView,
} from '../../../src/layout/index.js';
import type { Axis } from '../../../src/layout/index.js';
import { anEvent, METRICS } from './builders.js';

const DAY = 86_400_000;

function axisOf(dates: readonly string[], length = 1000, breaks: 'auto' | 'none' = 'auto'): Axis {
  const columns = createColumns(
    dates.map((date, i) => anEvent(date, i)),
    1,
  );
  return createAxis({ columns, length, breaks, metrics: METRICS });
}

const everyMonth = Array.from({ length: 24 }, (_, i) => {
  return `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
});

describe('the view of a domain', () => {
  it('spends nothing on time after the last event', () => {
    const axis = axisOf(everyMonth);
    const domain = [Date.UTC(2023, 6), Date.UTC(2030, 0)] as const;
    const [from, to] = domainOfView(axis, viewOfDomain(axis, domain));
    expect(Math.abs(from - domain[0])).toBeLessThan(8 * DAY);
    expect(to).toBeLessThan(Date.UTC(2024, 1));
  });
});

describe('an axis', () => {
  it('fits all events between its edges', () => {
    const scale = scaleOfView(axisOf(everyMonth), fitView(axisOf(everyMonth)));
    expect(scale(Date.UTC(2022, 0))).toBeCloseTo(METRICS.edge);
    expect(scale(Date.UTC(2024, 0))).toBeCloseTo(1000 - METRICS.edge);
  });

  it('has one rate and no break for what is spread evenly', () => {
    const axis = axisOf(everyMonth);
    expect(axis.borders).toEqual([]);
    expect(axis.cuts).toEqual([]);
  });

  it('leaves out long empty stretches, each shown as wide as a break', () => {
    const axis = axisOf(['1961', '2000', '2001']);
    const { breaks } = scaleOfView(axis, fitView(axis));
    expect(breaks).toHaveLength(1);
    expect(breaks[0]?.t0).toBeGreaterThan(Date.UTC(1962, 0));
    expect(breaks[0]?.t1).toBeLessThan(Date.UTC(2000, 0));
    expect((breaks[0]?.x1 ?? 0) - (breaks[0]?.x0 ?? 0)).toBeCloseTo(METRICS.axisBreak);
  });

  it('leaves nothing out of a steady pace', () => {
    const yearly = Array.from({ length: 8 }, (_, i) => `${2010 + i}-05-09`);
    const axis = axisOf(yearly);
    expect(axis.cuts).toEqual([]);
    expect(axis.borders).toEqual([]);
  });

  it('leaves nothing out when told so', () => {
    const axis = axisOf(['1961', '2000', '2001'], 1000, 'none');
    expect(scaleOfView(axis, fitView(axis)).breaks).toEqual([]);
  });

  it('may leave out the middle of what lasts, never of what is uncertain', () => {
    expect(axisOf(['1961', '1961/2000', '2000']).cuts).toHaveLength(1);
    expect(axisOf(['1961', '[1961..2000]', '2000']).cuts).toHaveLength(0);
  });

  it('gives a crowd more room, and says where and how much', () => {
    const crowd = Array.from({ length: 20 }, (_, i) => `2024-06-${String(i + 1).padStart(2, '0')}`);
    const axis = axisOf(['2019', '2020', '2021', '2022', '2023', ...crowd]);
    const { borders } = scaleOfView(axis, fitView(axis));
    expect(borders).toHaveLength(1);
    expect(borders[0]?.ratio).toBeGreaterThan(10);
    for (const ratio of axis.rates.slice(1).map((rate, i) => rate / (axis.rates[i] ?? 1))) {
      expect(Math.max(ratio, 1 / ratio)).toBeGreaterThanOrEqual(2);
    }
  });

  it('does not blow one day up to the whole width', () => {
    const axis = axisOf(['2024-06-19', '2024-06-19']);
    const scale = scaleOfView(axis, fitView(axis));
    const [from, to] = [Date.UTC(2024, 5, 19), Date.UTC(2024, 5, 20)];
    expect(scale(to) - scale(from)).toBeCloseTo(160);
    expect((scale(to) + scale(from)) / 2).toBeCloseTo(500);
  });

  it.each([
    ['no event', []],
    ['one date without a start', ['[..2024]']],
    ['13.8 billion years and a day', ['Y-138E8', '2024-06-19']],
  ])('lies between finite numbers for %s', (_, dates) => {
    const axis = axisOf(dates);
    const { domain } = scaleOfView(axis, fitView(axis));
    expect(domain.every(Number.isFinite)).toBe(true);
    expect(domain[1]).toBeGreaterThan(domain[0]);
  });
});

describe('a view', () => {
  const axis = axisOf([...everyMonth, '1961', '2000']);
  const view = fitView(axis);

  it('keeps the time under the pointer when it zooms', () => {
    const time = scaleOfView(axis, view).invert(600);
    const closer = zoomView(axis, view, 7, 600);
    expect(closer.zoom).toBeCloseTo(7);
    expect(scaleOfView(axis, closer)(time)).toBeCloseTo(600, 6);
  });

  it('comes back to the fit when it zooms out', () => {
    expect(zoomView(axis, zoomView(axis, view, 30, 800), 1 / 40, 100)).toEqual(view);
  });

  it('moves by the px it is panned', () => {
    const closer = zoomView(axis, view, 20, 700);
    const time = scaleOfView(axis, closer).invert(500);
    expect(scaleOfView(axis, panView(axis, closer, -37))(time)).toBeCloseTo(463, 6);
  });

  it('never leaves the content', () => {
    const closer = zoomView(axis, view, 20, 700);
    const late = scaleOfView(axis, panView(axis, closer, -1e7));
    const early = scaleOfView(axis, panView(axis, closer, 1e7));
    expect(late(axis.extent[1])).toBeCloseTo(1000 - METRICS.edge);
    expect(early(axis.extent[0])).toBeCloseTo(METRICS.edge);
  });

  it('does not drift over a thousand steps there and back', () => {
    const start = zoomView(axis, view, 50, 900);
    let now = start;
    for (let i = 0; i < 1000; i++) now = panView(axis, now, i % 2 === 0 ? 13 : -13);
    const before = domainOfView(axis, start);
    expect(domainOfView(axis, now)[0]).toBeCloseTo(before[0], -1);
  });

  it('shows a domain asked for, as close as it gets', () => {
    const [from, to] = [Date.UTC(2022, 3), Date.UTC(2022, 9)];
    const [t0, t1] = domainOfView(axis, viewOfDomain(axis, [from, to]));
    expect(Math.abs(t0 - from)).toBeLessThan(DAY / 10);
    expect(Math.abs(t1 - to)).toBeLessThan(DAY / 10);
  });

  it('ends at about one minute over the whole length', () => {
    const time = Date.UTC(2022, 5, 15);
    const closest = zoomView(axis, viewOfDomain(axis, [time, time + DAY]), 1e12, 500);
    const [t0, t1] = domainOfView(axis, closest);
    expect(t1 - t0).toBeCloseTo(60_000, -1);
    expect(closest.zoom).toBeLessThanOrEqual(maxZoom(axis, time) * 1.000001);
  });

  it('cuts the empty stretch that would fill it when it comes close', () => {
    const days = axisOf(['2024-06-01', '2024-06-10', '2024-06-19'], 1000);
    expect(days.cuts).toEqual([]);
    const close = scaleOfView(days, zoomView(days, fitView(days), 40, 480));
    const [gap] = close.breaks;
    expect(gap && gap.x1 - gap.x0).toBeCloseTo(METRICS.axisBreak);
  });
});
