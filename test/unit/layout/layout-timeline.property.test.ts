import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseDate } from '../../../src/dates/index.js';
import {
  createAxis,
  createColumns,
  fitView,
  layoutTimeline,
  panView,
  scaleOfView,
} from '../../../src/layout/index.js';
import { reachOf } from '../../../src/layout/other-dates.js';
import { spanPx } from '../../../src/layout/walk-axis.js';
import type { PlacedEvent } from '../../../src/model/types.js';
import { anEvent, METRICS } from './builders.js';
import { faultsOf } from './overlaps.js';
import { events } from './random-events.js';
import type { Given } from './random-events.js';
import { move, moves, setUp, widths } from './set-up.js';
import type { Steps } from './set-up.js';

const RUNS = 150;
vi.setConfig({ testTimeout: 60_000 }); // a busy machine takes its time over so many layouts

const at = (time: string): PlacedEvent['date'] => parseDate(`2024-06-19T${time}:00Z`);

// The first step of zooming in once cut the first minute short, and panning then jumped.
const JUST_ZOOMED: [Given, number, Steps] = [
  {
    events: ['07:13', '07:14', '07:17', '08:00'].map((t, i) => anEvent('', i, { date: at(t) })),
    lanes: 1,
  },
  975,
  [[1.00000005, 0.5, 0]],
];

// Panning to times drawn larger once zoomed out as far as one may zoom in there.
const TWO_RATES: [Given, number, Steps] = [
  {
    events: ['00:00', '00:01', '00:04'].map((t, i) => {
      const otherDates = i === 0 ? [{ date: at('00:01'), citations: [] }] : [];
      const evidence = { otherDates } as unknown as PlacedEvent['evidence'];
      const citations = otherDates as unknown as PlacedEvent['citations'];
      return anEvent('', i, { date: at(t), evidence, citations });
    }),
    lanes: 1,
  },
  320,
  [[1.7, 0, -200]],
];

