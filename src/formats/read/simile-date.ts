import type { Fields } from '../../model/read-value.js';
import { textIn } from './fields-of.js';
import { parseDateWords } from './parse-date-words.js';
import type { FoundDate } from './parse-date-words.js';
import { isEdtf, writeInterval } from './write-edtf.js';

/** The attributes that say when. */
export const SIMILE_DATES: readonly string[] = ['start', 'latestStart', 'earliestEnd', 'end'];

/** What SIMILE's four dates say together. */
export interface SimileDate {
  readonly found: FoundDate | undefined;
  /** What EDTF holds otherwise than it was given. */
  readonly change?: string;
}

/**
 * The date of a SIMILE event. One that lasts runs from start to end; any other happened some time
 * between the first and the last of its dates. EDTF has no choice of dates within an interval: a
 * side that is not exact is marked as approximate.
 */
export function readSimileDate(event: Fields, lasts: boolean): SimileDate {
  const words = SIMILE_DATES.map((key) => textIn(event, key));
  const dates = words.map((text) => parseDateWords(text, { isBareYear: true }));
  if (dates.some((date, i) => date === undefined && words[i] !== '')) return { found: undefined };
  const given = dates.filter((date) => date !== undefined);
  const [start, latestStart, earliestEnd, end] = dates;
  const first = start ?? latestStart;
  const last = end ?? earliestEnd;
  if (first === undefined) return { found: undefined };
  const wrap = (edtf: string | undefined): FoundDate | undefined =>
    edtf !== undefined && isEdtf(edtf) ? { ...first, ...mark(given), edtf } : undefined;
  if (!lasts || last === undefined) {
    const latest = last ?? latestStart;
    return {
      found: wrap(
        latest === undefined || latest.edtf === first.edtf
          ? first.edtf
          : `[${first.edtf}..${latest.edtf}]`,
      ),
    };
  }
  const sides = [
    [first, latestStart],
    [last, earliestEnd],
  ] as const;
  const inexact = sides.map(
    ([outer, inner]) => inner !== undefined && inner.edtf !== outer.edtf && isPlain(outer),
  );
  const [from = '', to] = sides.map(([{ edtf }], i) => (inexact[i] ? `${edtf}~` : edtf));
  const found = wrap(writeInterval(from, to));
  if (!inexact.includes(true)) return { found };
  return {
    found,
    change: `EDTF has no choice of dates in an interval: kept as "${found?.edtf ?? ''}"`,
  };
}

const isPlain = ({ edtf }: FoundDate): boolean => /^[-Y\d]+$/u.test(edtf);

function mark(dates: readonly FoundDate[]): Partial<FoundDate> {
  return dates.some(({ isMidnight }) => isMidnight) ? { isMidnight: true } : {};
}
