import { LIMITS } from './limits.js';
import type { Place, ProblemList } from './problem-list.js';
import type { Fields } from './read-value.js';

/** Values in one entry, far more than one that means something has. */
const MOST_VALUES = 2_000_000;

/** Looks for lists and objects that nest too deep, cycles among them, without being caught in one. */
export class NestingCheck {
  private readonly _problems: ProblemList;
  // Objects that share parts can hold more ways to a value than a computer has time for, and a list
  // of four thousand million holes takes no memory.
  private _leftInAll = 50_000_000;
  private _left = 0;

  constructor(problems: ProblemList) {
    this._problems = problems;
  }

  /** Notes a problem when `value`, which stands on `level` (the document is on 1), goes too deep. */
  check(value: unknown, level: number, place: Place): void {
    if (!this._isTooDeep(value, level)) return;
    const message = `found more than ${LIMITS.nesting} levels of lists and objects, or too many, expected fewer`;
    this._problems.add(place, undefined, 'too-deep', message);
  }

  /** Checks all fields of the document but those named, which are checked entry by entry. */
  checkOthers(document: Fields, named: readonly string[]): void {
    try {
      for (const key of Object.keys(document)) {
        if (named.includes(key)) continue;
        const path = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        this.check(document[key], 2, { path });
      }
    } catch {
      // A proxy or a getter that throws: whoever reads the field says so.
    }
  }

  private _isTooDeep(value: unknown, level: number): boolean {
    if (typeof value !== 'object' || value === null) return false;
    const allowed = Math.min(MOST_VALUES, this._leftInAll);
    this._left = allowed;
    try {
      return this._goesBelow(value, level);
    } catch {
      return false; // as above
    } finally {
      this._leftInAll -= allowed - this._left;
    }
  }

  // Calls itself, but never deeper than the limit.
  private _goesBelow(value: object, level: number): boolean {
    this._left -= 1;
    if (level > LIMITS.nesting || this._left < 0) return true;
    if (Array.isArray(value)) {
      const { length } = value;
      this._left -= length;
      if (this._left < 0) return true;
      for (let i = 0; i < length; i++) {
        const entry: unknown = value[i];
        if (typeof entry === 'object' && entry !== null && this._goesBelow(entry, level + 1)) {
          return true;
        }
      }
      return false;
    }
    const fields = value as Fields;
    for (const key in fields) {
      const entry = fields[key];
      if (typeof entry === 'object' && entry !== null && this._goesBelow(entry, level + 1)) {
        return true;
      }
    }
    return false;
  }
}
