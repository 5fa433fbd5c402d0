import type { TimelineDate } from './types.js';

/**
 * Orders dates by time, for `sort`: by the earliest instant they allow (the latest where the start is
 * open or unknown), then by the latest one.
 */
export function compareDates(a: TimelineDate, b: TimelineDate): number {
  return compare(sortTime(a), sortTime(b)) || compare(a.extent[1], b.extent[1]);
}

function sortTime({ extent: [earliest, latest] }: TimelineDate): number {
  return earliest === -Infinity ? latest : earliest;
}

// Not a difference: that of two infinite ends is not a number.
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
