import { isUnspaced, searchTextOf } from './search-text.js';

/** Something to look for: words that follow one another. */
export interface Term {
  /** Folded, with one space between words. */
  readonly words: string;
  /** Only where a word begins. */
  readonly startsWord: boolean;
  /** Only where a word ends. */
  readonly endsWord: boolean;
  /** What has it is left out. */
  readonly excluded: boolean;
}

const PARTS = /(-?)(?:["“”„«»]([^"“”„«»]*)(["“”„«»]?)|(\S+))/gu;

/**
 * What a reader asks for: every word, as the beginning of one; "words in quotes" as they stand;
 * `-word` for what is not to have it. In scripts without spaces between words, anywhere in the text.
 */
export function parseQuery(query: string): readonly Term[] {
  const terms: Term[] = [];
  for (const [, minus, quoted, closing, bare] of query.matchAll(PARTS)) {
    const words = searchTextOf(quoted ?? bare ?? '').trim();
    if (words === '') continue;
    const excluded = minus === '-';
    const letters = Array.from(words);
    // Who is still typing has the quote open. A beginning would leave out more than was meant.
    const isWhole = excluded || (quoted !== undefined && closing !== '');
    terms.push({
      words,
      startsWord: !isUnspaced(letters[0] ?? ''),
      endsWord: isWhole && !isUnspaced(letters.at(-1) ?? ''),
      excluded,
    });
  }
  return terms;
}

const SPACE = 32;

/** Where a term stands in searchable text, from a place on; -1 for nowhere. */
export function indexOfTerm(text: string, term: Term, from: number): number {
  const { words, startsWord, endsWord } = term;
  let at = text.indexOf(words, from);
  while (at >= 0) {
    const begins = !startsWord || text.charCodeAt(at - 1) === SPACE;
    if (begins && (!endsWord || text.charCodeAt(at + words.length) === SPACE)) return at;
    at = text.indexOf(words, at + 1);
  }
  return -1;
}
