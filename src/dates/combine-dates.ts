import type { DateKind, OpenSide, Precision, TimelineDate } from './types.js';

const FINE_TO_COARSE: readonly Precision[] = [
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'millennium',
  'age',
];

/** The coarser of two precisions. */
export function coarser(a: Precision, b: Precision): Precision {
  return FINE_TO_COARSE.indexOf(a) < FINE_TO_COARSE.indexOf(b) ? b : a;
}

/** Makes one date of several, in the order of the text; a side without a date is open or unknown. */
export function combineDates(
  kind: DateKind,
  edtf: string,
  sides: readonly (TimelineDate | OpenSide)[],
): TimelineDate {
  const parts = sides.filter((side) => typeof side !== 'string');
  const first = sides[0];
  const last = sides.at(-1);
  const openStart = typeof first === 'string' ? first : parts[0]?.openStart;
  const openEnd = typeof last === 'string' ? last : parts.at(-1)?.openEnd;
  const isSet = kind === 'one-of' || kind === 'all-of';
  const starts = parts.map((part) => part.extent[0]);
  const ends = parts.map((part) => part.extent[1]);
  // A set may have its members in any order; what lasts ends with its end, even in the same month.
  const [earliest = -Infinity, latest = Infinity] = isSet
    ? [Math.min(...starts), Math.max(...ends)]
    : [starts[0], ends.at(-1)];
  return {
    edtf,
    level: isSet || parts.some((part) => part.level === 2) ? 2 : intervalLevel(parts, sides),
    kind,
    extent: [openStart ? -Infinity : earliest, openEnd ? Infinity : latest],
    inner: undefined,
    precision: parts.map((part) => part.precision).reduce(coarser),
    approximate: parts.some((part) => part.approximate),
    uncertain: parts.some((part) => part.uncertain),
    openStart,
    openEnd,
    parts,
    offsetMinutes: undefined,
  };
}

/** Level 1 knows open, unknown and marked sides and seasons; unstated digits are of level 2. */
function intervalLevel(
  parts: readonly TimelineDate[],
  sides: readonly (TimelineDate | OpenSide)[],
): 0 | 1 | 2 {
  if (parts.some((part) => part.edtf.includes('X'))) return 2;
  return parts.length < sides.length || parts.some((part) => part.level === 1) ? 1 : 0;
}
