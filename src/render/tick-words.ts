import { calendarAt, calendarOf, GREGORIAN, isNewYear } from '../dates/calendar.js';
import { DATE_LIMIT, MS_PER_DAY, MS_PER_YEAR } from '../dates/civil.js';
import type { DateFormat } from '../dates/types.js';
import type { Stretch, TickLayout } from '../layout/types.js';
import { axisWording } from './axis-wording.js';
import type { Wording } from './label-text.js';

const DATE = { year: 'numeric', month: 'short' } as const;
const DAY = { month: 'short', day: 'numeric' } as const;
const WHOLE_DAY = { ...DATE, ...DAY } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const SECONDS = { ...CLOCK, second: '2-digit' } as const;

/** What a tick of each unit says by itself. */
const FIELDS: Readonly<Record<TickLayout['unit'], Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { month: 'short' },
  day: { day: 'numeric' },
  hour: CLOCK,
  minute: CLOCK,
  second: SECONDS,
  millisecond: SECONDS,
};

// Before this year "May 5" and "May 1" could be years as well as days.
const FIRST_BARE_YEAR = 100;

const cache = new Map<string, Intl.DateTimeFormat>();

type Tick = Pick<TickLayout, 'time' | 'unit' | 'major'>;

/**
 * The words of a tick, the longest first: as much of the date as tells it from the tick before. One
 * that begins a larger unit names that unit; the first of a stretch, and a new year, name all the
 * larger ones up to the year.
 */
export function tickWords(
  tick: Tick & Pick<TickLayout, 'first'>,
  wording: Wording,
  isColumn = false,
): readonly string[] {
  if (tick.first) return nameWords(tick, wording, isColumn);
  const { time, unit, major } = tick;
  if (isYear(tick)) return [yearWords(time, wording)];
  if (!beginsDay(tick)) return [write(time, FIELDS[unit], wording)];
  const plain = major || unit !== 'day' ? DAY : FIELDS[unit];
  const short = write(time, plain, wording);
  return isNewYear(time, calendarOf(wording.format.calendar))
    ? [...nameWords(tick, wording, isColumn), short]
    : [short];
}

/**
 * A tick of a stretch whose year stands elsewhere: without its month or its day it would be taken
 * for one of the stretch before.
 */
export function partWords(tick: Tick, wording: Wording): readonly string[] {
  const { time, unit } = tick;
  if (isYear(tick)) return [];
  const rest = beginsDay(tick)
    ? DAY
    : unit === 'month'
      ? FIELDS[unit]
      : { ...DAY, ...FIELDS[unit] };
  return [write(time, rest, wording)];
}

/** The whole date of a tick; in a column on lines of their own where one is too long. */
function nameWords(tick: Tick, wording: Wording, isColumn: boolean): readonly string[] {
  const { time, unit } = tick;
  const year = yearWords(time, wording);
  if (isYear(tick)) return [year];
  const plain = FIELDS[unit];
  if (unit === 'month')
    return [
      write(time, DATE, wording),
      ...(isColumn ? [`${write(time, plain, wording)}\n${year}`] : []),
    ];
  const day = dayWords(time, wording, isColumn);
  if (beginsDay(tick)) return day;
  return isColumn
    ? [`${day.at(-1) ?? ''}\n${write(time, plain, wording)}`]
    : [write(time, { ...WHOLE_DAY, ...plain }, wording)];
}

/** A day with its year. */
const dayWords = (time: number, wording: Wording, isColumn: boolean): readonly string[] => [
  write(time, WHOLE_DAY, wording),
  ...(isColumn ? [`${write(time, DAY, wording)}\n${yearWords(time, wording)}`] : []),
];

/** It says a year and no more. */
const isYear = ({ time, unit, major }: Tick): boolean =>
  unit === 'year' || Math.abs(time) > DATE_LIMIT || (unit === 'month' && major);

// Only where a day begins may its date stand alone: at noon it would make the day begin there.
const beginsDay = ({ time, unit }: Tick): boolean =>
  unit === 'day' || (unit !== 'month' && time % MS_PER_DAY === 0);

/**
 * Names a stretch of time whose ticks have no room for it, the longest first: by its day, by its
 * month, by its year.
 */
export function stretchWords(
  { t0, t1 }: Pick<Stretch, 't0' | 't1'>,
  wording: Wording,
  isColumn: boolean,
): readonly string[] {
  const middle = t0 + (t1 - t0) / 2;
  const year = yearWords(middle, wording);
  if (t1 - t0 > 0.4 * MS_PER_YEAR || Math.abs(middle) > DATE_LIMIT) return [year];
  const isDay = Math.floor(t0 / MS_PER_DAY) === Math.floor((t1 - 1) / MS_PER_DAY);
  return [
    ...(isDay ? dayWords(middle, wording, isColumn) : []),
    write(middle, DATE, wording),
    year,
  ];
}

