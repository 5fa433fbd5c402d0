import type { Citation, Evidence, OtherDate, Source } from './types.js';

/**
 * What the citations of one event come to. Reprints and rewrites of one text are one witness: what
 * counts is the roots, and only of sources that assert.
 */
export function weighEvidence(citations: readonly Citation[]): Evidence {
  const articles = new Set<Source>();
  const roots = new Set<Source>();
  let denied = false;
  let disputed = false;
  let claimed = true;
  for (const { source, stance, attributedTo } of citations) {
    if (stance === 'denies') denied = true;
    if (stance === 'disputes') disputed = true;
    if (stance !== 'asserts') continue;
    articles.add(source);
    roots.add(source.root);
    if (attributedTo === undefined) claimed = false;
  }
  return {
    independent: roots.size,
    articles: articles.size,
    denied,
    disputed,
    uncited: citations.length === 0,
    claimed: claimed && articles.size > 0,
    otherDates: gatherOtherDates(citations),
  };
}

/** The dates that exclude the event's own, each with who gives it, in the order of the citations. */
function gatherOtherDates(citations: readonly Citation[]): readonly OtherDate[] {
  const byText = new Map<string, OtherDate & { citations: Citation[] }>();
  for (const citation of citations) {
    const { date } = citation;
    if (date === undefined || !citation.conflicts) continue;
    const other = byText.get(date.edtf);
    if (other === undefined) byText.set(date.edtf, { date, citations: [citation] });
    else other.citations.push(citation);
  }
  return [...byText.values()];
}
