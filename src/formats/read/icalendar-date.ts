import { civilFromDays, daysFromCivil, MS_PER_DAY } from '../../dates/index.js';
import type { CalendarLine } from './icalendar-lines.js';
import { isEdtf, writeEdtf } from './write-edtf.js';
import { writeOffset, zoneOffset } from './zone-offset.js';

/** A DATE or DATE-TIME: what the clocks show, in ms as if they showed UTC. */
export interface CalendarTime {
  readonly wall: number;
  readonly isDay: boolean;
  /** `UTC`, a name, or nothing for a time that is the same on every clock. */
  readonly zone?: string;
  /** The zone has no name that is known: the time goes without one. */
  readonly isZoneUnknown?: boolean;
}

const VALUE = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/u;
const DURATION =
  /^([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/u;

/** Parses the value of DTSTART and its like; `undefined` for no such date. */
export function parseCalendarTime({ value, params }: CalendarLine): CalendarTime | undefined {
  const [, y, m, d, hour, minute, second, utc] = VALUE.exec(value.trim()) ?? [];
  if (y === undefined) return undefined;
  const [year, month, day] = [Number(y), Number(m), Number(d)];
  if (writeEdtf({ year, month, day }) === undefined) return undefined;
  const midnight = daysFromCivil(year, month, day) * MS_PER_DAY;
  if (hour === undefined) return { wall: midnight, isDay: true };
  const [h, min, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 23 || min > 59 || s > 59) return undefined;
  const wall = midnight + ((h * 60 + min) * 60 + s) * 1000;
  const zone = utc === 'Z' ? 'UTC' : params.get('TZID')?.replace(/^\//u, '');
  if (zone === undefined) return { wall, isDay: false };
  const offset = zoneOffset(wall, zone);
  const isKnown = offset !== undefined && writeOffset(offset) !== undefined;
  return isKnown ? { wall, isDay: false, zone } : { wall, isDay: false, isZoneUnknown: true };
}

/** The end that a duration gives; days by the calendar, hours by the clock. */
export function addCalendarDuration(start: CalendarTime, value: string): CalendarTime | undefined {
  const match = DURATION.exec(value.trim());
  if (match === null || match[1] === '-' || !/\d/u.test(value)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const later = start.wall + (weeks * 7 + days) * MS_PER_DAY;
  const exact = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  if (start.zone === undefined) return { ...start, wall: later + exact };
  const instant = later - (zoneOffset(later, start.zone) ?? 0) + exact;
  // The clocks may have changed in between: the offset of the end is its own.
  const near = zoneOffset(instant + (zoneOffset(later, start.zone) ?? 0), start.zone) ?? 0;
  return { ...start, wall: instant + near };
}

/** A time as EDTF. */
export function writeCalendarTime({ wall, isDay, zone }: CalendarTime): string | undefined {
  const days = Math.floor(wall / MS_PER_DAY);
  const { year, month, day } = civilFromDays(days);
  if (isDay) return writeEdtf({ year, month, day });
  const seconds = Math.floor((wall - days * MS_PER_DAY) / 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const offset = zone === undefined ? undefined : zoneOffset(wall, zone);
  const time = clock.map((part) => String(part).padStart(2, '0')).join(':');
  return writeEdtf({
    year,
    month,
    day,
    time: time + (offset === undefined ? '' : (writeOffset(offset) ?? '')),
  });
}

/** From a start to an end that is not in it: a day ends with the day before that of its end. */
export function writeCalendarSpan(start: CalendarTime, end?: CalendarTime): string | undefined {
  const first = writeCalendarTime(start);
  if (end === undefined || first === undefined) return first;
  const last = writeCalendarTime(end.isDay ? { ...end, wall: end.wall - MS_PER_DAY } : end);
  if (last === undefined) return undefined;
  // An event that ends as it begins takes no time.
  if (end.wall <= start.wall) return end.wall === start.wall ? first : undefined;
  if (first === last) return first;
  const text = `${first}/${last}`;
  return isEdtf(text) ? text : undefined;
}
