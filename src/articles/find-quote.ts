import { comparableText, spellingsOf } from './comparable-text.js';
import type { ComparableText, Spelling } from './comparable-text.js';
import { paragraphAt } from './read-article.js';
import type { Article } from './types.js';
import { isWithinWord } from './word-edge.js';

/** A text-quote selector of the W3C Web Annotation Data Model. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A place where a quote stands in an article. */
export interface QuoteMatch {
  /** Offset of its first character in the article, in UTF-16 code units. */
  readonly start: number;
  /** Just after its last character. */
  readonly end: number;
  /** The paragraphs that it begins and ends in. */
  readonly paragraphs: readonly [first: number, last: number];
  /** The words as the article has them. */
  readonly text: string;
  /** In what the article writes it otherwise; empty where it is the same to the character. */
  readonly spellings: readonly Spelling[];
  /** Whether `prefix` stands just before it; true without one. */
  readonly hasPrefix: boolean;
  /** Whether `suffix` stands just after it; true without one. */
  readonly hasSuffix: boolean;
}

const comparable = new WeakMap<Article, ComparableText>();

/**
 * Every place where an article has these words, in its order: whole words, the same to the character,
 * or but for white space, quotation marks, dashes, ellipses and how accents are encoded. An empty
 * quote is nowhere.
 */
export function findQuote(article: Article, selector: QuoteSelector): QuoteMatch[] {
  const { text, starts, ends } = comparableOf(article);
  const wanted = comparableText(selector.exact).text.trim();
  const prefix = comparableText(selector.prefix ?? '').text.trimEnd();
  const suffix = comparableText(selector.suffix ?? '').text.trimStart();
  const matches: QuoteMatch[] = [];
  if (wanted === '') return matches;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const after = at + wanted.length;
    if ([at, after].some((edge) => starts[edge] === starts[edge - 1] || isWithinWord(text, edge)))
      continue;
    const start = starts[at] ?? 0;
    const end = ends[after - 1] ?? 0;
    const found = article.text.slice(start, end);
    matches.push({
      start,
      end,
      paragraphs: [numberAt(article, start), numberAt(article, end - 1)],
      text: found,
      spellings: found === selector.exact ? [] : spellingsOf(found, selector.exact),
      hasPrefix: text.slice(0, at).trimEnd().endsWith(prefix),
      hasSuffix: text.slice(after).trimStart().startsWith(suffix),
    });
  }
  return matches;
}

function comparableOf(article: Article): ComparableText {
  let found = comparable.get(article);
  if (found === undefined) {
    found = comparableText(article.text);
    comparable.set(article, found);
  }
  return found;
}

function numberAt(article: Article, offset: number): number {
  return paragraphAt(article, offset)?.number ?? 0;
}
