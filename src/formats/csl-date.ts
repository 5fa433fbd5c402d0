import { formatDate } from '../dates/index.js';
import { readCslDate } from '../model/csl-date.js';
import { UNHEARD } from '../model/problem-list.js';
import { DateReader } from '../model/read-date.js';
import type { Source } from '../model/types.js';
import { knownParts } from './known-parts.js';
import type { Wording } from './types.js';

/** A date of a source as an object of CSL: in parts as far as it has them, else in words. */
export function cslDate(source: Source, key: string, { dates }: Wording): object | undefined {
  const { date, text } = readCslDate(UNHEARD, new DateReader(), source.data, key, source);
  if (!date) return text === undefined ? undefined : { literal: text };
  const { kind, precision, edtf, approximate, uncertain } = date;
  const parts = (kind === 'interval' ? date.parts : [date]).map(knownParts);
  const isSeason = kind === 'date' && precision === 'season';
  // CSL counts the four seasons from 1; it has no quarters, and no hemispheres.
  const season = isSeason ? /-[?~%]?2([1-4])[?~%]?$/.exec(edtf)?.[1] : undefined;
  const isOpen = date.openStart ?? date.openEnd;
  // A range in CSL has parts alone, and a winter does not end with its year.
  const hasSeason = kind === 'interval' && date.parts.some((part) => part.precision === 'season');
  if (isOpen || hasSeason || parts.some((part) => part.length === 0) || (isSeason && !season)) {
    return { literal: formatDate(date, dates) };
  }
  return {
    'date-parts': parts,
    ...(season && { season: Number(season) }),
    ...((approximate || uncertain) && { circa: true }),
  };
}
