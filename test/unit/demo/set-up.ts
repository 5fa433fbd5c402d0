import type { Action } from '../../../demo/edit/actions.js';
import { startHistory, takeStep } from '../../../demo/edit/history.js';
import type { History, Step } from '../../../demo/edit/history.js';
import { blankState, entryOf } from '../../../demo/edit/work.js';
import type { EditState, Entry } from '../../../demo/edit/work.js';

/** An article of four paragraphs: two days, a season, a day without its year, a distance. */
export const TEXT = `The mill of Orrin is taken down

The wheel first turned on April 2, 1861. A second floor was added in the summer of 1870.

A fire broke out on March 4, 1902. Two weeks later the owner sold the land. The chimney fell on May 9.

Eleven days after the auction, the last beam was burnt.`;

/** The work after these steps, from nothing. */
export function after(...steps: readonly Step[]): History {
  return steps.reduce(takeStep, startHistory(blankState()));
}

/** Pasted, and looked through for dates. */
export const FOUND: readonly Action[] = [
  { type: 'set-article', id: 'article-1', field: 'title', value: 'The mill of Orrin' },
  { type: 'set-article', id: 'article-1', field: 'issued', value: '1903-01-20' },
  { type: 'set-article', id: 'article-1', field: 'text', value: TEXT },
  { type: 'find', id: 'article-1' },
];

/** The entry with these date words. */
export function dated({ work }: EditState, dateText: string): Entry {
  const entry = work.entries.find(({ event }) => event.dateText === dateText);
  if (!entry) throw new Error(`no entry is dated "${dateText}"`);
  return entry;
}

/** The entry with an id, as it is now. */
export function now({ present }: History, { id }: Entry): Entry {
  const entry = entryOf(present.work, id);
  if (!entry) throw new Error(`no entry "${id}"`);
  return entry;
}

/** Where words stand in the text. */
export function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}
