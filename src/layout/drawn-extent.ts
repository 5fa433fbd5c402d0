import type { Extent, TimelineDate } from '../dates/types.js';

/**
 * The finite part of a date that is drawn, in ms. An open or unknown side is drawn as an arrow on
 * the side that is known: "since September 2023" is the band of September 2023 with an arrow.
 */
export function drawnExtent(date: TimelineDate): Extent {
  const [from, to] = date.extent;
  if (Number.isFinite(from) && Number.isFinite(to)) return date.extent;
  let first = Infinity;
  let last = -Infinity;
  for (const part of date.parts) {
    const [a, b] = part.extent;
    if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
    first = Math.min(first, a);
    last = Math.max(last, b);
  }
  if (first <= last) return [first, last];
  if (Number.isFinite(from)) return [from, from];
  if (Number.isFinite(to)) return [to, to];
  return [0, 0]; // no finite bound at all: the model never places such an event
}
