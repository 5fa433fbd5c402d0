import { MS_PER_DAY, civilFromDays, daysFromCivil, daysInMonth, monthStart } from './civil.js';
import { coarser } from './combine-dates.js';
import type { Duration, DurationUnit } from './parse-duration.js';
import type { Extent, Precision, TimelineDate } from './types.js';

/** What is known of a date that was computed from another. */
export interface ResolvedDate {
  readonly extent: Extent;
  readonly precision: Precision;
  /** The offset had no number. */
  readonly approximate: boolean;
}

/** What an offset in this unit can be precise to. "Two weeks later" is a week, which is no precision. */
const PRECISION: Readonly<Record<DurationUnit, Precision>> = {
  year: 'year',
  month: 'month',
  week: 'month',
  day: 'day',
  hour: 'hour',
  minute: 'minute',
  second: 'second',
};

/** An offset without a number is never precise to a day, and says less than its unit. */
const VAGUE_PRECISION: Readonly<Partial<Record<DurationUnit, Precision>>> = {
  year: 'decade',
  month: 'year',
};

const MS_PER: Readonly<Record<'hour' | 'minute' | 'second', number>> = {
  hour: 3_600_000,
  minute: 60_000,
  second: 1000,
};
/** Half of a week, to either side of the day: a week later may be six or eight days later. */
const WEEK_SLACK = 3 * MS_PER_DAY;

/**
 * Finds when something happened that is dated by its distance from something else. Both bounds of the
 * anchor move by the offset, and the result keeps the coarser precision of the two: seven months
 * after a day is a month, 270 days after a month still 30 or 31 days. Months are added once and end
 * on the last day where there is none of that number. An offset without a number (`PXW`) gives one
 * bound only, at one unit from the anchor.
 */
export function addDuration(
  anchor: Pick<TimelineDate, 'extent' | 'precision'>,
  duration: Duration,
  direction: 'after' | 'before',
): ResolvedDate {
  const sign = direction === 'after' ? 1 : -1;
  const { amounts, unit, vague } = duration;
  const moved = vague ? { ...amounts, [unit]: 1 } : amounts;
  // The last bound is exclusive, and the month before it counts, not the one it begins.
  const earliest = move(anchor.extent[0], moved, sign);
  const latest = move(anchor.extent[1] - 1, moved, sign) + 1;
  if (vague) {
    return {
      extent: sign > 0 ? [earliest, Infinity] : [-Infinity, latest],
      precision: coarser(anchor.precision, VAGUE_PRECISION[unit] ?? 'month'),
      approximate: true,
    };
  }
  const precision = coarser(anchor.precision, PRECISION[unit]);
  // The end of February plus seven months is the end of September, not the 28th.
  const isWhole = unit === 'year' || unit === 'month' || precision !== anchor.precision;
  const extent: Extent = [earliest, latest];
  return { extent: isWhole ? widen(extent, unit) : extent, precision, approximate: false };
}

function move(time: number, amounts: Duration['amounts'], sign: 1 | -1): number {
  if (!Number.isFinite(time)) return time;
  const days = Math.floor(time / MS_PER_DAY);
  const { year, month, day } = civilFromDays(days);
  const months = (amounts.year ?? 0) * 12 + (amounts.month ?? 0);
  const index = year * 12 + month - 1 + sign * months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  const newDay = Math.min(day, daysInMonth(newYear, newMonth));
  const { week = 0, day: addedDays = 0, hour = 0, minute = 0, second = 0 } = amounts;
  const added =
    (week * 7 + addedDays) * MS_PER_DAY +
    hour * MS_PER.hour +
    minute * MS_PER.minute +
    second * MS_PER.second;
  return (
    daysFromCivil(newYear, newMonth, newDay) * MS_PER_DAY +
    (time - days * MS_PER_DAY) +
    sign * added
  );
}

/** Widens an extent to whole units, so that it does not look more precise than the offset was. */
function widen(extent: Extent, unit: DurationUnit): Extent {
  const [earliest, latest] = extent;
  if (!extent.every(Number.isFinite)) return extent;
  if (unit === 'week') return [earliest - WEEK_SLACK, latest + WEEK_SLACK];
  if (unit === 'year' || unit === 'month') {
    const first = civilFromDays(Math.floor(earliest / MS_PER_DAY));
    const last = civilFromDays(Math.ceil(latest / MS_PER_DAY) - 1);
    return unit === 'year'
      ? [monthStart(first.year, 1), monthStart(last.year + 1, 1)]
      : [monthStart(first.year, first.month), monthStart(last.year, last.month + 1)];
  }
  const size = unit === 'day' ? MS_PER_DAY : MS_PER[unit];
  return [Math.floor(earliest / size) * size, Math.ceil(latest / size) * size];
}
