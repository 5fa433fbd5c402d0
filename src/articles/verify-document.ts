import type { Citation, TimelineDocument } from '../model/types.js';
import { checkDate } from './check-date.js';
import { checkOwnWords } from './check-own-words.js';
import { checkPhrase } from './check-phrase.js';
import { checkReprints } from './check-reprints.js';
import type { QuoteMatch } from './find-quote.js';
import type { Article } from './types.js';
import type { Finding, Verification, VerifyCounts } from './verify-types.js';
import { wordsOf } from './words.js';

/** A quote is a short phrase: more words than this are a passage of somebody else's text. */
const MAX_QUOTE_WORDS = 25;

/**
 * Compares a timeline with the articles that it was taken from: every quote and every date in words,
 * to the letter and in the paragraph that its citation names; the dates that those words give; titles, summaries and notes, which have
 * to be in words of their own; and which sources are copies of each other.
 *
 * @param articles By the ids of their sources.
 */
export function verifyDocument(
  doc: TimelineDocument,
  articles: ReadonlyMap<string, Article>,
): Verification {
  const counts = { articles: articles.size, quotes: 0, dateWords: 0, datesRead: 0, ownTexts: 0 };
  const findings: Finding[] = [];
  for (const event of [...doc.events, ...doc.notPlaced]) {
    for (const citation of event.citations)
      findings.push(...checkCitation(citation, articles, counts));
    findings.push(...checkDateWords(event.path, event.data.dateText, event.citations));
  }
  const own = checkOwnWords(doc, articles);
  counts.ownTexts = own.texts;
  findings.push(...own.findings, ...checkReprints(doc, articles));
  return { findings, counts };
}

function checkCitation(
  citation: Citation,
  articles: ReadonlyMap<string, Article>,
  counts: VerifyCounts,
): Finding[] {
  const { quote, dateText, source, path } = citation;
  if (quote === undefined && dateText === undefined) return [];
  const article = articles.get(source.id);
  if (article === undefined) {
    const message = `no article of source "${source.id}": nothing that this citation quotes was checked`;
    return [{ path, code: 'no-article', level: 'error', message }];
  }
  const findings: Finding[] = [];
  let quoted: readonly QuoteMatch[] = [];
  if (quote !== undefined) {
    counts.quotes++;
    const phrase = checkPhrase(article, citation, 'quote', quote);
    quoted = phrase.matches;
    findings.push(...phrase.findings);
    const length = wordsOf(quote.exact).length;
    if (length > MAX_QUOTE_WORDS) {
      const message = `quote of ${length} words: expected at most ${MAX_QUOTE_WORDS}`;
      findings.push({ path: `${path}/quote`, code: 'too-long', level: 'warning', message });
    }
    findings.push(...checkPosition(article, citation, quote.exact));
  }
  if (dateText !== undefined) {
    counts.dateWords++;
    const words = checkPhrase(article, citation, 'dateText', { exact: dateText });
    const date = checkDate(article, citation, nearest(words.matches, quoted));
    if (date.isRead) counts.datesRead++;
    findings.push(...words.findings, ...date.findings);
  }
  return findings;
}

/** The date words that belong to the quote, where they stand more than once; all without a quote. */
function nearest(
  words: readonly QuoteMatch[],
  quoted: readonly QuoteMatch[],
): readonly QuoteMatch[] {
  const distance = (word: QuoteMatch) =>
    Math.min(...quoted.map(({ start, end }) => Math.max(0, start - word.end, word.start - end)));
  const least = Math.min(...words.map(distance));
  return words.filter((word) => distance(word) === least);
}

function checkPosition({ text }: Article, { position, path }: Citation, exact: string): Finding[] {
  if (position === undefined) return [];
  const found = text.slice(position.start, position.end);
  if (found === exact) return [];
  const message = `found “${found}” from ${position.start} to ${position.end}, expected “${exact}”`;
  return [{ path: `${path}/position`, code: 'other-position', level: 'error', message }];
}

/** An event's date in words is shown as a quotation, so it has to be one of those that were checked. */
function checkDateWords(path: string, words: unknown, citations: readonly Citation[]): Finding[] {
  if (typeof words !== 'string' || citations.some(({ dateText }) => dateText === words)) return [];
  const message = `“${words}” are the date words of none of its citations`;
  return [{ path: `${path}/dateText`, code: 'date-words-of-none', level: 'error', message }];
}
