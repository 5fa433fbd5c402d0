import { combineDates } from './combine-dates.js';
import type { Cursor } from './cursor.js';
import { isBackwards } from './parse-interval.js';
import { parseSingle } from './parse-single.js';
import type { OpenSide, TimelineDate } from './types.js';

/** A text may say more than a reader can take in; a range counts as one, however long it is. */
const MAX_MEMBERS = 1000;

/** Reads `[one of a set]` or `{all of a set}`; `undefined` when the text begins otherwise. */
export function parseSet(cursor: Cursor): TimelineDate | undefined {
  const oneOf = cursor.take('[');
  if (!oneOf && !cursor.take('{')) return undefined;
  const close = oneOf ? ']' : '}';
  const members: TimelineDate[] = [];
  do {
    if (members.length === MAX_MEMBERS) cursor.fail(`at most ${MAX_MEMBERS} members`);
    members.push(parseMember(cursor, members.length === 0, close));
  } while (cursor.take(','));
  cursor.need(close, `"," or "${close}"`);
  return combineDates(oneOf ? 'one-of' : 'all-of', cursor.text, members);
}

/** Reads a date or a range: `1670..1672`, and, at the ends of the set, `..1670` and `1672..`. */
function parseMember(cursor: Cursor, isFirst: boolean, close: string): TimelineDate {
  const at = cursor.at;
  if (isFirst && cursor.take('..')) return range(cursor, at, ['open', parseDay(cursor)]);
  const start = parseDay(cursor);
  if (!cursor.take('..')) return start;
  if (cursor.text.charAt(cursor.at) === close) return range(cursor, at, [start, 'open']);
  const endAt = cursor.at;
  const end = parseDay(cursor);
  if (isBackwards(start, end)) {
    cursor.fail('an end that is not before the start', endAt, cursor.at - endAt);
  }
  return range(cursor, at, [start, end]);
}

function range(
  cursor: Cursor,
  at: number,
  sides: readonly (TimelineDate | OpenSide)[],
): TimelineDate {
  return combineDates('range', cursor.text.slice(at, cursor.at), sides);
}

/** Reads a member, which has no time of day. */
function parseDay(cursor: Cursor): TimelineDate {
  const at = cursor.at;
  const date = parseSingle(cursor);
  if (date.precision === 'second') {
    cursor.fail('a date without a time of day', at, cursor.at - at);
  }
  return date;
}
