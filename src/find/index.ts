export { decodeFilter, encodeFilter } from './encode-filter.js';
export { STANCES } from './event-columns.js';
export type { EventColumns } from './event-columns.js';
export type { SearchField } from './event-texts.js';
export { EVIDENCE_STATES } from './evidence-states.js';
export type { EvidenceState } from './evidence-states.js';
export { citationsMet, filterEvents } from './filter-events.js';
export { indexDocument, indexDocumentInSteps } from './find-index.js';
export type { FindIndex } from './find-index.js';
export { findMatches } from './find-matches.js';
export type { FieldMatch } from './find-matches.js';
export { findRanges } from './find-ranges.js';
export type { TextRange } from './find-ranges.js';
export { foldText } from './fold-text.js';
export { parseQuery } from './parse-query.js';
export type { Term } from './parse-query.js';
export { isEmptyFilter, isSameFilter, readFilter } from './read-filter.js';
export { searchEvents } from './search-events.js';
export type { TextColumn } from './text-column.js';
export type {
  Facet,
  FacetCount,
  FilterReading,
  FilterResult,
  LeftOut,
  SourceCount,
  TimelineFilter,
} from './types.js';
