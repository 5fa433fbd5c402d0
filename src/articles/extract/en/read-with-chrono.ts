import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { casual } from 'chrono-node/en';
import type { CalendarWords } from '../expression.js';
import type { DateWords } from './find-dates.js';
import type { Remaining } from './remaining.js';
import { countsSomething } from './words.js';

/** As much as is read in one go. */
const MOST = 10_000;
/** Only what does not depend on it is used. */
const ANY_DAY = new Date(2000, 0, 1, 12);

/**
 * Finds dates in forms that have no rule of their own, such as "2024/6/19", with chrono. Only parts
 * of a date that the words name are used: chrono fills in the others from the day of reading, and
 * makes days of distances. What it counts from that day is left out, and so are times without a day.
 */
export function readWithChrono(rest: Remaining): DateWords[] {
  const found: DateWords[] = [];
  for (let from = 0; from < rest.text.length; from += MOST) {
    const piece = rest.text.slice(from, from + MOST);
    for (const result of casual.parse(piece, ANY_DAY)) {
      const words = readResult(result, from, piece.slice(result.index + result.text.length));
      if (words !== undefined) found.push(words);
    }
  }
  rest.mask(found);
  return found;
}

function readResult(result: ParsedResult, from: number, after: string): DateWords | undefined {
  const { text, index, start: first, end: last } = result;
  const tags = [...result.tags()];
  if (tags.some((tag) => /relativeDate|casualReference/u.test(tag))) return undefined;
  const date = namedParts(first);
  // “may 5” is no date, and neither is “9/11”; a month alone wants the right words before it.
  if (date.part === undefined || (date.year === undefined && !/\p{Lu}/u.test(text)))
    return undefined;
  if (date.year === undefined && date.day === undefined) return undefined;
  const start = from + index;
  if (date.year === undefined && countsSomething(after)) return undefined;
  const words = { start, end: start + text.length, date, needsCue: false };
  const to = last && namedParts(last);
  return to?.part === undefined ? words : { ...words, to };
}

function namedParts(components: ParsedComponents): CalendarWords {
  const named = (name: 'year' | 'month' | 'day') =>
    components.isCertain(name) ? (components.get(name) ?? undefined) : undefined;
  const [year, month, day] = [named('year'), named('month'), named('day')];
  return {
    ...(year !== undefined && year > 0 && { year: String(year).padStart(4, '0') }),
    ...(month !== undefined && { part: String(month).padStart(2, '0') }),
    ...(month !== undefined && day !== undefined && { day }),
  };
}
