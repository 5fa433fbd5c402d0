import type { Place, ProblemList } from './problem-list.js';
import { readText } from './read-fields.js';
import type { Fields } from './read-value.js';
import { parseLink } from './safe-link.js';
import type { SafeLink } from './types.js';

/** The web address of a field; `undefined` when it is absent or, with a problem, refused. */
export function readLink(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): SafeLink | undefined {
  const text = readText(problems, fields, key, place);
  if (text === undefined) return undefined;
  const link = parseLink(text);
  if (link === undefined) {
    problems.addFound(place, key, 'bad-link', text, 'a whole http or https address');
    return undefined;
  }
  const { href, host, stripped } = link;
  if (stripped) {
    const expected = 'an address without user name and password';
    problems.addFound(place, key, 'link-with-password', text, expected);
  }
  return { href, host };
}
