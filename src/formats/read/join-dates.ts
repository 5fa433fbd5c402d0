import type { FoundDate } from './parse-date-words.js';
import { writeInterval } from './write-edtf.js';

/** From one date to another; `undefined` where EDTF has no such interval, or it runs backwards. */
export function joinDates(start: FoundDate, end: FoundDate | undefined): FoundDate | undefined {
  const edtf = writeInterval(start.edtf, end?.edtf);
  if (edtf === undefined) return undefined;
  const times = [...new Set([start.time, end?.time])].filter((time) => time !== undefined);
  const isMidnight = (start.isMidnight ?? false) || (end?.isMidnight ?? false);
  return {
    edtf,
    ...(times.length > 0 && { time: times.join('/') }),
    ...(isMidnight && { isMidnight }),
  };
}
