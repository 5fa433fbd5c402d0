import { UNHEARD } from '../model/problem-list.js';
import { readObjects } from '../model/read-fields.js';
import { own } from '../model/read-value.js';
import type { Fields } from '../model/read-value.js';
import { parseDoi, parseLink } from '../model/safe-link.js';
import type { Source } from '../model/types.js';
import type { Cited } from './types.js';

/** The parts of a name that are there. */
export type NameParts = Readonly<Partial<Record<string, string>>>;

// The dropping particle is that of Ludwig van Beethoven, who is sorted under B; the other one stays.
const NAME_PARTS = 'family given dropping-particle non-dropping-particle suffix literal'.split(' ');

export function sourceOf(cited: Cited): Source {
  return 'source' in cited ? cited.source : cited;
}

/** Text on one line, without control characters and halves of characters. */
export function toLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, ' ')
    .trim();
}

/** A field as one line of text, numbers included; '' when there is none. */
export function textOf(fields: Fields, key: string): string {
  const value = own(fields, key);
  return /^(string|number)$/.test(typeof value) ? toLine(String(value)) : '';
}

/** The names in a field of a source, those that name somebody. */
export function namesOf(source: Source, key: string): readonly NameParts[] {
  return readObjects(UNHEARD, source.data, key, source).flatMap(([name]) => {
    const parts = NAME_PARTS.map((part) => [part, textOf(name, part)] as const);
    const given = parts.filter(([, text]) => text !== '');
    return given.length === 0 ? [] : [Object.fromEntries(given)];
  });
}

/** The address that the data gives, when it is a safe one. */
export function urlOf({ data }: Source): string {
  return parseLink(textOf(data, 'URL'))?.href ?? '';
}

/** The DOI without a resolver; '' when what is given is none. */
export function doiOf({ data }: Source): string {
  const link = parseDoi(textOf(data, 'DOI'));
  return link ? decodeURIComponent(link.href.slice('https://doi.org/'.length)) : '';
}
