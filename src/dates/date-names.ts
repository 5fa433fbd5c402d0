import { DateTime, FixedOffsetZone, IANAZone } from 'luxon';
import type { Zone } from 'luxon';
import { monthStart } from './civil.js';
import type { DatePart, DateSetting, DateText, DateWords } from './date-words.js';
import type { DateFormat } from './types.js';
import { wordsFor } from './words-for.js';

/** Which parts of a date to write, as Intl calls them. */
export type NameFields = Intl.DateTimeFormatOptions;

/** By now the calendars in use have begun; before, a calendar may have to count below 1. */
const FIRST_YEAR_OF_ALL_CALENDARS = 700;
/** Before this year, a year alone could be taken for a day, and needs its era: "14 AD". */
const FIRST_BARE_YEAR = 100;

/** One way to write dates: the names and digits that Luxon and Intl give, and our words. */
export interface DateNames extends DateSetting {
  readonly calendar: string;
  readonly timeZone: string;
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

/** Gives parts of a day or instant in whatever forms the language of the words has for them. */
export function textAt(
  time: number,
  fields: NameFields,
  names: DateNames,
  zone?: string,
): DateText {
  const part = fields.day ? 'day' : fields.month ? 'month' : 'year';
  return textOf(nameAt(time, fields, names, zone), part, names);
}

/** Gives a year, month or day that Intl has written in whatever forms the language has. */
export function textOf(text: string, part: DatePart, names: DateNames): DateText {
  return inForms(names, (inForm) => names.words.name?.(text, part, inForm) ?? text);
}

/** Gives one text for the parts of another calendar that a Gregorian one touches, from first to last. */
export function spanOf(first: DateText, last: DateText, names: DateNames): DateText {
  return first() === last()
    ? first
    : inForms(names, (inForm) => names.words.span(first, last, inForm));
}

/** Makes a text of what is written in each form. */
export function inForms(names: DateNames, write: (names: DateNames) => string): DateText {
  return (form) => write({ ...names, form });
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

function makeNames(format: DateFormat): DateNames {
  const locale = knownLocale(format.locale ?? 'en');
  const style = format.style ?? 'long';
  // What Intl would choose differs between browsers, so calendar, digits and zone are always given.
  const numberingSystem =
    format.numberingSystem ?? new Intl.NumberFormat(locale).resolvedOptions().numberingSystem;
  const numbers = new Intl.NumberFormat(locale, { numberingSystem, useGrouping: false });
  return {
    locale,
    numberingSystem,
    style,
    form: undefined,
    digits: (value) => numbers.format(value),
    words: wordsFor(locale),
    calendar: knownCalendar(format.calendar ?? 'gregory'),
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
