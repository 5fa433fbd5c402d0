import { MS_PER_DAY, civilFromDays } from '../dates/civil.js';
import type { TimelineDate } from '../dates/types.js';

const LAST_YEAR = 9999;

/**
 * Year, month and day as far as everything that the date allows agrees on them: of "19 to 23 June
 * 2024" year and month. Empty when the year is open, and for years that reference managers cannot
 * hold: before 1 and of more than four digits.
 */
export function knownParts({ extent, kind, precision }: TimelineDate): readonly number[] {
  const [first, last] = [extent[0], extent[1] - 1].map((instant) =>
    civilFromDays(Math.floor(instant / MS_PER_DAY)),
  );
  if (!first || !last || !(first.year >= 1 && first.year <= LAST_YEAR)) return [];
  // A winter is named after the year that it begins in.
  if (kind === 'date' && precision === 'season') return [first.year];
  if (first.year !== last.year) return [];
  if (first.month !== last.month) return [first.year];
  if (first.day !== last.day) return [first.year, first.month];
  return [first.year, first.month, first.day];
}

/** A number of a date in two digits, or four for a year. */
export function toDigits(part: number, index: number): string {
  return String(part).padStart(index === 0 ? 4 : 2, '0');
}
