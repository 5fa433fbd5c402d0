import type { PositionData, QuoteData } from '../../model/document-data.js';
import type { Article } from '../types.js';
import { isWithinWord } from '../word-edge.js';
import { wordsOf } from '../words.js';

/** A quote is a short phrase. */
const MOST_WORDS = 12;
/** As much of a sentence as is looked at to either side. */
const REACH = 200;
/** A phrase does not run on over these. */
const BREAK = /[,;:.!?…()[\]“”"«»—–/]/u;

/**
 * Quotes a phrase around words of a sentence: those words, and up to twelve in all of the clause that
 * they stand in.
 */
export function quoteAround(
  { text }: Article,
  { start, end }: PositionData,
  sentence: PositionData,
): { readonly quote: QuoteData; readonly position: PositionData } {
  const from = Math.max(sentence.start, text.lastIndexOf(' ', start - REACH));
  const to = Math.min(sentence.end, end + REACH);
  const words = wordsOf(text.slice(from, to)).map((word) => ({
    start: from + word.start,
    end: from + word.end,
  }));
  // The last word may be cut.
  if (to < sentence.end) words.pop();
  let first = words.findIndex((word) => word.end > start);
  let last = words.findLastIndex((word) => word.start < end);
  const isFree = (from: number | undefined, to: number | undefined) =>
    from !== undefined && to !== undefined && !BREAK.test(text.slice(from, to));
  let canGrow = first >= 0 && last >= first;
  while (canGrow && last - first + 1 < MOST_WORDS) {
    const isBefore = isFree(words[first - 1]?.end, Math.min(words[first]?.start ?? 0, start));
    if (isBefore) first--;
    const isAfter =
      last - first + 1 < MOST_WORDS &&
      isFree(Math.max(words[last]?.end ?? 0, end), words[last + 1]?.start);
    if (isAfter) last++;
    canGrow = isBefore || isAfter;
  }
  // “200 visitors” is no quote of “1,200 visitors”.
  while (first < last && isCut(text, words[first]?.start, start)) first++;
  while (first < last && isCut(text, words[last]?.end, end)) last--;
  const position = {
    start: Math.min(start, words[first]?.start ?? start),
    end: Math.max(end, words[last]?.end ?? end),
  };
  return { quote: { exact: text.slice(position.start, position.end) }, position };
}

/** Whether a quote would begin or end within a word there, and not where the words themselves do. */
function isCut(text: string, at: number | undefined, edge: number): boolean {
  return at !== undefined && at !== edge && isWithinWord(text, at);
}
