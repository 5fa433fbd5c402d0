import type { Citation, TimelineEvent } from '../model/types.js';
import { visitTexts } from './event-texts.js';
import type { SearchField } from './event-texts.js';
import { rangesOf } from './find-ranges.js';
import type { TextRange } from './find-ranges.js';
import { parseQuery } from './parse-query.js';

/** A text of an event in which a query finds something. */
export interface FieldMatch {
  readonly field: SearchField;
  /** As written. */
  readonly text: string;
  /** What to mark in `text`. */
  readonly ranges: readonly TextRange[];
  /** The citation it belongs to; `undefined` for what the event says itself. */
  readonly citation: Citation | undefined;
}

/** Why a query finds an event: each of its texts that has some of the words. */
export function findMatches(event: TimelineEvent, query: string): readonly FieldMatch[] {
  const terms = parseQuery(query);
  const matches: FieldMatch[] = [];
  visitTexts(event, (field, text, citation) => {
    const ranges = text === undefined ? [] : rangesOf(text, terms);
    if (text !== undefined && ranges.length > 0) matches.push({ field, text, ranges, citation });
  });
  return matches;
}
