import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  createAxis,
  createColumns,
  fitView,
  layoutTimeline,
  lengthFor,
  panView,
  zoomView,
} from '../../../src/layout/index.js';
import type {
  Axis,
  Metrics,
  Orientation,
  TimelineLayout,
  View,
} from '../../../src/layout/index.js';
import type { PlacedEvent } from '../../../src/model/types.js';
import { aDocument, measureLabel, METRICS } from './builders.js';
import { faultsOf } from './overlaps.js';
import { events, eventsIn } from './random-events.js';

const RUNS = 150;
vi.setConfig({ testTimeout: 60_000 }); // a busy machine takes its time over so many layouts

interface Setup {
  readonly axis: Axis;
  readonly lay: (view: View, previous?: TimelineLayout) => TimelineLayout;
}

function setUp(
  given: readonly PlacedEvent[],
  lanes: number,
  width: number,
  orientation: Orientation,
  metrics: Metrics = METRICS,
): Setup {
  const columns = createColumns(given, lanes);
  const common = { columns, events: given, width, metrics, measure: measureLabel };
  const length = orientation === 'horizontal' ? width : lengthFor(common);
  const axis = createAxis({ columns, length, breaks: 'auto', metrics, orientation });
  return {
    axis,
    lay: (view, previous) =>
      layoutTimeline({ ...common, axis, view, orientation, ...(previous ? { previous } : {}) }),
  };
}

const widths = fc.integer({ min: 320, max: 2000 });
const moves = fc.array(
  fc.tuple(
    fc.double({ min: 0.3, max: 40, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: -500, max: 500 }),
  ),
  { maxLength: 4 },
);

function move(axis: Axis, steps: readonly (readonly [number, number, number])[]): View {
  let view = fitView(axis);
  for (const [factor, at, px] of steps) {
    view = panView(axis, zoomView(axis, view, factor, at * axis.length), px);
  }
  return view;
}

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
  // Counted over all cases: where four labels are in view, one that flips at the edge can make
  // its neighbours give way, and is a quarter of them.
  let [given, kept] = [0, 0];
  fc.assert(
    fc.property(events, widths, moves, ({ events: some, lanes }, width, steps) => {
      const { axis, lay } = setUp(some, lanes, width, 'horizontal');
      const view = move(axis, steps);
      const before = lay(view);
      const after = lay(panView(axis, view, -1), before);
      const rows = new Map(after.marks.map((mark) => [mark.index, mark]));
      given += before.marks.length;
      kept += before.marks.filter(({ index, row, label }) => {
        const now = rows.get(index);
        return now?.row === row && now.label.side === label.side;
      }).length;
    }),
    { numRuns: RUNS },
  );
  expect(given).toBeGreaterThan(RUNS);
  expect(kept / given).toBeGreaterThanOrEqual(0.95);
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
          if (tick.labelled) expect(tick.room).toBeGreaterThanOrEqual(20);
        });
        expect(ticks.length).toBeLessThan(width / 3);
      }),
      { numRuns: RUNS },
    );
  });
});

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
          expect(layout.across).toBeLessThanOrEqual(Math.max(metrics.maxAcross, 24 * lanes) + 1e-6);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('give the selected event its label before all others', () => {
    fc.assert(
      fc.property(events, widths, fc.nat(400), ({ events: given, lanes }, width, choice) => {
        const event = given[choice % Math.max(1, given.length)];
        if (!event) return;
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
          selected: event.index,
        });
        expect(layout.marks.map(({ index }) => index)).toContain(event.index);
      }),
      { numRuns: RUNS },
    );
  });
});
