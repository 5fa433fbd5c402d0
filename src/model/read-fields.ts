import { suchAs, suchAsEntry } from './examples.js';
import { checkNames } from './known-fields.js';
import { LIMITS } from './limits.js';
import { foundMessage } from './problem-list.js';
import type { Place, ProblemList } from './problem-list.js';
import { entryOf, isFields, isList, lengthOf, own } from './read-value.js';
import type { Fields } from './read-value.js';
import type { Basis } from './document-data.js';

const BASES: readonly Basis[] = ['stated', 'completed', 'derived', 'editor'];
const NONE: readonly never[] = [];

/**
 * The text of a field; `undefined` when it is absent, empty or, with a problem, no text. `path` is
 * where the field stands in `place`.
 */
export function readText(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
  path: string = key,
): string | undefined {
  const text = readKind(problems, fields, key, place, isText, 'text', path);
  return text === '' ? undefined : text;
}

/** A field of one kind; `undefined` when it is absent or, with a problem, of another kind. */
function readKind<T>(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
  isKind: (value: unknown) => value is T,
  expected: string,
  path: string = key,
): T | undefined {
  const value = own(fields, key);
  if (isKind(value)) return value;
  if (value !== undefined) {
    problems.addFound(place, path, 'wrong-type', value, expected + suchAs(key));
  }
  return undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isFiniteNumber = (value: unknown): value is number => Number.isFinite(value);

/** As `readText`, for a field that has to be there and to say something. */
export function readRequiredText(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): string | undefined {
  const value = own(fields, key);
  if (typeof value === 'string') {
    if (value.trim() !== '') return value;
    problems.addFound(place, key, 'empty', value, 'text that is not blank');
  } else if (value === undefined) {
    addMissing(problems, place, key);
  } else {
    problems.addFound(place, key, 'wrong-type', value, 'text');
  }
  return undefined;
}

/** A title: text, cut to the limit. */
export function readTitle(problems: ProblemList, fields: Fields, place: Place): string | undefined {
  const title = readText(problems, fields, 'title', place);
  return title === undefined ? undefined : cutTitle(problems, title, place);
}

/** The title itself, or with a problem its beginning. */
export function cutTitle(problems: ProblemList, title: string, place: Place): string {
  if (title.length <= LIMITS.title) return title;
  const message = `found ${title.length} characters, expected at most ${LIMITS.title}`;
  problems.add(place, 'title', 'too-long', message);
  return `${title.slice(0, LIMITS.title - 1)}…`;
}

/** An id or a reference to one: text, or a number read as text. */
export function readId(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): string | undefined {
  const value = own(fields, key);
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (isFiniteNumber(value)) return String(value);
  if (value !== undefined) {
    const code = typeof value === 'string' ? 'empty' : 'wrong-type';
    problems.addFound(place, key, code, value, 'an id: text or a number');
  }
  return undefined;
}

/** As `readId`, for a field that has to be there. */
export function readRequiredId(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): string | undefined {
  if (own(fields, key) !== undefined) return readId(problems, fields, key, place);
  addMissing(problems, place, key);
  return undefined;
}

/** One of a few words; `undefined` when it is absent or, with a problem, none of them. */
export function readChoice<T extends string>(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
  choices: readonly T[],
): T | undefined {
  const value = own(fields, key);
  if (value === undefined) return undefined;
  const choice = choices.find((word) => word === value);
  if (choice === undefined) {
    const code = typeof value === 'string' ? 'unknown-value' : 'wrong-type';
    problems.addFound(place, key, code, value, `one of ${choices.join(', ')}`);
  }
  return choice;
}

/** A finite number. */
export function readNumber(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): number | undefined {
  return readKind(problems, fields, key, place, isFiniteNumber, 'a finite number');
}

/** Whether something is so; not when nothing, or with a problem nothing usable, is said. */
export function readFlag(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): boolean {
  const value = own(fields, key);
  if (typeof value === 'boolean') return value;
  if (value !== undefined) problems.addFound(place, key, 'wrong-type', value, 'true or false');
  return false;
}

/** An object; `undefined` when it is absent or, with a problem, something else. */
export function readObject(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): Fields | undefined {
  const object = readKind(problems, fields, key, place, isFields, 'an object');
  if (object !== undefined) checkNames(problems, key, object, place, `${key}/`);
  return object;
}

/** A list of anything; empty when it is absent or, with a problem, something else. */
export function readList(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): readonly unknown[] {
  return readKind(problems, fields, key, place, isList, 'a list') ?? NONE;
}

/** How many entries of a list to read: all of them or, with a problem, as many as the limit. */
export function readLength(
  problems: ProblemList,
  list: readonly unknown[],
  key: string,
  place: Place,
  limit: number = LIMITS.entries,
): number {
  const length = lengthOf(list);
  if (length <= limit) return length;
  problems.add(place, key, 'too-many', `found ${length} entries, expected at most ${limit}`);
  return limit;
}

/** A list of texts, without the entries that are none. */
export function readTexts(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): readonly string[] {
  const list = readList(problems, fields, key, place);
  const length = readLength(problems, list, key, place);
  if (length === 0) return NONE;
  const texts = new Array<string>(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const entry = entryOf(list, i);
    if (typeof entry === 'string') texts[count++] = entry;
    else problems.addFound(place, `${key}/${i}`, 'wrong-type', entry, 'text');
  }
  texts.length = count;
  return texts;
}

/** The objects of a list, each with its position; other entries are left out with a problem. */
export function readObjects(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): readonly (readonly [entry: Fields, place: Place])[] {
  const list = readList(problems, fields, key, place);
  const length = readLength(problems, list, key, place);
  const objects: [Fields, Place][] = [];
  for (let i = 0; i < length; i++) {
    const entry = entryOf(list, i);
    const at = { path: `${place.path}/${key}/${i}` };
    if (isFields(entry)) {
      objects.push([entry, at]);
      checkNames(problems, key, entry, at);
    } else {
      problems.addFound(at, undefined, 'wrong-type', entry, `an object${suchAsEntry(key)}`);
    }
  }
  return objects;
}

/** Notes that a required field is not there, in `place` or at `path` in it. */
export function addMissing(problems: ProblemList, place: Place, key: string, path?: string): void {
  problems.add(place, path, 'missing', foundMessage(undefined, `a field "${key}"`));
}

/** The place in a source: text, or a number read as text. */
export function readLocator(
  problems: ProblemList,
  fields: Fields,
  place: Place,
): string | undefined {
  const value = own(fields, 'locator');
  if (isFiniteNumber(value)) return String(value);
  return readText(problems, fields, 'locator', place);
}

/** How an event's date is known; `stated` when nothing, or nothing usable, is said. */
export function readBasis(problems: ProblemList, fields: Fields, place: Place): Basis {
  return readChoice(problems, fields, 'basis', place, BASES) ?? 'stated';
}
