import type { CitationData, SourceData } from '../model/document-data.js';
import type { Citation, Source } from '../model/types.js';
import { isFields, isList, own } from '../model/read-value.js';

// Formats that have no place for a source keep it in a field of ours, which other programs pass over:
// what we wrote is read again without loss.

/** The fields of ours in a calendar, and in the JSON of TimelineJS. */
export const OWN_CALENDAR = {
  sources: 'X-CITED-TIMELINE-SOURCES',
  citations: 'X-CITED-TIMELINE-CITATIONS',
} as const;
export const OWN_JSON = { sources: 'sources', citations: 'citations' } as const;

/** A source as its document has it; only its id where that is no JSON. */
export function sourceData({ id, data }: Source): SourceData {
  try {
    return { ...(JSON.parse(JSON.stringify(data)) as SourceData), id };
  } catch {
    return { id };
  }
}

/** A citation as a document has it. */
export function citationData(citation: Citation): CitationData {
  const { source, stance, attributedTo, quote, position, locator, label } = citation;
  const { dateText, date, note } = citation;
  const given = {
    source: source.id,
    stance: stance === 'asserts' ? undefined : stance,
    attributedTo,
    quote: quote && { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
    position: position && { start: position.start, end: position.end },
    locator,
    label: locator === undefined ? undefined : label,
    dateText,
    date: date?.edtf,
    note,
  };
  return JSON.parse(JSON.stringify(given)) as CitationData;
}

/** Sources in a field of ours; none of anything else. */
export function readOwnSources(value: unknown): readonly SourceData[] {
  return objectsIn(value).filter((fields) => hasText(own(fields, 'id'))) as unknown as SourceData[];
}

/** Citations in a field of ours; none of anything else. */
export function readOwnCitations(value: unknown): readonly CitationData[] {
  const cited = objectsIn(value).filter((fields) => hasText(own(fields, 'source')));
  return cited as unknown as CitationData[];
}

/** What a field of ours holds as text; `undefined` when that is no JSON. */
export function parseOwn(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return isList(value) ? value.filter(isFields) : [];
}

function hasText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}
