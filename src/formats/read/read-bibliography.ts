import { isFields, isList, own } from '../../model/read-value.js';
import type { Conversion } from '../conversion-types.js';
import { readBibtexEntries } from './bibtex-entries.js';
import type { ReadEntry } from './bibtex-entries.js';
import { cleanSource } from './clean-source.js';
import { ConversionBuilder } from './conversion-builder.js';
import type { ReadOptions } from './conversion-builder.js';
import { checkLength, parseJsonInput } from './parse-json-input.js';
import { readRisEntries } from './ris-entries.js';

/** A form of bibliography. */
export type BibliographyFormat = 'csl-json' | 'bibtex' | 'ris';

/** Which form of bibliography a text is; `undefined` for none. */
export function bibliographyFormat(text: string): BibliographyFormat | undefined {
  if (/^[\s\uFEFF]*[[{]/u.test(text)) return 'csl-json';
  if (/^TY {2}- /mu.test(text)) return 'ris';
  return /^[ \t\uFEFF]*@[a-z]+[ \t]*[{(]/imu.test(text) ? 'bibtex' : undefined;
}

/**
 * Reads a bibliography, CSL-JSON, BibTeX or RIS, as sources; there are no events in it. An entry that
 * became a source counts as placed, one that is broken as not placed.
 *
 * @throws {RangeError} for text that is none of the three, or none of whose entries can be read
 * @throws {TypeError} for JSON that is no list of items
 */
export function readBibliography(text: string, options: ReadOptions = {}): Conversion {
  checkLength(text);
  const format = bibliographyFormat(text);
  if (format === undefined) {
    throw new RangeError('line 1: found no bibliography, expected CSL-JSON, BibTeX or RIS');
  }
  const plain = text.replace(/^\uFEFF/u, '');
  const read = { 'csl-json': readCslItems, bibtex: readBibtexEntries, ris: readRisEntries };
  const entries = read[format](plain);
  const [first] = entries;
  if (first !== undefined && entries.every(({ item }) => item === undefined)) {
    throw new RangeError(`found no entry that can be read, at ${first.path} ${first.error ?? ''}`);
  }
  const builder = new ConversionBuilder(options);
  for (const { path, item, error } of entries) {
    builder.count(item !== undefined);
    if (item === undefined) builder.lose(path, `cannot read ${error ?? 'the entry'}: left out`);
    else builder.addSource(cleanSource(builder, item, path));
  }
  return builder.finish();
}

function readCslItems(text: string): ReadEntry[] {
  const input = parseJsonInput(text);
  const list = isFields(input)
    ? (own(input, 'items') ?? own(input, 'references') ?? [input])
    : input;
  if (!isList(list)) throw new TypeError('expected CSL-JSON: a list of items');
  return list.map((item, i): ReadEntry => {
    const path = `/${i}`;
    return isFields(item) ? { path, item } : { path, error: 'what is no object' };
  });
}
