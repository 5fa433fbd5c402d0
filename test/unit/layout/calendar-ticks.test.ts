import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { calendarOf } from '../../../src/dates/calendar.js';
import { MS_PER_DAY, MS_PER_YEAR } from '../../../src/dates/civil.js';
import { layoutTicks } from '../../../src/layout/index.js';
import type { TickLayout, TimeScale } from '../../../src/layout/index.js';

const NAMES = ['persian', 'hebrew', 'islamic-civil', 'islamic-umalqura', 'coptic', 'indian'];

/** One stretch of time without breaks. */
function scaleOf(t0: number, t1: number, length: number): TimeScale {
  const stretch = { t0, t1, x0: 0, x1: length, msPerPx: (t1 - t0) / length };
  return { stretches: [stretch], breaks: [], length } as unknown as TimeScale;
}

/** The year of a day and its number in the month, as Intl has them. */
function numbersOf(calendar: string, time: number): Record<'year' | 'day', number> {
  const parts = new Intl.DateTimeFormat('de', {
    ...{ calendar, numberingSystem: 'latn', timeZone: 'UTC' },
    ...({ year: 'numeric', month: 'numeric', day: 'numeric' } as const),
  }).formatToParts(time);
  const numberOf = (type: string): number =>
    Number(parts.find((part) => part.type === type)?.value);
  return { year: numberOf('year'), day: numberOf('day') };
}

const isNewMonth = (name: string, time: number): boolean =>
  time % MS_PER_DAY === 0 && numbersOf(name, time).day === 1;
const isNewYear = (name: string, time: number): boolean =>
  time % MS_PER_DAY === 0 && numbersOf(name, time).year > numbersOf(name, time - 1).year;

/** The most days from one tick to the next. */
function mostDays({ unit, step }: TickLayout): number {
  if (unit === 'year') return 385 * step;
  // A quarter may have a leap month, and a month of five days too.
  if (unit === 'month') return 31 * step + (step > 1 ? 30 : 0);
  if (unit === 'day') return step === 1 ? 1 : 1.5 * step + 1;
  return 1;
}

const SPANS = fc.tuple(
  fc.double({ min: Date.UTC(800, 0), max: Date.UTC(2500, 0), noNaN: true }),
  fc.double({ min: Math.log10(2), max: Math.log10(400_000), noNaN: true }),
  fc.integer({ min: 320, max: 1600 }),
);

describe.each(NAMES)('ticks by the %s calendar', (name) => {
  const calendar = calendarOf(name);

  it('begin its years, months and days, in order and without gaps, wherever one looks', () => {
    fc.assert(
      fc.property(SPANS, ([t0, days, length]) => {
        const t1 = t0 + 10 ** days * MS_PER_DAY;
        const ticks = layoutTicks(scaleOf(t0, t1, length), undefined, undefined, calendar);
        for (const { time, unit, step, major } of ticks) {
          if (unit === 'year') {
            expect(isNewYear(name, time)).toBe(true);
            expect(numbersOf(name, time).year % step).toBe(0);
          } else if (unit === 'month') {
            expect(isNewMonth(name, time)).toBe(true);
            expect(major).toBe(isNewYear(name, time));
          } else if (unit === 'day') {
            expect(time % MS_PER_DAY).toBeCloseTo(0);
            expect(major).toBe(isNewMonth(name, time));
            if (step > 2 && !major) expect(numbersOf(name, time).day % step).toBe(0);
          } else expect(major).toBe(unit === 'hour' && time % MS_PER_DAY === 0);
        }
        ticks.slice(1).forEach((tick, i) => {
          const gap = (tick.time - ticks[i]!.time) / MS_PER_DAY;
          expect(gap).toBeGreaterThan(0);
          expect(gap).toBeLessThanOrEqual(mostDays(tick));
        });
        const [first, last] = [ticks[0], ticks.at(-1)];
        if (!first || !last) return;
        expect((first.time - t0) / MS_PER_DAY).toBeLessThanOrEqual(mostDays(first));
        expect((t1 - last.time) / MS_PER_DAY).toBeLessThanOrEqual(mostDays(last));
      }),
      { numRuns: 150 },
    );
  });

  it('begin Gregorian years before its first year, and keep apart from its own', () => {
    const [start, end] = calendar.extent;
    fc.assert(
      fc.property(
        fc.double({ min: 200, max: 1e7, noNaN: true }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (years, share) => {
          const t0 = start - share * years * MS_PER_YEAR;
          const t1 = Math.min(end - 1, t0 + years * MS_PER_YEAR);
          const ticks = layoutTicks(scaleOf(t0, t1, 1000), undefined, undefined, calendar);
          for (const { time, step } of ticks) {
            const isOwn = time >= start;
            const year = isOwn ? numbersOf(name, time).year : Math.round(1970 + time / MS_PER_YEAR);
            expect(year % step).toBeCloseTo(0);
            if (isOwn) expect(isNewYear(name, time)).toBe(true);
          }
          const steps = ticks.slice(1).map(({ time, step }, i) => {
            const gap = time - ticks[i]!.time;
            return gap / (step * MS_PER_YEAR);
          });
          expect(Math.min(...steps)).toBeGreaterThan(0.49);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('ticks by a calendar', () => {
  it('go by quarters of a year of 13 months, of which the last is longer', () => {
    const [t0, t1] = [5783, 5786].map((year) => calendarOf('hebrew').yearStart(year));
    const ticks = layoutTicks(
      scaleOf(t0!, t1! - 1, 600),
      undefined,
      undefined,
      calendarOf('hebrew'),
    );
    expect(ticks[0]).toMatchObject({ unit: 'month', step: 3 });
    const quarters = [5783, 5784, 5785].map(
      (year) => ticks.filter(({ time }) => calendarOf('hebrew').yearOf(time) === year).length,
    );
    expect(quarters).toEqual([4, 4, 4]);
  });

  it('are found in a few questions to Intl, and asked for once', () => {
    const format = vi.spyOn(Intl.DateTimeFormat.prototype as { format: unknown }, 'format', 'get');
    const calendar = calendarOf('persian');
    const scale = scaleOf(Date.UTC(1411, 5), Date.UTC(1441, 5), 1300);
    const ticks = layoutTicks(scale, undefined, undefined, calendar);
    expect(ticks[0]).toMatchObject({ unit: 'year', step: 1 });
    expect(format.mock.calls.length).toBeLessThan(15 * ticks.length);
    format.mockClear();
    expect(layoutTicks(scale, undefined, undefined, calendar)).toEqual(ticks);
    expect(format).not.toHaveBeenCalled();
    format.mockRestore();
  });
});
