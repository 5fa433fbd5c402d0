import type { Cursor } from './cursor.js';
import type { ScannedPart } from './scan-parts.js';

/** A year, and what its notation says. */
export interface ScannedYear extends ScannedPart {
  readonly level: 0 | 1 | 2;
  /** The year that stands before `S`. */
  readonly estimate: number | undefined;
  /** A notation that no month may follow. */
  readonly whole: boolean;
}

const DIGITS = '0123456789';
/** Beyond this year its milliseconds would no longer be a finite number. */
const MAX_YEAR = 1e297;

/** Reads a year: four digits, some of them X, or `Y` and more digits; then `E` and `S`. */
export function scanYear(cursor: Cursor): ScannedYear {
  const start = cursor.at;
  const long = cursor.take('Y');
  const negative = cursor.take('-');
  const digits = long ? cursor.takeAll(DIGITS) : cursor.takeAll(`${DIGITS}X`, 4);
  const fail = (expected: string) => cursor.fail(expected, start, cursor.at - start || 1);
  if (!long && digits.length < 4) {
    fail(digits === '' ? 'EDTF, such as 1969-07 or 1969-07-20' : 'a year of four digits');
  }
  if (digits.includes('X')) {
    // The least year before 0 is -1: nobody writes -0000.
    const least = Math.max(Number(digits.replaceAll('X', '0')), negative ? 1 : 0);
    const greatest = Number(digits.replaceAll('X', '9'));
    return {
      digits,
      ...bounds(least, greatest, negative),
      level: negative ? 1 : 0,
      estimate: undefined,
      whole: false,
    };
  }

  const exponent = long && cursor.take('E') ? cursor.takeAll(DIGITS) : undefined;
  if (exponent === '') cursor.fail('digits after "E"');
  const year = Number(`${digits}e${exponent ?? 0}`);
  const tooShort = exponent === undefined && digits.length < 5;
  if (long && (!/^[1-9]/.test(digits) || tooShort)) {
    fail('a year of more than four digits after "Y"');
  }
  if (negative && year === 0) fail('the year 0000 without a sign');
  if (year > MAX_YEAR) fail('a year up to 1E297');

  const significant = cursor.take('S') ? scanSignificant(cursor, year) : undefined;
  const step = significant === undefined ? 1 : 10 ** (digitCount(year) - significant);
  const least = Math.floor(year / step) * step;
  return {
    digits: exponent === undefined ? digits : `${digits}E${exponent}`,
    ...bounds(least, least + step - 1, negative),
    level: (exponent ?? significant) ? 2 : long || negative ? 1 : 0,
    estimate: significant === undefined ? undefined : negative ? -year : year,
    whole: long || significant !== undefined,
  };
}

function scanSignificant(cursor: Cursor, year: number): number {
  const start = cursor.at;
  const significant = Number(cursor.takeAll(DIGITS));
  const most = digitCount(year);
  if (significant < 1 || significant > most) {
    cursor.fail(`a number of significant digits from 1 to ${most}`, start, cursor.at - start || 1);
  }
  return significant;
}

function digitCount(year: number): number {
  return year < 1e21 ? String(year).length : Math.floor(Math.log10(year)) + 1;
}

function bounds(
  least: number,
  greatest: number,
  negative: boolean,
): { readonly low: number; readonly high: number } {
  return negative ? { low: -greatest, high: -least } : { low: least, high: greatest };
}
