import { runsOf } from './find-echo.js';
import type { Article } from './types.js';
import { wordsOf } from './words.js';

/** Two articles that share much of their text. */
export interface Overlap {
  readonly one: string;
  readonly other: string;
  /** How much of the shorter one stands in the other, from 0 to 1. */
  readonly share: number;
}

/** Words to a shingle: as many in a row are not written twice by chance. */
const SHINGLE = 5;
/** From this share on two articles are one text. Reports that quote one statement share less. */
export const REPRINT_SHARE = 0.25;

/**
 * Compares every two articles by the runs of five words that both have (shingles; the containment of
 * Broder, "On the resemblance and containment of documents", 1997). Readers' comments and navigation
 * count for nothing. Gives the pairs that share `least` or more, the closest first.
 */
export function findReprints(
  articles: ReadonlyMap<string, Article>,
  least: number = REPRINT_SHARE,
): Overlap[] {
  const sizes = new Map<string, number>();
  const shared = new Map<string, Map<string, number>>();
  const holders = new Map<string, string[]>();
  for (const [id, article] of articles) {
    const shingles = shinglesOf(article);
    sizes.set(id, shingles.size);
    const withOthers = new Map<string, number>();
    for (const shingle of shingles) {
      const others = holders.get(shingle) ?? [];
      for (const other of others) withOthers.set(other, (withOthers.get(other) ?? 0) + 1);
      holders.set(shingle, [...others, id]);
    }
    shared.set(id, withOthers);
  }
  const overlaps: Overlap[] = [];
  for (const [other, counts] of shared)
    for (const [one, count] of counts) {
      const share = count / Math.min(sizes.get(one) ?? 0, sizes.get(other) ?? 0);
      if (share >= least) overlaps.push({ one, other, share });
    }
  return overlaps.sort((a, b) => b.share - a.share);
}

function shinglesOf({ paragraphs }: Article): Set<string> {
  const told = paragraphs.filter(({ kind }) => kind === 'text' || kind === 'caption');
  const words = told.flatMap(({ text }) => wordsOf(text).map((word) => word.text));
  return new Set(runsOf(words, SHINGLE));
}
