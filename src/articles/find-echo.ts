import type { Article, Paragraph } from './types.js';
import { wordsOf } from './words.js';

/** Words of an article that stand in a text which claims to be in words of its own. */
export interface Echo {
  /** The words as the text has them. */
  readonly text: string;
  readonly paragraph: number;
  /** How much of the sentence is the article's, from 0 to 1. */
  readonly share: number;
}

/** As many words in a row as an article has are the article's words. */
const RUN = 8;
/** Three words in a row are seldom there by chance; a sentence made of such is the article's. */
const SHINGLE = 3;
const MOST_SHARED = 0.6;

const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“]*“/gu;

/**
 * Finds the first sentence of a text that repeats an article: eight words in a row, or three fifths
 * of its three-word runs in one paragraph. What is in quotation marks is a quotation and left out.
 */
export function findEcho(article: Article, text: string): Echo | undefined {
  const own = text.replace(QUOTED, ' … ');
  for (const sentence of own.split(/(?<=[.!?…])\s+/u)) {
    const words = wordsOf(sentence);
    const texts = words.map((word) => word.text);
    if (texts.length < RUN) continue;
    for (const paragraph of article.paragraphs) {
      const { runs, shingles } = partsOf(paragraph);
      const at = runsOf(texts, RUN).findIndex((run) => runs.has(run));
      const pieces = runsOf(texts, SHINGLE);
      const share = pieces.filter((piece) => shingles.has(piece)).length / pieces.length;
      if (at < 0 && share < MOST_SHARED) continue;
      const from = at < 0 ? 0 : (words[at]?.start ?? 0);
      const to = at < 0 ? sentence.length : words[at + RUN - 1]?.end;
      return { text: sentence.slice(from, to).trim(), paragraph: paragraph.number, share };
    }
  }
  return undefined;
}

interface Parts {
  readonly runs: ReadonlySet<string>;
  readonly shingles: ReadonlySet<string>;
}

const known = new WeakMap<Paragraph, Parts>();

function partsOf(paragraph: Paragraph): Parts {
  let parts = known.get(paragraph);
  if (parts === undefined) {
    const words = wordsOf(paragraph.text).map((word) => word.text);
    parts = { runs: new Set(runsOf(words, RUN)), shingles: new Set(runsOf(words, SHINGLE)) };
    known.set(paragraph, parts);
  }
  return parts;
}

/** Every run of so many words. */
export function runsOf(words: readonly string[], length: number): string[] {
  const runs: string[] = [];
  for (let i = 0; i + length <= words.length; i++) runs.push(words.slice(i, i + length).join(' '));
  return runs;
}
