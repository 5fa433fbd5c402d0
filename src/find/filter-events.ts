import type { Citation, TimelineEvent } from '../model/types.js';
import { checkEvents, chooseValues } from './check-events.js';
import { countValues } from './count-values.js';
import { STANCES } from './event-columns.js';
import { EVIDENCE_STATES } from './evidence-states.js';
import { bitsOf, FACETS } from './facets.js';
import type { FindIndex } from './find-index.js';
import { readFilter } from './read-filter.js';
import type { FacetCount, FilterResult, LeftOut, TimelineFilter } from './types.js';

/**
 * What a filter leaves of a document, what it leaves out and why, and how many events each value of
 * each facet would leave.
 */
export function filterEvents(index: FindIndex, given: TimelineFilter): FilterResult {
  const { doc, columns } = index;
  const { filter, problems } = readFilter(given, index);
  const choice = chooseValues(columns, filter);
  const fails = checkEvents(index, filter, choice);
  const counts = countValues(columns, choice, fails);
  const kept = fails.map((bits) => (bits === 0 ? 1 : 0));
  const remaining = kept.reduce((sum, isKept) => sum + isKept, 0);
  const groups = countsOf(
    columns.groups.map(({ id }) => id),
    counts.groups,
    filter.groups,
  );
  const sources = countsOf(
    columns.sources.map(({ id }) => id),
    counts.sources,
    filter.sources,
  );
  return {
    filter,
    problems,
    placed: kept.subarray(0, doc.events.length),
    notPlaced: kept.subarray(doc.events.length),
    remaining,
    leftOut: kept.length - remaining,
    given: kept.length,
    leftOutBy: gatherLeftOut(filter, fails),
    groups,
    sources: sources.map((entry, i) => ({
      ...entry,
      throughCopies: entry.count - (counts.cited[i] ?? 0),
    })),
    stances: countsOf(STANCES, counts.stances, filter.stances),
    tags: countsOf(columns.tags, counts.tags, filter.tags),
    evidence: countsOf(EVIDENCE_STATES, counts.evidence, filter.evidence),
  };
}

/** The citations for which a filter by source and stance keeps an event; none without such a filter. */
export function citationsMet(
  { doc, columns }: FindIndex,
  event: TimelineEvent,
  given: TimelineFilter,
): readonly Citation[] {
  const { sources, stances } = chooseValues(columns, readFilter(given).filter);
  if (sources === undefined && stances === undefined) return [];
  const position = event.date === undefined ? doc.events.length + event.index : event.index;
  const first = columns.citationsFrom[position] ?? 0;
  return event.citations.filter(
    ({ stance }, c) =>
      sources?.[columns.citedSource[first + c] ?? 0] !== 0 &&
      stances?.[STANCES.indexOf(stance)] !== 0,
  );
}

function gatherLeftOut(filter: TimelineFilter, fails: Uint8Array): readonly LeftOut[] {
  const { from, to, ...others } = filter;
  const has = { ...others, time: from ?? to };
  return FACETS.filter((facet) => has[facet] !== undefined).map((facet) => {
    const own = bitsOf(facet);
    let [count, onlyByIt] = [0, 0];
    for (const bits of fails) {
      if ((bits & own) === 0) continue;
      count += 1;
      if ((bits & ~own) === 0) onlyByIt += 1;
    }
    return { facet, count, onlyByIt };
  });
}

/** A count for each value, and for what the filter asks for and the document lacks. */
function countsOf(
  values: readonly string[],
  counts: Uint32Array,
  wanted: readonly string[] = [],
): readonly FacetCount[] {
  const chosen = new Set(wanted);
  const known = values.map((value, i) => ({
    value,
    count: counts[i] ?? 0,
    chosen: chosen.delete(value),
  }));
  return [...known, ...[...chosen].map((value) => ({ value, count: 0, chosen: true }))];
}
