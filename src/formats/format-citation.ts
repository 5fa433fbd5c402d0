import { formatBibtex } from './format-bibtex.js';
import { formatCslJson } from './format-csl-json.js';
import { formatReference } from './format-reference.js';
import { formatRis } from './format-ris.js';
import { HTML, MARKDOWN, TEXT } from './markup.js';
import type { Cited, CitationFormat, CitationOptions, CitationWords, Wording } from './types.js';

const WORDS_EN: CitationWords = {
  quotes: ['“', '”'],
  locator: (label, value) => `${label} ${value}`,
  accessed: (date) => `accessed ${date}`,
  archivedCopy: (date) => (date === undefined ? 'archived copy' : `archived ${date}`),
};

/**
 * Writes a source, a citation with its quote, or a list of them, for pasting into a text or a
 * reference manager. Only what the data says: nothing stands for an author, a title or a date that
 * is not known, and a date is never made finer than it is.
 *
 * @throws {RangeError} for a calendar, a time zone or a locale that does not exist
 */
export function formatCitation(
  cited: Cited | readonly Cited[],
  format: CitationFormat,
  { dates = {}, words = WORDS_EN }: CitationOptions = {},
): string {
  const wording: Wording = { dates, words };
  const isOne = 'data' in cited;
  const list = isOne ? [cited] : cited;
  if (format === 'bibtex') return formatBibtex(list, wording);
  if (format === 'ris') return formatRis(list, wording);
  if (format === 'csl-json') return formatCslJson(list, wording);
  const markup = format === 'html' ? HTML : format === 'markdown' ? MARKDOWN : TEXT;
  const written = list.map((entry) => formatReference(entry, markup, wording));
  return isOne ? written.join('') : markup.list(written);
}
