import { byLocale } from './by-locale.js';
import type { DateWords } from './date-words.js';
import { en } from './words/en.js';

/** The words of each language, by its tag in lower case. */
const WORDS = new Map<string, DateWords>([['en', en]]);

/** Sets the words for a BCP 47 tag. */
export function setWords(language: string, words: DateWords): void {
  WORDS.set(language.toLowerCase(), words);
}

/** Finds the words for a BCP 47 tag: those of the longest tag that it begins with, or English. */
export function wordsFor(locale: string): DateWords {
  return byLocale(WORDS, locale) ?? en;
}
