import type { PlacedEvent } from '../model/types.js';
import { drawnExtent } from './drawn-extent.js';
import { otherDatesOf } from './other-dates.js';
import { RangeMax } from './range-max.js';

/** The empty stretches between events, in time order; they never touch or overlap. */
export interface Gaps {
  readonly count: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Over the durations, in ms: finds the next long one. */
  readonly durations: RangeMax;
}

/** Calls `see` with every piece of time in which something begins, ends or may have happened. */
function eachOccupied(event: PlacedEvent, see: (from: number, to: number) => void): void {
  const dates = [event.date];
  for (const other of otherDatesOf(event)) dates.push(other.date);
  for (const date of dates) {
    const [from, to] = drawnExtent(date);
    const inner = date.inner;
    // Of an interval that lasts, only the two ends are occupied: what lies between may be cut.
    if (inner && inner[0] > from && inner[1] < to && inner[0] < inner[1]) {
      see(from, inner[0]);
      see(inner[1], to);
    } else see(from, to);
  }
}

/** Finds the stretches in which nothing begins, ends or may have happened. */
export function findGaps(events: readonly PlacedEvent[]): Gaps {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const event of events) {
    eachOccupied(event, (from, to) => {
      starts.push(from);
      ends.push(to);
    });
  }
  const sorted = starts.every((time, i) => time >= (starts[i - 1] ?? -Infinity));
  const order = Array.from(starts.keys());
  if (!sorted) order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0));
  const start: number[] = [];
  const end: number[] = [];
  let reach = Infinity;
  for (const i of order) {
    const from = starts[i] ?? 0;
    if (from > reach) {
      start.push(reach);
      end.push(from);
    }
    const to = ends[i] ?? 0;
    reach = reach === Infinity ? to : Math.max(reach, to);
  }
  const durations = Float64Array.from(start, (time, i) => (end[i] ?? time) - time);
  return {
    count: start.length,
    start: Float64Array.from(start),
    end: Float64Array.from(end),
    durations: new RangeMax(durations),
  };
}
