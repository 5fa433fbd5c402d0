import { LIMITS } from './limits.js';
import type { ProblemCode } from './problem-codes.js';
import { isList, UNREADABLE } from './read-value.js';
import type { Problem } from './types.js';

/** Where something stands: its path is only written out when there is a problem. */
export interface Place {
  readonly path: string;
}

const SHOWN = 80;

/** Gathers problems: lists the first, counts the rest. */
export class ProblemList {
  private readonly _listed: Problem[] = [];
  private _total = 0;

  /** Whether what is noted from now on is only counted. */
  get isFull(): boolean {
    return this._total >= LIMITS.problems;
  }

  /** Notes a problem with `field` of the thing at `place`, or with the thing itself. */
  add(place: Place, field: string | undefined, code: ProblemCode, message: string): void {
    this._total += 1;
    if (this._listed.length >= LIMITS.problems) return;
    const path = field === undefined ? place.path : `${place.path}/${field}`;
    this._listed.push({ path, code, message });
  }

  /** Notes that `found` stands where something else was expected. */
  addFound(
    place: Place,
    field: string | undefined,
    code: ProblemCode,
    found: unknown,
    expected: string,
  ): void {
    if (this.isFull) this._total += 1;
    else this.add(place, field, code, foundMessage(found, expected));
  }

  /** The problems in the order they were met; one more at the end when not all are listed. */
  list(): readonly Problem[] {
    if (this._total <= this._listed.length) return this._listed;
    const message = `found ${this._total} problems, expected no more than ${LIMITS.problems}; the rest is not listed`;
    return [...this._listed, { path: '', code: 'more-problems' satisfies ProblemCode, message }];
  }
}

class NoProblems extends ProblemList {
  override add(): void {
    // Whoever asks for a value again has been told what was wrong with it.
  }

  override addFound(): void {
    // As above.
  }
}

/** Takes problems and keeps none, for reading again what was read and reported once. */
export const UNHEARD: ProblemList = new NoProblems();

/** What was found and what was expected, as every message says it. */
export function foundMessage(found: unknown, expected: string): string {
  return `found ${describeValue(found)}, expected ${expected}`;
}

/** Names a value without touching anything in it: text in quotes, cut; of the rest, its kind. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return quoteText(value);
  if (value === UNREADABLE) return 'a value that cannot be read';
  if (value === null) return 'null';
  if (typeof value === 'object') return isList(value) ? 'a list' : 'an object';
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return String(value);
  return value === undefined ? 'nothing' : `a ${typeof value}`;
}

/** Text in quotes, cut to 80 characters. */
export function quoteText(text: string): string {
  return JSON.stringify(text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);
}
