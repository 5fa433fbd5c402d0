import type { Extent, TimelineDate } from '../dates/types.js';
import type { OtherDate, PlacedEvent } from '../model/types.js';
import { isEndless, lastingExtent } from './drawn-extent.js';

// A conflict needs a citation with a date of its own; asking that first keeps evidence unread.
const NO_DATES: readonly OtherDate[] = [];

/** The dates that other sources give for an event. */
export function otherDatesOf(event: PlacedEvent): readonly OtherDate[] {
  for (const citation of event.citations) {
    if (citation.date !== undefined) return event.evidence.otherDates;
  }
  return NO_DATES;
}

/** Whether an event lasts without end, by its own date or by another source's. */
export function goesOn(event: PlacedEvent): boolean {
  return isEndless(event.date) || otherDatesOf(event).some(({ date }) => isEndless(date));
}

/**
 * From the first to the last instant of an event, other sources' dates included: those in which it
 * lasts, or what else `extentOf` tells of a date.
 */
export function reachOf(
  event: PlacedEvent,
  extentOf: (date: TimelineDate) => Extent = lastingExtent,
): Extent {
  const own = extentOf(event.date);
  const others = otherDatesOf(event);
  if (others.length === 0) return own;
  let [from, to] = own;
  for (const { date } of others) {
    const [a, b] = extentOf(date);
    from = Math.min(from, a);
    to = Math.max(to, b);
  }
  return [from, to];
}
