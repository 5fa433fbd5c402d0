import { isFields, isList, own } from '../../model/read-value.js';
import { bibliographyFormat } from './read-bibliography.js';
import { typesOf } from './json-ld-graph.js';
import { parseJsonInput } from './parse-json-input.js';

/** A format that can be read; `cited-timeline` is a document of ours. */
export type InputFormat =
  | 'cited-timeline'
  | 'timelinejs'
  | 'timelinejs-csv'
  | 'vis'
  | 'simile'
  | 'csv'
  | 'icalendar'
  | 'json-ld'
  | 'csl-json'
  | 'bibtex'
  | 'ris';

const TABLES = /\.(?:csv|tsv|tab)$/iu;

/**
 * Which format a text is in, as its beginning and its shape tell, and where they do not, the name of
 * its file; `undefined` for none that can be read.
 */
export function detectFormat(text: string, fileName: string = ''): InputFormat | undefined {
  const start = text
    .slice(0, 10_000)
    .replace(/^\uFEFF/u, '')
    .trimStart();
  if (/^[[{]/u.test(start)) return detectJson(text);
  if (/^BEGIN:VCALENDAR/iu.test(start)) return 'icalendar';
  if (start.startsWith('<')) return /<data[\s>/]/u.test(start) ? 'simile' : undefined;
  const bibliography = bibliographyFormat(start);
  if (bibliography !== undefined) return bibliography;
  const [head = ''] = /^[^\r\n]*/u.exec(start) ?? [];
  const columns = head.toLowerCase().split(/[,;\t]/u);
  if (['year', 'headline'].every((name) => columns.some((one) => one.includes(name)))) {
    return 'timelinejs-csv';
  }
  return TABLES.test(fileName) || columns.length > 1 ? 'csv' : undefined;
}

function detectJson(text: string): InputFormat | undefined {
  let input: unknown;
  try {
    input = parseJsonInput(text);
  } catch {
    return undefined;
  }
  if (isList(input)) return detectList(input);
  if (!isFields(input)) return undefined;
  if (['@context', '@graph', '@type'].some((key) => own(input, key) !== undefined))
    return 'json-ld';
  if (isList(own(input, 'items'))) {
    const [first] = own(input, 'items') as readonly unknown[];
    return isFields(first) && own(first, 'start') === undefined ? 'csl-json' : 'vis';
  }
  const events = own(input, 'events');
  if (isList(events)) {
    const has = (key: string): boolean =>
      events.some((event) => isFields(event) && own(event, key) !== undefined);
    if (has('start_date') || has('text')) return 'timelinejs';
    return has('start') || own(input, 'dateTimeFormat') !== undefined ? 'simile' : 'cited-timeline';
  }
  if (own(input, 'sources') !== undefined) return 'cited-timeline';
  return own(input, 'type') !== undefined && own(input, 'title') !== undefined
    ? 'csl-json'
    : undefined;
}

function detectList(list: readonly unknown[]): InputFormat | undefined {
  const first = list.find(isFields);
  if (first === undefined) return undefined;
  if (own(first, '@type') !== undefined && typesOf(first).length > 0) return 'json-ld';
  if (own(first, 'start') !== undefined || own(first, 'content') !== undefined) return 'vis';
  return own(first, 'type') !== undefined || own(first, 'issued') !== undefined
    ? 'csl-json'
    : undefined;
}
