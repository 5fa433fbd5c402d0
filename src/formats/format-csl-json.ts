import type { SourceData } from '../model/document-data.js';
import type { Source } from '../model/types.js';
import { cslDate } from './csl-date.js';
import { variableKind } from './csl-variables.js';
import { isCslType } from './publication-types.js';
import { doiOf, namesOf, sourceOf, textOf, urlOf } from './source-fields.js';
import type { Cited, Wording } from './types.js';

type Entry = readonly [key: string, value: unknown];

/**
 * Writes items in CSL-JSON that keep to its schema. What the schema has no place for is kept in
 * `custom`: fields of this format and of others, dates that CSL cannot hold whole, and what a
 * citation quotes.
 */
export function formatCslJson(list: readonly Cited[], wording: Wording): string {
  const items = list.map((cited) => cslItem(cited, wording));
  return JSON.stringify(items, undefined, 2);
}

function cslItem(cited: Cited, wording: Wording): object {
  const source = sourceOf(cited);
  const [copy] = source.archived;
  const { custom: given, ...fields } = toJson(source.data);
  const type = textOf(source.data, 'type');
  // What is undefined is left out by JSON.
  const item: Entry[] = [
    ['id', source.id],
    ['type', isCslType(type) ? type : 'document'],
    ['archive', copy?.host],
    ['archive_location', copy?.href],
  ];
  const custom: Entry[] = Object.entries(given ?? {});
  for (const [key, value] of Object.entries(fields)) {
    if (key === 'id') continue;
    const written = cslValue(source, key, wording);
    if (written !== undefined) item.push([key, written]);
    const isKept = key === 'type' ? isCslType(type) : written !== undefined;
    if (!isKept || isFineDate(key, value)) custom.push([key, value]);
  }
  if ('source' in cited) {
    item.push(['locator', cited.locator]);
    custom.push(['label', cited.label], ['quote', cited.quote]);
  }
  if (custom.length > 0) item.push(['custom', Object.fromEntries(custom)]);
  return Object.fromEntries(item);
}

/** What the schema takes of a field; `undefined` when that is nothing. */
function cslValue(source: Source, key: string, wording: Wording): unknown {
  if (key === 'URL') return urlOf(source) || undefined;
  if (key === 'DOI') return doiOf(source) || undefined;
  const kind = variableKind(key);
  if (kind === 'text') return textOf(source.data, key) || undefined;
  if (kind === 'date') return cslDate(source, key, wording);
  const names = kind === 'names' ? namesOf(source, key) : [];
  return names.length > 0 ? names : undefined;
}

/** Tells whether a date is EDTF that says more than an object of CSL can. */
function isFineDate(key: string, value: unknown): boolean {
  return (
    variableKind(key) === 'date' &&
    typeof value === 'string' &&
    !/^\d{4}(-([01]\d(-\d\d)?|2[1-4]))?$/.test(value)
  );
}

/** The data as JSON has it; nothing when JSON cannot hold it, as with a cycle. */
function toJson(data: SourceData): SourceData {
  try {
    return JSON.parse(JSON.stringify(data)) as SourceData;
  } catch {
    return { id: '' };
  }
}
