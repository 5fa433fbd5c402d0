import { indexOfTerm, parseQuery } from './parse-query.js';
import type { Term } from './parse-query.js';
import { mapSearchText, searchTextOf } from './search-text.js';

/** A stretch of text: UTF-16 offsets, the end exclusive. */
export type TextRange = readonly [start: number, end: number];

/** What of a text a query finds, for marking it there: in order, no two overlapping. */
export function findRanges(text: string, query: string): readonly TextRange[] {
  return rangesOf(text, parseQuery(query));
}

/** As `findRanges`, for a query that is parsed already. */
export function rangesOf(original: string, terms: readonly Term[]): readonly TextRange[] {
  const searched = searchTextOf(original);
  // Most texts have nothing to mark, and finding the way back takes far longer than looking.
  if (!terms.some((term) => !term.excluded && indexOfTerm(searched, term, 0) >= 0)) return [];
  const { text, starts, ends } = mapSearchText(original);
  const found: TextRange[] = [];
  for (const term of terms) {
    if (term.excluded) continue;
    for (let at = indexOfTerm(text, term, 0); at >= 0; at = indexOfTerm(text, term, at + 1)) {
      found.push([starts[at] ?? 0, ends[at + term.words.length - 1] ?? 0]);
    }
  }
  return joinOverlapping(found.sort(([a], [b]) => a - b));
}

function joinOverlapping(ranges: readonly TextRange[]): readonly TextRange[] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
