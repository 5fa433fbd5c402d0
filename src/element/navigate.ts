import type { PlacedEvent } from '../model/types.js';

/** The next event in the same lane by time; `undefined` at the lane's end. */
export function nextInLane(
  events: readonly PlacedEvent[],
  from: number,
  step: 1 | -1,
): number | undefined {
  const lane = events[from]?.group.index;
  for (let i = from + step; i >= 0 && i < events.length; i += step)
    if (events[i]?.group.index === lane) return i;
  return undefined;
}

/** The first or the last event of a lane. */
export function endOfLane(
  events: readonly PlacedEvent[],
  lane: number,
  end: 'first' | 'last',
): number | undefined {
  const index =
    end === 'first'
      ? events.findIndex((event) => event.group.index === lane)
      : events.findLastIndex((event) => event.group.index === lane);
  return index < 0 ? undefined : index;
}

/** The event of the next lane that has any which is nearest in order of time. */
export function nearestInNextLane(
  events: readonly PlacedEvent[],
  from: number,
  step: 1 | -1,
  laneCount: number,
): number | undefined {
  const start = events[from]?.group.index ?? 0;
  for (let lane = start + step; lane >= 0 && lane < laneCount; lane += step) {
    const near = nearestInLane(events, from, lane);
    if (near !== undefined) return near;
  }
  return undefined;
}

function nearestInLane(
  events: readonly PlacedEvent[],
  from: number,
  lane: number,
): number | undefined {
  const origin = middle(events[from]);
  let best: number | undefined;
  let least = Infinity;
  events.forEach((event, i) => {
    if (event.group.index !== lane) return;
    const distance = Math.abs(middle(event) - origin);
    if (distance < least || best === undefined) {
      least = distance;
      best = i;
    }
  });
  return best;
}

/** The middle of what a date leaves open; its known bound where the other is open. */
export function middle(event: PlacedEvent | undefined): number {
  const [earliest, latest] = event?.date.extent ?? [0, 0];
  if (!Number.isFinite(earliest)) return latest;
  if (!Number.isFinite(latest)) return earliest;
  return earliest + (latest - earliest) / 2;
}
