import type { Citation } from '../model/types.js';
import { findLikeness } from './find-likeness.js';
import { findQuote } from './find-quote.js';
import type { QuoteMatch, QuoteSelector } from './find-quote.js';
import { paragraphsNamed } from './paragraphs-named.js';
import type { Article } from './types.js';
import type { Finding, FindingCode } from './verify-types.js';

/** Words around a quote, as many as a message has room for. */
const AROUND = 40;

/**
 * Compares a phrase of a citation, its quote or its words for the date, with the article. Returns
 * where it stands as the citation says, and what is not so.
 */
export function checkPhrase(
  article: Article,
  citation: Citation,
  field: 'quote' | 'dateText',
  selector: QuoteSelector,
): { readonly matches: readonly QuoteMatch[]; readonly findings: readonly Finding[] } {
  const path = `${citation.path}/${field}`;
  const fail = (code: FindingCode, message: string): Finding => ({
    path,
    code,
    level: 'error',
    message,
  });
  const words = `“${selector.exact}”`;
  const matches = findQuote(article, selector);
  if (matches.length === 0) {
    const like = findLikeness(article, selector.exact);
    const instead = like
      ? `paragraph ${like.paragraph} has “${like.text}”`
      : 'the article has nothing like it';
    return { matches: [], findings: [fail('not-found', `${words} not found: ${instead}`)] };
  }

  const named = paragraphsNamed(citation);
  const places = [...new Set(matches.map(({ paragraphs: [first] }) => first))].join(', ');
  const inPlace = named ? matches.filter((match) => liesIn(match, named)) : matches;
  if (named && inPlace.length === 0) {
    const message = `${words} not found in paragraph ${citation.locator ?? ''}: found in paragraph ${places}`;
    return { matches: [], findings: [fail('elsewhere', message)] };
  }
  const inContext = inPlace.filter(({ hasPrefix, hasSuffix }) => hasPrefix && hasSuffix);
  const [first] = inPlace;
  if (inContext.length === 0 && first) {
    const message = `${words} not found between “${selector.prefix ?? ''}” and “${selector.suffix ?? ''}”: found ${contextOf(article, first)}`;
    return { matches: [], findings: [fail('other-context', message)] };
  }

  const match = inContext.find(({ spellings }) => spellings.length === 0) ?? inContext[0];
  const findings: Finding[] = [];
  if (match && match.spellings.length > 0) {
    const message = `${words} found but for ${match.spellings.join(' and ')}: the article has “${match.text}”`;
    findings.push({ path, code: 'other-spelling', level: 'warning', message });
  }
  if (!named) {
    const message = `${words} found in paragraph ${places}: expected a locator that names the paragraph`;
    findings.push({ path: citation.path, code: 'no-paragraph', level: 'warning', message });
  }
  return { matches: inContext, findings };
}

function liesIn({ paragraphs: [first, last] }: QuoteMatch, named: ReadonlySet<number>): boolean {
  for (let number = first; number <= last; number++) if (!named.has(number)) return false;
  return true;
}

function contextOf({ text }: Article, { start, end }: QuoteMatch): string {
  const before = text.slice(Math.max(0, start - AROUND), start).trimStart();
  const after = text.slice(end, end + AROUND).trimEnd();
  return `“…${before}[…]${after}…”`.replace(/\s+/gu, ' ');
}
