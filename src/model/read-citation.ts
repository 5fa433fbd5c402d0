import { excludes } from '../dates/index.js';
import { LIMITS } from './limits.js';
import type { Place, ProblemList } from './problem-list.js';
import { quoteText } from './problem-list.js';
import type { DateReader } from './read-date.js';
import { readNumber, readObject, readRequiredId, readText } from './read-fields.js';
import { own } from './read-value.js';
import type { Fields } from './read-value.js';
import { CitationRecord } from './records.js';
import type { EventRecord, SourceRecord } from './records.js';
import type { CitationData, PositionData, QuoteData, Stance } from './types.js';

/** Reads one citation of an event whose date is read already; `undefined` without a source. */
export function readCitation(
  problems: ProblemList,
  dates: DateReader,
  sources: ReadonlyMap<string, SourceRecord>,
  event: EventRecord,
  fields: Fields,
  position: number,
): CitationRecord | undefined {
  const given = own(fields, 'source');
  let source = typeof given === 'string' ? sources.get(given) : undefined;
  const data = fields as unknown as CitationData;
  if (source === undefined) {
    const place = { path: `${event.path}/citations/${position}` };
    source = explainNoSource(problems, sources, fields, place);
    if (source === undefined) return undefined;
  }
  const citation = new CitationRecord(event, source, data, position);
  citation.stance = readStance(problems, fields, citation);
  citation.attributedTo = readText(problems, fields, 'attributedTo', citation);
  citation.quote = readQuote(problems, fields, citation);
  citation.position = readPosition(problems, fields, citation);
  citation.locator = readLocator(problems, fields, citation);
  const label = readText(problems, fields, 'label', citation);
  citation.label = label ?? (citation.locator === undefined ? undefined : 'paragraph');
  citation.dateText = readText(problems, fields, 'dateText', citation);
  citation.note = readText(problems, fields, 'note', citation);
  citation.date = dates.read(problems, fields, 'date', citation);
  citation.conflicts = isConflict(event, citation);
  return citation;
}

function isConflict(event: EventRecord, citation: CitationRecord): boolean {
  // The same text gives the same object, and that is the usual case.
  if (citation.date === undefined || citation.date === event.date) return false;
  return event.date !== undefined && excludes(event.date, citation.date);
}

function explainNoSource(
  problems: ProblemList,
  sources: ReadonlyMap<string, SourceRecord>,
  fields: Fields,
  place: Place,
): SourceRecord | undefined {
  const id = readRequiredId(problems, fields, 'source', place);
  if (id === undefined) return undefined;
  const source = sources.get(id);
  if (source === undefined) {
    const message = `found no source ${quoteText(id)}, expected one with this id`;
    problems.add(place, 'source', 'no-source', message);
  }
  return source;
}

function readStance(problems: ProblemList, fields: Fields, place: Place): Stance {
  const value = own(fields, 'stance');
  switch (value) {
    case undefined:
      return 'asserts';
    case 'asserts':
    case 'denies':
    case 'disputes':
    case 'mentions':
      return value;
  }
  const code = typeof value === 'string' ? 'unknown-value' : 'wrong-type';
  problems.addFound(place, 'stance', code, value, 'one of asserts, denies, disputes, mentions');
  return 'mentions'; // the one stance that counts for nothing
}

function readQuote(problems: ProblemList, fields: Fields, place: Place): QuoteData | undefined {
  if (own(fields, 'quote') === undefined) return undefined;
  const given = readObject(problems, fields, 'quote', place);
  if (given === undefined) return undefined;
  const at = { path: `${place.path}/quote` };
  const exact = readQuoteText(problems, given, 'exact', at);
  const prefix = readQuoteText(problems, given, 'prefix', at);
  const suffix = readQuoteText(problems, given, 'suffix', at);
  if (exact === undefined) {
    if (own(given, 'exact') === undefined) {
      problems.addFound(at, undefined, 'missing', undefined, 'a field "exact"');
    }
    return undefined;
  }
  return {
    exact,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  };
}

function readQuoteText(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): string | undefined {
  const text = readText(problems, fields, key, place);
  if (text === undefined || text.length <= LIMITS.quote) return text;
  const message = `found ${text.length} characters, expected at most ${LIMITS.quote}`;
  problems.add(place, key, 'too-long', message);
  return undefined;
}

function readPosition(
  problems: ProblemList,
  fields: Fields,
  place: Place,
): PositionData | undefined {
  if (own(fields, 'position') === undefined) return undefined;
  const given = readObject(problems, fields, 'position', place);
  if (given === undefined) return undefined;
  const at = { path: `${place.path}/position` };
  const start = readNumber(problems, given, 'start', at);
  const end = readNumber(problems, given, 'end', at);
  if (start !== undefined && end !== undefined && start >= 0 && end >= start) return { start, end };
  problems.addFound(
    at,
    undefined,
    'wrong-type',
    given,
    'numbers "start" and "end", 0 ≤ start ≤ end',
  );
  return undefined;
}

function readLocator(problems: ProblemList, fields: Fields, place: Place): string | undefined {
  const value = own(fields, 'locator');
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return readText(problems, fields, 'locator', place);
}
