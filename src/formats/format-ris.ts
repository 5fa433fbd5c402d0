import { formatDate } from '../dates/index.js';
import type { TimelineDate } from '../dates/types.js';
import { knownParts, toDigits } from './known-parts.js';
import { typeNames } from './publication-types.js';
import { recordFields } from './record-fields.js';
import { namesOf, sourceOf, textOf, toLine } from './source-fields.js';
import type { NameParts } from './source-fields.js';
import type { Cited, Wording } from './types.js';

/**
 * Writes records in RIS. A name has no way to hold a comma of its own there, so that one in a whole
 * name is read as the end of the family name.
 */
export function formatRis(list: readonly Cited[], wording: Wording): string {
  return list.map((cited) => formatRecord(cited, wording)).join('');
}

function formatRecord(cited: Cited, wording: Wording): string {
  const source = sourceOf(cited);
  const { data, id, issued, issuedText, accessed } = source;
  const [, tag = 'GEN'] = typeNames(textOf(data, 'type'));
  const names = (key: string, as: string): string[][] =>
    namesOf(source, key).map((name) => [as, risName(name)]);
  const lines: (readonly string[])[] = [
    ['TY', tag],
    ['ID', id],
    ...names('author', 'AU'),
    ...names('editor', 'ED'),
    ['PY', issued ? knownParts(issued).slice(0, 1).map(toDigits).join('') : ''],
    ['DA', issued ? risDate(issued, wording) : issuedText === undefined ? '' : `///${issuedText}`],
    ['Y2', accessed ? risDate(accessed, wording) : ''],
    ...recordFields(cited, wording).map(([, name, value]) => [name, value]),
    ['ER', ' '],
  ];
  return lines
    .filter(([, value]) => value)
    .map(([name = '', value = '']) => `${name}  - ${toLine(value)}\r\n`)
    .join('');
}

function risName(name: NameParts): string {
  const joined = (...parts: readonly string[]): string =>
    parts.flatMap((part) => name[part] ?? []).join(' ');
  const family = joined('non-dropping-particle', 'family');
  const parts = [family, joined('given', 'dropping-particle'), joined('suffix')];
  return name['literal'] ?? parts.filter((part) => part !== '').join(', ');
}

/** `2024/06/19/`, with what is known; the words of the date follow where that is not all of it. */
function risDate(date: TimelineDate, { dates }: Wording): string {
  const parts = [...knownParts(date).map(toDigits), '', '', ''].slice(0, 3);
  const isWhole = date.level === 0 && date.kind === 'date';
  return [...parts, isWhole ? '' : formatDate(date, dates)].join('/');
}
