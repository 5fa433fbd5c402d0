import { MS_PER_DAY, daysFromCivil } from './civil.js';
import { Cursor } from './cursor.js';
import { isStated } from './date-fields.js';
import type { DateFields } from './date-fields.js';
import { inForms, isInCalendar, spanOf, textAt, yearFields } from './date-names.js';
import type { DateNames, NameFields } from './date-names.js';
import type { DatePart, DateText } from './date-words.js';
import { FIRST_LONG_YEAR, formatYear, formatYears } from './format-year.js';
import { scanFields } from './scan-fields.js';
import type { Extent, TimelineDate } from './types.js';

const PARTS: readonly DatePart[] = ['year', 'season', 'month', 'day'];

const MARKS = ['approximate', 'uncertain'] as const;

/** Writes a date that is no interval and no set. */
export function formatSingle(date: TimelineDate, names: DateNames): string {
  // The fields are read again: few dates are ever written, and so all others stay small.
  const fields = scanFields(new Cursor(date.edtf));
  const text = inForms(names, (inForm) => formatUnmarked(fields, date.extent, inForm));
  const phrase = date.approximate || date.uncertain ? addMarks(text, fields, names) : text;
  return phrase(names.form);
}

function addMarks(text: DateText, fields: DateFields, names: DateNames): DateText {
  const { words } = names;
  const given = PARTS.filter((part) => fields[part]);
  const all = given.length;
  const marked = (mark: (typeof MARKS)[number]) => given.filter((part) => fields[part]?.[mark]);
  let phrase = text;
  const put = (around: (inner: DateText, names: DateNames) => string) => {
    const inner = phrase;
    phrase = inForms(names, (inForm) => around(inner, inForm));
  };
  if (marked('approximate').length === all) put((inner, inForm) => words.about(inner, inForm));
  if (marked('uncertain').length === all) put((inner, inForm) => words.perhaps(inner, inForm));
  for (const mark of MARKS) {
    const parts = marked(mark);
    if (parts.length % all !== 0) put((inner, inForm) => words.marked(inner, mark, parts, inForm));
  }
  return phrase;
}

function formatUnmarked(fields: DateFields, extent: Extent, names: DateNames): string {
  const { year, estimate, month, season, second } = fields;
  if (names.calendar !== 'gregory' && !hasPlace(fields, extent, names)) {
    const gregorian = inForms({ ...names, calendar: 'gregory' }, (inForm) =>
      formatUnmarked(fields, extent, inForm),
    );
    return names.words.gregorian(gregorian, names);
  }
  if (second !== undefined) return formatInstant(fields, extent[0], names);
  if (month || season) {
    return isStated(year) ? formatInYear(fields, extent, names) : formatInYears(fields, names);
  }
  if (estimate !== undefined && year.low !== year.high) {
    const write = (y: number) => formatYear(y, names);
    return names.words.estimate(write(estimate), write(year.low), write(year.high), names);
  }
  return formatYears(year, names) || names.words.yearUnknown(undefined, names);
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
  // A quarter is one of a Gregorian year.
  const isDivision = season && season.low > 32;
  const isDayOfNoMonth = month && !isStated(month) && day && isStated(day);
  const isOfNoYear = (month ?? season) && !isStated(year);
  return !isDivision && !isDayOfNoMonth && !isOfNoYear && isInCalendar(extent[0], names);
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
  return textAt(time, fieldsToWrite, names, isZoned ? names.timeZone : 'UTC')(names.form);
}

/** Writes a month, season or day of a year that is wholly known. */
function formatInYear(fields: DateFields, extent: Extent, names: DateNames): string {
  const { year, month, season, day } = fields;
  const { words, form } = names;
  const justYear = yearFields(year.low);
  const yearAndMonth: NameFields = { ...justYear, month: names.month };
  const yearToDay: NameFields = { ...yearAndMonth, day: 'numeric' };
  const first = (parts: NameFields) => textAt(extent[0], parts, names);
  const last = (parts: NameFields) => textAt(extent[1] - MS_PER_DAY, parts, names);
  // A Gregorian month or year is none in another calendar: it covers parts of two.
  const whole = (parts: NameFields) => {
    const from = first(parts);
    return names.calendar === 'gregory' ? from : spanOf(from, last(parts), names);
  };

  if (season) return words.season(season.low, whole(justYear), names);
  if (!month) return whole(justYear)(form);
  if (isStated(month)) {
    if (!day) return whole(yearAndMonth)(form);
    if (isStated(day)) return first(yearToDay)(form);
    return day.digits === 'XX'
      ? words.some('day', whole(yearAndMonth), names)
      : words.someFrom('day', first(yearToDay), last(yearToDay), names);
  }
  const part = day ? 'day' : 'month';
  if (month.digits !== 'XX') {
    return words.someFrom(part, first(yearAndMonth), last(yearAndMonth), names);
  }
  if (!day || !isStated(day)) return words.some(part, whole(justYear), names);
  return words.dayOfSomeMonth(names.digits(day.low), formatYear(year.low, names), names);
}

/** Writes a month, season or day of a year that is not wholly known. */
function formatInYears(fields: DateFields, names: DateNames): string {
  const { words } = names;
  const years = inForms(names, (inForm) => formatYears(fields.year, inForm));
  const rest = inForms(names, (inForm) => formatWithoutYear(fields, inForm));
  if (!years()) return words.yearUnknown(rest() ? rest : undefined, names);
  if (!rest()) return words.some(fields.day ? 'day' : 'month', years, names);
  return words.inYears(rest, years, names);
}

/** Writes a month, season or day alone; nothing when all of it is open. */
function formatWithoutYear({ month, season, day }: DateFields, names: DateNames): string {
  const { words } = names;
  if (season) return words.season(season.low, undefined, names);
  if (!month || !isStated(month)) {
    return day && isStated(day)
      ? words.dayOfSomeMonth(names.digits(day.low), undefined, names)
      : '';
  }
  const text = (d: number, parts: NameFields) =>
    textAt(daysFromCivil(2000, month.low, d) * MS_PER_DAY, parts, names);
  if (day && isStated(day))
    return text(day.low, { month: names.month, day: 'numeric' })(names.form);
  const monthText = text(1, { month: names.month });
  return day ? words.some('day', monthText, names) : monthText(names.form);
}
