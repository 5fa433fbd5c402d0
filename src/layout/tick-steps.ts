import { utcDay, utcHour, utcMinute, utcMonth, utcSecond } from 'd3';
import {
  civilFromDays,
  DATE_LIMIT,
  daysFromCivil,
  MS_PER_DAY,
  MS_PER_YEAR,
} from '../dates/civil.js';
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

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MONTH = 30.44 * MS_PER_DAY;

interface Interval {
  range(start: Date, stop: Date): Date[];
  ceil(date: Date): Date;
}

function inDates(interval: Interval | null): (t0: number, t1: number) => number[] {
  return (t0, t1) => {
    const from = new Date(Math.max(t0, -DATE_LIMIT));
    const to = new Date(Math.min(t1 + 1, DATE_LIMIT));
    return interval ? interval.range(interval.ceil(from), to).map(Number) : [];
  };
}

// 1, 11, 21, 31 would be regular but nobody counts days so: 1, 10, 20 and 1, 5, 10, …
function everyDay(step: number): Interval {
  if (step === 1) return utcDay;
  return utcDay.filter((date) => {
    const day = date.getUTCDate();
    if (step === 2) return day % 2 === 1 && day < 31;
    return day === 1 || (day % step === 0 && day <= 30 - step / 2);
  });
}

const ofDay = (time: number): boolean => time % MS_PER_DAY === 0;
const ofMonth = (time: number): boolean => new Date(time).getUTCDate() === 1 && ofDay(time);
const ofYear = (time: number): boolean => new Date(time).getUTCMonth() === 0 && ofMonth(time);

function fine(
  unit: TickUnit,
  step: number,
  duration: number,
  interval: Interval | null,
  isMajor: (time: number) => boolean,
): TickStep {
  return { unit, step, duration: step * duration, times: inDates(interval), isMajor };
}

const FINE: readonly TickStep[] = [
  ...[1, 5, 15, 30].map((n) =>
    fine('second', n, 1000, utcSecond.every(n), (time) => time % MINUTE === 0),
  ),
  ...[1, 5, 15, 30].map((n) =>
    fine('minute', n, MINUTE, utcMinute.every(n), (t) => t % HOUR === 0),
  ),
  ...[1, 3, 6, 12].map((n) => fine('hour', n, HOUR, utcHour.every(n), ofDay)),
  ...[1, 2, 5, 10].map((n) => fine('day', n, MS_PER_DAY, everyDay(n), ofMonth)),
  ...[1, 3, 6].map((n) => fine('month', n, MONTH, utcMonth.every(n), ofYear)),
];

/** The year of a time, as a whole number: 0 is 1 BC. */
export function yearOf(time: number): number {
  return civilFromDays(Math.floor(time / MS_PER_DAY)).year;
}

/** The time at which a year begins, however far away. */
export function yearStart(year: number): number {
  return daysFromCivil(year, 1, 1) * MS_PER_DAY;
}

function everyYear(step: number): TickStep {
  return {
    unit: 'year',
    step,
    duration: step * MS_PER_YEAR,
    times: (t0, t1) => {
      const times: number[] = [];
      const last = yearOf(t1);
      for (let year = Math.ceil(yearOf(t0) / step) * step; year <= last; year += step) {
        const time = yearStart(year);
        if (time >= t0 && time <= t1) times.push(time);
      }
      return times;
    },
    isMajor: () => false,
  };
}

/** The steps from the finest upwards whose ticks lie `leastMs` apart or more; years run on for ever. */
export function* tickSteps(leastMs: number, canBeFine: boolean): Generator<TickStep> {
  if (canBeFine) for (const step of FINE) if (step.duration >= leastMs) yield step;
  const power = Math.max(0, Math.floor(Math.log10(leastMs / MS_PER_YEAR)));
  for (let size = 10 ** power; ; size *= 10) {
    for (const n of [1, 2, 5]) if (n * size * MS_PER_YEAR >= leastMs) yield everyYear(n * size);
  }
}

/** The steps that are finer than one, the next finer one first. */
export function* finerSteps({ duration }: TickStep, canBeFine: boolean): Generator<TickStep> {
  for (
    let size = 10 ** Math.max(0, Math.floor(Math.log10(duration / MS_PER_YEAR)));
    size >= 1;
    size /= 10
  ) {
    for (const n of [5, 2, 1]) if (n * size * MS_PER_YEAR < duration) yield everyYear(n * size);
  }
  if (!canBeFine) return;
  for (const step of FINE.toReversed()) if (step.duration < duration) yield step;
}

/** Whether `Date` can hold all of a stretch of time. */
export function isWithinDates(t0: number, t1: number): boolean {
  return t0 >= -DATE_LIMIT && t1 <= DATE_LIMIT;
}

/** Whole units of the calendar no longer than `duration`, the longest first: years, months, days, … */
export function* calendarSteps(duration: number): Generator<TickStep> {
  for (
    let size = 10 ** Math.floor(Math.log10(Math.max(1, duration / MS_PER_YEAR)));
    size >= 1;
    size /= 10
  ) {
    yield everyYear(size);
  }
  for (const step of FINE.toReversed()) {
    if (step.step === 1 && step.unit !== 'second' && step.duration <= duration) yield step;
  }
}
