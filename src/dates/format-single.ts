import { MS_PER_DAY, daysFromCivil } from './civil.js';
import { Cursor } from './cursor.js';
import { isStated } from './date-fields.js';
import type { DateField, DateFields } from './date-fields.js';
import { inGregorian, isInCalendar, nameAt, nameOfNumber, yearFields } from './date-names.js';
import type { DateNames, NameFields } from './date-names.js';
import { FIRST_LONG_YEAR, formatYear, formatYears } from './format-year.js';
import { scanFields } from './scan-fields.js';
import type { Extent, TimelineDate } from './types.js';
import type { DatePart } from './words/date-words.js';

/** Writes a date that is no interval and no set; `inPhrase` when a preposition stands before it. */
export function formatSingle(date: TimelineDate, names: DateNames, inPhrase: boolean): string {
  // The fields are read again: few dates are ever written, and so all others stay small.
  const fields = scanFields(new Cursor(date.edtf));
  const isMarked = (date.approximate || date.uncertain) && names.style !== 'short';
  const text = formatUnmarked(fields, date.extent, names, inPhrase || isMarked);
  return date.approximate || date.uncertain ? addMarks(text, fields, names) : text;
}

function addMarks(text: string, fields: DateFields, { words, style }: DateNames): string {
  const { year, month, season, day } = fields;
  const given: [DatePart, DateField | undefined][] = [
    ['year', year],
    ['season', season],
    ['month', month],
    ['day', day],
  ];
  const all = given.filter(([, field]) => field !== undefined).length;
  const marked = (mark: 'approximate' | 'uncertain') =>
    given.filter(([, field]) => field?.[mark]).map(([part]) => part);
  const approximate = marked('approximate');
  const uncertain = marked('uncertain');
  let phrase = text;
  if (approximate.length === all) phrase = words.about(phrase, style);
  if (uncertain.length === all) phrase = words.perhaps(phrase, style);
  if (approximate.length % all !== 0) phrase = words.marked(phrase, 'approximate', approximate);
  if (uncertain.length % all !== 0) phrase = words.marked(phrase, 'uncertain', uncertain);
  return phrase;
}

function formatUnmarked(
  fields: DateFields,
  extent: Extent,
  names: DateNames,
  inPhrase: boolean,
): string {
  const { year, estimate, month, season, second } = fields;
  if (names.calendar !== 'gregory' && !hasPlace(fields, extent, names)) {
    return names.words.gregorian(formatUnmarked(fields, extent, inGregorian(names), inPhrase));
  }
  if (second !== undefined) return formatInstant(fields, extent[0], names);
  if (month || season) {
    return isStated(year) ? formatInYear(fields, extent, names) : formatInYears(fields, names);
  }
  if (estimate !== undefined && year.low !== year.high) {
    const write = (y: number) => formatYear(y, names);
    return names.words.estimate(write(estimate), write(year.low), write(year.high));
  }
  return formatYears(year, names, inPhrase) ?? names.words.yearUnknown(undefined);
}

/** Tells whether a date can be said in a calendar that is not the Gregorian. */
function hasPlace(
  { year, month, season, day }: DateFields,
  extent: Extent,
  names: DateNames,
): boolean {
  // A year alone is either too long for Intl, and then has an era, or wholly unknown, or a stretch.
  if (!month && !season && (Math.abs(year.low) >= FIRST_LONG_YEAR || /^X+$/.test(year.digits))) {
    return true;
  }
  const isDayOfNoMonth = month && !isStated(month) && day && isStated(day);
  const isOfNoYear = (month ?? season) && !isStated(year);
  return !isDayOfNoMonth && !isOfNoYear && isInCalendar(extent[0], names);
}

/** Writes a date and time; an instant in the zone asked for, a time without a zone as it stands. */
function formatInstant(fields: DateFields, time: number, names: DateNames): string {
  const isZoned = fields.offsetMinutes !== undefined;
  const fieldsToWrite: NameFields = {
    ...yearFields(fields.year.low),
    month: names.month,
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    // EDTF asks for seconds; most who write ":00" know none.
    ...((fields.second ?? 0) % 60 !== 0 && { second: '2-digit' }),
    ...(isZoned && { timeZoneName: 'short' }),
  };
  return nameAt(time, fieldsToWrite, names, isZoned ? names.timeZone : 'UTC');
}

/** Writes a month, season or day of a year that is wholly known. */
function formatInYear(fields: DateFields, extent: Extent, names: DateNames): string {
  const { year, month, season, day } = fields;
  const { words, style } = names;
  const justYear = yearFields(year.low);
  const yearAndMonth: NameFields = { ...justYear, month: names.month };
  const first = (parts: NameFields) => nameAt(extent[0], parts, names);
  const last = (parts: NameFields) => nameAt(extent[1] - MS_PER_DAY, parts, names);
  // A Gregorian month or year is none in another calendar: it covers parts of two.
  const whole = (parts: NameFields) => {
    const from = first(parts);
    const to = names.calendar === 'gregory' ? from : last(parts);
    return from === to ? from : words.span(from, to, style);
  };

  if (season) return words.season(season.low, whole(justYear), style);
  if (!month) return whole(justYear);
  if (isStated(month)) {
    if (!day) return whole(yearAndMonth);
    const yearToDay: NameFields = { ...yearAndMonth, day: 'numeric' };
    if (isStated(day)) return first(yearToDay);
    return day.digits === 'XX'
      ? words.some('day', whole(yearAndMonth))
      : words.someFrom('day', first(yearToDay), last(yearToDay));
  }
  const part = day ? 'day' : 'month';
  if (month.digits !== 'XX') return words.someFrom(part, first(yearAndMonth), last(yearAndMonth));
  if (!day || !isStated(day)) return words.some(part, whole(justYear));
  return words.dayOfSomeMonth(nameOfNumber(day.low, names), formatYear(year.low, names));
}

/** Writes a month, season or day of a year that is not wholly known. */
function formatInYears(fields: DateFields, names: DateNames): string {
  const { words } = names;
  const years = formatYears(fields.year, names, true);
  const rest = formatWithoutYear(fields, names);
  if (years === undefined) return words.yearUnknown(rest);
  if (rest === undefined) return words.some(fields.day ? 'day' : 'month', years);
  return words.inYears(rest, years);
}

function formatWithoutYear(fields: DateFields, names: DateNames): string | undefined {
  const { month, season, day } = fields;
  const { words, style } = names;
  if (season) return words.season(season.low, undefined, style);
  if (!month || !isStated(month)) {
    return day && isStated(day)
      ? words.dayOfSomeMonth(nameOfNumber(day.low, names), undefined)
      : undefined;
  }
  const name = (d: number, parts: NameFields) =>
    nameAt(daysFromCivil(2000, month.low, d) * MS_PER_DAY, parts, names);
  if (day && isStated(day)) return name(day.low, { month: names.month, day: 'numeric' });
  const monthName = name(1, { month: names.month });
  return day ? words.some('day', monthName) : monthName;
}
