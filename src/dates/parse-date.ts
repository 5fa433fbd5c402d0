import { Cursor } from './cursor.js';
import { DateSyntaxError } from './date-syntax-error.js';
import { parseInterval } from './parse-interval.js';
import { parsePlain } from './parse-plain.js';
import { parseSet } from './parse-set.js';
import type { TimelineDate } from './types.js';

/** Longer than any date that means something; keeps a hostile document from costing time. */
const MAX_LENGTH = 1000;

/**
 * Reads a date in the Extended Date/Time Format, levels 0, 1 and 2 (ISO 8601-2:2019, annex A; Library
 * of Congress, 4 February 2019). White space around it is ignored.
 *
 * Where the specification is silent: seasons have the meteorological months of the north (29 to 32
 * those of the south); `S` counts digits from the left; unstated digits may be marked (`196X~`); the
 * ends of an interval may have a time of day; `../..`, an end before its start, and the times
 * 24:00:00 and 23:59:60 are refused. `~ ? %` never move the extent.
 *
 * @throws {DateSyntaxError} for any other text, and for one of more than 1,000 characters
 */
export function parseDate(text: string): TimelineDate {
  if (text.length > MAX_LENGTH) {
    throw new DateSyntaxError(text, MAX_LENGTH, `at most ${MAX_LENGTH} characters`);
  }
  const trimmed = text.trim();
  const plain = parsePlain(trimmed);
  if (plain) return plain;
  const cursor = new Cursor(trimmed);
  const date = parseSet(cursor) ?? parseInterval(cursor);
  if (!cursor.done) {
    const isLongYear = /^\d{5}/.test(trimmed);
    cursor.fail(isLongYear ? '"Y" before a year of more than four digits' : 'the end of the date');
  }
  return date;
}
