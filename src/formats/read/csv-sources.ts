import type { CitationData } from '../../model/document-data.js';
import type { ConversionBuilder } from './conversion-builder.js';
import type { ColumnMap, CsvField } from './csv-columns.js';

const ADDRESS = /[a-z][a-z0-9+.-]*:\/\/[^\s;|<>"]+/giu;
const PARTS = /[;|\n]/u;
/** Signs that stand around an address, and are no part of a name. */
const AROUND = ' \t,:(';

/** What a row cites, and what it says of no one source, kept as it is. */
export interface CellCitations {
  readonly citations: readonly CitationData[];
  readonly kept: Readonly<Record<string, string>>;
}

/**
 * The citations of a row: its columns of sources and of addresses by pairs, several in a cell. What
 * is said of one source is said of it where the row has only one.
 */
export function citeCells(
  builder: ConversionBuilder,
  map: ColumnMap,
  cells: ReadonlyMap<string, string>,
  path: string,
): CellCitations {
  const [names, urls] = [map.of('source'), map.of('url')];
  const citations = new Map<unknown, CitationData>();
  for (let i = 0; i < Math.max(names.length, urls.length); i++) {
    const name = cells.get(names[i] ?? '') ?? '';
    const url = cells.get(urls[i] ?? '') ?? '';
    for (const citation of citePair(builder, name, url, path)) {
      citations.set(citation.source, citation);
    }
  }
  const list = [...citations.values()];
  const cell = (field: CsvField): string => cells.get(map.of(field)[0] ?? '') ?? '';
  return { citations: list, kept: describeSource(builder, list, cell, path) };
}

function citePair(
  builder: ConversionBuilder,
  name: string,
  url: string,
  path: string,
): (CitationData & object)[] {
  const addresses = addressesIn(url);
  const inName = addressesIn(name);
  const titles = name
    .replace(ADDRESS, '')
    .split(PARTS)
    .map(trimSigns)
    .filter((title) => title !== '');
  // A cell of addresses with something else in it is the name of a source.
  if (addresses.length === 0 && url !== '') titles.push(url);
  const all = [...inName, ...addresses];
  const doMatch = titles.length === all.length;
  if (!doMatch && titles.length > 0 && all.length > 0) {
    builder.lose(path, 'found sources and addresses that do not go by pairs: each is cited alone');
  }
  const linked = all.map((address, i) =>
    builder.cite({ url: address, text: (doMatch ? titles[i] : undefined) ?? '' }, path),
  );
  const named = doMatch ? [] : titles.map((title) => builder.citeTitle(title));
  return [...linked, ...named].filter((citation) => citation !== undefined);
}

function trimSigns(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && AROUND.includes(text.charAt(start))) start += 1;
  while (end > start && AROUND.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const addressesIn = (text: string): string[] =>
  (text.match(ADDRESS) ?? []).map((address) => address.replace(/[.,)\]]+$/u, ''));

function describeSource(
  builder: ConversionBuilder,
  [citation, ...more]: readonly CitationData[],
  cell: (field: CsvField) => string,
  path: string,
): Record<string, string> {
  const quote = cell('quote');
  const about = {
    author: cell('author'),
    publisher: cell('publisher'),
    published: cell('published'),
  };
  if (citation === undefined || more.length > 0) {
    const given = Object.entries({ quote, ...about }).filter(([, text]) => text !== '');
    if (given.length > 0) {
      const names = given.map(([name]) => name).join(', ');
      builder.lose(path, `the row has not one source: ${names} are kept with the event`);
    }
    return Object.fromEntries(given.map(([name, text]) => [`x-given-${name}`, text]));
  }
  if (quote !== '') citation.quote = { exact: quote };
  builder.describe(citation.source, about);
  return {};
}
