import type { Place, ProblemList } from './problem-list.js';
import { readText } from './read-fields.js';
import type { Fields } from './read-value.js';
import { parseLink } from './safe-link.js';
import type { SafeLink } from './types.js';

const WHOLE = 'a whole http or https address';

/** The whole web address of a field; `undefined` when it is absent or, with a problem, refused. */
export function readLink(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): SafeLink | undefined {
  return readAddress(problems, fields, key, place, undefined, WHOLE);
}

/** As `readLink`; a relative address is resolved against `base`, that of the document. */
export function readRelativeLink(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
  base: string | undefined,
): SafeLink | undefined {
  const expected =
    base === undefined
      ? `${WHOLE}, since no base is known for a relative one`
      : 'an http or https address, whole or relative to the document';
  return readAddress(problems, fields, key, place, base, expected);
}

function readAddress(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
  base: string | undefined,
  expected: string,
): SafeLink | undefined {
  const text = readText(problems, fields, key, place);
  if (text === undefined) return undefined;
  const link = parseLink(text, base);
  if (link === undefined) {
    problems.addFound(place, key, 'bad-link', text, expected);
    return undefined;
  }
  const { href, host, stripped } = link;
  if (stripped) {
    const without = 'an address without user name and password';
    problems.addFound(place, key, 'link-with-password', text, without);
  }
  return { href, host };
}
