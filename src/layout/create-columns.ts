import type { Extent } from '../dates/types.js';
import type { PlacedEvent } from '../model/types.js';
import { drawnExtent } from './drawn-extent.js';
import { findGaps } from './find-gaps.js';
import type { Gaps } from './find-gaps.js';
import { shareLanes } from './limit-lanes.js';
import { goesOn, reachOf } from './other-dates.js';
import { RangeMax } from './range-max.js';

/** Which groups' events a lane holds. */
export interface LaneGroups {
  /** Its group, then those that are folded into it; or those that share the last lane. */
  readonly groups: readonly number[];
  /** Its groups found no lanes of their own. */
  readonly isShared: boolean;
}

/** The events of one lane as columns, sorted by the earliest instant. */
export interface LaneColumns extends LaneGroups {
  readonly index: number;
  readonly count: number;
  /** First and last instant, other sources' dates included, in ms; infinite where one goes on. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** `to`, sorted: how many events ended before a time is one binary search. */
  readonly ends: Float64Array;
  /** The finite instants alone, each sorted: what the axis goes by. */
  readonly knownFrom: Float64Array;
  readonly knownEnds: Float64Array;
  /** Position in the events given. */
  readonly order: Uint32Array;
  /** Over `to`: finds the long ones that began before the view. */
  readonly reach: RangeMax;
  /** Over the importance; `undefined` when all are equally important. */
  readonly importance: RangeMax | undefined;
}

/** All events as columns of numbers: what a frame looks up, so that it touches no event out of view. */
export interface TimeColumns {
  readonly count: number;
  readonly lanes: readonly LaneColumns[];
  /** The lane of each group. */
  readonly laneOf: Uint32Array;
  /** The same events in at most so many lanes: groups that find none of their own share the last. */
  readonly within: (most: number) => TimeColumns;
  /** From the first to the last instant known, in ms; `undefined` without events. */
  readonly extent: Extent | undefined;
  /** Duration of the shortest date, in ms; 0 when there is none. */
  readonly finest: number;
  /** The empty stretches: times in which nothing begins, ends or may have happened. */
  readonly gaps: () => Gaps;
}

const NO_GROUPS: LaneGroups = { groups: [], isShared: false };

/** First and last instants of all events, in the order given. */
interface Reaches {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

function isSorted(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) {
    if ((values[i] ?? 0) < (values[i - 1] ?? 0)) return false;
  }
  return true;
}

const inOrder = (values: Float64Array): Float64Array =>
  isSorted(values) ? values : values.slice().sort();

function laneColumns(
  index: number,
  { groups, isShared }: LaneGroups,
  members: Uint32Array,
  lasting: Reaches,
  known: Reaches,
  weight: Float64Array | undefined,
): LaneColumns {
  const pick = (source: Float64Array, order: Uint32Array): Float64Array => {
    const picked = new Float64Array(order.length);
    for (let i = 0; i < order.length; i++) picked[i] = source[order[i] ?? 0] ?? 0;
    return picked;
  };
  const { from, to } = lasting;
  let order = members;
  let laneFrom = pick(from, order);
  if (!isSorted(laneFrom)) {
    // An array and not the typed one: its sort is fast on what is sorted but for a few.
    const sorted = Array.from(order).sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || a - b);
    order = Uint32Array.from(sorted);
    laneFrom = pick(from, order);
  }
  const laneTo = pick(to, order);
  const ends = inOrder(laneTo);
  let importance: RangeMax | undefined;
  if (weight) {
    const picked = new Float64Array(order.length);
    for (let i = 0; i < order.length; i++) picked[i] = weight[order[i] ?? 0] ?? 0;
    importance = new RangeMax(picked);
  }
  const reach = new RangeMax(laneTo);
  return {
    index,
    groups,
    isShared,
    count: order.length,
    from: laneFrom,
    to: laneTo,
    ends,
    knownFrom: known === lasting ? laneFrom : inOrder(pick(known.from, order)),
    knownEnds: known === lasting ? ends : inOrder(pick(known.to, order)),
    order,
    reach,
    importance,
  };
}

