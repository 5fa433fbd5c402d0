import { parseDate } from '../dates/index.js';
import { suggestDate } from '../dates/suggest-date.js';
import type { TimelineDate } from '../dates/types.js';
import { LIMITS } from './limits.js';
import type { Place, ProblemList } from './problem-list.js';
import { own } from './read-value.js';
import type { Fields } from './read-value.js';

/** A day and a month, which is which nobody knows, before a year. */
const YEAR_LAST = /^\s*\d\d?[-/. ]\d\d?[-/. ]\d{4}\s*$/;

/** Parses dates, each text once: in a large document many events share a day. */
export class DateReader {
  // A string is the message of the error.
  private readonly _known = new Map<string, TimelineDate | string>();
  /** Texts that are still looked into for what was meant: no more than problems are listed. */
  private _hints = LIMITS.problems;

  /** The date that EDTF text says, or a message that tells why it says none. */
  parse(text: string): TimelineDate | string {
    const known = this._known.get(text);
    if (known !== undefined) return known;
    const parsed = parseOrExplain(text);
    const date = typeof parsed === 'string' ? parsed + this._hint(text) : parsed;
    this._known.set(text, date);
    return date;
  }

  /** The date of a field; `undefined` when it is absent or, with a problem, no EDTF date. */
  read(problems: ProblemList, fields: Fields, key: string, place: Place): TimelineDate | undefined {
    const value = own(fields, key);
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'string') {
      problems.addFound(place, key, 'wrong-type', value, this.expected(value));
      return undefined;
    }
    const date = this.parse(value);
    if (typeof date !== 'string') return date;
    problems.add(place, key, 'bad-date', date);
    return undefined;
  }

  /** What has to stand in place of a value that is no text; of a number, the same in quotes. */
  expected(value: unknown): string {
    const meant = typeof value === 'number' ? this._meant(String(value)) : undefined;
    return `EDTF text, such as "${meant ?? '2024-06-19'}"`;
  }

  private _hint(text: string): string {
    const meant = this._meant(text);
    if (meant !== undefined) return `; did you mean "${meant}"?`;
    return YEAR_LAST.test(text) ? '; write the year first, such as "2024-06-19"' : '';
  }

  private _meant(text: string): string | undefined {
    return this._hints-- > 0 ? suggestDate(text) : undefined;
  }
}

/** The date of a text, or why it has none. */
export function parseOrExplain(text: string): TimelineDate | string {
  try {
    return parseDate(text);
  } catch (error) {
    return messageOf(error);
  }
}

/** What an error of the dates folder says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'found a text that cannot be read';
}
