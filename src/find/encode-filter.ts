import { decodeText, encodeText } from './encode-text.js';
import { readFilter } from './read-filter.js';
import type { FilterReading, TimelineFilter } from './types.js';

/** What each field is called in an address. */
const NAMES: readonly (readonly [name: string, field: keyof TimelineFilter])[] = [
  ['q', 'query'],
  ['group', 'groups'],
  ['source', 'sources'],
  ['stance', 'stances'],
  ['tag', 'tags'],
  ['evidence', 'evidence'],
  ['from', 'from'],
  ['to', 'to'],
];
const SINGLE: ReadonlySet<string> = new Set(['query', 'from', 'to']);

/** A filter as the hash of an address holds it, such as `q=ship&group=arms,trade`; empty for none. */
export function encodeFilter(filter: TimelineFilter): string {
  const { filter: normal } = readFilter(filter);
  return NAMES.flatMap(([name, field]) => {
    const value = normal[field];
    if (value === undefined) return [];
    const values = typeof value === 'string' ? [value] : value;
    return [`${name}=${values.map(encodeText).join(',')}`];
  }).join('&');
}

/** Reads what `encodeFilter` wrote. Never throws; passes over what other parts of a hash say. */
export function decodeFilter(text: string): FilterReading {
  const fields: Record<string, string | string[]> = {};
  for (const part of text.replace(/^#/u, '').split('&')) {
    const [name = '', ...rest] = part.split('=');
    const field = NAMES.find(([written]) => written === name)?.[1];
    if (field === undefined || rest.length === 0) continue;
    const value = rest.join('=');
    if (SINGLE.has(field)) fields[field] = decodeText(value);
    else fields[field] = [fields[field] ?? [], value.split(',').map(decodeText)].flat();
  }
  return readFilter(fields);
}
