import type { TimelineEvent } from '../model/types.js';

/** What a mark shows beyond its place: how the date is known, and who doubts the event. */
export interface MarkTraits {
  readonly basis: TimelineEvent['basis'];
  readonly denied: boolean;
  readonly disputed: boolean;
  readonly uncited: boolean;
  /** One of several dates, not known which: drawn hatched. */
  readonly oneOf: boolean;
}

/** The traits of an event's mark. */
export function markTraits(event: TimelineEvent): MarkTraits {
  const { evidence, basis, date } = event;
  return {
    basis,
    denied: evidence.denied,
    disputed: evidence.disputed,
    uncited: evidence.uncited,
    oneOf: date?.kind === 'one-of',
  };
}
