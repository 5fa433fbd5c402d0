/** One number of a date: the year, the month or the day. */
export interface DateField {
  /** The digits as written, without sign and marks; `X` for each that is not stated. */
  readonly digits: string;
  /** The least and the greatest number the digits allow; the same when all are stated. */
  readonly low: number;
  readonly high: number;
  /** Marked `~` or `%`. */
  readonly approximate: boolean;
  /** Marked `?` or `%`. */
  readonly uncertain: boolean;
}

/** What stands in the text of a single date, before any meaning is drawn from it. */
export interface DateFields {
  readonly level: 0 | 1 | 2;
  /** Astronomical: 0 is 1 BC. */
  readonly year: DateField;
  /** The year that significant digits (`S`) are an estimate of. */
  readonly estimate: number | undefined;
  /** From 1 to 12. */
  readonly month: DateField | undefined;
  /** A division of the year, from 21 to 41; stands in the place of the month. */
  readonly season: DateField | undefined;
  /** From 1 to 31. */
  readonly day: DateField | undefined;
  /** Seconds since midnight. */
  readonly second: number | undefined;
  /** Minutes east of UTC; `undefined` when no zone was given. */
  readonly offsetMinutes: number | undefined;
}

/** Whether every digit of a number is stated. */
export function isStated({ low, high }: DateField): boolean {
  return low === high;
}

/** Tells whether a number has the digits that are stated. */
export function fitsDigits({ digits, low, high }: DateField, value: number): boolean {
  if (low === high) return value === low;
  if (value < low || value > high) return false;
  const written = String(Math.abs(value)).padStart(digits.length, '0');
  for (let i = 0; i < digits.length; i++) {
    if (digits[i] !== 'X' && digits[i] !== written[i]) return false;
  }
  return true;
}
