/** What a paragraph of an article is for; only `text` and `caption` tell of events. */
export type ParagraphKind = 'text' | 'caption' | 'dateline' | 'comment' | 'navigation';

/** A line of an article that is not empty. */
export interface Paragraph {
  /** From 1, in the order of the file; what a citation's `locator` names. */
  readonly number: number;
  /** Where its first character stands in the file, in UTF-16 code units, as in a JavaScript string. */
  readonly start: number;
  /** Just after its last character. */
  readonly end: number;
  /** Without the white space around it. */
  readonly text: string;
  readonly kind: ParagraphKind;
}

/** The text of an article, as it is in its file, and its paragraphs. */
export interface Article {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
}
