import { parseDate } from '../../dates/index.js';

/** A date as far as it was given. */
export interface DateParts {
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** `HH:MM:SS`, with `Z` or an offset where one was given; only with a day. */
  readonly time?: string | undefined;
}

/** Whether EDTF text says a date. */
export function isEdtf(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}

/** A year in EDTF: four digits, or a `Y` before more. */
export function writeYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits;
}

/** Parts of a date as EDTF; `undefined` where there is no such day or time. */
export function writeEdtf({ year, month, day, time }: DateParts): string | undefined {
  if (!Number.isSafeInteger(year) || (month === undefined && day !== undefined)) return undefined;
  const date = [writeYear(year), ...[month, day].flatMap(twoDigits)].join('-');
  const text = time === undefined ? date : `${date}T${time}`;
  return isEdtf(text) ? text : undefined;
}

function twoDigits(part: number | undefined): string[] {
  return part === undefined ? [] : [String(part).padStart(2, '0')];
}

/** From one date to another; one date where both are the same. */
export function writeInterval(start: string, end: string | undefined): string | undefined {
  if (end === undefined || end === start) return start;
  const text = `${start}/${end}`;
  return isEdtf(text) ? text : undefined;
}
