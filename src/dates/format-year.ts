import { MS_PER_DAY, monthStart } from './civil.js';
import type { DateField } from './date-fields.js';
import { spanOf, textAt, textOf, yearFields } from './date-names.js';
import type { DateNames } from './date-names.js';
import type { DateText } from './date-words.js';

/** From this year on the number is grouped and has an era: "12,024" alone is an amount. */
export const FIRST_LONG_YEAR = 10_000;
/** Years of few digits were round to begin with, so that "13.8 billion BC" says all there is. */
const FIRST_ROUND_YEAR = 1_000_000;
const ROUND_DIGITS = 4;
/** Beyond thousands of trillions Intl has no words. */
const FIRST_WORDLESS_YEAR = 1e18;

/** Writes an astronomical year; in another calendar, the years of that calendar that it touches. */
export function formatYear(year: number, names: DateNames): DateText {
  if (Math.abs(year) >= FIRST_LONG_YEAR) {
    return textOf(formatLongYear(year, names), 'year', names);
  }
  const first = textAt(monthStart(year, 1), yearFields(year), names);
  if (names.calendar === 'gregory') return first;
  const last = textAt(monthStart(year + 1, 1) - MS_PER_DAY, yearFields(year), names);
  return spanOf(first, last, names);
}

/** Writes a year of more than four digits, which may lie far outside the range of Date. */
function formatLongYear(year: number, names: DateNames): string {
  const { locale, numberingSystem } = names;
  const size = Math.abs(year);
  const isRound = size >= FIRST_ROUND_YEAR && Number(size.toPrecision(ROUND_DIGITS)) === size;
  const options: Intl.NumberFormatOptions = isRound
    ? {
        maximumSignificantDigits: ROUND_DIGITS,
        ...(size < FIRST_WORDLESS_YEAR
          ? { notation: 'compact', compactDisplay: 'long' }
          : { notation: 'scientific' }),
      }
    : {};
  // 0 is 1 BC; one year is nothing to a round million.
  const shown = isRound || year > 0 ? size : size + 1;
  const number = new Intl.NumberFormat(locale, { numberingSystem, ...options }).format(shown);
  // Where the era stands, and what else belongs to a year, is the locale's: a small year tells.
  return new Intl.DateTimeFormat(locale, {
    calendar: 'gregory',
    numberingSystem,
    timeZone: 'UTC',
    year: 'numeric',
    era: 'short',
  })
    .formatToParts(monthStart(year > 0 ? 2000 : -2000, 1))
    .map((part) => (part.type === 'year' ? number : part.value))
    .join('');
}

/**
 * Writes a year whose digits are not all stated: a decade, a century, a millennium, or the years from
 * first to last. Nothing when no digit is stated.
 */
export function formatYears(year: DateField, names: DateNames): string {
  const { low, high, digits } = year;
  const { words } = names;
  if (low === high) return formatYear(low, names)(names.form);
  if (/^X+$/.test(digits)) return '';
  if (names.calendar === 'gregory') {
    const bc = high < 0;
    const least = Math.min(Math.abs(low), Math.abs(high));
    if (/^\d\dXX$/.test(digits)) return words.century(Math.floor(least / 100) + 1, bc, names);
    if (/^\dXXX$/.test(digits)) return words.millennium(Math.floor(least / 1000) + 1, bc, names);
    // Not "1900s", which may be a century; and the years -49 to -40 are 50 to 41 BC, no forties.
    if (/^\d{3}X$/.test(digits) && low > 100 && low % 100 !== 0) return words.decade(low, names);
  }
  const first = textAt(monthStart(low, 1), yearFields(low), names);
  const last = textAt(monthStart(high + 1, 1) - MS_PER_DAY, yearFields(high), names);
  return words.someFrom('year', first, last, names);
}
