import {
  addDuration,
  civilFromDays,
  daysFromCivil,
  MS_PER_DAY,
  parseDuration,
} from '../../dates/index.js';
import type { TimelineDate } from '../../dates/index.js';
import type { CalendarUnit, DeicticMeaning } from './expression.js';
import { tryDate, writeDate, writeResolved, writeTime } from './write-edtf.js';

type Target = NonNullable<DeicticMeaning['target']>;

/**
 * Dates what is counted from the day of writing, which may itself not be known to the day; then all
 * that comes into question. Never finer than is sure: two years ago is a year.
 */
export function countFromDay(published: TimelineDate, target: Target): string | undefined {
  const [earliest, latest] = published.extent;
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return undefined;
  const [first, last] = [earliest, latest - 1].map((time) =>
    dateFrom(Math.floor(time / MS_PER_DAY), target),
  );
  if (first === undefined || last === undefined || first === last) return first ?? last;
  const ends = [first, last].map((edtf) => tryDate(edtf)?.extent);
  const [from, to] = [ends[0]?.[0], ends[1]?.[1]];
  if (from === undefined || to === undefined) return undefined;
  const precision = tryDate(first)?.precision ?? 'year';
  return writeResolved({ extent: [from, to], precision, approximate: false }, '');
}

function dateFrom(day: number, target: Target): string | undefined {
  const weekday = weekdayOf(day);
  switch (target.unit) {
    case 'weekend': {
      // On a Saturday or Sunday the last one was a week ago.
      const saturday = day - weekday - 1;
      return daysTo(saturday, saturday + 1);
    }
    case 'weekday': {
      const back = (weekday - target.weekday + 7) % 7;
      return writeDay(day - (back === 0 && target.isStrict ? 7 : back));
    }
    case 'part':
      return lastPart(day, target.part);
    default:
      return stepsFrom(day, target);
  }
}

function stepsFrom(
  day: number,
  {
    unit,
    steps,
    isLoose,
  }: { readonly unit: CalendarUnit; readonly steps: number; readonly isLoose: boolean },
): string | undefined {
  const { year, month } = civilFromDays(day);
  const mark = isLoose ? '~' : '';
  switch (unit) {
    case 'day':
      return isLoose ? around(day, `P${-steps}D`) : writeDay(day + steps);
    case 'week': {
      if (steps < -1 || isLoose) return around(day, `P${-steps}W`);
      const monday = day - weekdayOf(day) + 1 + 7 * steps;
      return daysTo(monday, monday + 6);
    }
    case 'month': {
      const index = year * 12 + month - 1 + steps;
      const words = { year: digitsOf(Math.floor(index / 12)), part: twoDigits((index % 12) + 1) };
      return writeDate(words, mark);
    }
    case 'year':
      return writeDate({ year: digitsOf(year + steps) }, mark);
    case 'decade':
      return writeDate({ year: `${digitsOf(year + 10 * steps).slice(0, 3)}X` });
    case 'century':
      return writeDate({ year: `${digitsOf(year + 100 * steps).slice(0, 2)}XX` });
  }
}

/** The month or months that a number of weeks before a day comes to. */
function around(day: number, offset: string): string | undefined {
  const time = day * MS_PER_DAY;
  const anchor = { extent: [time, time + MS_PER_DAY], precision: 'day' } as const;
  const { extent } = addDuration(anchor, parseDuration(offset), 'before');
  return writeResolved({ extent, precision: 'month', approximate: true }, '~');
}

/** The month or season of that name that came last: when this year's has begun, it may be that one. */
function lastPart(day: number, part: string): string | undefined {
  const { year } = civilFromDays(day);
  const [before, now] = [year - 1, year].map((each) => writeDate({ year: digitsOf(each), part }));
  const begins = now === undefined ? undefined : tryDate(now)?.extent[0];
  if (before === undefined || begins === undefined || now === undefined) return undefined;
  return begins > day * MS_PER_DAY ? before : tryDate(`[${before},${now}]`)?.edtf;
}

function daysTo(first: number, last: number): string {
  return `${writeDay(first)}/${writeDay(last)}`;
}

function writeDay(day: number): string {
  return writeTime(day * MS_PER_DAY, 'day');
}

/** 1 is Monday. The first of January 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day - daysFromCivil(1970, 1, 1) + 3) % 7) + 7) % 7) + 1;
}

function digitsOf(year: number): string {
  return String(year).padStart(4, '0');
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
