import { DateReader } from '../model/read-date.js';
import { ProblemList } from '../model/problem-list.js';
import type { Place } from '../model/problem-list.js';
import { readLength, readList, readText } from '../model/read-fields.js';
import { entryOf, isFields } from '../model/read-value.js';
import type { Fields } from '../model/read-value.js';
import { EVIDENCE_STATES } from './evidence-states.js';
import { STANCES } from './event-columns.js';
import type { FindIndex } from './find-index.js';
import type { FilterReading, TimelineFilter } from './types.js';

const ROOT: Place = { path: '' };

/**
 * Reads a filter of unknown shape into its normal form: nothing that is empty, each value once, in
 * order. Never throws. With an index, says too which groups, sources and tags the document lacks;
 * they are kept, and nothing meets them. So are dates that are none, which leave nothing out.
 */
export function readFilter(value: unknown, index?: FindIndex): FilterReading {
  const problems = new ProblemList();
  const fields = isFields(value) ? value : {};
  if (value !== undefined && value !== null && !isFields(value)) {
    problems.addFound(ROOT, undefined, 'wrong-type', value, 'an object');
  }
  const query = readText(problems, fields, 'query', ROOT)?.trim().replace(/\s+/gu, ' ');
  const groups = readValues(problems, fields, 'groups');
  const sources = readValues(problems, fields, 'sources');
  const stances = readWords(problems, fields, 'stances', STANCES);
  const tags = readValues(problems, fields, 'tags');
  const evidence = readWords(problems, fields, 'evidence', EVIDENCE_STATES);
  const from = readBound(problems, fields, 'from');
  const to = readBound(problems, fields, 'to');
  const filter: TimelineFilter = {
    ...(query !== undefined && query !== '' && { query }),
    ...(groups.length > 0 && { groups }),
    ...(sources.length > 0 && { sources }),
    ...(stances.length > 0 && { stances }),
    ...(tags.length > 0 && { tags }),
    ...(evidence.length > 0 && { evidence }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
  if (index !== undefined) noteUnknown(problems, filter, index);
  return { filter, problems: problems.list() };
}

/** Whether a filter leaves nothing out, whatever the document. */
export function isEmptyFilter(filter: TimelineFilter): boolean {
  return Object.keys(readFilter(filter).filter).length === 0;
}

/** Whether two filters ask for the same. */
export function isSameFilter(a: TimelineFilter, b: TimelineFilter): boolean {
  return JSON.stringify(readFilter(a).filter) === JSON.stringify(readFilter(b).filter);
}

function readValues(problems: ProblemList, fields: Fields, key: string): readonly string[] {
  const list = readList(problems, fields, key, ROOT);
  const length = readLength(problems, list, key, ROOT);
  const values = new Set<string>();
  for (let i = 0; i < length; i++) {
    const entry = entryOf(list, i);
    if (typeof entry === 'string') values.add(entry);
    else if (typeof entry === 'number' && Number.isFinite(entry)) values.add(String(entry));
    else problems.addFound(ROOT, `${key}/${i}`, 'wrong-type', entry, 'text');
  }
  return [...values].sort();
}

/** Words of a list that is settled, in its order. */
function readWords<T extends string>(
  problems: ProblemList,
  fields: Fields,
  key: string,
  words: readonly T[],
): readonly T[] {
  const values = readValues(problems, fields, key);
  for (const value of values) {
    if (words.some((word) => word === value)) continue;
    problems.addFound(ROOT, key, 'unknown-value', value, `some of ${words.join(', ')}`);
  }
  return words.filter((word) => values.includes(word));
}

function readBound(problems: ProblemList, fields: Fields, key: string): string | undefined {
  const text = readText(problems, fields, key, ROOT)?.trim();
  if (text === undefined || text === '') return undefined;
  new DateReader().read(problems, { [key]: text }, key, ROOT);
  return text;
}

function noteUnknown(problems: ProblemList, filter: TimelineFilter, { columns }: FindIndex): void {
  const { groups = [], sources = [], tags = [] } = filter;
  const groupIds = new Set(columns.groups.map(({ id }) => id));
  const sourceIds = new Set(columns.sources.map(({ id }) => id));
  const knownTags = new Set(tags.length > 0 ? columns.tags : []);
  for (const id of groups) {
    if (!groupIds.has(id)) problems.addFound(ROOT, 'groups', 'no-group', id, 'the id of a group');
  }
  for (const id of sources) {
    if (!sourceIds.has(id))
      problems.addFound(ROOT, 'sources', 'no-source', id, 'the id of a source');
  }
  for (const tag of tags) {
    if (!knownTags.has(tag))
      problems.addFound(ROOT, 'tags', 'unknown-value', tag, 'a tag of an event');
  }
}
