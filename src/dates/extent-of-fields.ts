import { MS_PER_DAY, daysFromCivil, daysInMonth, isLeapYear, monthStart } from './civil.js';
import { fitsDigits } from './date-fields.js';
import type { DateField, DateFields } from './date-fields.js';
import { seasonMonths } from './season-months.js';
import type { Extent } from './types.js';

/**
 * The earliest and latest instant that the fields allow, over all ways to fill in what is not
 * stated; `undefined` when there is none, as with 29 February in `19X1`.
 */
export function extentOfFields(fields: DateFields): Extent | undefined {
  const { year, month, season, day } = fields;
  if (day && month) {
    const first = edgeDay(year, month, day, 1);
    const last = edgeDay(year, month, day, -1);
    if (first === undefined || last === undefined) return undefined;
    if (fields.second === undefined) return [first * MS_PER_DAY, (last + 1) * MS_PER_DAY];
    const seconds = fields.second - (fields.offsetMinutes ?? 0) * 60;
    const start = first * MS_PER_DAY + seconds * 1000;
    return [start, start + 1000];
  }
  if (season) {
    const [first, months] = seasonMonths(season.low);
    return [monthStart(year.low, first), monthStart(year.high, first + months)];
  }
  if (month) return [monthStart(year.low, month.low), monthStart(year.high, month.high + 1)];
  const start = monthStart(year.low, 1);
  const end = monthStart(year.high + 1, 1);
  // Beyond 10¹⁶ years a double no longer tells a year from the next; an extent is never empty.
  return [start, end > start ? end : start + Math.abs(start) * 2 * Number.EPSILON];
}

/** The first (`step` 1) or last (-1) day with these digits, in days since 1970. */
function edgeDay(
  year: DateField,
  month: DateField,
  day: DateField,
  step: 1 | -1,
): number | undefined {
  const [from, to] = step > 0 ? [year.low, year.high] : [year.high, year.low];
  const found = edgeDayOfYear(from, month, day, step);
  if (found !== undefined) return found;
  // Only 29 February is missing from some years; no other day is worth the search.
  for (let y = from; y !== to + step; y += step) {
    if (isLeapYear(y) && fitsDigits(year, y)) return edgeDayOfYear(y, month, day, step);
  }
  return undefined;
}

function edgeDayOfYear(
  year: number,
  month: DateField,
  day: DateField,
  step: 1 | -1,
): number | undefined {
  const [from, to] = step > 0 ? [month.low, month.high] : [month.high, month.low];
  for (let m = from; m !== to + step; m += step) {
    if (!fitsDigits(month, m)) continue;
    const length = daysInMonth(year, m);
    const [first, last] = step > 0 ? [day.low, day.high] : [day.high, day.low];
    for (let d = first; d !== last + step; d += step) {
      if (d <= length && fitsDigits(day, d)) return daysFromCivil(year, m, d);
    }
  }
  return undefined;
}
