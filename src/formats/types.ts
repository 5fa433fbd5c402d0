import type { DateFormat } from '../dates/types.js';
import type { Citation, Source } from '../model/types.js';

export type CitationFormat = 'text' | 'markdown' | 'html' | 'bibtex' | 'ris' | 'csl-json';

/** What can be copied: a source by itself, or a citation with its quote and place in the source. */
export type Cited = Source | Citation;

/** Words of the reader's language; a table of the element's messages has them. */
export interface CitationWords {
  readonly quotes: readonly [open: string, close: string];
  locator(label: string, value: string): string;
  accessed(date: string): string;
  archivedCopy(date: string | undefined): string;
  /** What stands for a date that is not known, such as "n.d."; without it nothing does. */
  readonly noDate?: string;
}

export interface CitationOptions {
  /** How dates are written in words; default English. */
  readonly dates?: DateFormat;
  /** Default English, without a word for a missing date. */
  readonly words?: CitationWords;
}

/** Options with nothing left open. */
export interface Wording {
  readonly dates: DateFormat;
  readonly words: CitationWords;
}
