import type { Extent, TimelineDate } from '../dates/types.js';
import { knownExtent } from '../model/known-extent.js';

/**
 * The finite part of a date that is drawn, in ms: what the axis is fitted to. A side that is unknown
 * is drawn as an arrow on the side that is known: "[2023-09..]" is that month with an arrow.
 */
export function drawnExtent(date: TimelineDate): Extent {
  return knownExtent(date) ?? [0, 0]; // without a finite bound: the model never places such an event
}

/** Whether a date lasts without end (`..`) on a side. */
export function isEndless({ inner }: TimelineDate): boolean {
  return inner?.every(Number.isFinite) === false;
}

/**
 * From the first to the last instant in which a date lasts. A side without end (`..`) is infinite:
 * such a mark is in view wherever one looks after its start. An unknown side claims no such thing.
 */
export function lastingExtent(date: TimelineDate): Extent {
  const drawn = drawnExtent(date);
  const { inner } = date;
  return inner ? [Math.min(drawn[0], inner[0]), Math.max(drawn[1], inner[1])] : drawn;
}
