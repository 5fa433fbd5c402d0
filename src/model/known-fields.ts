import { suchAs } from './examples.js';
import { fieldOfOtherName } from './other-names.js';
import type { Place, ProblemList } from './problem-list.js';
import { quoteText } from './problem-list.js';
import { own } from './read-value.js';
import type { Fields } from './read-value.js';

const names = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The fields that are read of each thing, by the field of another that holds it. */
export const KNOWN_FIELDS: Readonly<Record<string, ReadonlySet<string>>> = {
  '': names('title description lang groups periods sources events story'),
  sources: names(
    'id type title author container-title publisher issued accessed URL DOI language note archived ' +
      'reprintOf basedOn file',
  ),
  events: names(
    'id title summary group place people date dateText basis derivation citations media links ' +
      'tags importance note',
  ),
  citations: names('source stance attributedTo quote position locator label dateText date note'),
  quote: names('exact prefix suffix'),
  position: names('start end'),
  derivation: names('anchor relation offset note'),
  anchor: names('event published edtf'),
  media: names('url type alt caption credit width height poster transcript captions'),
  captions: names('url lang label'),
  archived: names('url date'),
  links: names('rel event'),
  groups: names('id label parent collapsed'),
  periods: names('label date'),
  story: names('event text'),
};

/** Variables of CSL that only look like misspelt fields of a source. */
const SOURCE_LOOKALIKES = names('archive issue');

/** How names begin that are the author's own, whatever they resemble. */
const OWN_NAME = /^(?:x-|[_$@])/i;
/** Names of the second half of a date. */
const END_NAME = /^(?:end|to$|until)/i;

const NONE: ReadonlySet<string> = new Set();
const MOST_REMEMBERED = 1_000;
/** Letters of a name; a longer one is that of no field, misspelt or not. */
const LONGEST = 20;

/** Names of one thing that are looked at: no author misspells so many. */
const MOST_NAMES = 200;

/** What unknown names look like: the same few stand in every entry of a list. */
const lookalikes = new Map<string, readonly string[]>();

/**
 * Notes each field whose name is nearly that of one that could stand in its place and does not, or
 * is what other formats call it. All others are the author's own.
 */
export function checkNames(
  problems: ProblemList,
  kind: string,
  fields: Fields,
  place: Place,
  path = '',
): void {
  const known = KNOWN_FIELDS[kind] ?? NONE;
  let count = 0;
  try {
    for (const name in fields) {
      if (++count > MOST_NAMES) return;
      if (known.has(name) || name.length > LONGEST) continue;
      const meant = lookalikesOf(name, kind, known).find((one) => !isSaid(fields, one, name));
      if (meant === undefined || !Object.hasOwn(fields, name)) continue;
      const field = path + name.replaceAll('~', '~0').replaceAll('/', '~1');
      const form = isMisspelt(name, meant) ? '' : suchAs(meant);
      const message = `unknown field ${quoteText(name)}: did you mean "${meant}"${form}?`;
      problems.add(place, field, 'unknown-field', message);
    }
  } catch {
    // A proxy that does not tell: whoever reads a field of it says so.
  }
}

/** Whether a field says already what an unknown name beside it may mean. */
function isSaid(fields: Fields, field: string, name: string): boolean {
  const value = own(fields, field);
  if (field !== 'date' || !END_NAME.test(name)) return value !== undefined;
  // The end of an event would be lost where its date is that of the beginning.
  return typeof value === 'string' && value.includes('/');
}

function lookalikesOf(name: string, kind: string, known: ReadonlySet<string>): readonly string[] {
  const key = `${kind} ${name}`;
  let found = lookalikes.get(key);
  if (found === undefined) {
    if (lookalikes.size >= MOST_REMEMBERED) lookalikes.clear();
    const isOwn = OWN_NAME.test(name) || (kind === 'sources' && SOURCE_LOOKALIKES.has(name));
    const meant = isOwn ? undefined : fieldOfOtherName(kind, bare(name));
    if (meant !== undefined) found = [meant];
    else found = isOwn ? [] : [...known].filter((one) => isMisspelt(name, one));
    lookalikes.set(key, found);
  }
  return found;
}

/** Whether one name is the other but for case, hyphens and a slip or two: fewer in a short name. */
function isMisspelt(name: string, known: string): boolean {
  const slips = known.length < 4 ? 0 : known.length < 7 ? 1 : 2;
  return Math.abs(name.length - known.length) < 5 && isWithin(bare(name), bare(known), slips);
}

/** A name without what people write in different ways: case, hyphens, spaces. */
export const bare = (name: string): string => name.toLowerCase().replace(/[-_ ]/g, '');

/**
 * Whether texts differ by so many slips at most: a letter too many, missing, or two swapped. A wrong
 * letter is two slips: `vote` is a word of its own and no misspelt `note`.
 */
export function isWithin(a: string, b: string, slips: number): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [left, right] = [a.slice(i), b.slice(i)];
  if (left === right) return true;
  return (
    slips > 0 &&
    (isWithin(left.slice(1), right, slips - 1) ||
      isWithin(left, right.slice(1), slips - 1) ||
      (left.slice(0, 2) === `${right.charAt(1)}${right.charAt(0)}` &&
        isWithin(left.slice(2), right.slice(2), slips - 1)))
  );
}
