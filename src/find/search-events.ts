import type { FindIndex } from './find-index.js';
import type { Term } from './parse-query.js';
import { parseQuery } from './parse-query.js';

/** Which events a query finds: 1 for each that does, in the order of the index's columns. */
export function searchEvents(index: FindIndex, query: string): Uint8Array {
  const found = new Uint8Array(index.columns.count).fill(1);
  // Long terms are rare: after them there is less to look through.
  const terms = parseQuery(query).toSorted((a, b) => b.words.length - a.words.length);
  for (const term of terms) {
    const hits = findTerm(index, term, found);
    for (let i = 0; i < hits.length; i++) {
      if (hits[i] === (term.excluded ? 1 : 0)) found[i] = 0;
    }
  }
  return found;
}

/** Which of the wanted events have a term: in a text of their own, their group's or a source's. */
function findTerm(index: FindIndex, term: Term, wanted: Uint8Array): Uint8Array {
  const { columns, texts, sourceTexts, groupTexts } = index;
  const { group, citationsFrom, citedSource } = columns;
  const hits = new Uint8Array(columns.count);
  const groups = new Uint8Array(columns.groups.length);
  const sources = new Uint8Array(columns.sources.length);
  texts.find(term, wanted, hits);
  if (groupTexts.find(term, groups.slice().fill(1), groups)) {
    for (let i = 0; i < hits.length; i++) if (groups[group[i] ?? 0] === 1) hits[i] = 1;
  }
  if (sourceTexts.find(term, sources.slice().fill(1), sources)) {
    for (let i = 0; i < hits.length; i++) {
      const end = citationsFrom[i + 1] ?? 0;
      for (let c = citationsFrom[i] ?? 0; c < end; c++) {
        if (sources[citedSource[c] ?? 0] === 1) hits[i] = 1;
      }
    }
  }
  return hits;
}
