/** What `verifyDocument` can find. */
export type FindingCode =
  | 'no-article'
  | 'no-paragraph'
  | 'not-found'
  | 'elsewhere'
  | 'other-context'
  | 'other-position'
  | 'other-spelling'
  | 'too-long'
  | 'date-words-of-none'
  | 'date-disagrees'
  | 'date-not-read'
  | 'echo'
  | 'quoted-nowhere'
  | 'reprint-not-declared'
  | 'reprint-unlike';

/** Something that was compared with an article and is not as the timeline says. */
export interface Finding {
  /** A JSON Pointer (RFC 6901) into the timeline. */
  readonly path: string;
  readonly code: FindingCode;
  /** An error is wrong; a warning should be looked at; a note tells what was not compared. */
  readonly level: 'error' | 'warning' | 'note';
  /** What was found and what was expected; English. */
  readonly message: string;
}

/** How many things were compared. */
export interface VerifyCounts {
  articles: number;
  quotes: number;
  dateWords: number;
  /** Date words whose meaning was read from the article and compared with the citation's date. */
  datesRead: number;
  /** Titles, summaries and notes that were compared with the articles' words. */
  ownTexts: number;
}

/** What was compared, and what was not as it should be. */
export interface Verification {
  readonly findings: readonly Finding[];
  readonly counts: Readonly<VerifyCounts>;
}
