import { GREGORIAN } from '../dates/calendar.js';
import type { Calendar } from '../dates/calendar.js';
import { calendarSteps, finerSteps, isWithinDates, tickSteps } from './tick-steps.js';
import type { TickStep } from './tick-steps.js';
import type { Stretch, TickLayout, TickUnit, TimeScale } from './types.js';

/** Px along the axis that the words of a tick need, with the air beside them. */
export type TickRoom = (tick: Pick<TickLayout, 'time' | 'unit' | 'major' | 'first'>) => number;

const WIDTHS: Readonly<Record<TickUnit, readonly [plain: number, major: number, first: number]>> = {
  year: [32, 32, 32],
  month: [40, 44, 70],
  day: [28, 52, 86],
  hour: [48, 62, 136],
  minute: [48, 62, 136],
  second: [64, 64, 152],
  millisecond: [80, 80, 168],
};

/** Room for the words of `en` at about 13 px, for a caller that measures nothing. */
export const defaultTickRoom: TickRoom = ({ time, unit, major, first }) => {
  const long = unit === 'year' && Math.abs(time) > 2.5e14 ? 30 : 0;
  return WIDTHS[unit][first ? 2 : major ? 1 : 0] + long;
};

type Tick = { -readonly [K in keyof TickLayout]: TickLayout[K] };

// A tick without words may stand this close to its neighbour, in px.
const LEAST_SPACING = 14;
// The most ticks of a stretch whose end is told, and the least px of the unit that tells it.
const MOST_BEFORE_END = 2;
const LEAST_UNIT = 2;

/** The finest step of a stretch whose plain words still fit from tick to tick. */
function chooseStep(stretch: Stretch, room: TickRoom, calendar: Calendar): TickStep | undefined {
  const { t0, t1, msPerPx } = stretch;
  const canBeFine = isWithinDates(t0, t1);
  for (const step of tickSteps(LEAST_SPACING * msPerPx, canBeFine, calendar)) {
    const { unit } = step;
    const need = room({ time: t0, unit, major: false, first: false });
    if (step.duration / msPerPx < need) continue;
    const times = step.times(t0, t1);
    // A short stretch may lie between two ticks: a finer unit then says where it is.
    if (times.length > 0) return step;
    for (const finer of finerSteps(step, canBeFine, calendar)) {
      if (finer.times(t0, t1).length > 0) return finer;
    }
    return step;
  }
  return undefined;
}

function ticksOf(stretch: Stretch, room: TickRoom, end: number, calendar: Calendar): Tick[] {
  const step = chooseStep(stretch, room, calendar);
  if (!step) return [];
  const { t0, t1, x0, x1, msPerPx } = stretch;
  const tickAt = (time: number, by: TickStep): Tick => ({
    time,
    x: Math.min(x1, x0 + (time - t0) / msPerPx),
    unit: by.unit,
    step: by.step,
    major: by.isMajor(time),
    first: false,
    labelled: false,
  });
  const times = step.times(t0, t1);
  const ticks = times.map((time) => tickAt(time, step));
  // By so few ticks nobody reads when the content ends: the unit that ends there names the stretch.
  if (ticks.length > MOST_BEFORE_END || !(t0 < end && end <= t1)) return ticks;
  const unit = [...calendarSteps(t1 - t0, calendar)].find(
    (one) => one.duration >= LEAST_UNIT * msPerPx && one.times(end, end).length > 0,
  );
  const last = unit?.times(t0, end - 1).at(-1);
  if (!unit || last === undefined) return ticks;
  return [
    ...ticks.filter(({ time }) => time < last),
    { ...tickAt(last, unit), first: true },
    ...ticks.filter(({ time }) => time > last),
  ];
}

/** Labels what fits: the first of each stretch, then what begins a larger unit, then the rest. */
function chooseLabels(
  ticks: readonly Tick[],
  end: number,
  room: TickRoom,
  stretch: number[],
): void {
  const taken: [number, number][] = [];
  const take = (tick: Tick): boolean => {
    const [from, to] = [tick.x, tick.x + room(tick)];
    if (to > end || taken.some(([a, b]) => from < b && to > a)) return false;
    taken.push([from, to]);
    tick.labelled = true;
    return true;
  };
  const served = new Set(stretch.filter((_, i) => ticks[i]?.first));
  ticks.forEach((tick, i) => {
    const own = stretch[i] ?? 0;
    if (served.has(own)) return;
    tick.first = true;
    if (take(tick)) served.add(own);
    else tick.first = false;
  });
  for (const tick of ticks) if (tick.major && !tick.labelled) take(tick);
  for (const tick of ticks) if (!tick.labelled) take(tick);
}

/**
 * Ticks of a view, in time order: each stretch divided by the calendar as finely as its words allow.
 * None lies in a break, and no words reach into a break, into other words or beyond the edge. `end`
 * is when the content ends.
 */
export function layoutTicks(
  scale: TimeScale,
  room: TickRoom = defaultTickRoom,
  end: number = Infinity,
  calendar: Calendar = GREGORIAN,
): TickLayout[] {
  const all: Tick[] = [];
  const { stretches, breaks, length } = scale;
  for (let i = 0; i < stretches.length;) {
    // Stretches that touch share their room; a break parts them.
    const ticks: Tick[] = [];
    const owner: number[] = [];
    const first = stretches[i];
    let last = first;
    for (; i < stretches.length; i++) {
      const stretch = stretches[i];
      if (!stretch || (stretch !== first && last && stretch.x0 - last.x1 > 1e-6)) break;
      last = stretch;
      for (const tick of ticksOf(stretch, room, end, calendar)) {
        if (tick.time === ticks[ticks.length - 1]?.time) {
          // At a border the coming stretch has the word.
          ticks.pop();
          owner.pop();
        }
        ticks.push(tick);
        owner.push(i);
      }
    }
    const edge = breaks.find(({ x0 }) => x0 >= (last?.x1 ?? 0) - 1e-6)?.x0 ?? length;
    chooseLabels(ticks, edge, room, owner);
    all.push(...ticks);
  }
  return all;
}
