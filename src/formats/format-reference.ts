import { formatDate } from '../dates/index.js';
import type { Markup } from './markup.js';
import { sourceOf, toLine } from './source-fields.js';
import type { Cited, Wording } from './types.js';

/** Writes a reference in sentences: quote and place, author, title, where and when, links. */
export function formatReference(cited: Cited, markup: Markup, wording: Wording): string {
  const { dates, words } = wording;
  const source = sourceOf(cited);
  const { title, container, publisher, issued, language, link, accessed, archived } = source;
  const when = issued ? formatDate(issued, dates) : (source.issuedText ?? words.noDate);
  const sentences = [
    quoteWords(cited, wording),
    source.authors.join(', '),
    title ?? '',
    joinParts([container, publisher, when]),
  ].map((text) => toLine(text));
  const written = sentences.flatMap((text, i) => {
    if (text === '') return [];
    const marked = i === 2 ? markup.title(text, language) : markup.text(text);
    return [/[.?!…。？！]["'”’»」]?$/u.test(text) ? marked : `${marked}.`];
  });
  if (link) written.push(markup.link(link.href));
  const copies = archived.map(({ date, href }) => {
    const copy = words.archivedCopy(date && formatDate(date, dates));
    return `${markup.text(toLine(copy))}: ${markup.link(href)}`;
  });
  if (accessed) copies.push(markup.text(toLine(words.accessed(formatDate(accessed, dates)))));
  if (copies.length > 0) written.push(`(${copies.join(', ')})`);
  return written.join(' ');
}

/** The quote in quotation marks and its place in the source; '' without either. */
export function quoteWords(cited: Cited, { words }: Wording): string {
  if (!('source' in cited)) return '';
  const { quote, label = '', locator } = cited;
  const place = locator === undefined ? '' : words.locator(label, locator);
  return joinParts([quote && words.quotes.join(quote.exact), place]);
}

/** The parts that are there, each once. */
function joinParts(parts: readonly (string | undefined)[]): string {
  return parts.filter((part, i) => part && parts.indexOf(part) === i).join(', ');
}
