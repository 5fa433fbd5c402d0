import { parseDate } from '../dates/index.js';
import type { TimelineDate } from '../dates/types.js';
import type { Place, ProblemList } from './problem-list.js';
import { readText } from './read-fields.js';
import type { Fields } from './read-value.js';

/** Parses dates, each text once: in a large document many events share a day. */
export class DateReader {
  // A string is the message of the error.
  private readonly _known = new Map<string, TimelineDate | string>();

  /** The date that EDTF text says, or a message that tells why it says none. */
  parse(text: string): TimelineDate | string {
    const known = this._known.get(text);
    if (known !== undefined) return known;
    const date = parseOrExplain(text);
    this._known.set(text, date);
    return date;
  }

  /** The date of a field; `undefined` when it is absent or, with a problem, no EDTF date. */
  read(problems: ProblemList, fields: Fields, key: string, place: Place): TimelineDate | undefined {
    const text = readText(problems, fields, key, place);
    if (text === undefined) return undefined;
    const date = this.parse(text);
    if (typeof date !== 'string') return date;
    problems.add(place, key, 'bad-date', date);
    return undefined;
  }
}

function parseOrExplain(text: string): TimelineDate | string {
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
