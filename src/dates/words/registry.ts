import type { DateWords } from './date-words.js';
import { en } from './en.js';

const WORDS = new Map<string, DateWords>([['en', en]]);

/**
 * Adds the words of a language to `formatDate`, by its subtag ("de") or a longer tag ("pt-BR"); the
 * longest that begins a locale wins. A locale without words gets English ones around its own names.
 */
export function registerDateWords(language: string, words: DateWords): void {
  WORDS.set(language.toLowerCase(), words);
}

/** Finds the words for a BCP 47 tag. */
export function wordsFor(locale: string): DateWords {
  const tags = locale.toLowerCase().split('-');
  while (tags.length > 0) {
    const words = WORDS.get(tags.join('-'));
    if (words) return words;
    tags.pop();
  }
  return en;
}
