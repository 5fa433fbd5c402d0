import { readDocument } from '../../src/model/index.js';
import type { EventData, Problem, SourceData, TimelineData } from '../../src/model/index.js';
import { readArticle, verifyDocument } from '../../src/articles/index.js';
import { blankArticle, freeId } from './work.js';
import type { EditState, Entry, Work, WorkArticle } from './work.js';

/** Something in the document that should be looked at, and the entry or article that it is in. */
export interface Remark {
  readonly level: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly entry?: string;
  readonly article?: string;
}

/** The document: the events that were accepted, and every article that something is known of. */
export function toDocument({ rest, articles, entries }: Work): TimelineData {
  return {
    ...rest,
    sources: keptArticles({ articles, entries }).map(({ source }) => source),
    events: accepted(entries).map(({ event }) => event),
  };
}

const accepted = (entries: readonly Entry[]): Entry[] =>
  entries.filter(({ verdict }) => verdict === 'accepted');

/** Without those that are blank and that nothing cites. */
function keptArticles({ articles, entries }: Pick<Work, 'articles' | 'entries'>): WorkArticle[] {
  const cited = new Set(
    accepted(entries).flatMap(({ event }) => event.citations?.map(({ source }) => String(source))),
  );
  const isBlank = ({ id, text, source }: WorkArticle) =>
    text.trim() === '' && JSON.stringify(source) === JSON.stringify(blankArticle(id).source);
  return articles.filter((article) => cited.has(article.id) || !isBlank(article));
}

/** What is wrong in the document by itself, and compared with the texts of its articles. */
export function checkWork(work: Work): Remark[] {
  const { doc, problems } = readDocument(toDocument(work));
  const texts = work.articles.filter(({ text }) => text.trim() !== '');
  const byId = new Map(texts.map(({ id, text }) => [id, readArticle(text)]));
  const { findings } = verifyDocument(doc, byId);
  const lists = { events: accepted(work.entries), sources: keptArticles(work) };
  const remark = (
    level: Remark['level'],
    { path, message }: Pick<Problem, 'path' | 'message'>,
  ): Remark => {
    const [, list, index] = /^\/(events|sources)\/(\d+)/u.exec(path) ?? [];
    const id = list && lists[list as keyof typeof lists][Number(index)]?.id;
    const where = id ? (list === 'events' ? { entry: id } : { article: id }) : {};
    return { level, message, ...where };
  };
  const remarks: Remark[] = [
    ...problems.map((problem) => remark('error', problem)),
    ...findings.map((finding): Remark => {
      // Of an article whose text is not here nothing can be said, which is nobody's fault.
      if (finding.code === 'no-article') return { level: 'note', message: finding.message };
      return remark(finding.level, finding);
    }),
  ];
  // A date that an event shares with its citation is wrong once.
  const byText = new Map(remarks.map((each) => [JSON.stringify(each), each]));
  return [...byText.values()];
}

/**
 * A document as work to go on with: its events are accepted, its sources are articles whose text is
 * still to be pasted.
 *
 * @throws {TypeError} when it is no document
 */
export function fromDocument(data: unknown): EditState {
  const { sources, events, ...rest } = objectOf(data) as Record<string, unknown>;
  const givenSources = listOf(sources, 'sources') as SourceData[];
  const articles = givenSources.map((source): WorkArticle => {
    const id = String(source.id);
    return { id, text: '', isRead: false, source };
  });
  const taken = new Set<string>();
  const entries = (listOf(events, 'events') as EventData[]).map((event): Entry => {
    const own = event.id === undefined ? '' : String(event.id);
    const id = own === '' || taken.has(own) ? freeId('event', taken) : own;
    taken.add(id);
    return { id, verdict: 'accepted', isTouched: true, event };
  });
  const [first = blankArticle('article-1')] = articles;
  const work = { rest, articles: articles.length === 0 ? [first] : articles, entries };
  return { work, article: first.id, focus: entries[0]?.id };
}

function objectOf(data: unknown): object {
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data;
  throw new TypeError('found no object, expected a document with "events"');
}

function listOf(value: unknown, name: string): unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((each) => typeof each === 'object' && each !== null))
    return value;
  throw new TypeError(`found no list of objects in "${name}"`);
}
