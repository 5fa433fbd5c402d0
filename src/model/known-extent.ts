import type { Extent, TimelineDate } from '../dates/types.js';

/**
 * From the first to the last instant that a date names: a side that is open or unknown ends with
 * the date next to it, so that "until 2023" is the year 2023. `undefined` when no bound is finite.
 */
export function knownExtent(date: TimelineDate): Extent | undefined {
  // By position: taking a list apart makes an iterator, and this is asked of every event.
  const from = date.extent[0];
  const to = date.extent[1];
  if (Number.isFinite(from) && Number.isFinite(to)) return date.extent;
  let [first, last] = [Infinity, -Infinity];
  // A member of a set may be a range, which has parts of its own.
  for (const part of date.parts) {
    const known = knownExtent(part);
    if (!known) continue;
    first = Math.min(first, known[0]);
    last = Math.max(last, known[1]);
  }
  if (first <= last) return [first, last];
  if (Number.isFinite(from)) return [from, from];
  if (Number.isFinite(to)) return [to, to];
  return undefined;
}
