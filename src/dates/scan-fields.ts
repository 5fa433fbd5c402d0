import { daysInMonth } from './civil.js';
import type { Cursor } from './cursor.js';
import type { DateField, DateFields } from './date-fields.js';
import { scanTime } from './scan-time.js';
import { scanDay, scanMonth } from './scan-parts.js';
import type { ScannedPart } from './scan-parts.js';
import { scanYear } from './scan-year.js';
import { FIRST_SEASON } from './season-months.js';

// Bits, so that marks that meet on one part add up: `~` and `?` make `%`.
const APPROXIMATE = 1;
const UNCERTAIN = 2;
const MARKS = ['', '~', '?', '%'];

/** The first season with a hemisphere: these are of level 2. */
const FIRST_LEVEL_2_SEASON = 25;

const A_LEAP_YEAR = 2000;

/** What level 1 lets stand unstated: one or two digits of the year, whole months and days. */
const LEVEL_1_DIGITS = /^(?:\d\d[\dX]X|\d{4}-XX(?:-XX)?|\d{4}-\d\d-XX)$/;

interface MarkedPart extends ScannedPart {
  /** The mark before the part, which goes to it alone. */
  readonly left: number;
  /** The mark after the part, which goes to it and all before it. */
  readonly right: number;
}

/**
 * Reads one date (ISO 8601-2:2019, annex A: a date, a date and time, a year in any form, a season,
 * with marks and unstated digits), up to the first character that cannot belong to it.
 */
export function scanFields(cursor: Cursor): DateFields {
  const year = withMarks(cursor, scanYear);
  const parts: MarkedPart[] = [year];
  if (!year.whole && cursor.take('-')) {
    const month = withMarks(cursor, scanMonth);
    parts.push(month);
    if (month.low < FIRST_SEASON && cursor.take('-')) {
      const last = lastDay(year, month);
      parts.push(withMarks(cursor, () => scanDay(cursor, last)));
    }
  }
  const [, monthPart, day] = parts;
  const isSeason = monthPart !== undefined && monthPart.low >= FIRST_SEASON;
  const isPlain = parts.every((p) => p.left + p.right === 0 && !p.digits.includes('X'));
  const time = day && isPlain && cursor.take('T') ? scanTime(cursor) : undefined;
  const monthOrSeason = monthPart && field(monthPart, marksOf(parts, 1));
  return {
    level: levelOf(parts, year.level, isSeason),
    year: field(year, marksOf(parts, 0)),
    estimate: year.estimate,
    month: isSeason ? undefined : monthOrSeason,
    season: isSeason ? monthOrSeason : undefined,
    day: day && field(day, marksOf(parts, 2)),
    second: time?.second,
    offsetMinutes: time?.offsetMinutes,
  };
}

/** The last day that a month can have in any year and month with these digits. */
function lastDay(year: ScannedPart, month: ScannedPart): number {
  if (month.low !== month.high) return 31;
  return daysInMonth(year.low === year.high ? year.low : A_LEAP_YEAR, month.low);
}

function withMarks<T extends ScannedPart>(
  cursor: Cursor,
  scan: (cursor: Cursor) => T,
): T & MarkedPart {
  const left = MARKS.indexOf(cursor.takeAll('~?%', 1));
  const part = scan(cursor);
  return { ...part, left, right: MARKS.indexOf(cursor.takeAll('~?%', 1)) };
}

function marksOf(parts: readonly MarkedPart[], index: number): number {
  return parts.slice(index).reduce((marks, { right }) => marks | right, parts[index]?.left ?? 0);
}

function field({ digits, low, high }: ScannedPart, marks: number): DateField {
  return {
    digits,
    low,
    high,
    approximate: (marks & APPROXIMATE) !== 0,
    uncertain: (marks & UNCERTAIN) !== 0,
  };
}

function levelOf(parts: readonly MarkedPart[], yearLevel: 0 | 1 | 2, isSeason: boolean): 0 | 1 | 2 {
  const last = parts.length - 1;
  const digits = parts.map((part) => part.digits).join('-');
  const unstated = digits.includes('X');
  if (
    yearLevel === 2 ||
    parts.some(({ left, right }, i) => left !== 0 || (right !== 0 && i < last)) ||
    (isSeason && (parts[1]?.low ?? 0) >= FIRST_LEVEL_2_SEASON) ||
    (unstated && !LEVEL_1_DIGITS.test(digits))
  ) {
    return 2;
  }
  return yearLevel === 1 || isSeason || unstated || parts[last]?.right !== 0 ? 1 : 0;
}
