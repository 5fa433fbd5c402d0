import { joinDates } from './join-dates.js';
import { parseDay } from './parse-day.js';
import type { DayOptions } from './parse-day.js';
import { parseTime } from './parse-time.js';
import { isEdtf, writeInterval } from './write-edtf.js';

/** A date in words or numbers, as EDTF. */
export interface FoundDate {
  readonly edtf: string;
  /** A time without seconds, which EDTF cannot hold. */
  readonly time?: string;
  /** A time of exactly midnight was taken for the whole day. */
  readonly isMidnight?: boolean;
}

/** Letters; no date is longer. */
const LONGEST = 200;
const CIRCA =
  /^(?:(?:circa|about|around|approximately|approx\.?|ca\.?)\s+|(?:ca?\.|c(?=[\s\d])|~)\s*)(?=\S)/iu;
const BOUNDS: readonly (readonly [RegExp, (edtf: string) => string])[] = [
  [/^(?:before|by)\s+/iu, (edtf) => `[..${edtf}]`],
  [/^after\s+/iu, (edtf) => `[${edtf}..]`],
  [/^since\s+/iu, (edtf) => `${edtf}/..`],
  [/^until\s+/iu, (edtf) => `../${edtf}`],
];
const RANGES = [/^(.+?)\s*[–—]\s*(.+)$/u, /^(.+?)\s+(?:-|to|until)\s+(.+)$/iu];
const YEARS = /^(\d{4})-(\d{4})$/u;
// As people write it: EDTF would have a code of its level 2 there, which they do not know.
const SHORT_YEARS = /^(\d\d)(\d\d)[-–—/](1[3-9]|2[05-9]|[3-9]\d)$/u;

/**
 * Reads EDTF, ISO 8601, what `Date` writes, and what people write: "c. 200 BC", "14 November 1840",
 * "1960s", "1914–1918", "before 1923". Gives no more than the text says; `undefined` for what is no
 * date, or none that EDTF can hold.
 */
export function parseDateWords(words: string, options: DayOptions = {}): FoundDate | undefined {
  const text = words.trim().replace(/\s+/gu, ' ');
  if (text === '' || words.length > LONGEST) return undefined;
  const short = parseShortYears(text);
  if (short !== undefined) return short;
  if (isEdtf(text)) return wholeDay(text) ?? { edtf: text };
  const found = parseBound(text, options) ?? parseOne(text, options) ?? parseRange(text, options);
  return found !== undefined && isEdtf(found.edtf) ? found : undefined;
}

/** "1914-18". */
function parseShortYears(text: string): FoundDate | undefined {
  const [, century = '', first = '', last = ''] = SHORT_YEARS.exec(text) ?? [];
  return last > first ? { edtf: `${century}${first}/${century}${last}` } : undefined;
}

/** The day of a time at midnight: it is what whole days are written as where no day can be. */
function wholeDay(edtf: string): FoundDate | undefined {
  const sides = edtf.split('/').map((side) => parseTime(side));
  if (!sides.some(({ isMidnight }) => isMidnight) || sides.some(({ time }) => time !== undefined)) {
    return undefined;
  }
  const [start = '', end] = sides.map(({ before }) => before);
  const text = writeInterval(start, end);
  return text === undefined ? undefined : { edtf: text, isMidnight: true };
}

function parseBound(text: string, options: DayOptions): FoundDate | undefined {
  const bound = BOUNDS.find(([before]) => before.test(text));
  const found = bound && parseOne(text.replace(bound[0], ''), options);
  return found && { ...found, edtf: bound[1](found.edtf) };
}

function parseRange(text: string, options: DayOptions): FoundDate | undefined {
  for (const range of [...RANGES, YEARS]) {
    const [, first, last] = range.exec(text) ?? [];
    const start = first === undefined ? undefined : parseOne(first, options);
    const end = last === undefined ? undefined : parseOne(last, options);
    const joined = start && end && joinDates(start, end);
    if (joined !== undefined) return joined;
  }
  return undefined;
}

/** One date: with a time, about then, or in doubt. */
function parseOne(words: string, options: DayOptions): FoundDate | undefined {
  const isCirca = CIRCA.test(words);
  const isUncertain = words.endsWith('?');
  const text = words.replace(CIRCA, '').replace(/\s?\?$/u, '');
  const { before, time, kept, isMidnight } = parseTime(text);
  const day = isEdtf(before) ? before : parseDay(before, options);
  if (day === undefined) return undefined;
  if (isCirca || isUncertain) {
    const sign = isCirca && isUncertain ? '%' : isCirca ? '~' : '?';
    return day.startsWith('[') ? undefined : { edtf: day + sign };
  }
  const withTime = time === undefined ? undefined : `${day}T${time}`;
  if (withTime !== undefined) return isEdtf(withTime) ? { edtf: withTime } : undefined;
  return {
    edtf: day,
    ...(kept !== undefined && { time: kept }),
    ...(isMidnight && { isMidnight }),
  };
}
