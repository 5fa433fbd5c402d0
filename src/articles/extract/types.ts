import type { TimelineDate } from '../../dates/index.js';
import type { Relation } from '../../model/index.js';
import type { PositionData } from '../../model/document-data.js';

/** What kind of words date something, as they stand in the text. */
export type StatementKind =
  /** A calendar date with its year: "June 19, 2024", "September 2022", "1961", and the like. */
  | 'day'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'quarter'
  | 'season'
  /** A day, month or season whose year stands elsewhere: "on June 19". */
  | 'incomplete'
  /** Two ends: "between 1914 and 1918". */
  | 'range'
  /** One end: "since September 2023", "before June 2024". */
  | 'bound'
  /** "circa 1961". */
  | 'approximate'
  /** Counted from the day of writing: "last year", "two weeks ago", "Friday". */
  | 'deictic'
  /** So long before or after something else: "270 days after the visit", "weeks later". */
  | 'distance'
  /** Before, during or after something else: "during the Olympics". */
  | 'event';

/**
 * How the date is known: the words give it whole; its year comes from elsewhere in the text; it hangs
 * on something else, whether or not that gives a date; nothing gives one.
 */
export type StatementBasis = 'stated' | 'completed' | 'derived' | 'vague';

/**
 * What a date hangs on: another statement, by its index; something that the text only names, in its
 * words; the day of publication; a date.
 */
export type StatementAnchor =
  { readonly event: number | string } | { readonly published: true } | { readonly edtf: string };

/** How a date that the words do not give whole is to be had. */
export interface StatementDerivation {
  readonly anchor: StatementAnchor;
  readonly relation: Relation;
  /** ISO 8601 duration, with X for a number that is not named. */
  readonly offset: string | null;
  /** English. */
  readonly note: string;
}

/** Something that an article dates. */
export interface DatedStatement {
  /** The words for the date, as they stand in the file. */
  readonly dateText: string;
  readonly datePosition: PositionData;
  readonly paragraph: number;
  readonly sentence: string;
  readonly sentencePosition: PositionData;
  /** EDTF; null when the article does not tell. */
  readonly date: string | null;
  readonly basis: StatementBasis;
  readonly derivation: StatementDerivation | null;
  /** A few words of the sentence, as a first title. */
  readonly title: string;
  readonly kind: StatementKind;
}

/** How `extractStatements` reads. */
export interface ExtractOptions {
  /** When the article was published; default: its dateline. */
  readonly published?: TimelineDate | string;
  /** BCP 47 tag of the article's language; default `en`, the only one so far. */
  readonly language?: string;
}
