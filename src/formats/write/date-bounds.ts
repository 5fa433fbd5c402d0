import { MS_PER_DAY, civilFromDays, daysInMonth } from '../../dates/civil.js';
import type { CivilDate } from '../../dates/civil.js';
import type { TimelineDate } from '../../dates/index.js';
import { knownExtent } from '../../model/known-extent.js';

/** One end of a date, as far as it is given: the year alone, or with what follows it. */
export interface Bound {
  /** Astronomical: 0 is 1 BC. */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Of a time of day with a zone: minutes east of UTC. */
  readonly offsetMinutes?: number;
}

/** From the first bound through the last one; only one when both are the same. */
export interface Bounds {
  readonly start: Bound;
  readonly end: Bound | undefined;
}

/** Years of more digits have no months in EDTF. */
const LAST_WITH_MONTHS = 9999;

/**
 * The first and the last year, month, day or second that a date names, none of them finer than the
 * date says. A side that is open is left out: "since 2023" is bounded by 2023.
 */
export function boundsOf(date: TimelineDate): Bounds | undefined {
  const first = outermost(date, (a, b) => a[0] - b[0]);
  const last = outermost(date, (a, b) => b[1] - a[1]);
  const start = first && boundsOfOne(first)?.start;
  const bounds = last && boundsOfOne(last);
  const end = bounds && (bounds.end ?? bounds.start);
  if (!start || !end) return undefined;
  return { start, end: isSame(start, end) ? undefined : end };
}

/** The single date in it that begins first, or ends last. */
function outermost(
  date: TimelineDate,
  compare: (a: readonly [number, number], b: readonly [number, number]) => number,
): TimelineDate | undefined {
  if (date.parts.length === 0) return date;
  let found: { part: TimelineDate; extent: readonly [number, number] } | undefined;
  for (const member of date.parts) {
    const part = outermost(member, compare);
    const extent = part && knownExtent(part);
    if (extent && (!found || compare(extent, found.extent) < 0)) found = { part, extent };
  }
  return found?.part;
}

function boundsOfOne(date: TimelineDate): Bounds | undefined {
  const extent = knownExtent(date);
  if (!extent) return undefined;
  if (isTimed(date)) return { start: clockBound(date, extent[0]), end: undefined };
  // Both are whole days; far from now their milliseconds are not exact.
  const days = extent.map((instant) => Math.round(instant / MS_PER_DAY));
  const [from = 0, to = from] = days;
  const first = civilFromDays(from);
  const last = civilFromDays(Math.max(to - 1, from));
  const isWholeMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  const isFar = [first, last].some(({ year }) => Math.abs(year) > LAST_WITH_MONTHS);
  const isWholeYears = isFar || (isWholeMonths && first.month === 1 && last.month === 12);
  const bound = ({ year, month, day }: CivilDate): Bound =>
    isWholeYears ? { year } : isWholeMonths ? { year, month } : { year, month, day };
  const [start, end] = [bound(first), bound(last)];
  return { start, end: isSame(start, end) ? undefined : end };
}

/** Whether a date has a time of day. */
export function isTimed({ precision, parts }: TimelineDate): boolean {
  return /^(hour|minute|second)$/.test(precision) && parts.length === 0;
}

/** A time of day as it was written, whatever zone that is in. */
function clockBound({ precision, offsetMinutes }: TimelineDate, instant: number): Bound {
  const stated = instant + (offsetMinutes ?? 0) * 60_000;
  const seconds = Math.floor((stated - Math.floor(stated / MS_PER_DAY) * MS_PER_DAY) / 1000);
  return {
    ...civilFromDays(Math.floor(stated / MS_PER_DAY)),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    ...(precision === 'second' && { second: seconds % 60 }),
    ...(offsetMinutes !== undefined && { offsetMinutes }),
  };
}

function isSame(a: Bound, b: Bound): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
