import type { TimelineDate } from '../../dates/index.js';
import type {
  CitationData,
  DerivationData,
  EventData,
  SourceData,
  TimelineData,
} from '../../model/index.js';
import { findReprints } from '../find-reprints.js';
import type { Article } from '../types.js';
import { wordsOf } from '../words.js';
import { datelineOf, extractStatements } from './extract-statements.js';
import { quoteAround } from './quote-around.js';
import { shortTitle } from './title-of.js';
import type { DatedStatement } from './types.js';

/** An article that a timeline is to be made from. */
export interface ProposedArticle {
  /** The id of its source. */
  readonly id: string;
  readonly article: Article;
  /** The name of the file that its text is in. */
  readonly file?: string;
  readonly published?: TimelineDate | string;
  readonly title?: string;
  /** BCP 47 tag; default `en`. */
  readonly language?: string;
}

/** A heading is no longer than this. */
const MOST_HEADING_WORDS = 20;
/** It stands above the text, after a date or a picture's caption at most. */
const MOST_ABOVE = 3;

/**
 * Makes a first timeline of what articles date, for a person to go through: an event with its quote
 * for each statement, and one without a date for each thing that a statement is dated by but the text
 * only names. Titles are the first words at hand; nothing is joined but the sources that are copies of
 * each other.
 *
 * @throws {RangeError} for a language that no rules are known of
 */
export function proposeDocument(articles: readonly ProposedArticle[]): TimelineData {
  const originals = originalsOf(articles);
  const sources = articles.map((each) => sourceOf(each, originals.get(each.id)));
  return { sources, events: articles.flatMap((each) => eventsOf(each)) };
}

function sourceOf(
  { id, article, file, published, title, language = 'en' }: ProposedArticle,
  original: string | undefined,
): SourceData {
  const issued =
    (typeof published === 'string' ? published : published?.edtf) ??
    datelineOf(article, language)?.edtf;
  const heading = title ?? headingOf(article);
  return {
    id,
    type: 'article',
    ...(heading !== undefined && { title: heading }),
    ...(issued !== undefined && { issued }),
    language,
    ...(original !== undefined && { reprintOf: original }),
    ...(file !== undefined && { file }),
  };
}

/** The first line above the text that is no sentence. */
function headingOf({ paragraphs }: Article): string | undefined {
  return paragraphs
    .slice(0, MOST_ABOVE)
    .find(
      ({ kind, text }) =>
        kind === 'text' &&
        wordsOf(text).length <= MOST_HEADING_WORDS &&
        !/[.…:;,]["'”’]?$/u.test(text),
    )?.text;
}

/** For each article whose text is in another's, the id of that one: the longest of those alike. */
function originalsOf(articles: readonly ProposedArticle[]): Map<string, string> {
  const byId = new Map(articles.map(({ id, article }) => [id, article]));
  const lengthOf = (id: string) => byId.get(id)?.text.length ?? 0;
  const originals = new Map<string, string>();
  const rootOf = (id: string): string => {
    const parent = originals.get(id);
    return parent === undefined ? id : rootOf(parent);
  };
  for (const { one, other } of findReprints(byId)) {
    const [first, second] = [rootOf(one), rootOf(other)];
    if (first === second) continue;
    const isShorter = lengthOf(first) < lengthOf(second);
    originals.set(isShorter ? first : second, isShorter ? second : first);
  }
  return originals;
}

function eventsOf({ id, article, published, language = 'en' }: ProposedArticle): EventData[] {
  const statements = extractStatements(article, {
    language,
    ...(published !== undefined && { published }),
  });
  const named = new Map<string, EventData>();
  const anchorOf = (statement: DatedStatement, words: string): string => {
    const key = wordsOf(words)
      .map(({ text }) => text)
      .join(' ');
    const known = named.get(key);
    if (known !== undefined) return String(known.id);
    const event = eventOfWords(`${id}-anchor-${named.size + 1}`, id, article, statement, words);
    named.set(key, event);
    return String(event.id);
  };
  const events = statements.map((statement, i): EventData => {
    const { title, date, dateText, basis, derivation } = statement;
    return {
      id: eventId(id, i),
      title,
      ...(date !== null && { date }),
      dateText,
      ...(basis !== 'vague' && { basis }),
      ...(derivation !== null && {
        derivation: derivationOf(derivation, id, (words) => anchorOf(statement, words)),
      }),
      citations: [citationOf(id, article, statement)],
    };
  });
  return [...events, ...named.values()];
}

function eventId(source: string, index: number): string {
  return `${source}-${index + 1}`;
}

function derivationOf(
  { anchor, relation, offset, note }: NonNullable<DatedStatement['derivation']>,
  source: string,
  anchorOf: (words: string) => string,
): DerivationData {
  const rest = { relation, ...(offset !== null && { offset }), note };
  if ('published' in anchor) return { anchor: { published: source }, ...rest };
  if ('edtf' in anchor) return { anchor, ...rest };
  const { event } = anchor;
  return {
    anchor: { event: typeof event === 'number' ? eventId(source, event) : anchorOf(event) },
    ...rest,
  };
}

function citationOf(source: string, article: Article, statement: DatedStatement): CitationData {
  const { datePosition, sentencePosition, paragraph, dateText, date } = statement;
  return {
    source,
    ...quoteAround(article, datePosition, sentencePosition),
    locator: String(paragraph),
    label: 'paragraph',
    dateText,
    ...(date !== null && { date }),
  };
}

/** What something else is dated by, and nobody says when it was. */
function eventOfWords(
  id: string,
  source: string,
  article: Article,
  { datePosition, sentencePosition, paragraph, dateText }: DatedStatement,
  words: string,
): EventData {
  const at = datePosition.start + Math.max(0, dateText.lastIndexOf(words));
  const quote = quoteAround(article, { start: at, end: at + words.length }, sentencePosition);
  const citation = { source, ...quote, locator: String(paragraph), label: 'paragraph' };
  return { id, title: shortTitle(words), citations: [{ ...citation, stance: 'mentions' }] };
}
