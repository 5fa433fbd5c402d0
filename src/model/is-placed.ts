import type { PlacedEvent, TimelineEvent } from './types.js';

/** Whether an event has a place on the axis. */
export function isPlaced<T extends TimelineEvent>(event: T): event is T & PlacedEvent {
  return event.date !== undefined;
}
