import type { TimelineDate } from '../../dates/index.js';

/** What a date says beyond a first and a last day, in words for a loss. */
export function dateDoubts(date: TimelineDate): readonly string[] {
  const { approximate, uncertain, openStart, openEnd, kind, parts } = date;
  const doubts: readonly (readonly [boolean, string])[] = [
    [approximate, 'it is approximate'],
    [uncertain, 'it is uncertain'],
    [kind === 'one-of', 'it is one of several dates, not all the time between them'],
    [kind === 'all-of', 'it is several dates, not all the time between them'],
    [openStart === 'unknown', 'its start is unknown'],
    [date.extent[0] === -Infinity && openStart !== 'unknown', 'it has no start'],
    [openEnd === 'unknown', 'its end is unknown'],
    [date.extent[1] === Infinity && openEnd !== 'unknown', 'it has no end'],
    [parts.length === 0 && date.edtf.includes('X'), 'digits of it are not stated'],
    [/S\d/.test(date.edtf), 'not all of its digits are significant'],
  ];
  return doubts.flatMap(([isSo, words]) => (isSo ? [words] : []));
}
