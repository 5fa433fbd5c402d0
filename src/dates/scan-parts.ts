import type { Cursor } from './cursor.js';
import { FIRST_SEASON } from './season-months.js';

/** The digits of a year, month or day, and the least and the greatest number they allow. */
export interface ScannedPart {
  readonly digits: string;
  readonly low: number;
  readonly high: number;
}

const DIGITS_OR_X = '0123456789X';
const LAST_SEASON = 41;

/** Reads a month from 01 to 12, in which digits may be X, or a season from 21 to 41. */
export function scanMonth(cursor: Cursor): ScannedPart {
  const start = cursor.at;
  const digits = cursor.takeAll(DIGITS_OR_X, 2);
  const value = Number(digits);
  if (value >= FIRST_SEASON && value <= LAST_SEASON) return { digits, low: value, high: value };
  return (
    partWithin(digits, 12) ??
    cursor.fail('a month from 01 to 12 or a season from 21 to 41', start, digits.length || 1)
  );
}

/** Reads a day from 01 to the `last` that the month may have, in which digits may be X. */
export function scanDay(cursor: Cursor, last: number): ScannedPart {
  const start = cursor.at;
  const digits = cursor.takeAll(DIGITS_OR_X, 2);
  return (
    partWithin(digits, last) ?? cursor.fail(`a day from 01 to ${last}`, start, digits.length || 1)
  );
}

/** The numbers from 1 to `greatest` that two digits allow; `undefined` when there are none. */
function partWithin(digits: string, greatest: number): ScannedPart | undefined {
  if (digits.length < 2) return undefined;
  const fits = (n: number) =>
    (digits.startsWith('X') || Number(digits[0]) === Math.floor(n / 10)) &&
    (digits[1] === 'X' || Number(digits[1]) === n % 10);
  let low = 1;
  while (low <= greatest && !fits(low)) low++;
  let high = greatest;
  while (high >= low && !fits(high)) high--;
  return low <= greatest ? { digits, low, high } : undefined;
}
