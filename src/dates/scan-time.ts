import type { Cursor } from './cursor.js';

/** A time of day and its zone. */
export interface ScannedTime {
  /** Seconds since midnight. */
  readonly second: number;
  /** Minutes east of UTC; `undefined` when no zone was given. */
  readonly offsetMinutes: number | undefined;
}

/** Reads `hh:mm:ss` and, if there is one, `Z`, `±hh` or `±hh:mm` (ISO 8601-1:2019, 5.3). */
export function scanTime(cursor: Cursor): ScannedTime {
  const hour = scanPair(cursor, 23, 'an hour');
  cursor.need(':', '":" and minutes');
  const minute = scanPair(cursor, 59, 'minutes');
  cursor.need(':', '":" and seconds');
  const second = scanPair(cursor, 59, 'seconds');
  return { second: (hour * 60 + minute) * 60 + second, offsetMinutes: scanOffset(cursor) };
}

function scanOffset(cursor: Cursor): number | undefined {
  if (cursor.take('Z')) return 0;
  const start = cursor.at;
  const negative = cursor.take('-');
  if (!negative && !cursor.take('+')) return undefined;
  const hours = scanPair(cursor, 23, 'hours');
  const minutes = cursor.take(':') ? scanPair(cursor, 59, 'minutes') : 0;
  const offset = hours * 60 + minutes;
  if (negative && offset === 0) cursor.fail('no "-" before an offset of zero', start);
  return negative ? -offset : offset;
}

function scanPair(cursor: Cursor, most: number, what: string): number {
  const start = cursor.at;
  const digits = cursor.takeAll('0123456789', 2);
  const value = Number(digits);
  if (digits.length < 2 || value > most) {
    cursor.fail(`${what} from 00 to ${most}`, start, digits.length || 1);
  }
  return value;
}
