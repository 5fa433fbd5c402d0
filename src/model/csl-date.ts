import type { TimelineDate } from '../dates/types.js';
import { foundMessage } from './problem-list.js';
import type { Place, ProblemList } from './problem-list.js';
import { parseOrExplain } from './read-date.js';
import type { DateReader } from './read-date.js';
import { readList, readText } from './read-fields.js';
import { entryOf, isFields, isList, lengthOf, own } from './read-value.js';
import type { Fields } from './read-value.js';

/** A CSL date: parsed, or the words it consists of, or neither. */
export interface CslDate {
  readonly date: TimelineDate | undefined;
  readonly text: string | undefined;
}

const NOTHING: CslDate = { date: undefined, text: undefined };
const SCALAR = ['string', 'number'];
const NOT_CIRCA: readonly unknown[] = [undefined, false, 0, '', '0', 'false'];

/** Reads a CSL date: EDTF text, or an object with `date-parts`, `raw` or `literal`. */
export function readCslDate(
  problems: ProblemList,
  dates: DateReader,
  fields: Fields,
  key: string,
  place: Place,
): CslDate {
  const value = own(fields, key);
  if (value === undefined || value === '') return NOTHING;
  const parse = (edtf: string): CslDate => {
    const date = dates.parse(edtf);
    if (typeof date !== 'string') return { date, text: undefined };
    problems.add(place, key, 'bad-date', date);
    return { date: undefined, text: edtf };
  };
  if (typeof value === 'string') return parse(value);
  if (!isFields(value)) {
    const expected = `${dates.expected(value)}, or an object with date-parts`;
    problems.addFound(place, key, 'wrong-type', value, expected);
    return NOTHING;
  }
  const at = { path: `${place.path}/${key}` };
  const edtf = edtfOfDateParts(problems, value, at);
  const literal = readText(problems, value, 'literal', at);
  if (edtf !== undefined) return parse(edtf);
  const raw = readText(problems, value, 'raw', at);
  const text = literal ?? raw;
  if (text === undefined) return NOTHING;
  // Words are words: a reference manager keeps here what it could not read, so it is no mistake.
  const date = raw === undefined ? undefined : parseOrExplain(raw);
  return typeof date === 'object' ? { date, text: literal } : { date: undefined, text };
}

/** `[[2024, 6, 19]]` → `2024-06-19`; two lists make an interval, a season or circa qualifies. */
function edtfOfDateParts(problems: ProblemList, value: Fields, at: Place): string | undefined {
  const season = readScalar(problems, value, 'season', at, SCALAR);
  const circa = readScalar(problems, value, 'circa', at, [...SCALAR, 'boolean']);
  const qualifier = NOT_CIRCA.includes(circa) ? '' : '~';
  const list = readList(problems, value, 'date-parts', at);
  const sides: string[] = [];
  for (let i = 0; i < lengthOf(list) && i < 3; i++) {
    const parts = entryOf(list, i);
    const side = isList(parts) ? joinParts(problems, parts, at, i) : undefined;
    if (side !== undefined) sides.push(side + qualifier);
    else if (!isList(parts)) {
      problems.addFound(at, `date-parts/${i}`, 'wrong-type', parts, 'a list of year, month, day');
    }
  }
  if (sides.length > 2) {
    problems.add(at, 'date-parts', 'too-many', 'found 3 dates or more, expected at most 2');
    sides.length = 2;
  }
  const [only] = sides;
  if (sides.length === 1 && only !== undefined && /^-?\d{4}~?$/.test(only)) {
    const code = Number(season);
    // CSL counts seasons from 1, or has the EDTF codes already.
    if (code >= 1 && code <= 4) return only.replace(/~?$/, `-${20 + code}${qualifier}`);
    if (code >= 21 && code <= 24) return only.replace(/~?$/, `-${code}${qualifier}`);
  }
  return sides.length === 0 ? undefined : sides.join('/');
}

function joinParts(
  problems: ProblemList,
  parts: readonly unknown[],
  at: Place,
  index: number,
): string | undefined {
  const words: string[] = [];
  const length = lengthOf(parts);
  if (length > 3) {
    const message = `found ${length} parts, expected year, month and day`;
    problems.add(at, `date-parts/${index}`, 'too-many', message);
    return undefined;
  }
  for (let i = 0; i < length; i++) {
    const part = entryOf(parts, i);
    if (typeof part === 'number' || typeof part === 'string') {
      words.push(i === 0 ? writeYear(String(part)) : String(part).padStart(2, '0'));
    } else {
      const field = `date-parts/${index}/${i}`;
      problems.addFound(at, field, 'wrong-type', part, 'a number');
      break;
    }
  }
  const text = words.join('-');
  return text === '' ? undefined : text;
}

/** A year as EDTF has it: four digits, or a Y before more. */
function writeYear(year: string): string {
  const [, sign, digits] = /^(-?)(\d{1,20})$/.exec(year.trim()) ?? [];
  if (sign === undefined || digits === undefined) return year;
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits.padStart(4, '0');
}

function readScalar(
  problems: ProblemList,
  value: Fields,
  key: string,
  at: Place,
  types: readonly string[],
): unknown {
  const scalar = own(value, key);
  if (scalar === undefined || types.includes(typeof scalar)) return scalar;
  problems.add(at, key, 'wrong-type', foundMessage(scalar, `a ${types.join(' or ')}`));
  return undefined;
}
