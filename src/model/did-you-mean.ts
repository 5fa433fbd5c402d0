import { bare, isWithin } from './known-fields.js';
import { quoteText } from './problem-list.js';
import type { ProblemList } from './problem-list.js';

/** Ids that are looked at, and letters of one: a guess is worth no more time. */
const MOST = 500;
const LONGEST = 60;

/** `; did you mean "herald"?` for an id that is nearly one of those known, or a name; else nothing. */
export function didYouMean<T>(
  problems: ProblemList,
  id: string,
  known: ReadonlyMap<string, T>,
  nameOf?: (thing: T) => string,
): string {
  if (problems.isFull || id.length > LONGEST) return '';
  const given = bare(id);
  let count = 0;
  for (const [other, thing] of known) {
    if (++count > MOST) return '';
    const meant = bare(other);
    const slips = Math.min(given.length, meant.length) < 5 ? 0 : 2;
    const isNear = Math.abs(given.length - meant.length) <= slips && isWithin(given, meant, slips);
    if (isNear || (nameOf && bare(nameOf(thing)) === given))
      return `; did you mean ${quoteText(other)}?`;
  }
  return '';
}
