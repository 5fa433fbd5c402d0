import type { PlacedRecord } from './records.js';

const SLICE = 8_192;

/**
 * The events by time: the earliest bound (the latest where the start is open), then the latest,
 * then as given. Yields between pieces of work of a few milliseconds, for sorting a million events
 * takes longer than a page may stand still.
 */
export function* sortByTime(events: readonly PlacedRecord[]): Generator<void, PlacedRecord[]> {
  const { length } = events;
  const compare = makeCompare(events);
  let sorted = true;
  for (let i = 1; i < length && sorted; i++) sorted = compare(i - 1, i) < 0;
  if (sorted) return [...events];

  let order = new Uint32Array(length).map((_, i) => i);
  for (let at = 0; at < length; at += SLICE) {
    order.subarray(at, at + SLICE).sort(compare);
    yield;
  }
  let merged = new Uint32Array(length);
  for (let width = SLICE; width < length; width *= 2) {
    for (let at = 0; at < length; at += 2 * width) {
      const middle = Math.min(at + width, length);
      const end = Math.min(middle + width, length);
      let left = at;
      let right = middle;
      for (let k = at; k < end; k++) {
        const a = order[left] ?? 0;
        const b = order[right] ?? 0;
        const takeLeft = right >= end || (left < middle && compare(a, b) < 0);
        merged[k] = takeLeft ? a : b;
        if (takeLeft) left += 1;
        else right += 1;
        if (k % SLICE === 0) yield;
      }
    }
    [order, merged] = [merged, order];
  }
  return Array.from(order, (i) => events[i]).filter((event) => event !== undefined);
}

/** Compares two positions in `events`; never 0, for the position itself comes last. */
function makeCompare(events: readonly PlacedRecord[]): (a: number, b: number) => number {
  const starts = new Float64Array(events.length);
  const ends = new Float64Array(events.length);
  events.forEach(({ date }, i) => {
    const [earliest, latest] = date.extent;
    starts[i] = earliest === -Infinity ? latest : earliest;
    ends[i] = latest;
  });
  // Not by subtraction: Infinity - Infinity is no order.
  return (a, b) => {
    const startA = starts[a] ?? 0;
    const startB = starts[b] ?? 0;
    if (startA !== startB) return startA < startB ? -1 : 1;
    const endA = ends[a] ?? 0;
    const endB = ends[b] ?? 0;
    if (endA !== endB) return endA < endB ? -1 : 1;
    return a - b;
  };
}
