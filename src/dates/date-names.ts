import { DateTime, FixedOffsetZone, IANAZone } from 'luxon';
import type { Zone } from 'luxon';
import { monthStart } from './civil.js';
import type { DateFormat, DateStyle } from './types.js';
import type { DateWords } from './words/date-words.js';
import { wordsFor } from './words/words-for.js';

/** Which parts of a date to write, as Intl calls them. */
export type NameFields = Intl.DateTimeFormatOptions;

/** By now the calendars in use have begun; before, a calendar may have to count below 1. */
const FIRST_YEAR_OF_ALL_CALENDARS = 700;
/** Before this year, a year alone could be taken for a day, and needs its era: "14 AD". */
const FIRST_BARE_YEAR = 100;

/** One way to write dates: the names and digits that Luxon and Intl give, and our words. */
export interface DateNames {
  readonly locale: string;
  readonly calendar: string;
  readonly numberingSystem: string;
  readonly timeZone: string;
  readonly style: DateStyle;
  readonly words: DateWords;
  /** How months are written: whole, or cut short. */
  readonly month: 'long' | 'short';
  /** What was written before, by EDTF text: Intl takes microseconds, and views are drawn often. */
  readonly written: Map<string, string>;
}

const KNOWN = new Map<string, DateNames>();
/** Pages use a handful of formats; more would come from a mistake, and must not fill the memory. */
const MOST_KNOWN = 100;

/**
 * Finds what a format asks for, checked once and kept.
 *
 * @throws {RangeError} for a calendar or time zone that does not exist
 */
export function namesFor(format: DateFormat): DateNames {
  const { locale, calendar, numberingSystem, timeZone, style } = format;
  const key = `${locale}|${calendar}|${numberingSystem}|${timeZone}|${style}`;
  let names = KNOWN.get(key);
  if (!names) {
    names = makeNames(format);
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(key, names);
  }
  return names;
}

/** Forgets all formats, and what was written in them. */
export function forgetNames(): void {
  KNOWN.clear();
}

/** Writes parts of the day or instant at `time`, in UTC milliseconds within the range of Date. */
export function nameAt(
  time: number,
  fields: NameFields,
  { locale, calendar, numberingSystem }: DateNames,
  zone: string | Zone = FixedOffsetZone.utcInstance,
): string {
  // Never toFormat: it puts the month names of the locale's own calendar on Gregorian months.
  return DateTime.fromMillis(time, { zone, locale }).toLocaleString({
    ...fields,
    calendar,
    numberingSystem,
  });
}

/** Writes a whole number without grouping, in the digits of the locale. */
export function nameOfNumber(value: number, { locale, numberingSystem }: DateNames): string {
  return new Intl.NumberFormat(locale, { numberingSystem, useGrouping: false }).format(value);
}

/** What Intl must write of a year: the number, and the era where the number alone would mislead. */
export function yearFields(year: number): NameFields {
  return year < FIRST_BARE_YEAR ? { year: 'numeric', era: 'short' } : { year: 'numeric' };
}

/** Tells whether a time lies in a year that the calendar numbers from 1: none was 大化-843. */
export function isInCalendar(time: number, names: DateNames): boolean {
  if (time >= monthStart(FIRST_YEAR_OF_ALL_CALENDARS, 1)) return true;
  const latin: DateNames = { ...names, locale: 'en', numberingSystem: 'latn' };
  return /^[1-9]/.test(nameAt(time, { year: 'numeric' }, latin));
}

/** The same names in the Gregorian calendar. */
export function inGregorian(names: DateNames): DateNames {
  return { ...names, calendar: 'gregory' };
}

function makeNames(format: DateFormat): DateNames {
  const locale = knownLocale(format.locale ?? 'en');
  const style = format.style ?? 'long';
  return {
    locale,
    style,
    words: wordsFor(locale),
    // All four are always given to Intl: what it would choose differs between browsers.
    calendar: knownCalendar(format.calendar ?? 'gregory'),
    numberingSystem:
      format.numberingSystem ?? new Intl.NumberFormat(locale).resolvedOptions().numberingSystem,
    timeZone: knownZone(format.timeZone ?? 'UTC'),
    month: style === 'short' ? 'short' : 'long',
    written: new Map(),
  };
}

/** A page's `lang` is no reason to show no dates at all, so a tag that is none counts as English. */
function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function knownCalendar(calendar: string): string {
  // Intl says nothing about a calendar that it lacks, and takes the locale's own.
  const found = new Intl.DateTimeFormat('en', { calendar }).resolvedOptions().calendar;
  if (found === 'gregory' && !/^gregor(?:y|ian)$/.test(calendar)) {
    throw new RangeError(`invalid calendar "${calendar}": expected one that Intl has, as persian`);
  }
  return found;
}

function knownZone(zone: string): string {
  if (!IANAZone.isValidZone(zone)) {
    throw new RangeError(`invalid time zone "${zone}": expected an IANA name, such as Asia/Seoul`);
  }
  return zone;
}
