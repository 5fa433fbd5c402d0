import type { Wording } from './label-text.js';

/** Calendars whose months and years begin when those of the Gregorian one do. */
const GREGORIAN: ReadonlySet<string> = new Set([
  'gregory',
  'iso8601',
  'buddhist',
  'japanese',
  'roc',
]);

/**
 * How dates on the axis are written. It is divided by Gregorian months and years, and names those
 * where the reader's calendar has others: Farvardin 1403 does not begin where April 2024 does.
 */
export function axisWording(wording: Wording): Wording {
  const { format } = wording;
  if (GREGORIAN.has(format.calendar ?? 'gregory')) return wording;
  return { ...wording, format: { ...format, calendar: 'gregory' } };
}
