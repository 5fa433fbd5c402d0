import type { Expression } from '../expression.js';

const IF = /\b(?:if|unless|in case|provided that|supposing)\b/iu;
const WOULD = /\b(?:will|would|could|might|may|shall|should)\b|[’'](?:ll|d)\b/u;
/** As far as a condition may stand from what depends on it. */
const REACH = 300;

/** A clause begins that is not about the date before it. */
const NEW_CLAUSE = /[,:]|\b(?:that|whether)\b/iu;

/**
 * Whether words date what only happens on a condition: "if …, we will leave in July", "we would leave
 * in July if …". A date with its year is one unless it is said what would be.
 */
export function isHypothetical(sentence: string, { start, end, kind }: Expression): boolean {
  const before = sentence.slice(Math.max(0, start - REACH), start);
  const clause = before.slice(before.lastIndexOf(';') + 1);
  const [after = ''] = sentence.slice(end, end + REACH).split(';', 1);
  if (IF.test(clause)) return kind === 'incomplete' || WOULD.test(`${clause} ${after}`);
  const condition = IF.exec(after);
  if (condition === null || NEW_CLAUSE.test(after.slice(0, condition.index))) return false;
  return WOULD.test(`${clause} ${after}`);
}
