/** A time of day at the end of a text, and the text before it. */
export interface FoundTime {
  readonly before: string;
  /** What EDTF can hold: with seconds, and not midnight. */
  readonly time?: string;
  /** A time without seconds, which EDTF cannot hold: the date is that of the day. */
  readonly kept?: string;
  /** It was exactly midnight, which whole days are written as: the date is that of the day. */
  readonly isMidnight: boolean;
}

const ZONE = String.raw`(?:\s*(?:Z|UTC|GMT))?\s*(?:[+-]\d{2}:?\d{2})?`;
const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?`;
const TIME = new RegExp(
  String.raw`[T\s,]+${CLOCK}\s?([ap]\.?m\.?)?(${ZONE})(?:\s*\([^()]{0,60}\))?$`,
  'iu',
);
const ZONE_ALONE = /\s+(?:GMT|UTC)$/iu;

/** Divides "Nov 14 1840 06:45:56 GMT" into the date and the time; fractions of seconds are cut. */
export function parseTime(text: string): FoundTime {
  const found = TIME.exec(text);
  if (found === null) return { before: text.replace(ZONE_ALONE, ''), isMidnight: false };
  const [all, hourText = '', minute = '', second, half, zoneText = ''] = found;
  const before = text.slice(0, -all.length);
  const hour = String(hourOf(Number(hourText), half)).padStart(2, '0');
  const zone = writeZone(zoneText);
  const clock = `${hour}:${minute}`;
  if (clock === '00:00' && Number(second ?? 0) === 0) return { before, isMidnight: true };
  if (second === undefined) return { before, kept: clock + zone, isMidnight: false };
  return { before, time: `${clock}:${second}${zone}`, isMidnight: false };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/iu.test(half) ? 12 : 0);
}

function writeZone(text: string): string {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/u.exec(text) ?? [];
  if (sign === undefined) return text.trim() === '' ? '' : 'Z';
  if (hours === '00' && minutes === '00') return 'Z';
  return `${sign}${hours ?? ''}:${minutes ?? ''}`;
}
