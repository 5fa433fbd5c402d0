import type { CitationData, EventData, MediaData } from '../../model/document-data.js';
import type { Conversion } from '../conversion-types.js';
import { ConversionBuilder } from './conversion-builder.js';
import type { ReadOptions, TextFields } from './conversion-builder.js';
import { ColumnMap } from './csv-columns.js';
import type { CsvColumns, CsvField } from './csv-columns.js';
import { citeCells } from './csv-sources.js';
import { withoutEmpty } from './fields-of.js';
import { joinDates } from './join-dates.js';
import { parseDateWords } from './parse-date-words.js';
import type { FoundDate } from './parse-date-words.js';
import { splitParagraphs } from './read-html.js';
import { isOwnTable, readOwnTable } from './read-own-csv.js';
import { parseTable } from './parse-table.js';
import type { TableRow } from './parse-table.js';

/** How a table is read. */
export interface CsvOptions extends ReadOptions {
  /** Which columns hold what; guessed from their names where it is not said. */
  readonly columns?: CsvColumns;
}

const MARKUP = /<\/?[a-z][^<>]*>/iu;
const LIST = /[;|\n]/u;

/**
 * Reads a table, an event a row; a table that this package wrote has a row for each citation.
 * Columns that hold nothing that an event has are kept.
 *
 * @throws {RangeError} for a table that cannot be read, or without a column that is named
 */
export function readCsv(text: string, { columns, ...options }: CsvOptions = {}): Conversion {
  const table = parseTable(text);
  if (columns === undefined && isOwnTable(table)) return readOwnTable(table, options);
  const map = new ColumnMap(table.columns, columns);
  const builder = new ConversionBuilder(options);
  for (const row of table.rows) addRow(builder, map, row);
  return builder.finish();
}

function addRow(
  builder: ConversionBuilder,
  map: ColumnMap,
  { path, cells, extra }: TableRow,
): void {
  const cell = (field: CsvField): string => cells.get(map.of(field)[0] ?? '') ?? '';
  const list = (field: CsvField): string[] => {
    const text = cell(field);
    const parts = text.split(LIST.test(text) ? LIST : ',');
    return parts.map((part) => part.trim()).filter((part) => part !== '');
  };
  if (extra.length > 0) {
    builder.lose(path, `found cells that no column names: ${extra.join(', ')}`);
  }
  const titled = readCell(builder, cell('title'), path);
  const words = readCell(builder, cell('summary'), path);
  const note = [words.note, cell('note')].filter((text) => text !== undefined && text !== '');
  const group = cell('group');
  const others = [...cells].filter(([name, text]) => !map.isTaken(name) && text !== '');
  const rest: Partial<EventData> = Object.fromEntries(
    others.map(([name, text]) => [`x-given-${name}`, text]),
  );
  const { citations, kept } = citeCells(builder, map, cells, path);
  const linked = [...titled.citations, ...words.citations].filter(
    ({ source }) => !citations.some((citation) => citation.source === source),
  );
  const importance = Number(cell('importance'));
  if (!Number.isFinite(importance)) rest['x-given-importance'] = cell('importance');
  builder.addEvent(
    {
      ...withoutEmpty({ id: cell('id') }),
      title: [titled.summary, titled.note].filter((part) => part !== undefined).join(' '),
      ...(words.summary !== undefined && { summary: words.summary }),
      ...withoutEmpty({ note: note.join('\n\n'), place: cell('place') }),
      ...(group !== '' && { group: builder.group(group) }),
      ...readDate(builder, cell, path),
      ...(list('people').length > 0 && { people: list('people') }),
      ...(list('tags').length > 0 && { tags: list('tags') }),
      ...(Number.isFinite(importance) && importance !== 0 && { importance }),
      citations: [...citations, ...uniqueSources(linked)],
      ...readMedia(builder, cell, path),
      ...kept,
      ...rest,
    },
    path,
  );
}

const uniqueSources = (citations: readonly CitationData[]): CitationData[] => [
  ...new Map(citations.map((citation) => [citation.source, citation])).values(),
];

/** The text of a cell, which may be HTML. */
function readCell(builder: ConversionBuilder, text: string, path: string): TextFields {
  if (MARKUP.test(text)) return builder.readText(text, path);
  const [summary, ...rest] = splitParagraphs(text);
  return {
    ...(summary !== undefined && summary !== '' && { summary }),
    ...(rest.length > 0 && { note: rest.join('\n\n') }),
    citations: [],
  };
}

function readDate(
  builder: ConversionBuilder,
  cell: (field: CsvField) => string,
  path: string,
): Partial<EventData> {
  const parts = [cell('day'), cell('month'), cell('year')].filter((part) => part !== '');
  const start = cell('date') || parts.join(' ');
  const end = cell('end');
  const first = cell('date') === '' ? readParts(cell) : parseDateWords(start);
  const last = end === '' ? undefined : parseDateWords(end);
  const isRead = first !== undefined && (end === '' || last !== undefined);
  const found: FoundDate | undefined = isRead ? joinDates(first, last) : undefined;
  return builder.dateFields([start, end].filter((side) => side !== '').join(' – '), found, path);
}

/** The date of a year, a month and a day in columns of their own. */
function readParts(cell: (field: CsvField) => string): FoundDate | undefined {
  const [year, month, day] = [cell('year'), cell('month'), cell('day')];
  if (month === '') return day === '' ? parseDateWords(year, { isBareYear: true }) : undefined;
  if (/\D/u.test(month)) return parseDateWords([day, month, year].join(' '));
  const numbers = [year.padStart(4, '0'), ...[month, day].filter((part) => part !== '')];
  return parseDateWords(numbers.map((part) => part.padStart(2, '0')).join('-'));
}

function readMedia(
  builder: ConversionBuilder,
  cell: (field: CsvField) => string,
  path: string,
): { media?: MediaData } & Record<string, unknown> {
  const [caption, credit, alt] = [cell('caption'), cell('credit'), cell('alt')];
  const rest = withoutEmpty({ caption, credit, alt });
  const url = cell('media');
  const address = url === '' ? undefined : builder.address(url, path);
  if (address !== undefined) return { media: { url: address.url, ...rest } };
  const unshown = { ...withoutEmpty({ url }), ...rest };
  return Object.keys(unshown).length > 0 ? { 'x-given-media': unshown } : {};
}
