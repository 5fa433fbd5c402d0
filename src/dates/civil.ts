/** A day of the proleptic Gregorian calendar. Years are astronomical: 0 is 1 BC, -1 is 2 BC. */
export interface CivilDate {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  /** From 1 to 31. */
  readonly day: number;
}

/** Milliseconds in a day of UTC, which knows no leap seconds. */
export const MS_PER_DAY = 86_400_000;
/** Milliseconds in a mean year of the Gregorian calendar. */
export const MS_PER_YEAR: number = 365.2425 * MS_PER_DAY;
/** The furthest that `Date` and `Intl` reach, in ms before and after 1970. */
export const DATE_LIMIT = 8.64e15;

// Both conversions count in years that begin on 1 March, so that a leap day comes last, and in eras
// of 400 years, after which the calendar repeats (https://howardhinnant.github.io/date_algorithms.html).
const DAYS_PER_ERA = 146_097;
/** Days from 1 March of the year 0 to 1 January 1970. */
const EPOCH_SHIFT = 719_468;

/**
 * Counts the days from 1 January 1970 to a day of the proleptic Gregorian calendar; negative before.
 * Exact for years within ±2·10¹³; further out right to 15 digits.
 */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

/** Finds the day that lies a whole number of days after 1 January 1970; undoes `daysFromCivil`. */
export function civilFromDays(days: number): CivilDate {
  const z = days + EPOCH_SHIFT;
  const era = Math.floor(z / DAYS_PER_ERA);
  const dayOfEra = z - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Tells whether a year of the proleptic Gregorian calendar has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Counts the days of a month, from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The UTC millisecond at which a month begins; months beyond 12 run on into the next years. */
export function monthStart(year: number, month: number): number {
  const years = Math.floor((month - 1) / 12);
  return daysFromCivil(year + years, month - years * 12, 1) * MS_PER_DAY;
}
