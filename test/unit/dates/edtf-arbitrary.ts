import fc from 'fast-check';
import { parseDate } from '../../../src/dates/index.js';

const two = (n: number) => String(n).padStart(2, '0');
const mark = fc.constantFrom('', '', '', '~', '?', '%');
const digits = (length: number, unit: string) =>
  fc.string({ unit: fc.constantFrom(...unit.split('')), minLength: length, maxLength: length });

const year = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1500, max: 2100 }).map(String) },
  digits(4, '0123456789'),
  digits(4, '0123456789X'),
  digits(4, '0123456789').map((text) => `-${text}`),
  digits(4, '019X').map((text) => `-${text}`),
);
const month = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }).map(two) },
  fc.constantFrom('XX', '0X', '1X', 'X1', 'X9'),
);
const season = fc.integer({ min: 21, max: 41 }).map(String);
const day = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 31 }).map(two) },
  fc.constantFrom('XX', '0X', '1X', '2X', '3X', 'X1', 'X9'),
);

const marked = (part: fc.Arbitrary<string>) =>
  fc.tuple(mark, part, mark).map((texts) => texts.join(''));

const longYear = fc
  .tuple(fc.constantFrom('', '-'), fc.integer({ min: 10_000, max: 2_000_000_000 }))
  .map(([sign, n]) => `Y${sign}${n}`);
const exponentYear = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([sign, n, exponent]) => `Y${sign}${n}E${exponent}`);
const significantYear = fc
  .tuple(
    fc.oneof(fc.integer({ min: 1000, max: 9999 }).map(String), longYear, exponentYear),
    fc.integer({ min: 1, max: 4 }),
  )
  .map(([text, n]) => `${text}S${n}`);

/** A date without a time of day, of any level; not each is in the calendar. */
const single = fc.oneof(
  { weight: 2, arbitrary: marked(year) },
  { weight: 2, arbitrary: fc.tuple(marked(year), marked(month)).map((t) => t.join('-')) },
  { weight: 1, arbitrary: fc.tuple(marked(year), marked(season)).map((t) => t.join('-')) },
  {
    weight: 3,
    arbitrary: fc.tuple(marked(year), marked(month), marked(day)).map((t) => t.join('-')),
  },
  fc.tuple(fc.oneof(longYear, exponentYear, significantYear), mark).map((t) => t.join('')),
);

const time = fc
  .tuple(
    fc.integer({ min: 0, max: 23 }).map(two),
    fc.integer({ min: 0, max: 59 }).map(two),
    fc.integer({ min: 0, max: 59 }).map(two),
    fc.constantFrom('', 'Z', '+09', '-03:30', '+05:45', '+00:00'),
  )
  .map(([h, m, s, zone]) => `T${h}:${m}:${s}${zone}`);
const instant = fc
  .tuple(
    fc.integer({ min: 1000, max: 2100 }).map(String),
    fc.integer({ min: 1, max: 12 }).map(two),
    fc.integer({ min: 1, max: 28 }).map(two),
    time,
  )
  .map(([y, m, d, t]) => `${y}-${m}-${d}${t}`);

const side = fc.oneof({ weight: 5, arbitrary: single }, fc.constantFrom('..', ''), instant);
const interval = fc.tuple(side, side).map((sides) => sides.join('/'));

const member = fc.oneof(
  { weight: 3, arbitrary: single },
  fc.tuple(single, single).map((ends) => ends.join('..')),
);
const set = fc
  .tuple(
    fc.constantFrom(['[', ']'] as const, ['{', '}'] as const),
    fc.array(member, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('', '', '', '..'),
    fc.constantFrom('', '', '', '..'),
  )
  .map(([[open, close], members, before, after]) => open + before + members.join() + after + close);

function isValid(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}

/** A valid single date. */
export const singleEdtf: fc.Arbitrary<string> = fc
  .oneof({ weight: 4, arbitrary: single }, instant)
  .filter(isValid);

/** A valid date of any level and kind. */
export const anyEdtf: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: singleEdtf },
  { weight: 2, arbitrary: interval.filter(isValid) },
  { weight: 2, arbitrary: set.filter(isValid) },
);
