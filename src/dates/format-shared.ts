import { isInCalendar, yearFields } from './date-names.js';
import type { DateNames } from './date-names.js';
import type { TimelineDate } from './types.js';

const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;
const MONTHS = /^\d{4}-[01]\d\/\d{4}-[01]\d$/;

/**
 * Writes an interval with what its ends share once, as "19 – 23 Jun 2024"; `undefined` for dates and
 * languages in which Intl cannot.
 */
export function formatShared({ edtf, extent }: TimelineDate, names: DateNames): string | undefined {
  const isDays = DAYS.test(edtf);
  if (!isDays && !MONTHS.test(edtf)) return undefined;
  const { locale, calendar, numberingSystem, month } = names;
  // A month is none in another calendar.
  if (calendar !== 'gregory' && !(isDays && isInCalendar(extent[0], names))) return undefined;
  const parts = new Intl.DateTimeFormat(locale, {
    ...yearFields(Number(edtf.slice(0, 4))),
    month,
    ...(isDays && { day: 'numeric' }),
    calendar,
    numberingSystem,
    timeZone: 'UTC',
  }).formatRangeToParts(extent[0], extent[1] - 1);
  // Of two months in Persian, all engines leave out one (CLDR 48); Chinese gets numbers and slashes.
  const hasBoth = parts.some((part) => part.source === 'endRange');
  const text = parts.map((part) => part.value).join('');
  return hasBoth && !text.includes('/') ? text : undefined;
}
