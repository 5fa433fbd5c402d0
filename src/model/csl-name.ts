import type { Place, ProblemList } from './problem-list.js';
import { readObjects, readText } from './read-fields.js';
import type { Fields } from './read-value.js';

// Scripts in which the family name comes first and no space parts it from the given name.
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The names of a CSL name list as they are written out, such as "Ludwig van Beethoven". */
export function readNames(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): readonly string[] {
  const names: string[] = [];
  for (const [name, at] of readObjects(problems, fields, key, place)) {
    const text = (part: string): string | undefined => readText(problems, name, part, at);
    const literal = text('literal');
    const family = text('family');
    const given = text('given');
    const particles = [text('dropping-particle'), text('non-dropping-particle')];
    const written =
      literal ??
      (family !== undefined && FAMILY_FIRST.test(family)
        ? family + (given ?? '')
        : joinWords([given, ...particles, family, text('suffix')]));
    if (written !== '') names.push(written);
    else problems.addFound(at, undefined, 'missing', undefined, 'a field "family" or "literal"');
  }
  return names;
}

function joinWords(words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined).join(' ');
}
