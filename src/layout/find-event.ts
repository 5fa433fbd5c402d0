import type { PlacedEvent } from '../model/types.js';
import type { TimeColumns } from './create-columns.js';
import { lowerBound, upperBound } from './lower-bound.js';
import { reachOf } from './other-dates.js';

/** Where an event stands in the columns. */
export interface EventPosition {
  readonly lane: number;
  /** Position in the lane's columns. */
  readonly at: number;
}

/** Position in `events`, which are in the order of their indices, though some may be left out. */
function positionOf(events: readonly PlacedEvent[], index: number): number {
  if (events[index]?.index === index) return index;
  let [lo, hi] = [0, events.length];
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if ((events[mid]?.index ?? Infinity) < index) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** Finds an event by its index in the document, by binary search; `undefined` when it is not there. */
export function findEvent(
  columns: TimeColumns,
  events: readonly PlacedEvent[],
  index: number,
): EventPosition | undefined {
  const position = positionOf(events, index);
  const event = events[position];
  const last = columns.lanes.length - 1;
  const lane = columns.lanes[columns.laneOf[event?.group.index ?? 0] ?? last];
  if (event?.index !== index || !lane) return undefined;
  const [from] = reachOf(event);
  // Among events that begin at one instant the order given is kept.
  const lo = lowerBound(lane.from, from);
  const at = lowerBound(lane.order, position, lo, upperBound(lane.from, from, lo));
  return lane.order[at] === position ? { lane: lane.index, at } : undefined;
}
