import type { EventData, PositionData, SourceData, TimelineData } from '../../src/model/index.js';

/** What the author has said of an event. */
export type Verdict = 'proposed' | 'accepted' | 'left-out';

/** An event that may stand in the document. */
export interface Entry {
  readonly id: string;
  readonly verdict: Verdict;
  /** The author has made or changed it: finding dates again leaves it alone. */
  readonly isTouched: boolean;
  /** Where its date words stand in the text of an article. */
  readonly place?: PositionData & { readonly article: string };
  readonly event: EventData;
}

/** An article, as a source and as the text that quotes are taken from. */
export interface WorkArticle {
  readonly id: string;
  readonly text: string;
  /** Its text is shown with marks, not as a field to write in. */
  readonly isRead: boolean;
  readonly source: SourceData;
}

/** All that the author makes; what is kept across a reload, and undone. */
export interface Work {
  /** What else the document holds: its title, its groups, and what an opened one had. */
  readonly rest: TimelineData;
  readonly articles: readonly WorkArticle[];
  readonly entries: readonly Entry[];
}

/** The work, and what of it is looked at. */
export interface EditState {
  readonly work: Work;
  /** The id of the article that is shown. */
  readonly article: string;
  /** The id of the entry that is edited. */
  readonly focus: string | undefined;
}

/** An article that nothing is known of. */
export function blankArticle(id: string): WorkArticle {
  return { id, text: '', isRead: false, source: { id, type: 'article', language: 'en' } };
}

/** Work that nothing was done in. */
export function blankState(): EditState {
  const article = blankArticle('article-1');
  return {
    work: { rest: {}, articles: [article], entries: [] },
    article: article.id,
    focus: undefined,
  };
}

/** The first of `name-1`, `name-2`, … that is not taken. */
export function freeId(name: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${name}-${number}`)) number++;
  return `${name}-${number}`;
}

export const articleOf = (work: Work, id: string | undefined): WorkArticle | undefined =>
  work.articles.find((article) => article.id === id);

export const entryOf = (work: Work, id: string | undefined): Entry | undefined =>
  work.entries.find((entry) => entry.id === id);
