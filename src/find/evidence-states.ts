import type { TimelineEvent } from '../model/types.js';

/** What can be asked of how an event is known; several can hold of one event. */
export type EvidenceState =
  /** It cites nothing. */
  | 'uncited'
  /** It cites sources, and none of them asserts it. */
  | 'unasserted'
  /** One independent source asserts it. */
  | 'cited-once'
  /** Several independent sources assert it. */
  | 'several-sources'
  /** All that assert it pass on somebody's claim. */
  | 'claimed'
  | 'denied'
  | 'disputed'
  /** A source gives another date. */
  | 'conflict'
  /** The date is stated whole by a source. */
  | 'stated'
  | 'completed'
  | 'derived'
  /** The editor set the date. */
  | 'editor';

export const EVIDENCE_STATES: readonly EvidenceState[] = [
  'uncited',
  'unasserted',
  'cited-once',
  'several-sources',
  'claimed',
  'denied',
  'disputed',
  'conflict',
  'stated',
  'completed',
  'derived',
  'editor',
];

/** Which states hold of an event. How a date is known is only asked of one that has a date. */
export function evidenceStatesOf(event: TimelineEvent): readonly EvidenceState[] {
  const { independent, denied, disputed, uncited, claimed, otherDates } = event.evidence;
  const states: EvidenceState[] = [];
  if (uncited) states.push('uncited');
  else if (independent === 0) states.push('unasserted');
  else states.push(independent === 1 ? 'cited-once' : 'several-sources');
  if (claimed) states.push('claimed');
  if (denied) states.push('denied');
  if (disputed) states.push('disputed');
  if (otherDates.length > 0) states.push('conflict');
  if (event.date !== undefined) states.push(event.basis);
  return states;
}
