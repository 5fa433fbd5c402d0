import type { Extent, TimelineDate } from '../dates/types.js';
import { knownExtent } from '../model/known-extent.js';

/**
 * The finite part of a date that is drawn, in ms. An open or unknown side is drawn as an arrow on
 * the side that is known: "since September 2023" is the band of September 2023 with an arrow.
 */
export function drawnExtent(date: TimelineDate): Extent {
  return knownExtent(date) ?? [0, 0]; // without a finite bound: the model never places such an event
}