/** "1961", "44 BC", "13.8B BC": a year of any size; a plain number where Intl cannot format it. */
export function yearWords(time: number, wording: Wording): string {
  const { messages, format } = wording;
  const own = calendarAt(time, calendarOf(format.calendar));
  const year = GREGORIAN.yearOf(time);
  if (own !== GREGORIAN || (year > 0 && year < 10_000)) return write(time, FIELDS.year, wording);
  const number = new Intl.NumberFormat(format.locale, {
    numberingSystem: format.numberingSystem,
    useGrouping: Math.abs(year) >= 10_000,
    ...(Math.abs(year) >= 1e6 ? { notation: 'compact', maximumSignificantDigits: 4 } : {}),
  }).format(year > 0 ? year : 1 - year);
  return year > 0 ? number : messages.yearsBefore(number);
}

/** How long a stretch is, in its largest whole unit: "37 yrs", "5 mths", "12 days". */
export function lengthWords(ms: number, { format }: Wording, long: boolean): string {
  const days = ms / MS_PER_DAY;
  const [value, unit] = largestUnit(days);
  return new Intl.NumberFormat(format.locale, {
    numberingSystem: format.numberingSystem,
    style: 'unit',
    unit,
    unitDisplay: long ? 'long' : 'short',
    // 1.5 years are not 2; of 37 years half a year more says nothing.
    maximumFractionDigits: value < 10 ? 1 : 0,
    ...(value >= 1e5 ? { notation: 'compact', maximumSignificantDigits: 3 } : {}),
  }).format(value);
}

/** From the first to the last year: "1961 to 2024". */
export function yearSpanWords([from, to]: readonly [number, number], wording: Wording): string {
  const first = yearWords(from, wording);
  const last = yearWords(to - 1, wording);
  return first === last ? first : wording.messages.span(first, last);
}

// A longer stretch is told by its years, by its months, by its days; a shorter one by the clock.
const SPANS: readonly (readonly [days: number, fields: Intl.DateTimeFormatOptions])[] = [
  [60, DATE],
  [2, WHOLE_DAY],
  [0, { ...WHOLE_DAY, ...CLOCK }],
];

/** The time in view, as exactly as its length calls for: "Sep 2023 to Jun 2024". */
export function domainWords([from, to]: readonly [number, number], given: Wording): string {
  const wording = axisWording(given);
  const days = (to - from) / MS_PER_DAY;
  const fields = SPANS.find(([least]) => days >= least)?.[1];
  if (days > 1500 || !fields || Math.max(-from, to) > DATE_LIMIT)
    return yearSpanWords([from, to], wording);
  // The end is the first instant that is out of view: by the clock that is a time, not a month or day.
  const end = days < 2 ? to : to - 1;
  const [first, last] = [write(from, fields, wording), write(end, fields, wording)];
  return first === last ? first : wording.messages.span(first, last);
}

function largestUnit(days: number): readonly [value: number, unit: string] {
  if (days >= 365.25) return [days / 365.2425, 'year'];
  if (days >= 31) return [days / 30.44, 'month'];
  if (days >= 1) return [days, 'day'];
  if (days >= 1 / 24) return [days * 24, 'hour'];
  return [days * 1440, 'minute'];
}

/** Writes parts of a date; with the era where the year alone would mislead. */
function write(time: number, fields: Intl.DateTimeFormatOptions, { format }: Wording): string {
  const given = calendarOf(format.calendar);
  const calendar = calendarAt(time, given);
  // What the reader's calendar does not count is told in the Gregorian one.
  const isOther = calendar !== given;
  const needsEra =
    fields.year && (isOther || (fields.month && calendar.yearOf(time) < FIRST_BARE_YEAR));
  return intl(
    isOther ? { ...format, calendar: 'gregory' } : format,
    needsEra ? { ...fields, era: 'short' } : fields,
  ).format(time);
}

function intl(format: DateFormat, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { locale = 'en', calendar = 'gregory', numberingSystem } = format;
  const key = `${locale}|${calendar}|${numberingSystem ?? ''}|${Object.entries(fields).join()}`;
  let made = cache.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      calendar,
      ...(numberingSystem === undefined ? {} : { numberingSystem }),
      ...fields,
    });
    cache.set(key, made);
  }
  return made;
}
