import { forgetNames } from './date-names.js';
import type { DateWords } from './date-words.js';
import { setWords } from './words-for.js';

/**
 * Adds the words of a language to `formatDate`, by its tag: "de", or "pt-BR" for one region. The
 * longest tag that a locale begins with wins; a locale without words gets English ones around the
 * names that Intl has for it.
 */
export function registerDateWords(language: string, words: DateWords): void {
  setWords(language, words);
  forgetNames();
}