/**
 * Makes the columns of a document's events, a lane for each group or for each of the lists of groups
 * given; once per document, O(n log n) at worst. With `kept`, a 1 or a 0 for each event, only those
 * with a 1 are drawn; positions stay those in `events`.
 */
export function createColumns(
  events: readonly PlacedEvent[],
  lanes: number | readonly (readonly number[])[],
  kept?: Uint8Array,
): TimeColumns {
  const lists =
    typeof lanes === 'number' ? Array.from({ length: lanes }, (_, group) => [group]) : lanes;
  const own = lists.map((groups) => ({ groups, isShared: false }));
  let gaps: Gaps | undefined;
  const findOnce = (): Gaps =>
    (gaps ??= findGaps(kept ? events.filter((_, i) => kept[i] === 1) : events));
  return columnsIn(events, own, kept, findOnce);
}

function columnsIn(
  events: readonly PlacedEvent[],
  laneGroups: readonly LaneGroups[],
  kept: Uint8Array | undefined,
  gaps: () => Gaps,
): TimeColumns {
  const laneCount = laneGroups.length;
  const laneOf = new Uint32Array(laneGroups.reduce((sum, { groups }) => sum + groups.length, 0));
  laneGroups.forEach(({ groups }, at) => groups.forEach((group) => (laneOf[group] = at)));
  const given = events.length;
  const from = new Float64Array(given);
  const to = new Float64Array(given);
  const weight = new Float64Array(given);
  const lane = new Uint32Array(given);
  const sizes = new Uint32Array(laneCount);
  let [first, last, finest] = [Infinity, -Infinity, Infinity];
  let uneven = false;
  let count = 0;
  let firstWeight: number | undefined;
  const endless: { readonly at: number; readonly reach: Extent }[] = [];
  for (let i = 0; i < given; i++) {
    const event = events[i];
    if (!event || kept?.[i] === 0) continue;
    count += 1;
    const drawn = drawnExtent(event.date);
    const duration = drawn[1] - drawn[0];
    if (duration > 0 && duration < finest) finest = duration;
    const reach = reachOf(event, drawnExtent);
    from[i] = reach[0];
    to[i] = reach[1];
    if (goesOn(event)) endless.push({ at: i, reach: reachOf(event) });
    if (reach[0] < first) first = reach[0];
    if (reach[1] > last) last = reach[1];
    weight[i] = event.importance;
    firstWeight ??= event.importance;
    if (event.importance !== firstWeight) uneven = true;
    const at = laneOf[event.group.index] ?? laneCount - 1;
    lane[i] = at;
    sizes[at] = (sizes[at] ?? 0) + 1;
  }
  const members = Array.from(sizes, (size) => new Uint32Array(size));
  const filled = new Uint32Array(laneCount);
  for (let i = 0; i < given; i++) {
    if (kept?.[i] === 0) continue;
    const at = lane[i] ?? 0;
    const list = members[at];
    if (list) list[filled[at] ?? 0] = i;
    filled[at] = (filled[at] ?? 0) + 1;
  }
  const known: Reaches = { from, to };
  const lasting: Reaches = endless.length > 0 ? { from: from.slice(), to: to.slice() } : known;
  for (const { at, reach } of endless) {
    lasting.from[at] = reach[0];
    lasting.to[at] = reach[1];
  }
  const lanes = members.map((list, i) =>
    laneColumns(i, laneGroups[i] ?? NO_GROUPS, list, lasting, known, uneven ? weight : undefined),
  );
  let fewer: TimeColumns | undefined;
  const columns: TimeColumns = {
    count,
    lanes,
    laneOf,
    within: (most) => {
      if (laneCount <= most) return columns;
      if (fewer?.lanes.length !== most)
        fewer = columnsIn(events, shareLanes(lanes, most), kept, gaps);
      return fewer;
    },
    extent: count > 0 ? [first, last] : undefined,
    finest: Number.isFinite(finest) ? finest : 0,
    gaps,
  };
  return columns;
}
