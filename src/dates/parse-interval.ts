import { combineDates } from './combine-dates.js';
import type { Cursor } from './cursor.js';
import { parsePlain } from './parse-plain.js';
import { parseSingle } from './parse-single.js';
import type { Extent, OpenSide, TimelineDate } from './types.js';

/** Reads an interval, or the single date that the text turns out to be. */
export function parseInterval(cursor: Cursor): TimelineDate {
  const start = parseSide(cursor);
  if (typeof start !== 'string' && !cursor.take('/')) return start;
  if (typeof start === 'string') cursor.need('/', 'a date, or "/" after an open start');
  const endAt = cursor.at;
  const end = parseSide(cursor);
  if (typeof start === 'string' && typeof end === 'string') {
    cursor.fail('a date on one side of the interval', endAt, cursor.at - endAt || 1);
  }
  if (typeof start !== 'string' && typeof end !== 'string' && isBackwards(start, end)) {
    cursor.fail('an end that is not before the start', endAt, cursor.at - endAt);
  }
  const interval = combineDates('interval', cursor.text, [start, end]);
  return { ...interval, inner: innerExtent(start, end) };
}

/** Tells whether no reading of the two dates puts the end at or after the start. */
export function isBackwards(start: TimelineDate, end: TimelineDate): boolean {
  return end.extent[1] <= start.extent[0];
}

function parseSide(cursor: Cursor): TimelineDate | OpenSide {
  if (cursor.take('..')) return 'open';
  const isEnd = cursor.at > 0 && cursor.done;
  if (isEnd || cursor.text.startsWith('/', cursor.at)) return 'unknown';
  return parsePlainSide(cursor) ?? parseSingle(cursor);
}

function parsePlainSide(cursor: Cursor): TimelineDate | undefined {
  const { text, at } = cursor;
  const slash = text.indexOf('/', at);
  const side = text.slice(at, slash < 0 ? undefined : slash);
  const date = parsePlain(side);
  if (date) cursor.take(side);
  return date;
}

/** The time that lies between the two dates whichever instants they turn out to be. */
function innerExtent(
  start: TimelineDate | OpenSide,
  end: TimelineDate | OpenSide,
): Extent | undefined {
  if (start === 'unknown' || end === 'unknown') return undefined;
  const from = start === 'open' ? -Infinity : start.extent[1];
  const to = end === 'open' ? Infinity : end.extent[0];
  return from < to ? [from, to] : undefined;
}
