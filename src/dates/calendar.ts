import { civilFromDays, daysFromCivil, MS_PER_DAY } from './civil.js';
import type { Extent } from './types.js';

/** When the years and months of a calendar begin, in UTC milliseconds. */
export interface Calendar {
  /** The time that it counts in years from 1 and in one era. */
  readonly extent: Extent;
  readonly yearOf: (time: number) => number;
  readonly yearStart: (year: number) => number;
  /** The first instants of the months of a year. */
  readonly monthsOf: (year: number) => readonly number[];
}

/** Years are astronomical: 0 is 1 BC. It knows every time, however far away. */
export const GREGORIAN: Calendar = {
  extent: [-Infinity, Infinity],
  yearOf: (time) => civilFromDays(Math.floor(time / MS_PER_DAY)).year,
  yearStart: (year) => daysFromCivil(year, 1, 1) * MS_PER_DAY,
  monthsOf: (year) =>
    Array.from({ length: 12 }, (_, i) => daysFromCivil(year, i + 1, 1) * MS_PER_DAY),
};

// In the others months and years begin when the Gregorian ones do, or years have names for numbers.
const WITH_YEARS = /^(persian|hebrew|islamic|coptic|ethio|indian)/u;
const WITH_NAMED_YEARS = /^(chinese|dangi)$/u;

const known = new Map<string, Calendar>();

/** Finds what a calendar that Intl has is divided by; the Gregorian one when none is given. */
export function calendarOf(name: string = 'gregory'): Calendar {
  if (!WITH_YEARS.test(name)) return GREGORIAN;
  const calendar = known.get(name) ?? readCalendar(name);
  known.set(name, calendar);
  return calendar;
}

/** Whether a calendar has other months than the one that `calendarOf` finds for it. */
export const hasNamedYears = (name: string = 'gregory'): boolean => WITH_NAMED_YEARS.test(name);

/** The calendar that a time is told in: the Gregorian one where another does not count it. */
export function calendarAt(time: number, calendar: Calendar): Calendar {
  const [start, end] = calendar.extent;
  return start <= time && time < end ? calendar : GREGORIAN;
}

/** Whether a year of the calendar that a time is told in begins there. */
export function isNewYear(time: number, calendar: Calendar): boolean {
  const { yearStart, yearOf } = calendarAt(time, calendar);
  return yearStart(yearOf(time)) === time;
}

// Two days to learn the length of a year by, and how far from the mean a year may begin, in days.
const NEAR = Date.UTC(2000, 0);
/** From here on dates are written with Gregorian years: "12,024 AD". */
const LAST = Date.UTC(10_000, 0);
const LEEWAY = 800;

/** Asks Intl where years and months begin. An answer takes microseconds, and is kept. */
function readCalendar(calendar: string): Calendar {
  const read = (fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat('en', {
      calendar,
      numberingSystem: 'latn',
      timeZone: 'UTC',
      ...fields,
    });
  const years = read({ year: 'numeric', era: 'short' });
  const days = read({ day: 'numeric' });
  const era = years.format(NEAR).replace(/\d+/u, '');
  /** The number of a year; 0 in another era. */
  const numberAt = (time: number): number => {
    const text = years.format(time);
    return text.endsWith(era) ? parseInt(text, 10) : 0;
  };
  const near = numberAt(NEAR);
  const length = (LAST - NEAR) / (numberAt(LAST) - near);
  const yearStart = kept((year) => {
    const mean = Math.round((NEAR + (year - near) * length) / MS_PER_DAY);
    let [before, begun] = [mean - LEEWAY, mean + LEEWAY];
    while (begun - before > 1) {
      const middle = Math.floor((before + begun) / 2);
      if (numberAt(middle * MS_PER_DAY) < year) before = middle;
      else begun = middle;
    }
    return begun * MS_PER_DAY;
  });
  return {
    extent: [yearStart(1), LAST],
    yearOf: (time) => {
      let year = near + Math.floor((time - NEAR) / length);
      while (yearStart(year) > time) year--;
      while (yearStart(year + 1) <= time) year++;
      return year;
    },
    yearStart,
    // From the last month back: whatever its length, the number of its last day tells its first.
    monthsOf: kept((year) => {
      const months: number[] = [];
      for (let last = yearStart(year + 1) - MS_PER_DAY; last >= yearStart(year);) {
        const first = last - (Number(days.format(last)) - 1) * MS_PER_DAY;
        months.unshift(first);
        last = first - MS_PER_DAY;
      }
      return months;
    }),
  };
}

function kept<T>(find: (year: number) => T): (year: number) => T {
  const found = new Map<number, T>();
  return (year) => {
    const value = found.get(year) ?? find(year);
    found.set(year, value);
    return value;
  };
}
