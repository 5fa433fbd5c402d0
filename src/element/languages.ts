import type { ReactiveControllerHost } from 'lit';
import { byLocale } from '../dates/by-locale.js';
import { registerDateWords } from '../dates/index.js';
import type { Language } from '../render/language.js';

const LANGUAGES = new Map<string, Language>();
const READERS = new Set<ReactiveControllerHost>();

/**
 * Adds a language to every timeline of the page. Those whose inherited `lang` begins with its tag
 * use it from then on, the ones already drawn too.
 */
export function registerLanguage(language: Language): void {
  LANGUAGES.set(language.tag.toLowerCase(), language);
  registerDateWords(language.tag, language.dates);
  for (const reader of READERS) reader.requestUpdate();
}

/** The registered language for a BCP 47 tag; `undefined` where there are but English words. */
export function languageFor(locale: string): Language | undefined {
  return byLocale(LANGUAGES, locale);
}

/** Has an element written anew when a language comes, until `forgetReader`. */
export function addReader(host: ReactiveControllerHost): void {
  READERS.add(host);
}

/** The element has left the page. */
export function forgetReader(host: ReactiveControllerHost): void {
  READERS.delete(host);
}
