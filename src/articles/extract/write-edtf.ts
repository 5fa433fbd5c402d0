import { civilFromDays, MS_PER_DAY, parseDate } from '../../dates/index.js';
import type { Precision, ResolvedDate, TimelineDate } from '../../dates/index.js';
import type { Bound, CalendarWords } from './expression.js';

/** What can be written of a time: a day, a month or a year. */
export type WrittenUnit = 'day' | 'month' | 'year';

/** A date that is there, or `undefined` where a text is none, such as `2024-06-31`. */
export function tryDate(edtf: string): TimelineDate | undefined {
  try {
    return parseDate(edtf);
  } catch {
    return undefined;
  }
}

/** A date whose year is known; `undefined` when it is not, or when there is no such day. */
export function writeDate({ year, part, day }: CalendarWords, mark = ''): string | undefined {
  if (year === undefined) return undefined;
  const parts = [year, part, day === undefined ? undefined : String(day).padStart(2, '0')];
  return checked(parts.filter((text) => text !== undefined).join('-') + mark);
}

/** What is said of something by one end of its date. */
export function writeBound(edtf: string, bound: Bound, mark = ''): string | undefined {
  const date = tryDate(edtf);
  if (date === undefined) return undefined;
  const unit = unitOf(date.precision);
  switch (bound) {
    case 'since':
      return checked(`${edtf}${mark}/..`);
    case 'until':
      return checked(`../${edtf}${mark}`);
    case 'by':
      return checked(`[..${edtf}${mark}]`);
    case 'before':
      return checked(`[..${writeTime(date.extent[0] - 1, unit)}${mark}]`);
    case 'after':
      return checked(`[${writeTime(date.extent[1], unit)}${mark}..]`);
  }
}

/** The day, month or year in which an instant lies. */
export function writeTime(time: number, unit: WrittenUnit): string {
  const { year, month, day } = civilFromDays(Math.floor(time / MS_PER_DAY));
  const digits = String(Math.abs(year)).padStart(4, '0');
  const parts = [`${year < 0 ? '-' : ''}${digits}`];
  if (unit !== 'year') parts.push(String(month).padStart(2, '0'));
  if (unit === 'day') parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

/**
 * A computed date in EDTF: as coarse as what it was computed from, and one of several units where it
 * reaches over more than one; `undefined` when it has no end.
 */
export function writeResolved(
  { extent: [earliest, latest], precision }: ResolvedDate,
  mark: string,
): string | undefined {
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return undefined;
  const unit = unitOf(precision);
  const [first, last] = [writeTime(earliest, unit), writeTime(latest - 1, unit)];
  return checked(first === last ? first + mark : `[${first}..${last}]`);
}

function unitOf(precision: Precision): WrittenUnit {
  if (precision === 'season' || precision === 'month') return 'month';
  return precision === 'day' ||
    precision === 'hour' ||
    precision === 'minute' ||
    precision === 'second'
    ? 'day'
    : 'year';
}

function checked(edtf: string): string | undefined {
  return tryDate(edtf) && edtf;
}
