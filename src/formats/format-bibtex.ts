import { formatDate } from '../dates/index.js';
import type { Source } from '../model/types.js';
import { escapeTex, escapeVerbatim, protectCapitals, texName } from './escape-tex.js';
import { knownParts, toDigits } from './known-parts.js';
import { typeNames } from './publication-types.js';
import { recordFields } from './record-fields.js';
import { namesOf, sourceOf, textOf } from './source-fields.js';
import type { Cited, Wording } from './types.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Writes entries for biblatex, with `year` and `month` for BibTeX itself. */
export function formatBibtex(list: readonly Cited[], wording: Wording): string {
  const taken = new Set<string>();
  return list.map((cited) => formatEntry(cited, taken, wording)).join('\n');
}

function formatEntry(cited: Cited, taken: Set<string>, wording: Wording): string {
  const source = sourceOf(cited);
  const { data, id, accessed } = source;
  const [type = 'misc'] = typeNames(textOf(data, 'type'));
  const names = (key: string): string => namesOf(source, key).map(texName).join(' and ');
  const fields: (readonly string[])[] = [
    ['author', names('author')],
    ['editor', names('editor')],
    ...dateFields(source, wording),
    ['urldate', accessed && accessed.level < 2 ? accessed.edtf : ''],
    ...recordFields(cited, wording).map(([name, , value]) => texField(type, name, value)),
  ];
  const lines = fields
    .filter(([, value]) => value)
    // The name of a month is a macro.
    .map(([name, value = '']) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`);
  return `@${type}{${uniqueKey(id, taken)},\n${lines.join('')}}\n`;
}

/** A field as this type of entry calls it, its value escaped. */
function texField(type: string, name: string, value: string): string[] {
  if (/^(doi|url)$/.test(name)) return [name, escapeVerbatim(value)];
  const tex = escapeTex(value);
  if (name === 'title') return [name, protectCapitals(tex)];
  if (name === 'booktitle' && /article|periodical/.test(type)) return ['journal', tex];
  if (name === 'booktitle' && type === 'online') return ['organization', tex];
  return [name === 'publisher' && /report|thesis/.test(type) ? 'institution' : name, tex];
}

/** EDTF as far as biblatex reads it, which is level 1; what it cannot hold in words, as the year. */
function dateFields({ issued, issuedText = '' }: Source, { dates }: Wording): string[][] {
  const parts = issued ? knownParts(issued) : [];
  const [year, month] = parts;
  const date = issued && issued.level < 2 ? issued.edtf : parts.map(toDigits).join('-');
  const words = issued ? formatDate(issued, dates) : issuedText;
  return [
    ['date', date],
    ['year', escapeTex(String(year ?? (date === '' ? words : '')))],
    ['month', MONTHS[(month ?? 0) - 1] ?? ''],
  ];
}

/**
 * The id in characters that BibTeX allows, each other one as its number, so that no two ids give
 * one key. BibTeX takes upper and lower case for the same, hence the set of those taken.
 */
function uniqueKey(id: string, taken: Set<string>): string {
  const key = id.replace(/[^A-Za-z0-9:.+/-]/gu, (c) => `_${c.codePointAt(0)?.toString(16) ?? ''}_`);
  let free = key;
  for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${key}_${n}`;
  taken.add(free.toLowerCase());
  return free;
}
