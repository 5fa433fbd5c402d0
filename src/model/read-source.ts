import { readCslDate } from './csl-date.js';
import { readNames } from './csl-name.js';
import { checkNames } from './known-fields.js';
import type { Place, ProblemList } from './problem-list.js';
import type { DateReader } from './read-date.js';
import { readObjects, readText, readTitle } from './read-fields.js';
import { readLink } from './read-link.js';
import { own } from './read-value.js';
import type { Fields } from './read-value.js';
import { SourceRecord } from './records.js';
import { parseDoi } from './safe-link.js';
import type { SourceData } from './document-data.js';
import type { Archived, SafeLink } from './types.js';

/** Reads one source by itself: all but its id and what it hangs on. */
export function readSource(
  problems: ProblemList,
  dates: DateReader,
  fields: Fields,
  position: number,
): SourceRecord {
  const source = new SourceRecord(fields as SourceData, position);
  const text = (key: string): string | undefined => readText(problems, fields, key, source);
  const issued = readCslDate(problems, dates, fields, 'issued', source);
  source.title = readTitle(problems, fields, source);
  source.authors = readNames(problems, fields, 'author', source);
  source.container = text('container-title');
  source.publisher = text('publisher');
  source.issued = issued.date;
  source.issuedText = issued.text;
  source.accessed = readCslDate(problems, dates, fields, 'accessed', source).date;
  source.language = text('language');
  source.note = text('note');
  const doi = readDoi(problems, fields, source);
  source.link = readLink(problems, fields, 'URL', source) ?? doi;
  source.archived = readArchived(problems, dates, fields, source);
  checkNames(problems, 'sources', fields, source);
  // Not shown here, but promised to be text to whoever uses `data`.
  text('type');
  text('file');
  return source;
}

function readDoi(problems: ProblemList, fields: Fields, place: Place): SafeLink | undefined {
  const text = readText(problems, fields, 'DOI', place);
  if (text === undefined) return undefined;
  const link = parseDoi(text);
  if (link === undefined) {
    problems.addFound(place, 'DOI', 'bad-doi', text, 'a DOI, such as "10.1000/182"');
  }
  return link;
}

function readArchived(
  problems: ProblemList,
  dates: DateReader,
  fields: Fields,
  place: Place,
): readonly Archived[] {
  const archived: Archived[] = [];
  for (const [copy, at] of readObjects(problems, fields, 'archived', place)) {
    const link = readLink(problems, copy, 'url', at);
    const date = dates.read(problems, copy, 'date', at);
    if (link !== undefined) archived.push({ ...link, date });
    else if (own(copy, 'url') === undefined) {
      problems.addFound(at, undefined, 'missing', undefined, 'a field "url"');
    }
  }
  return archived;
}
