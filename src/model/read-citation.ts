import { excludes } from '../dates/index.js';
import { didYouMean } from './did-you-mean.js';
import { checkNames } from './known-fields.js';
import type { Place, ProblemList } from './problem-list.js';
import { quoteText } from './problem-list.js';
import type { DateReader } from './read-date.js';
import { readLocator, readRequiredId, readText } from './read-fields.js';
import { readPosition, readQuote } from './read-quote.js';
import { own } from './read-value.js';
import type { Fields } from './read-value.js';
import { CitationRecord } from './records.js';
import type { EventRecord, SourceRecord } from './records.js';
import type { CitationData, Stance } from './document-data.js';

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
  source.addCitation(citation);
  citation.stance = readStance(problems, fields, citation);
  citation.date = dates.read(problems, fields, 'date', citation);
  citation.conflicts = isConflict(event, citation);
  checkCitation(problems, fields, citation);
  checkNames(problems, 'citations', fields, citation);
  return citation;
}

/** Notes what is wrong with the fields that the record reads again when it is asked for them. */
function checkCitation(problems: ProblemList, fields: Fields, place: Place): void {
  readText(problems, fields, 'attributedTo', place);
  readQuote(problems, fields, place);
  readPosition(problems, fields, place);
  readLocator(problems, fields, place);
  readText(problems, fields, 'label', place);
  readText(problems, fields, 'dateText', place);
  readText(problems, fields, 'note', place);
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
    problems.add(place, 'source', 'no-source', message + didYouMean(problems, id, sources));
  }
  return source;
}

const STANCES: readonly Stance[] = ['asserts', 'denies', 'disputes', 'mentions'];

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
  const start = typeof value === 'string' ? value.slice(0, 3).toLowerCase() : undefined;
  const meant = STANCES.find((stance) => stance.slice(0, 3) === start);
  const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
  problems.addFound(place, 'stance', code, value, `one of ${STANCES.join(', ')}${hint}`);
  return 'mentions'; // the one stance that counts for nothing
}
