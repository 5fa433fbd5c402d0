import { findQuote } from '../../src/articles/index.js';
import type { Article } from '../../src/articles/index.js';
import { isWithinWord } from '../../src/articles/word-edge.js';
import type { CitationData, EventData, PositionData } from '../../src/model/index.js';

/** As much of the text around a quote as tells it from the same words elsewhere. */
const CONTEXT = 32;

/** What of a citation tells where its quote stands. */
export type QuotedPlace = Pick<CitationData, 'quote' | 'position' | 'locator' | 'label'>;

/** Quotes what stands there, made up to whole words; `undefined` when that is only white space. */
export function quoteAt(article: Article, span: PositionData): QuotedPlace | undefined {
  const { text, paragraphs } = article;
  let { start, end } = span;
  while (start < end && /\s/u.test(text.charAt(start))) start++;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--;
  if (start >= end) return undefined;
  while (start > 0 && isWithinWord(text, start)) start--;
  while (end < text.length && isWithinWord(text, end)) end++;
  const quoted = paragraphs.filter((each) => each.start < end && each.end > start);
  const [first, last] = [quoted[0], quoted.at(-1)];
  if (!first || !last) return undefined;
  const prefix = text.slice(Math.max(first.start, start - CONTEXT), start);
  const suffix = text.slice(end, Math.min(last.end, end + CONTEXT));
  return {
    quote: {
      exact: text.slice(start, end),
      ...(prefix.trim() !== '' && { prefix: fromWord(prefix) }),
      ...(suffix.trim() !== '' && { suffix: toWord(suffix) }),
    },
    position: { start, end },
    locator: first === last ? `${first.number}` : `${first.number}-${last.number}`,
    label: 'paragraph',
  };
}

/**
 * Quotes words where the article has them, in its own spelling: near an offset when they stand more
 * than once. Words that it does not have are kept as they are, without a place.
 */
export function quoteOf(article: Article, exact: string, near: number = 0): QuotedPlace {
  const [nearest] = findQuote(article, { exact }).sort(
    (a, b) => Math.abs(a.start - near) - Math.abs(b.start - near),
  );
  if (!nearest) return { quote: { exact } };
  const { start, end } = nearest;
  return quoteAt(article, { start, end }) ?? { quote: { exact } };
}

/** An event with its quotes where they stand now, in an article whose text has been changed. */
export function withQuotesIn(event: EventData, source: string, article: Article): EventData {
  const moved = event.citations?.map((citation) => {
    const { quote, position } = citation;
    if (String(citation.source) !== source || !quote || !position) return citation;
    if (article.text.slice(position.start, position.end) === quote.exact) return citation;
    const found = quoteOf(article, quote.exact, position.start);
    return found.position ? { ...citation, ...found } : citation;
  });
  return moved ? { ...event, citations: moved } : event;
}

const fromWord = (text: string): string =>
  text.length < CONTEXT ? text : text.replace(/^\S+(?=\s)/u, '').trimStart();
const toWord = (text: string): string =>
  text.length < CONTEXT ? text : text.replace(/\s\S+$/u, '').trimEnd();
