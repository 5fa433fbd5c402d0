import { DATE_LIMIT, MS_PER_DAY, MS_PER_YEAR } from '../dates/civil.js';
import type { DateFormat } from '../dates/types.js';
import type { TickLayout } from '../layout/types.js';
import type { Wording } from './label-text.js';

const DATE = { year: 'numeric', month: 'short' } as const;
const DAY = { month: 'short', day: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const SECONDS = { ...CLOCK, second: '2-digit' } as const;

/** What a tick of each unit says by itself. */
const FIELDS: Readonly<Record<Exclude<TickLayout['unit'], 'year'>, Intl.DateTimeFormatOptions>> = {
  month: { month: 'short' },
  day: { day: 'numeric' },
  hour: CLOCK,
  minute: CLOCK,
  second: SECONDS,
  millisecond: SECONDS,
};

const cache = new Map<string, Intl.DateTimeFormat>();

/**
 * The words of a tick, the longest first: as much of the date as tells it from the tick before. One
 * that begins a larger unit names that unit; the first of a stretch, and a new year, name the larger
 * ones too, on lines of their own where dates stand in a column.
 */
export function tickWords(
  { time, unit, major, first }: Pick<TickLayout, 'time' | 'unit' | 'major' | 'first'>,
  wording: Wording,
  isColumn = false,
): readonly string[] {
  const isMonth = unit === 'month';
  if (unit === 'year' || Math.abs(time) > DATE_LIMIT || (isMonth && major))
    return [yearWords(time, wording)];
  const write = (chosen: Intl.DateTimeFormatOptions): string =>
    intl(wording.format, chosen).format(time);
  const plain = FIELDS[unit];
  // Only where a day begins may its date stand alone: at noon it would make the day begin there.
  const isDay = unit === 'day' || (!isMonth && time % MS_PER_DAY === 0);
  // Without its month a day after a break would be taken for one of the month before.
  const short = write(isDay && (first || major || unit !== 'day') ? DAY : plain);
  if (!first && !(isDay && isNewYear(time))) return [short];
  const whole = write(isDay ? { ...DAY, ...DATE } : isMonth ? DATE : { ...DAY, ...plain });
  if (!isColumn) return [whole, short];
  const lines = isDay || isMonth ? [short, yearWords(time, wording)] : [write(DAY), short];
  return [whole, lines.join('\n'), short];
}

const isNewYear = (time: number): boolean =>
  new Date(time).getUTCMonth() === 0 && new Date(time).getUTCDate() === 1;

/** Names a stretch of time that is too short for ticks: its year, or its month. */
export function stretchWords(middle: number, ms: number, wording: Wording): string {
  const isLong = ms > 0.4 * MS_PER_YEAR || Math.abs(middle) > DATE_LIMIT;
  return isLong ? yearWords(middle, wording) : intl(wording.format, DATE).format(middle);
}

/** "1961", "44 BC", "13.8B BC": a year of any size; a plain number where Intl cannot format it. */
export function yearWords(time: number, { messages, format }: Wording): string {
  const year =
    Math.abs(time) < DATE_LIMIT
      ? new Date(time).getUTCFullYear()
      : Math.round(1970 + time / MS_PER_YEAR);
  if (year > 0 && year < 10_000) return intl(format, { year: 'numeric' }).format(time);
  const number = new Intl.NumberFormat(format.locale, {
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
  [2, { ...DATE, day: 'numeric' }],
  [0, { ...DATE, day: 'numeric', ...CLOCK }],
];

/** The time in view, as exactly as its length calls for: "Sep 2023 to Jun 2024". */
export function domainWords([from, to]: readonly [number, number], wording: Wording): string {
  const days = (to - from) / MS_PER_DAY;
  const fields = SPANS.find(([least]) => days >= least)?.[1];
  if (days > 1500 || !fields || Math.max(-from, to) > DATE_LIMIT)
    return yearSpanWords([from, to], wording);
  const made = intl(wording.format, fields);
  const [first, last] = [made.format(from), made.format(to)];
  return first === last ? first : wording.messages.span(first, last);
}

function largestUnit(days: number): readonly [value: number, unit: string] {
  if (days >= 365.25) return [days / 365.2425, 'year'];
  if (days >= 31) return [days / 30.44, 'month'];
  if (days >= 1) return [days, 'day'];
  if (days >= 1 / 24) return [days * 24, 'hour'];
  return [days * 1440, 'minute'];
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
