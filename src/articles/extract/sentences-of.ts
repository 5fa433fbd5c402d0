import type { Span } from './expression.js';

/**
 * Divides a paragraph into sentences, as Unicode does (UAX #29), save that none ends in an
 * abbreviation. A sentence has no white space around it.
 */
export function sentencesOf(
  text: string,
  locale: string,
  endsInAbbreviation: (text: string) => boolean,
): Span[] {
  const spans: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { segment, index } of new Intl.Segmenter(locale, {
    granularity: 'sentence',
  }).segment(text)) {
    const words = segment.trim();
    if (words === '') continue;
    const start = index + segment.indexOf(words);
    const end = start + words.length;
    const last = spans.at(-1);
    if (isOpen && last) last.end = end;
    else spans.push({ start, end });
    isOpen = endsInAbbreviation(words.slice(-ABBREVIATION));
  }
  return spans;
}

/** As much of a sentence's end as an abbreviation may take. */
const ABBREVIATION = 24;
