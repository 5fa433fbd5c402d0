import { MS_PER_DAY, civilFromDays, daysFromCivil, daysInMonth } from '../../dates/civil.js';
import type { TimelineDate } from '../../dates/index.js';
import { boundsOf } from './date-bounds.js';
import type { Bound } from './date-bounds.js';
import { dateDoubts } from './date-doubts.js';
import type { LossList } from './loss-list.js';

type Property = readonly [name: string, value: string];

const COARSE = /^(month|season|year|decade|century|millennium|age)$/;

/** When an event is, as properties of a calendar; nothing, with a loss, for what none can hold. */
export function calendarTime(
  losses: LossList,
  date: TimelineDate,
  path: string,
): readonly Property[] | undefined {
  const { start, end = start } = boundsOf(date) ?? {};
  if (!start || !end) {
    losses.add(path, `"${date.edtf}" has no day to begin with: a journal entry without a date`);
    return undefined;
  }
  const isTimed = start.hour !== undefined && end.hour !== undefined;
  const first = daysFromCivil(start.year, start.month ?? 1, start.day ?? 1);
  const last = lastDayOf(end);
  if (start.year < 1 || civilFromDays(last + 1).year > 9999) {
    losses.add(path, `iCalendar has the years 1 to 9999: "${date.edtf}" is in words alone`);
    return undefined;
  }
  const written = isTimed
    ? `from ${clock(start)} to ${clock(end)}`
    : `as whole days from ${day(first)} to ${day(last)}`;
  const doubts = [
    ...dateDoubts(date),
    ...(COARSE.test(date.precision) ? [`it is given to the ${date.precision} alone`] : []),
    ...(isTimed && date.precision !== 'second'
      ? [`it is given to the ${date.precision} alone`]
      : []),
    ...(!isTimed && /^(hour|minute|second)$/.test(date.precision) ? ['it has a time of day'] : []),
  ];
  if (doubts.length > 0)
    losses.add(path, `"${date.edtf}" is written ${written}: ${doubts.join(', ')}`);
  if (isTimed) {
    const times: readonly Property[] = [['DTSTART', clock(start)]];
    return start === end ? times : [...times, ['DTEND', clock(end)]];
  }
  return [
    ['DTSTART;VALUE=DATE', day(first)],
    ['DTEND;VALUE=DATE', day(last + 1)],
    ['TRANSP', 'TRANSPARENT'],
  ];
}

function lastDayOf({ year, month = 12, day = daysInMonth(year, month) }: Bound): number {
  return daysFromCivil(year, month, day);
}

/** `20240619`. */
function day(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${String(year).padStart(4, '0')}${two(month)}${two(day)}`;
}

/** `20240619T030000`, with a Z where the zone is known. */
function clock({ year, month = 1, day: at = 1, offsetMinutes, ...time }: Bound): string {
  const { hour = 0, minute = 0, second = 0 } = time;
  const seconds = (hour * 60 + minute - (offsetMinutes ?? 0)) * 60 + second;
  const days = daysFromCivil(year, month, at) + Math.floor((seconds * 1000) / MS_PER_DAY);
  const rest = ((seconds % 86_400) + 86_400) % 86_400;
  const digits = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(two).join('');
  return `${day(days)}T${digits}${offsetMinutes === undefined ? '' : 'Z'}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
