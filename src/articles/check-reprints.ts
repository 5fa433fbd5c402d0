import type { Source, TimelineDocument } from '../model/types.js';
import { findReprints, REPRINT_SHARE } from './find-reprints.js';
import { percent } from './percent.js';
import type { Article } from './types.js';
import type { Finding } from './verify-types.js';

/** Compares what sources say of being copies of each other with the text that they share. */
export function checkReprints(
  { sources }: TimelineDocument,
  articles: ReadonlyMap<string, Article>,
): Finding[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const shares = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { one, other, share } of findReprints(articles, Number.MIN_VALUE)) {
    const [first, second] = [byId.get(one), byId.get(other)];
    if (first === undefined || second === undefined) continue;
    shares.set(keyOf(first, second), share);
    if (share < REPRINT_SHARE || first.root === second.root) continue;
    const message = `shares ${percent(share)} of the shorter text with "${first.id}": expected reprintOf or basedOn on one of them`;
    findings.push({
      path: second.path,
      code: 'reprint-not-declared',
      level: 'error',
      message,
    });
  }
  for (const source of sources) {
    const parent =
      source.copyKind === 'reprint' ? byId.get(String(source.data.reprintOf)) : undefined;
    if (parent === undefined || !articles.has(source.id) || !articles.has(parent.id)) continue;
    const share = shares.get(keyOf(parent, source)) ?? 0;
    if (share >= REPRINT_SHARE) continue;
    const message = `shares ${percent(share)} of the shorter text with "${parent.id}": expected ${percent(REPRINT_SHARE)} or more of a reprint`;
    findings.push({
      path: `${source.path}/reprintOf`,
      code: 'reprint-unlike',
      level: 'warning',
      message,
    });
  }
  return findings;
}

function keyOf(one: Source, other: Source): string {
  return JSON.stringify([one.id, other.id].sort());
}
