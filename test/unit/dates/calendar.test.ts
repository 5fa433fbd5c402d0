import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarAt, calendarOf, GREGORIAN } from '../../../src/dates/calendar.js';
import { MS_PER_DAY } from '../../../src/dates/civil.js';

const NAMES = [
  ...['persian', 'hebrew', 'islamic-civil', 'islamic-umalqura', 'islamic-tbla'],
  ...['coptic', 'ethiopic', 'ethioaa', 'indian'],
];

/** What Intl calls a day, and its number in the month. */
function dayIn(calendar: string, time: number): Record<'year' | 'month' | 'day' | 'era', string> {
  const parts = new Intl.DateTimeFormat('de', {
    ...{ calendar, numberingSystem: 'latn', timeZone: 'UTC' },
    ...({ year: 'numeric', month: 'long', day: 'numeric', era: 'short' } as const),
  }).formatToParts(time);
  const [year, month, day, era] = (['year', 'month', 'day', 'era'] as const).map(
    (type) => parts.find((part) => part.type === type)?.value ?? '',
  );
  return { year: year!, month: month!, day: day!, era: era! };
}

describe.each(NAMES)('the %s calendar', (name) => {
  const calendar = calendarOf(name);
  const [start, end] = calendar.extent;
  const years = fc.integer({ min: 2, max: calendar.yearOf(end) - 1 });

  it('begins each year on the day on which Intl has another number for it', () => {
    fc.assert(
      fc.property(years, (year) => {
        const time = calendar.yearStart(year);
        expect(time % MS_PER_DAY).toBeCloseTo(0);
        expect(dayIn(name, time)).toMatchObject({ year: String(year), day: '1' });
        expect(dayIn(name, time - 1).year).toBe(String(year - 1));
        expect([time - 1, time].map((at) => calendar.yearOf(at))).toEqual([year - 1, year]);
      }),
    );
  });

  it('begins each month on its first day, and leaves none out', () => {
    fc.assert(
      fc.property(years, (year) => {
        const months = calendar.monthsOf(year);
        expect(months[0]).toBe(calendar.yearStart(year));
        [...months, calendar.yearStart(year + 1)].forEach((time, i) => {
          expect(dayIn(name, time).day).toBe('1');
          if (i > 0) expect(dayIn(name, time - 1).month).toBe(dayIn(name, months[i - 1]!).month);
        });
        expect(new Set(months.map((time) => dayIn(name, time).month)).size).toBe(months.length);
      }),
    );
  });

  it('counts from the first day of its first year, in one era', () => {
    expect(dayIn(name, start)).toMatchObject({ year: '1', day: '1' });
    expect(dayIn(name, start).era).toBe(dayIn(name, end - 1).era);
    expect([dayIn(name, start - 1).year, dayIn(name, start - 1).era]).not.toEqual([
      ...['1', dayIn(name, start).era],
    ]);
    const found = [start - 1, start, end - 1, end].map((time) => calendarAt(time, calendar));
    expect(found).toEqual([GREGORIAN, calendar, calendar, GREGORIAN]);
  });
});

describe('calendarOf', () => {
  it('has leap years of 13 months in Hebrew, and a month of five days in Coptic', () => {
    const [hebrew, coptic] = [calendarOf('hebrew'), calendarOf('coptic')];
    expect([5783, 5784].map((year) => hebrew.monthsOf(year).length)).toEqual([12, 13]);
    const last = coptic.monthsOf(1740).at(-1)!;
    expect(coptic.yearStart(1741) - last).toBe(5 * MS_PER_DAY);
  });

  it.each([undefined, 'gregory', 'iso8601', 'buddhist', 'japanese', 'roc', 'chinese', 'dangi'])(
    'divides %s as the Gregorian one, however far away',
    (name) => {
      const calendar = calendarOf(name);
      expect(calendar).toBe(GREGORIAN);
      expect(calendar.monthsOf(2024)[2]).toBe(Date.UTC(2024, 2));
      expect(calendar.yearOf(calendar.yearStart(-13_800_000_000))).toBe(-13_800_000_000);
    },
  );
});
