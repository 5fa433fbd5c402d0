import { parseDate } from '../dates/index.js';
import { readJson } from '../model/index.js';
import { JsonPositions } from './json-position.js';

/** A change of a text that can be meant in one way only. */
export interface Fix {
  /** A JSON Pointer (RFC 6901). */
  readonly path: string;
  /** JSON text, before and after. */
  readonly from: string;
  readonly to: string;
  /** Where in the file it stands. */
  readonly start: number;
  readonly end: number;
}

// Year first, so that there is one way to read it.
const LOOSE_DATE = /^\s*(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?\s*$/u;
const YEAR = /^\d{4}$/u;

/**
 * Finds what can be put right without guessing: a date that is a number of four digits, or year,
 * month and day in this order with other signs or without noughts; a list that was given as its
 * only entry. The text around it stays as it is.
 */
export function findFixes(text: string): Fix[] {
  const { problems } = readJson(text);
  if (problems.some(({ code }) => code === 'not-json' || code === 'too-large')) return [];
  const positions = new JsonPositions(text);
  const fixes: Fix[] = [];
  for (const { path, code } of problems) {
    const place = positions.find(path);
    if (place.path !== path) continue;
    const from = text.slice(place.start, place.end);
    const to = fixOf(path, code, from);
    if (to !== undefined) fixes.push({ path, from, to, start: place.start, end: place.end });
  }
  return fixes.sort((a, b) => a.start - b.start);
}

/** Puts changes into a text. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, to } of fixes) {
    if (start < at) continue; // lies within what was changed already
    result += text.slice(at, start) + to;
    at = end;
  }
  return result + text.slice(at);
}

function fixOf(path: string, code: string, json: string): string | undefined {
  if (path.endsWith('/date') && (code === 'bad-date' || code === 'wrong-type')) return dateOf(json);
  if (
    /\/(?:citations|tags|people|media)$/u.test(path) &&
    code === 'wrong-type' &&
    !/^[[{n]/u.test(json)
  )
    return `[${json}]`;
  return undefined;
}

function dateOf(json: string): string | undefined {
  if (YEAR.test(json)) return JSON.stringify(json);
  const value: unknown = JSON.parse(json);
  const [, year, month, day] = LOOSE_DATE.exec(typeof value === 'string' ? value : '') ?? [];
  if (year === undefined || month === undefined) return undefined;
  const parts = [
    year,
    month.padStart(2, '0'),
    ...(day === undefined ? [] : [day.padStart(2, '0')]),
  ];
  const edtf = parts.join('-');
  try {
    parseDate(edtf);
    return JSON.stringify(edtf);
  } catch {
    return undefined; // no such month or day
  }
}