describe.each(['horizontal', 'vertical'] as const)('a %s layout of any data', (orientation) => {
  const some = orientation === 'horizontal' ? widths : fc.integer({ min: 320, max: 560 });

  it('overlaps nothing and loses nothing when all of it fits', () => {
    fc.assert(
      fc.property(events, some, ({ events: given, lanes }, width) => {
        const { axis, lay } = setUp(given, lanes, width, orientation);
        const layout = lay(fitView(axis));
        expect(faultsOf(layout)).toEqual([]);
        expect(layout.lanes.reduce((sum, lane) => sum + lane.inView, 0)).toBe(given.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('overlaps nothing and loses nothing wherever one zooms and pans', () => {
    fc.assert(
      fc.property(events, some, moves, ({ events: given, lanes }, width, steps) => {
        const { axis, lay } = setUp(given, lanes, width, orientation);
        const first = lay(fitView(axis));
        const layout = lay(move(axis, steps), first);
        expect(faultsOf(layout)).toEqual([]);
        const inView = layout.lanes.reduce((sum, lane) => sum + lane.inView, 0);
        expect(layout.before + inView + layout.after).toBe(given.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('overlaps nothing where two labels are wanted, and shows both unless they meet', () => {
    const pair = fc.tuple(fc.nat(400), fc.nat(400));
    fc.assert(
      fc.property(events, some, moves, pair, ({ events: given, lanes }, width, steps, chosen) => {
        if (given.length === 0) return;
        const selected = [...new Set(chosen.map((choice) => choice % given.length))];
        const { axis, lay } = setUp(given, lanes, width, orientation, METRICS, undefined, selected);
        const layout = lay(move(axis, steps), lay(fitView(axis)));
        expect(faultsOf(layout)).toEqual([]);
        const shown = new Set(layout.marks.map(({ index }) => index));
        const folded = new Set(layout.folds.flatMap(({ indices }) => indices));
        for (const index of selected) {
          const [from, to] = reachOf(given[index]!);
          const [t0, t1] = layout.scale.domain;
          if (from <= t1 && to >= t0) expect(shown.has(index)).toBe(true);
          expect(shown.has(index) && folded.has(index)).toBe(false);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the same numbers for the same input', () => {
    fc.assert(
      fc.property(events, some, moves, ({ events: given, lanes }, width, steps) => {
        const [a, b] = [0, 1].map(() => {
          const { axis, lay } = setUp(given, lanes, width, orientation);
          return JSON.stringify({ ...lay(move(axis, steps)), marks: [] });
        });
        expect(a).toBe(b);
      }),
      { numRuns: 30 },
    );
  });
});

it('keeps 95 of 100 labels in their row and on their side when panned by a px', () => {
  // Most timelines have too few labels to hold one to a share: all together are held to it as well.
  const all = { kept: 0, given: 0 };
  fc.assert(
    fc.property(events, widths, moves, ({ events: given, lanes }, width, steps) => {
      const { axis, lay } = setUp(given, lanes, width, 'horizontal');
      const view = move(axis, steps);
      const before = lay(view);
      const after = lay(panView(axis, view, -1), before);
      const rows = new Map(after.marks.map((mark) => [mark.index, mark]));
      const kept = before.marks.filter(({ index, row, label }) => {
        const now = rows.get(index);
        return now?.row === row && now.label.side === label.side;
      });
      // A label at the edge of each lane may flip to the other side or leave.
      const least = Math.min(before.marks.length - 2 * lanes, 0.95 * before.marks.length);
      expect(kept.length).toBeGreaterThanOrEqual(least);
      all.kept += kept.length;
      all.given += before.marks.length;
    }),
    { numRuns: RUNS, examples: [JUST_ZOOMED] },
  );
  expect(all.kept / all.given).toBeGreaterThanOrEqual(0.95);
});

describe('the time scale of any view', () => {
  it('rises with time, and gives the time back for its px', () => {
    fc.assert(
      fc.property(events, widths, moves, ({ events: given, lanes }, width, steps) => {
        const { axis, lay } = setUp(given, lanes, width, 'horizontal');
        const { scale } = lay(move(axis, steps));
        let last = -Infinity;
        for (let x = 0; x <= width; x += width / 64) {
          const time = scale.invert(x);
          expect(time).toBeGreaterThan(last);
          last = time;
          expect(Math.abs(scale(time) - x)).toBeLessThan(0.01);
        }
        expect(scale.length).toBe(width);
        expect(scale.domain[0]).toBe(scale.invert(0));
      }),
      { numRuns: RUNS },
    );
  });

  it('moves by a px when panned by one', () => {
    fc.assert(
      fc.property(events, widths, moves, ({ events: given, lanes }, width, steps) => {
        const { axis } = setUp(given, lanes, width, 'horizontal');
        const view = move(axis, steps);
        const [before, after] = [view, panView(axis, view, -1)].map((v) => scaleOfView(axis, v));
        for (const x of [1, width / 2, width]) {
          const moved = x - after!(before!.invert(x));
          expect(moved).toBeGreaterThanOrEqual(-0.01);
          expect(moved).toBeLessThanOrEqual(1.01);
        }
      }),
      { numRuns: RUNS, examples: [JUST_ZOOMED, TWO_RATES] },
    );
  });

  it('makes nothing shorter when zoomed in than all of it is at fit', () => {
    const factor = fc.double({ min: 1, max: 40, noNaN: true });
    fc.assert(
      fc.property(events, widths, factor, ({ events: given, lanes }, width, zoom) => {
        const { axis } = setUp(given, lanes, width, 'horizontal');
        const px = (z: number): number => spanPx(axis, z, axis.extent, 1e9);
        expect(px(zoom)).toBeGreaterThanOrEqual(px(1) - 0.01);
      }),
      { numRuns: RUNS, examples: [[JUST_ZOOMED[0], 975, 1.00000005]] },
    );
  });

  it('leaves out only time in which nothing begins, ends or may have happened', () => {
    fc.assert(
      fc.property(events, widths, moves, ({ events: given, lanes }, width, steps) => {
        const { axis, lay } = setUp(given, lanes, width, 'horizontal');
        const layout = lay(move(axis, steps));
        for (const { t0, t1, x0, x1 } of layout.scale.breaks) {
          expect(t1).toBeGreaterThan(t0);
          expect(x1 - x0).toBeCloseTo(METRICS.axisBreak, 3);
          for (const { date } of given) {
            for (const time of date.extent) expect(t0 < time && time < t1).toBe(false);
            if (!date.inner && date.extent[0] !== -Infinity && date.extent[1] !== Infinity)
              expect(date.extent[0] < t0 && date.extent[1] > t1).toBe(false);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('puts words of ticks where no other words and no break are', () => {
    fc.assert(
      fc.property(events, widths, moves, ({ events: given, lanes }, width, steps) => {
        const { axis, lay } = setUp(given, lanes, width, 'horizontal');
        const { ticks, scale } = lay(move(axis, steps));
        ticks.forEach((tick, i) => {
          expect(tick.x).toBeGreaterThanOrEqual(ticks[i - 1]?.x ?? 0);
          const broken = scale.breaks.find(({ x0, x1 }) => x0 < tick.x && tick.x < x1);
          expect(broken).toBeUndefined();
          if (!tick.labelled) return;
          const next = ticks.slice(i + 1).find(({ labelled }) => labelled)?.x ?? Infinity;
          const edge = scale.breaks.find(({ x0 }) => x0 >= tick.x)?.x0 ?? scale.length;
          expect(Math.min(next, edge) - tick.x).toBeGreaterThanOrEqual(20);
        });
        expect(ticks.length).toBeLessThan(width / 3);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('lanes with little room', () => {
  const tight = fc.integer({ min: 60, max: 400 }).map((maxAcross) => ({
    ...METRICS,
    maxAcross,
    minLane: 24,
    lanePadding: 2,
    gap: 5,
    fold: { width: 36, height: 24 },
  }));

  it('still overlap nothing and lose nothing', () => {
    fc.assert(
      fc.property(
        events,
        widths,
        moves,
        tight,
        ({ events: given, lanes }, width, steps, metrics) => {
          const { axis, lay } = setUp(given, lanes, width, 'horizontal', metrics);
          const layout = lay(move(axis, steps), lay(fitView(axis)));
          expect(faultsOf(layout)).toEqual([]);
          expect(layout.across).toBeLessThanOrEqual(metrics.maxAcross + 1e-6);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('give the first selected event its label before all others', () => {
    const choices = fc.tuple(fc.nat(400), fc.nat(400));
    fc.assert(
      fc.property(events, widths, choices, ({ events: given, lanes }, width, chosen) => {
        if (given.length === 0) return;
        const selected = [...new Set(chosen.map((choice) => choice % given.length))];
        const columns = createColumns(given, lanes);
        const metrics = { ...METRICS, maxAcross: 120 * lanes };
        const axis = createAxis({ columns, length: width, breaks: 'auto', metrics });
        const layout = layoutTimeline({
          columns,
          events: given,
          axis,
          view: fitView(axis),
          orientation: 'horizontal',
          metrics,
          measure: () => ({ width: 60, height: 30 }),
          selected,
        });
        expect(layout.marks.map(({ index }) => index)).toContain(selected[0]);
      }),
      { numRuns: RUNS },
    );
  });
});
