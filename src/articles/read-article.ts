import { kindOf } from './paragraph-kind.js';
import type { Article, Paragraph, ParagraphKind } from './types.js';

/** How `readArticle` reads. */
export interface ArticleOptions {
  /** What paragraphs are, by their numbers, where that is known better than it can be guessed. */
  readonly kinds?: Readonly<Record<number, ParagraphKind>>;
}

/**
 * Divides the text of an article into paragraphs: its lines that are not empty. Captions, datelines,
 * readers' comments and navigation are marked where they are plain; the rest is text.
 */
export function readArticle(text: string, { kinds = {} }: ArticleOptions = {}): Article {
  const paragraphs: Paragraph[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const number = paragraphs.length + 1;
    const start = index + line.indexOf(trimmed);
    const kind = kinds[number] ?? kindOf(trimmed, paragraphs.at(-1)?.kind);
    paragraphs.push({ number, start, end: start + trimmed.length, text: trimmed, kind });
  }
  return { text, paragraphs };
}

/** The paragraph that an offset lies in, or the one before it; the first where there is none. */
export function paragraphAt({ paragraphs }: Article, offset: number): Paragraph | undefined {
  let found = paragraphs[0];
  for (const paragraph of paragraphs) {
    if (paragraph.start > offset) break;
    found = paragraph;
  }
  return found;
}
