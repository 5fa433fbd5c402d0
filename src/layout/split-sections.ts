import { uncutPx } from './axis.js';
import type { Fit, FitInput } from './fit-sections.js';
import { calendarSteps } from './tick-steps.js';

const MOST_SECTIONS = 5;
// What a border must gain, as a log likelihood: the reader has to learn a new rate.
const BORDER_COST = 2;
// A crowd of any size weighs like this many events: its small swings are no reason for a border.
const MOST_WEIGHT = 100;
// One event alone is no crowd: every section is taken to be wider by this share of an event's room.
const EVENT_SHARE = 0.25;
// A calendar unit is divided further where this share of all events lies in it.
const CROWD_SHARE = 0.15;
const MOST_DIVISIONS = 80;

/** The times at which a rate may change: in empty stretches, or where a calendar unit begins. */
function candidateTimes(input: FitInput, uniform: Fit): number[] {
  const { extent, gaps, eventsBefore } = input;
  const found = new Set<number>();
  for (const { start, end } of gaps) {
    if (uniform.cuts.some((cut) => cut.start === start)) {
      found.add(start + (end - start) / 2);
      continue;
    }
    // The last year and the last month that begin in it; a day only where no month does.
    let coarser = 0;
    for (const step of calendarSteps(end - start)) {
      const times = step.times(Math.max(start, end - 3 * step.duration), end);
      const last = times[times.length - 1];
      if (last === undefined) continue;
      found.add(last);
      coarser++;
      if (coarser === 2 || step.unit === 'month' || step.unit === 'day') break;
    }
  }
  const crowd = CROWD_SHARE * eventsBefore(Infinity);
  const divide = (t0: number, t1: number): void => {
    for (const step of calendarSteps(t1 - t0)) {
      if ((t1 - t0) / step.duration > MOST_DIVISIONS) return;
      const times = step.times(t0, t1).filter((time) => time > t0 && time < t1);
      if (times.length < 2) continue;
      for (const time of times) found.add(time);
      [t0, ...times].forEach((from, i) => {
        const to = times[i] ?? t1;
        if (eventsBefore(to) - eventsBefore(from) > crowd && to - from < t1 - t0) divide(from, to);
      });
      return;
    }
  };
  divide(extent[0], extent[1]);
  return [...found].filter((time) => time > extent[0] && time < extent[1]).sort((a, b) => a - b);
}

/** Px of the uniform fit from its beginning to a time. */
function uniformPx(input: FitInput, { borders, rates, cuts }: Fit, time: number): number {
  const axis = { borders, rates };
  let px = uncutPx(axis, input.extent[0], time);
  for (const { start, end, before, after } of cuts) {
    if (start >= time) break;
    const shown = before + input.breakSize + after;
    const share = time >= end ? 1 : (time - start) / (end - start);
    px += share * shown - uncutPx(axis, start, Math.min(time, end));
  }
  return px;
}

/**
 * Finds where the axis should change its rate: the borders between at most five sections, in each of
 * which events are spread about evenly (as Bayesian Blocks divide a histogram, arXiv:1207.5578). Data
 * spread evenly give none.
 */
export function splitSections(input: FitInput, uniform: Fit): number[] {
  const times = [input.extent[0], ...candidateTimes(input, uniform), input.extent[1]];
  const total = input.eventsBefore(Infinity);
  const weight = Math.min(1, MOST_WEIGHT / Math.max(1, total));
  const widened = (EVENT_SHARE * input.room) / Math.max(1, Math.min(total, MOST_WEIGHT));
  const x = times.map((time) => uniformPx(input, uniform, time));
  const n = times.map((time, i) =>
    i === times.length - 1 ? total * weight : input.eventsBefore(time) * weight,
  );
  n[0] = 0;
  const gain = (i: number, j: number): number => {
    const events = (n[j] ?? 0) - (n[i] ?? 0);
    if (events <= 0) return 0;
    return events * Math.log(events / ((x[j] ?? 0) - (x[i] ?? 0) + widened));
  };
  // best[k][j]: the most that the times up to j can reach in k + 1 sections, and where the last begins.
  const last = times.length - 1;
  let best = times.map((_, j) => gain(0, j));
  let borders: number[][] = times.map(() => []);
  let [top, found] = [best[last] ?? 0, borders[last] ?? []];
  for (let k = 1; k < MOST_SECTIONS; k++) {
    const next = times.map(() => -Infinity);
    const ways: number[][] = times.map(() => []);
    for (let j = k + 1; j <= last; j++) {
      let from = -1;
      for (let i = k; i < j; i++) {
        const value = (best[i] ?? -Infinity) + gain(i, j) - BORDER_COST;
        if (value > (next[j] ?? -Infinity)) {
          next[j] = value;
          from = i;
        }
      }
      if (from >= 0) ways[j] = [...(borders[from] ?? []), times[from] ?? 0];
    }
    best = next;
    borders = ways;
    if ((best[last] ?? -Infinity) > top) [top, found] = [best[last] ?? 0, borders[last] ?? []];
  }
  return found;
}
