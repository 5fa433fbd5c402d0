import type { CitationData, EventData, SourceData } from '../../model/document-data.js';
import type { Conversion } from '../conversion-types.js';
import { ConversionBuilder } from './conversion-builder.js';
import type { ReadOptions } from './conversion-builder.js';
import { withoutEmpty } from './fields-of.js';
import { parseDateWords } from './parse-date-words.js';
import type { Table } from './parse-table.js';
import { isEdtf } from './write-edtf.js';

const NEEDED = ['id', 'title', 'source', 'sourceTitle', 'sourceUrl', 'stance'];
const STANCES = ['asserts', 'denies', 'disputes', 'mentions'] as const;
const BASES = ['stated', 'completed', 'derived', 'editor'] as const;

type Cell = (name: string) => string;

/** Whether a table is one that this package wrote: a row for each citation. */
export function isOwnTable({ columns }: Table): boolean {
  return NEEDED.every((name) => columns.includes(name));
}

/** Reads a table that this package wrote: rows with one id are one event, rows without are sources. */
export function readOwnTable({ rows }: Table, options: ReadOptions): Conversion {
  const builder = new ConversionBuilder(options);
  const sources = new Set<string>();
  const events = new Map<string, { fields: EventData; path: string }>();
  for (const [i, { cells, path }] of rows.entries()) {
    const cell: Cell = (name) => cells.get(name) ?? '';
    const source = cell('source');
    if (source !== '' && !sources.has(source)) {
      sources.add(source);
      builder.addSource(readSource(builder, cell, path));
    }
    if (cell('id') === '' && cell('title') === '') continue;
    const key = cell('id') || `row ${i}`;
    const event = events.get(key) ?? { fields: readEvent(builder, cell, path), path };
    events.set(key, event);
    if (source !== '') event.fields.citations = [...(event.fields.citations ?? []), cite(cell)];
  }
  for (const { fields, path } of events.values()) builder.addEvent(fields, path);
  return builder.finish();
}

function readEvent(builder: ConversionBuilder, cell: Cell, path: string): EventData {
  const list = (name: string): string[] =>
    cell(name)
      .split('; ')
      .filter((text) => text !== '');
  const group = cell('group');
  const basis = BASES.find((one) => one === cell('basis'));
  const importance = Number(cell('importance'));
  const dated = builder.dateFields(cell('date'), parseOwn(cell('date')), path);
  return {
    title: cell('title'),
    ...withoutEmpty({ id: cell('id'), summary: cell('summary'), place: cell('place') }),
    ...(group !== '' && { group: builder.group(group) }),
    ...dated,
    ...withoutEmpty({ dateText: cell('dateText') }),
    ...(basis && basis !== 'stated' && { basis }),
    ...(list('people').length > 0 && { people: list('people') }),
    ...(list('tags').length > 0 && { tags: list('tags') }),
    ...(Number.isFinite(importance) && importance !== 0 && { importance }),
    ...withoutEmpty({ note: cell('note') }),
  };
}

function readSource(builder: ConversionBuilder, cell: Cell, path: string): SourceData {
  const authors = cell('sourceAuthor')
    .split('; ')
    .filter((name) => name !== '');
  const date = (name: string): SourceData['issued'] => {
    const text = cell(name);
    return text === '' || isEdtf(text) ? text : { literal: text };
  };
  const [issued, accessed] = [date('sourceIssued'), date('sourceAccessed')];
  const link = (name: string): string =>
    (cell(name) === '' ? undefined : builder.address(cell(name), path)?.url) ?? '';
  const archived = link('sourceArchived');
  return {
    id: builder.sourceId(cell('source')),
    ...withoutEmpty({
      type: cell('sourceType'),
      title: cell('sourceTitle'),
      'container-title': cell('sourceContainer'),
      publisher: cell('sourcePublisher'),
      URL: link('sourceUrl'),
      DOI: cell('sourceDoi'),
      language: cell('sourceLanguage'),
      note: cell('sourceNote'),
      reprintOf: cell('sourceReprintOf'),
      basedOn: cell('sourceBasedOn'),
    }),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    ...(issued !== '' && issued !== undefined && { issued }),
    ...(accessed !== '' && accessed !== undefined && { accessed }),
    ...(archived !== '' && { archived: [{ url: archived }] }),
  };
}

function cite(cell: Cell): CitationData {
  const stance = STANCES.find((one) => one === cell('stance'));
  const sides = withoutEmpty({ prefix: cell('quotePrefix'), suffix: cell('quoteSuffix') });
  const [start, end] = [cell('positionStart'), cell('positionEnd')];
  return {
    source: cell('source'),
    ...(stance && stance !== 'asserts' && { stance }),
    ...withoutEmpty({ attributedTo: cell('attributedTo') }),
    ...(cell('quote') !== '' && { quote: { exact: cell('quote'), ...sides } }),
    ...(start !== '' && end !== '' && { position: { start: Number(start), end: Number(end) } }),
    ...withoutEmpty({
      locator: cell('locator'),
      label: cell('label'),
      date: cell('citationDate'),
      dateText: cell('citationDateText'),
      note: cell('citationNote'),
    }),
  };
}

/** EDTF as it stands: nobody wrote it by hand. */
function parseOwn(text: string): ReturnType<typeof parseDateWords> {
  return isEdtf(text) ? { edtf: text } : parseDateWords(text);
}
