import { quoteText } from './problem-list.js';
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
  return readRelativeLink(problems, fields, key, place, { href: undefined, expected: WHOLE });
}

/** What relative addresses are resolved against, if anything, and what is expected of one. */
export interface LinkBase {
  readonly href: string | undefined;
  readonly expected: string;
}

/** The address of a document as a base: only one on the web makes whole web addresses. */
export function readBase(base: string | undefined): LinkBase {
  if (base !== undefined && parseLink(base))
    return { href: base, expected: 'an http or https address, whole or relative to the document' };
  const why =
    base === undefined
      ? 'no base is known for a relative one'
      : `the base for a relative one, ${quoteText(base)}, is none`;
  return { href: undefined, expected: `${WHOLE}, since ${why}` };
}

/** As `readLink`; a relative address is resolved against that of the document. */
export function readRelativeLink(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
  { href: base, expected }: LinkBase,
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
