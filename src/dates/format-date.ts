import { inForms, isInCalendar, namesFor, textAt, yearFields } from './date-names.js';
import type { DateNames } from './date-names.js';
import type { DateText } from './date-words.js';
import { formatShared } from './format-shared.js';
import { formatSingle } from './format-single.js';
import type { DateFormat, TimelineDate } from './types.js';

const NOTHING: DateText = () => '';
/** More dates than a view labels; about a megabyte. */
const MOST_WRITTEN = 10_000;

/**
 * Writes a date in words that claim no more than the date does: `2023-09` never shows a day,
 * `[2017..2018]` is "some time in 2017–2018" and `2017/2018` is "from 2017 to 2018". Names, order
 * and digits are those that Intl has for the locale, words those of `registerDateWords`. A date
 * without a time of day belongs to no zone and is the same everywhere.
 *
 * @throws {RangeError} for a calendar or time zone that does not exist
 */
export function formatDate(date: TimelineDate, format: DateFormat = {}): string {
  const names = namesFor(format);
  let text = names.written.get(date.edtf);
  if (text === undefined) {
    text = formatWhole(date, names);
    if (names.written.size >= MOST_WRITTEN) names.written.clear();
    names.written.set(date.edtf, text);
  }
  return text;
}

function formatWhole(date: TimelineDate, names: DateNames): string {
  if (date.kind === 'interval') return formatInterval(date, names);
  const isSet = date.kind === 'one-of' || date.kind === 'all-of';
  return isSet ? formatSet(date, names) : formatMember(date, names);
}

function formatInterval(date: TimelineDate, names: DateNames): string {
  const { words, style } = names;
  const { openStart, openEnd } = date;
  const [first, last] = formatEnds(date, names);
  if (openStart) {
    return openStart === 'open' ? words.until(first, names) : words.startUnknown(first, names);
  }
  if (openEnd) {
    return openEnd === 'open' ? words.since(first, names) : words.endUnknown(first, names);
  }
  if (first() === last()) return first();
  // In another calendar each end may be a stretch, with a dash of its own.
  const isGregorian = names.calendar === 'gregory';
  const shared = style === 'short' ? formatShared(date, names) : undefined;
  return shared ?? words.lasting(first, last, isGregorian ? names : { ...names, style: 'long' });
}

function formatSet(date: TimelineDate, names: DateNames): string {
  const { words } = names;
  const isOneOf = date.kind === 'one-of';
  const [range] = date.parts;
  if (date.parts.length === 1 && range?.kind === 'range') {
    const [first, last] = formatEnds(range, names);
    if (isOneOf) {
      if (range.openStart || range.openEnd) return formatMember(range, names);
      return words.between(first, last, names);
    }
    if (range.openStart) return words.eachUntil(first, names);
    return range.openEnd ? words.eachSince(first, names) : words.eachFrom(first, last, names);
  }
  // Intl knows "or" and "and" in every language.
  return new Intl.ListFormat(names.locale, {
    type: isOneOf ? 'disjunction' : 'conjunction',
  }).format(date.parts.map((part) => formatMember(part, names)));
}

/** Writes a date, or a range as it stands among the members of a set. */
function formatMember(date: TimelineDate, names: DateNames): string {
  if (date.kind === 'date') return formatSingle(date, names);
  const { words } = names;
  const [first, last] = formatEnds(date, names);
  if (date.openStart) return formatBefore(date, names) ?? words.orEarlier(first, names);
  return date.openEnd ? words.orLater(first, names) : words.span(first, last, names);
}

/** "Before June 2024" for `..2024-05`: for plain dates only, which something plain comes after. */
function formatBefore({ parts, extent }: TimelineDate, names: DateNames): string | undefined {
  const [last] = parts;
  if (!last || last.precision === 'season' || !/^\d{4}(?:-\d\d){0,2}$/.test(last.edtf)) {
    return undefined;
  }
  const { precision } = last;
  if (names.calendar !== 'gregory' && !(precision === 'day' && isInCalendar(extent[1], names))) {
    return undefined;
  }
  const next = textAt(
    extent[1],
    {
      ...yearFields(Number(last.edtf.slice(0, 4))),
      ...(precision !== 'year' && { month: names.month }),
      ...(precision === 'day' && { day: 'numeric' }),
    },
    names,
  );
  return names.words.before(next, names);
}

/** Both ends; the only one twice, when the other is open. */
function formatEnds(
  date: TimelineDate,
  names: DateNames,
): readonly [first: DateText, last: DateText] {
  const [first = NOTHING, last = first] = date.parts.map((part) =>
    inForms(names, (inForm) => formatSingle(part, inForm)),
  );
  return [first, last];
}
