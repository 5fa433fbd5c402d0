import type { TimelineEvent } from '../model/types.js';

/** What can be asked of how an event is known; several can hold of one event. */
export type EvidenceState =
  /** Several independent sources assert it. */
  | 'several-sources'
  /** One independent source asserts it. */
  | 'cited-once'
  /** All that assert it pass on somebody's claim. */
  | 'claimed'
  /** It cites sources, and none of them asserts it. */
  | 'unasserted'
  /** It cites nothing. */
  | 'uncited'
  | 'denied'
  | 'disputed'
  /** A source gives another date. */
  | 'conflict'
  /** The date is stated whole by a source that asserts the event. */
  | 'stated'
  | 'completed'
  | 'derived'
  /** The editor set the date. */
  | 'editor';

/**
 * In the order in which they are offered, which is that of the legend: what stands behind an event,
 * then what stands against it, then how its date is known, each from the strongest to the weakest.
 */
export const EVIDENCE_STATES: readonly EvidenceState[] = [
  'several-sources',
  'cited-once',
  'claimed',
  'unasserted',
  'uncited',
  'denied',
  'disputed',
  'conflict',
  'stated',
  'completed',
  'derived',
  'editor',
];

/** Which states hold of an event. A date that no source asserts is stated by none. */
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
  const isStated = event.basis !== 'stated' || independent > 0;
  if (event.date !== undefined && isStated) states.push(event.basis);
  return states;
}
