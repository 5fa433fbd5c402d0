import type { Article } from './types.js';
import { wordsOf } from './words.js';

/** The place of an article that comes nearest to some words which it does not have. */
export interface Likeness {
  readonly paragraph: number;
  readonly text: string;
  /** How many of the words stand there, from 0 to 1. */
  readonly share: number;
}

/** Less than this is another sentence that happens to have some of the words. */
const LEAST_SHARE = 0.6;

/** Finds what was perhaps meant by words that an article does not have; `undefined` for nothing like it. */
export function findLikeness({ paragraphs }: Article, text: string): Likeness | undefined {
  const wanted = wordsOf(text).map((word) => word.text);
  let best: Likeness | undefined;
  for (const paragraph of paragraphs) {
    const words = wordsOf(paragraph.text);
    for (let from = 0; from < words.length; from++) {
      const some = words.slice(from, from + wanted.length);
      const first = some[0];
      const last = some.at(-1);
      if (first === undefined || last === undefined || !wanted.includes(first.text)) continue;
      const share = shareOf(
        wanted,
        some.map((word) => word.text),
      );
      if (share < LEAST_SHARE || share <= (best?.share ?? 0)) continue;
      const found = paragraph.text.slice(first.start, last.end);
      best = { paragraph: paragraph.number, text: found, share };
    }
  }
  return best;
}

/** How many of some words are among others, each counted once. */
function shareOf(wanted: readonly string[], found: readonly string[]): number {
  const left = [...found];
  let shared = 0;
  for (const word of wanted) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared++;
  }
  return shared / wanted.length;
}
