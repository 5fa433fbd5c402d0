import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { isFields, isList } from '../../model/read-value.js';
import type { Fields } from '../../model/read-value.js';
import { fieldsIn, textIn } from './fields-of.js';
import { parseDateWords } from './parse-date-words.js';
import { isEdtf } from './write-edtf.js';

/** An item of CSL, or why there is none. */
export interface ReadEntry {
  readonly path: string;
  readonly item?: Fields;
  readonly error?: string;
}

/** Fields that have a place in CSL. */
const KNOWN = new Set(
  (
    'abstract accessed address afterword annotation annote annotator author bookpagination ' +
    'booksubtitle booktitle chapter commentator date day doi edition editor eid eprint eprinttype ' +
    'eventdate eventtitle eventtitleaddon foreword howpublished institution isbn issn issue ' +
    'journal journalsubtitle journaltitle keywords language langid location maintitle month note ' +
    'number numpages organization origdate origlanguage origlocation origpublisher origtitle pages ' +
    'pagetotal part pmid publisher pubstate school series shortjournal shorttitle subtitle title ' +
    'titleaddon translator type url urldate venue version volume volumes year'
  ).split(' '),
);
const ENTRY = /^(?=[ \t]*@)/mu;
const STRING = /^[ \t]*@string\b/iu;
const NO_ENTRY = /^[ \t]*@(?:comment|preamble|string)\b/iu;
/** Letters of names for texts that are given to each entry when entries are read one by one. */
const MOST_STRINGS = 10_000;

/** Reads BibTeX: in one go, or entry by entry where one of them is broken. */
export function readBibtexEntries(text: string): ReadEntry[] {
  try {
    return parse(text).map((entry, i) => toEntry(entry, `entry ${i + 1}`));
  } catch {
    return readEachEntry(text);
  }
}

function readEachEntry(text: string): ReadEntry[] {
  const chunks = text.split(ENTRY);
  const strings = chunks
    .filter((chunk) => STRING.test(chunk))
    .join('')
    .slice(0, MOST_STRINGS);
  const entries: ReadEntry[] = [];
  let line = 1;
  for (const chunk of chunks) {
    const path = `line ${line}`;
    line += chunk.split('\n').length - 1;
    if (!chunk.trimStart().startsWith('@') || NO_ENTRY.test(chunk)) continue;
    try {
      entries.push(...parse(strings + chunk).map((entry) => toEntry(entry, path)));
    } catch {
      const [head = ''] = chunk.trim().split('\n');
      entries.push({ path, error: `the entry that begins ${JSON.stringify(head.slice(0, 60))}` });
    }
  }
  return entries;
}

function parse(text: string): readonly Fields[] {
  const options = { forceType: '@biblatex/text', generateGraph: false } as const;
  const entries = plugins.input.chain(text, { ...options, target: '@biblatex/entries+list' });
  return isList(entries) ? entries.filter(isFields) : [];
}

function toEntry(entry: Fields, path: string): ReadEntry {
  const properties = fieldsIn(entry, 'properties');
  // citation-js fails on dates without a beginning, which are kept as they are written anyway.
  const undated = Object.fromEntries(
    Object.entries(properties).filter(([name]) => name !== 'date' && name !== 'urldate'),
  );
  const item = toItem(entry) ?? toItem({ ...entry, properties: undated });
  if (item) return { path, item: { ...item, ...keep(properties) } };
  return { path, error: `the entry ${JSON.stringify(textIn(entry, 'label'))}` };
}

function toItem(entry: Fields): Fields | undefined {
  try {
    const options = { forceType: '@biblatex/entry+object', generateGraph: false } as const;
    const items = plugins.input.chain(entry, options);
    const item: unknown = isList(items) ? items[0] : undefined;
    return isFields(item) ? item : undefined;
  } catch {
    return undefined; // whoever asked tells that it cannot be read
  }
}

/** What CSL has no place for, and dates as they are written: BibLaTeX has them in EDTF. */
function keep(properties: Fields): Fields {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (!KNOWN.has(name.toLowerCase())) kept[`x-given-${name}`] = value;
  }
  const date = textIn(properties, 'date');
  const year = textIn(properties, 'year');
  const accessed = textIn(properties, 'urldate');
  if (date !== '') kept['issued'] = isEdtf(date) ? date : { literal: date };
  else if (year !== '' && !/^\d{1,4}$/u.test(year)) {
    kept['issued'] = parseDateWords(year)?.edtf ?? { literal: year };
  }
  if (isEdtf(accessed)) kept['accessed'] = accessed;
  return kept;
}
