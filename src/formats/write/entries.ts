import type { TimelineDocument, TimelineEvent } from '../../model/index.js';
import type { ConversionCounts } from '../conversion-types.js';

/** All events: those with a date by time, then the others. */
export function eventsOf(doc: TimelineDocument): readonly TimelineEvent[] {
  return [...doc.events, ...doc.notPlaced];
}

/** How many events were given, and how many of them have a date of their own in what was written. */
export function countsOf(
  doc: TimelineDocument,
  placed: number = doc.events.length,
): ConversionCounts {
  return { given: doc.given, placed, notPlaced: doc.given - placed };
}
