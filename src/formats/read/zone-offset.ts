const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/**
 * The offset of a time zone from UTC, in ms, at a time of its own clocks; `undefined` for a zone that
 * is not known. Where clocks are put forward the time before the gap counts, where back the first.
 */
export function zoneOffset(wall: number, zone: string): number | undefined {
  const clock = clockOf(zone);
  if (clock === undefined) return undefined;
  const offsets = [wall - MS_PER_DAY, wall + MS_PER_DAY].map((at) => offsetAt(clock, at));
  const [before = 0, after = 0] = offsets;
  if (offsetAt(clock, wall - before) === before) return before;
  return offsetAt(clock, wall - after) === after ? after : before;
}

/** The offset as EDTF has it; `undefined` for one that is not of whole minutes. */
export function writeOffset(offset: number): string | undefined {
  const minutes = Math.abs(offset) / MS_PER_MINUTE;
  if (!Number.isInteger(minutes)) return undefined;
  if (minutes === 0) return 'Z';
  const digits = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0'));
  return (offset < 0 ? '-' : '+') + digits.join(':');
}

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();
const MOST_CLOCKS = 500;

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone)) {
    if (clocks.size >= MOST_CLOCKS) clocks.clear();
    clocks.set(zone, makeClock(zone));
  }
  return clocks.get(zone);
}

function makeClock(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      ...{ year: 'numeric', month: 'numeric', day: 'numeric', era: 'short' },
      ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
    });
  } catch {
    return undefined;
  }
}

function offsetAt(clock: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const date = new Date(0);
  const year = parts.get('era')?.startsWith('B') === true ? 1 - part('year') : part('year');
  date.setUTCFullYear(year, part('month') - 1, part('day'));
  date.setUTCHours(part('hour'), part('minute'), part('second'));
  return date.getTime() - Math.floor(instant / 1000) * 1000;
}
