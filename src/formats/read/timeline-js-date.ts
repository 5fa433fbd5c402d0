import type { Fields } from '../../model/read-value.js';
import { textIn } from './fields-of.js';
import { joinDates } from './join-dates.js';
import type { FoundDate } from './parse-date-words.js';
import { writeEdtf } from './write-edtf.js';

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'];
const WHOLE = /^[+-]?\d{1,12}$/u;

/** A date of TimelineJS as it was written: its parts with hyphens and colons between them. */
export function timelineJsWords(fields: Fields): string {
  const [year, month, day, ...clock] = PARTS.map((part) => textIn(fields, part));
  const join = (parts: readonly (string | undefined)[], sign: string): string =>
    parts.filter((part) => part !== undefined && part !== '').join(sign);
  return join([join([year, month, day], '-'), join(clock, ':')], ' ');
}

/** From one date to another; `undefined` where one of them is no date. */
export function readTimelineJsDates(start: Fields, end: Fields): FoundDate | undefined {
  const first = readTimelineJsDate(start);
  if (first === undefined || timelineJsWords(end) === '') return first;
  const last = readTimelineJsDate(end);
  return last && joinDates(first, last);
}

/**
 * A date of TimelineJS. It shows the year -44 as "44 BCE", and so it is read: EDTF counts a year 0
 * between 1 BC and AD 1.
 */
function readTimelineJsDate(fields: Fields): FoundDate | undefined {
  const given = PARTS.map((part) => textIn(fields, part));
  if (given.some((text) => text !== '' && !WHOLE.test(text))) return undefined;
  const [year, month, day, hour, minute, second] = given.map((text) =>
    text === '' ? undefined : Number(text),
  );
  if (year === undefined) return undefined;
  const date = { year: year < 0 ? year + 1 : year, month, day };
  const edtf = writeEdtf(date);
  if (edtf === undefined || hour === undefined) return edtf === undefined ? edtf : { edtf };
  const clock = [hour, minute, second].filter((part) => part !== undefined);
  const time = clock.map((part) => String(part).padStart(2, '0')).join(':');
  if (day === undefined) return { edtf, time };
  if (clock.every((part) => part === 0)) return { edtf, isMidnight: true };
  if (second === undefined || minute === undefined) return { edtf, time };
  const full = writeEdtf({ ...date, time });
  return full === undefined ? undefined : { edtf: full };
}
