import { MS_PER_DAY, daysFromCivil, daysInMonth } from './civil.js';
import type { Extent, Precision, TimelineDate } from './types.js';

const ZERO = 48;

/**
 * Reads `2023`, `2023-09`, `2023-09-13` and `2023-09-13T11:05:00Z`, which nearly all dates are,
 * without a scanner; `undefined` for any other text, valid or not.
 */
export function parsePlain(text: string): TimelineDate | undefined {
  const { length } = text;
  const year = pair(text, 0) * 100 + pair(text, 2);
  if (Number.isNaN(year)) return undefined;
  if (length === 4)
    return days(text, 'year', daysFromCivil(year, 1, 1), daysFromCivil(year + 1, 1, 1));

  const month = pair(text, 5);
  if (text[4] !== '-' || !(month >= 1 && month <= 12)) return undefined;
  const first = daysFromCivil(year, month, 1);
  const monthLength = daysInMonth(year, month);
  if (length === 7) return days(text, 'month', first, first + monthLength);

  const day = pair(text, 8);
  if (text[7] !== '-' || !(day >= 1 && day <= monthLength)) return undefined;
  if (length === 10) return days(text, 'day', first + day - 1, first + day);

  const hour = pair(text, 11);
  const minute = pair(text, 14);
  const second = pair(text, 17);
  if (
    length !== 20 ||
    !(text[10] === 'T' && text[13] === ':' && text[16] === ':' && text[19] === 'Z') ||
    !(hour < 24 && minute < 60 && second < 60)
  ) {
    return undefined;
  }
  const start = (first + day - 1) * MS_PER_DAY + ((hour * 60 + minute) * 60 + second) * 1000;
  return plainDate(text, 'second', [start, start + 1000], 0);
}

/** The number that two digits make; `NaN` for anything else. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

function days(edtf: string, precision: Precision, from: number, to: number): TimelineDate {
  return plainDate(edtf, precision, [from * MS_PER_DAY, to * MS_PER_DAY], undefined);
}

function plainDate(
  edtf: string,
  precision: Precision,
  extent: Extent,
  offsetMinutes: number | undefined,
): TimelineDate {
  return {
    edtf,
    level: 0,
    kind: 'date',
    extent,
    inner: undefined,
    precision,
    approximate: false,
    uncertain: false,
    openStart: undefined,
    openEnd: undefined,
    parts: NO_PARTS,
    offsetMinutes,
  };
}

const NO_PARTS: readonly TimelineDate[] = [];
