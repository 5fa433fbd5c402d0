import type { Extent, TimelineDate } from './types.js';

const MS_PER_HOUR = 3_600_000;
/** A date without a zone may be that of any place: from 14 hours ahead of UTC to 12 behind it. */
const EASTERNMOST = 14 * MS_PER_HOUR;
const WESTERNMOST = 12 * MS_PER_HOUR;

/**
 * Tells whether two dates cannot both be true: no instant is allowed by both. A set allows what its
 * members allow, not what lies between them; an interval all of its time. Marks (`~ ? %`) have no
 * width, so "about 1961" excludes 1962. An instant with a zone excludes a date without one only if it
 * falls on no such date anywhere on Earth.
 */
export function excludes(a: TimelineDate, b: TimelineDate): boolean {
  const others = extentsOf(b);
  return !extentsOf(a).some((x) => others.some((y) => overlap(x, y)));
}

interface ZonedExtent {
  readonly extent: Extent;
  readonly zoned: boolean;
}

function extentsOf(date: TimelineDate): readonly ZonedExtent[] {
  if (date.kind === 'one-of' || date.kind === 'all-of') return date.parts.flatMap(extentsOf);
  const zoned = [date, ...date.parts].some((part) => part.offsetMinutes !== undefined);
  return [{ extent: date.extent, zoned }];
}

function overlap(a: ZonedExtent, b: ZonedExtent): boolean {
  const [a0, a1] = b.zoned && !a.zoned ? anywhere(a.extent) : a.extent;
  const [b0, b1] = a.zoned && !b.zoned ? anywhere(b.extent) : b.extent;
  return a0 < b1 && b0 < a1;
}

function anywhere([earliest, latest]: Extent): Extent {
  return [earliest - EASTERNMOST, latest + WESTERNMOST];
}
