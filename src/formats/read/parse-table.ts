import { dsvFormat } from 'd3';
import { checkLength } from './parse-json-input.js';

/** A row of a table, by the names of its columns as they are written. */
export interface TableRow {
  /** Such as `line 12`. */
  readonly path: string;
  readonly cells: ReadonlyMap<string, string>;
  /** What stands behind the last column that has a name. */
  readonly extra: readonly string[];
}

/** A table with a row of names. */
export interface Table {
  readonly columns: readonly string[];
  /** The rows that are not blank. */
  readonly rows: readonly TableRow[];
}

const DELIMITERS = [',', ';', '\t'];
// A sign that keeps a spreadsheet from taking a text for a formula.
const GUARD = /^'(?='*\s*[=+\-@＝＋－＠])/u;

/**
 * Parses CSV, or the same with semicolons or tabs.
 *
 * @throws {RangeError} for a text without a row of names, with a quotation mark that is not closed,
 * or longer than the limit
 */
export function parseTable(text: string): Table {
  checkLength(text);
  const plain = text.replace(/^\uFEFF/u, '');
  const delimiter = guessDelimiter(plain);
  const rows = dsvFormat(delimiter).parseRows(plain);
  let line = 1;
  let head: readonly string[] | undefined;
  const table: TableRow[] = [];
  for (const row of rows) {
    const path = `line ${line}`;
    line += 1 + row.reduce((sum, cell) => sum + countLines(cell), 0);
    const cells = row.map((cell) => cell.trim().replace(GUARD, ''));
    if (cells.every((cell) => cell === '')) continue;
    if (head === undefined) head = nameColumns(cells);
    else table.push(toRow(head, cells, path));
  }
  if (isLeftOpen(plain, delimiter)) {
    const start = table.at(-1)?.path ?? 'line 1';
    throw new RangeError(`${start}: found a quotation mark that is not closed`);
  }
  if (head === undefined) throw new RangeError('line 1: found no row, expected names of columns');
  return { columns: head, rows: table };
}

/** The delimiter that the first row has most of. */
function guessDelimiter(text: string): string {
  const [first = ''] = /^[^\r\n]*/u.exec(text.trimStart()) ?? [];
  const counts = DELIMITERS.map((sign) => first.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The names of columns; one that is blank or taken is named after its place. */
function nameColumns(cells: readonly string[]): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  for (const [i, cell] of cells.entries()) {
    const name = cell === '' || taken.has(cell) ? `${cell} column ${i + 1}`.trim() : cell;
    taken.add(name);
    names.push(name);
  }
  return names;
}

function toRow(names: readonly string[], cells: readonly string[], path: string): TableRow {
  const extra = cells.slice(names.length).filter((cell) => cell !== '');
  return { path, cells: new Map(names.map((name, i) => [name, cells[i] ?? ''])), extra };
}

function countLines(cell: string): number {
  return cell.match(/\r\n|\r|\n/gu)?.length ?? 0;
}

/** Whether a quotation mark that opens a cell is never closed. */
function isLeftOpen(text: string, delimiter: string): boolean {
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      let end = text.indexOf('"', at + 1);
      while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
      if (end < 0) return true;
      at = end + 1;
    }
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') {
      at += 1;
    }
    at += 1;
  }
  return false;
}
