import { describe, expect, it } from 'vitest';
import { GREGORIAN } from '../../../src/dates/calendar.js';
import { ChartState } from '../../../src/element/chart-state.js';
import type { ChartFrame } from '../../../src/element/chart-state.js';
import { defaultTickRoom } from '../../../src/layout/index.js';
import { aDocument, measureLabel, METRICS } from '../layout/builders.js';

const LONG_AGO = 'Y-13800E6';
const DATES = [LONG_AGO, '2024-06-19', '2024-06-19T10:00:00Z', '2024-06-19T10:05:00Z'];

const frame = (breaks: 'auto' | 'none'): ChartFrame => ({
  orientation: 'horizontal',
  width: 1000,
  breaks,
  metrics: METRICS,
  tickRoom: defaultTickRoom,
  calendar: GREGORIAN,
  measure: measureLabel,
});

/** The chart of some dates, zoomed in on the last as far as it goes. */
function zoomedIn(dates: readonly string[], breaks: 'auto' | 'none') {
  const { events, ...doc } = aDocument(dates);
  const chart = new ChartState();
  chart.setDocument({ ...doc, events });
  chart.setFrame(frame(breaks));
  for (let i = 0; i < 80; i++) {
    chart.zoom(2);
    chart.reveal(events.at(-1)!);
  }
  return { chart, events };
}

/** The time in view is one that numbers can tell apart, px by px. */
function expectTold({ domain, axis }: ChartState): void {
  const [t0, t1] = domain!;
  const finest = Math.max(Math.abs(t0), Math.abs(t1)) * 2 ** -49;
  expect((t1 - t0) / axis!.length).toBeGreaterThanOrEqual(finest);
}

describe.each(['none', 'auto'] as const)('billions of years and minutes, breaks %s', (breaks) => {
  it('are told apart in a view that goes from the latest to the earliest, and on', () => {
    const { chart, events } = zoomedIn(DATES, breaks);
    chart.reveal(events[0]!);
    expectTold(chart);
    const { marks, before, after, lanes } = chart.compute()!;
    expect(marks.map(({ index }) => index)).toContain(0);
    expect(before + after + lanes.reduce((sum, { inView }) => sum + inView, 0)).toBe(4);
    const { zoom } = chart.view!;
    for (const px of [-300, 40, -900]) {
      chart.pan(px);
      expectTold(chart);
    }
    expect(chart.view!.zoom).toBe(zoom);
  });

  it.each([1, 700, 5e6, 1e30])('are told apart after any way of %d px from the latest', (px) => {
    const { chart } = zoomedIn(DATES, breaks);
    for (const way of [px, px, px, -px]) {
      chart.pan(way);
      expectTold(chart);
      const layout = chart.compute()!;
      expect(layout.ticks.every(({ x }) => Number.isFinite(x))).toBe(true);
    }
  });
});

it('reveals an event of today at the zoom that there was', () => {
  const { chart, events } = zoomedIn(['1969-07-20', '1999-12-31', '2024-06-19T10:05:00Z'], 'none');
  const { zoom } = chart.view!;
  chart.reveal(events[0]!);
  expect(chart.view!.zoom).toBeCloseTo(zoom);
});

describe('the time that was chosen, when others are left out', () => {
  const chosen = [Date.UTC(2015, 0), Date.UTC(2019, 0)] as const;

  it.each([
    ['an event in it', '2016', true],
    ['what began before and lasts', '2010/..', true],
    ['what ends there', '2010/2016', true],
    ['what lasted until before', '../2011', false],
    ['what comes later', '2030/..', false],
  ])('is %s: %s', (_, date, stays) => {
    const dates = ['2008', '2012', '2017', date, '2040'].sort();
    const doc = aDocument(dates);
    const chart = new ChartState();
    chart.setDocument(doc);
    chart.setFrame(frame('none'));
    chart.domain = chosen;
    chart.compute();
    const kept = Uint8Array.from(dates, (one) => Number(one !== '2012' && one !== '2017'));
    chart.setDocument(doc, kept);
    chart.setFrame(frame('none'));
    expect(chart.canZoomOut).toBe(stays);
    if (stays) expect(chart.domain[0]).toBeCloseTo(chosen[0], -3);
  });
});
