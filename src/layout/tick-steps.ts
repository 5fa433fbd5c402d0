import { calendarAt, GREGORIAN, isNewYear } from '../dates/calendar.js';
import type { Calendar } from '../dates/calendar.js';
import { DATE_LIMIT, MS_PER_DAY, MS_PER_YEAR } from '../dates/civil.js';
import type { TickUnit } from './types.js';

/** A way to divide time: every so many of a unit. */
export interface TickStep {
  readonly unit: TickUnit;
  readonly step: number;
  /** Roughly, in ms. */
  readonly duration: number;
  /** The times in [t0, t1] at which it divides. */
  times(t0: number, t1: number): number[];
  /** Whether a larger unit begins there too. */
  isMajor(time: number): boolean;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const MONTH = 30.44 * MS_PER_DAY;
// Months and years by the moon are shorter by 3 %, and in other calendars some quarters are.
const SHORTEST = 0.97;

/** A step by the clock; `larger` is the unit that its ticks may begin too. */
function byClock(unit: TickUnit, step: number, ms: number, larger: number): TickStep {
  const duration = step * ms;
  return {
    unit,
    step,
    duration,
    times: (t0, t1) => {
      const times: number[] = [];
      const last = Math.min(t1, DATE_LIMIT);
      let time = Math.ceil(Math.max(t0, -DATE_LIMIT) / duration) * duration;
      for (; time <= last; time += duration) times.push(time);
      return times;
    },
    isMajor: (time) => time % larger === 0,
  };
}

const CLOCK: readonly TickStep[] = [
  ...[1, 5, 15, 30].map((n) => byClock('second', n, SECOND, MINUTE)),
  ...[1, 5, 15, 30].map((n) => byClock('minute', n, MINUTE, HOUR)),
  ...[1, 3, 6, 12].map((n) => byClock('hour', n, HOUR, MS_PER_DAY)),
];

/** The times from t0 on, up to t1, at which one calendar is divided; some may lie outside. */
type Division = (calendar: Calendar, t0: number, t1: number) => number[];

/** A step by a calendar, and by the Gregorian one where that does not count. */
function byCalendar(
  unit: TickUnit,
  step: number,
  duration: number,
  calendar: Calendar,
  divide: Division,
  isMajor: TickStep['isMajor'] = () => false,
): TickStep {
  const [start, end] = calendar.extent;
  if (calendar !== GREGORIAN) duration *= SHORTEST;
  const within: Division = (by, t0, t1) =>
    t0 <= t1 ? divide(by, t0, t1).filter((time) => time >= t0 && time <= t1) : [];
  return {
    unit,
    step,
    duration,
    times: (t0, t1) => {
      const own = within(calendar, Math.max(t0, start), Math.min(t1, end - 1));
      // Where one calendar follows the other, their ticks keep apart.
      const before = Math.min(t1, start - 1, (own[0] ?? Infinity) - duration / 2);
      return [
        ...within(GREGORIAN, t0, before),
        ...own,
        ...within(GREGORIAN, Math.max(t0, end), t1),
      ];
    },
    isMajor,
  };
}

/** The years that a time within `Date` touches: when their months begin, and when the last one ends. */
function yearsIn(calendar: Calendar, t0: number, t1: number): number[][] {
  const years: number[][] = [];
  const last = Math.min(t1, DATE_LIMIT);
  let year = calendar.yearOf(Math.max(t0, -DATE_LIMIT));
  while (calendar.yearStart(year) <= last)
    years.push([...calendar.monthsOf(year), calendar.yearStart(++year)]);
  return years;
}

// A year of 13 months has four quarters too, and the last is longer.
const everyMonth = (step: number, calendar: Calendar): TickStep =>
  byCalendar(
    'month',
    step,
    step * MONTH,
    calendar,
    (by, t0, t1) =>
      yearsIn(by, t0, t1).flatMap((months) =>
        months.filter((_, i) => i % step === 0 && i + step < months.length),
      ),
    (time) => isNewYear(time, calendar),
  );

// 1, 11, 21, 31 would be regular but nobody counts days so: 1, 10, 20 and 1, 5, 10, …
const isCounted = (day: number, step: number, days: number): boolean =>
  day === 1 || ((step === 2 ? day % 2 === 1 : day % step === 0) && day <= days - (step - 1) / 2);

const everyDay = (step: number, calendar: Calendar): TickStep =>
  byCalendar(
    'day',
    step,
    step * MS_PER_DAY,
    calendar,
    (by, t0, t1) =>
      yearsIn(by, t0, t1).flatMap((months) =>
        months.flatMap((start, month) => {
          const days = ((months[month + 1] ?? start) - start) / MS_PER_DAY;
          const times = Array.from({ length: days }, (_, i) => start + i * MS_PER_DAY);
          return times.filter((_, i) => isCounted(i + 1, step, days));
        }),
      ),
    (time) => {
      const by = calendarAt(time, calendar);
      return by.monthsOf(by.yearOf(time)).includes(time);
    },
  );

const everyYear = (step: number, calendar: Calendar): TickStep =>
  byCalendar('year', step, step * MS_PER_YEAR, calendar, (by, t0, t1) => {
    const times: number[] = [];
    const last = by.yearOf(t1);
    for (let year = Math.ceil(by.yearOf(t0) / step) * step; year <= last; year += step)
      times.push(by.yearStart(year));
    return times;
  });

const fine = new WeakMap<Calendar, readonly TickStep[]>();

/** The steps finer than a year, the finest first; made once for a calendar. */
function fineSteps(calendar: Calendar): readonly TickStep[] {
  const steps = fine.get(calendar) ?? [
    ...CLOCK,
    ...[1, 2, 5, 10].map((n) => everyDay(n, calendar)),
    ...[1, 3, 6].map((n) => everyMonth(n, calendar)),
  ];
  fine.set(calendar, steps);
  return steps;
}

/** The steps from the finest upwards whose ticks lie `leastMs` apart or more; years run on for ever. */
export function* tickSteps(
  leastMs: number,
  canBeFine: boolean,
  calendar: Calendar,
): Generator<TickStep> {
  if (canBeFine) for (const step of fineSteps(calendar)) if (step.duration >= leastMs) yield step;
  const power = Math.max(0, Math.floor(Math.log10(leastMs / MS_PER_YEAR)));
  for (let size = 10 ** power; ; size *= 10) {
    for (const n of [1, 2, 5])
      if (n * size * MS_PER_YEAR >= leastMs) yield everyYear(n * size, calendar);
  }
}

/** The steps that are finer than one, the next finer one first. */
export function* finerSteps(
  { duration }: TickStep,
  canBeFine: boolean,
  calendar: Calendar,
): Generator<TickStep> {
  for (
    let size = 10 ** Math.max(0, Math.floor(Math.log10(duration / MS_PER_YEAR)));
    size >= 1;
    size /= 10
  ) {
    for (const n of [5, 2, 1])
      if (n * size * MS_PER_YEAR < duration) yield everyYear(n * size, calendar);
  }
  if (!canBeFine) return;
  for (const step of fineSteps(calendar).toReversed()) if (step.duration < duration) yield step;
}

/** Whether `Date` can hold all of a stretch of time. */
export function isWithinDates(t0: number, t1: number): boolean {
  return t0 >= -DATE_LIMIT && t1 <= DATE_LIMIT;
}

/** Whole units of a calendar no longer than `duration`, the longest first: years, months, days, … */
export function* calendarSteps(
  duration: number,
  calendar: Calendar = GREGORIAN,
): Generator<TickStep> {
  for (
    let size = 10 ** Math.floor(Math.log10(Math.max(1, duration / MS_PER_YEAR)));
    size >= 1;
    size /= 10
  ) {
    yield everyYear(size, calendar);
  }
  for (const step of fineSteps(calendar).toReversed()) {
    if (step.step === 1 && step.unit !== 'second' && step.duration <= duration) yield step;
  }
}
