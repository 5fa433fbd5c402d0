import type { TimelineEvent } from '../model/types.js';
import type { Wording } from './label-text.js';

/** What the list and the table need beside their events. */
export interface ViewContext {
  readonly wording: Wording;
  /** The event whose card is open. */
  readonly selected: TimelineEvent | undefined;
  /** Words that the reader looks for, to be marked. */
  readonly query: string | undefined;
  /** How many entries are written; the others wait behind a button. */
  readonly limit: number;
}
