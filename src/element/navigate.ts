import type { PlacedEvent } from '../model/types.js';
import type { KeyAction } from './keys.js';

/** A key that leads from event to event. */
type Step = Extract<KeyAction, { kind: 'along' | 'across' | 'time' | 'lane-end' | 'end' }>;

/** The lane of the event at a position; `undefined` for one that is not shown. */
type LaneAt = (position: number) => number | undefined;

/** The lanes as they are drawn: several groups may share one. */
export interface Lanes {
  readonly laneAt: LaneAt;
  readonly count: number;
}

/** The event that a key leads to; `undefined` where there is none. */
export function eventAfter(
  action: Step,
  events: readonly PlacedEvent[],
  from: number,
  lanes: Lanes,
): number | undefined {
  const { laneAt } = lanes;
  switch (action.kind) {
    case 'along':
      return nextInLane(events, from, action.step, laneAt);
    case 'across':
      return nearestInNextLane(events, from, action.step, lanes);
    case 'time':
      return nextShown(events, from, action.step, (i) => laneAt(i) !== undefined);
    case 'lane-end':
      return endOfLane(events, laneAt(from) ?? 0, action.end, laneAt);
    case 'end':
      return action.end === 'first'
        ? nextShown(events, -1, 1, (i) => laneAt(i) !== undefined)
        : nextShown(events, events.length, -1, (i) => laneAt(i) !== undefined);
  }
}

/** The next place by time whose event is shown; `undefined` where there is none. */
export function nextShown(
  { length }: readonly unknown[],
  from: number,
  step: 1 | -1,
  isShown: (position: number) => boolean,
): number | undefined {
  for (let i = from + step; i >= 0 && i < length; i += step) if (isShown(i)) return i;
  return undefined;
}

/** The next event in the same lane by time; `undefined` at the lane's end. */
function nextInLane(
  events: readonly PlacedEvent[],
  from: number,
  step: 1 | -1,
  laneAt: LaneAt,
): number | undefined {
  const lane = laneAt(from);
  return nextShown(events, from, step, (i) => {
    const at = laneAt(i);
    return at !== undefined && (lane === undefined || at === lane);
  });
}

/** The first or the last event of a lane. */
function endOfLane(
  events: readonly PlacedEvent[],
  lane: number,
  end: 'first' | 'last',
  laneAt: LaneAt,
): number | undefined {
  const index =
    end === 'first'
      ? events.findIndex((_event, i) => laneAt(i) === lane)
      : events.findLastIndex((_event, i) => laneAt(i) === lane);
  return index < 0 ? undefined : index;
}

/** The event of the next lane that has any which is nearest in order of time. */
function nearestInNextLane(
  events: readonly PlacedEvent[],
  from: number,
  step: 1 | -1,
  { laneAt, count }: Lanes,
): number | undefined {
  const start = laneAt(from) ?? 0;
  for (let lane = start + step; lane >= 0 && lane < count; lane += step) {
    const near = nearestInLane(events, from, lane, laneAt);
    if (near !== undefined) return near;
  }
  return undefined;
}

function nearestInLane(
  events: readonly PlacedEvent[],
  from: number,
  lane: number,
  laneAt: LaneAt,
): number | undefined {
  const origin = middle(events[from]);
  let best: number | undefined;
  let least = Infinity;
  events.forEach((event, i) => {
    if (laneAt(i) !== lane) return;
    const distance = Math.abs(middle(event) - origin);
    if (distance < least || best === undefined) {
      least = distance;
      best = i;
    }
  });
  return best;
}

/** The middle of what a date leaves open; its known bound where the other is open. */
function middle(event: PlacedEvent | undefined): number {
  const [earliest, latest] = event?.date.extent ?? [0, 0];
  if (!Number.isFinite(earliest)) return latest;
  if (!Number.isFinite(latest)) return earliest;
  return earliest + (latest - earliest) / 2;
}
