import { parse as parseEdtfTs } from '@edtf-ts/core';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/dates/index.js';
import examples from '../../fixtures/edtf-examples.json' with { type: 'json' };
import known from '../../fixtures/edtf-differences.json' with { type: 'json' };

// Two other implementations of the format. Where they differ from ours is written down with the
// reason, in test/fixtures/edtf-differences.json: a new difference fails, and so does a vanished one.

type Bounds = readonly [earliest: number, latest: number];
type Oracle = (text: string) => Bounds | undefined;

const DATE_RANGE = 8.64e15;

/** What lies outside the range of Date is infinite: `@edtf-ts/core` ends there. */
const clamp = (time: number) => (Math.abs(time) >= DATE_RANGE ? Math.sign(time) * Infinity : time);

const orUndefined = (read: Oracle): Oracle => {
  return (text) => {
    try {
      return read(text)?.map(clamp) as Bounds | undefined;
    } catch {
      return undefined;
    }
  };
};

const oracles: Readonly<Record<'edtf' | 'edtf-ts', Oracle>> = {
  edtf: orUndefined((text) => {
    const { min, max } = edtf(text);
    return [min, max];
  }),
  'edtf-ts': orUndefined((text) => {
    const result = parseEdtfTs(text);
    return result.success ? [Number(result.value.minMs), Number(result.value.maxMs)] : undefined;
  }),
};

const ours = orUndefined((text) => {
  const [earliest, latest] = parseDate(text).extent;
  return [earliest, latest - 1];
});

function outcome(text: string, oracle: Oracle): string | undefined {
  const mine = ours(text);
  const other = oracle(text);
  if (!mine && !other) return undefined;
  if (!mine) return 'accepts';
  if (!other) return 'refuses';
  // `edtf` has instants where we have seconds.
  const isLast =
    other[1] === mine[1] || (/T[\d:]{8}[^/]*$/.test(text) && other[1] === mine[1] - 999);
  return other[0] === mine[0] && isLast ? undefined : 'bounds';
}

// `edtf` reads a time without a zone in the zone of the machine, so that the outcome would depend on it.
const LOCAL_TIME = /T[\d:]{8}$/;
const corpus = [...new Set([...examples.map((example) => example.edtf), ...known.corpus])].filter(
  (text) => !LOCAL_TIME.test(text) || !ours(text),
);

describe.each(['edtf', 'edtf-ts'] as const)('against %s', (name) => {
  it('differs where it is written down, and nowhere else', () => {
    const expected = known.differences[name].flatMap((difference) =>
      difference.dates.map((text) => `${text} ${difference.outcome}`),
    );
    const found = corpus.flatMap((text) => {
      const difference = outcome(text, oracles[name]);
      return difference ? [`${text} ${difference}`] : [];
    });
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('agrees on all common dates', () => {
    fc.assert(fc.property(common, (text) => outcome(text, oracles[name]) === undefined));
  });
});

const year = fc.integer({ min: 100, max: 9999 }).map((n) => String(n).padStart(4, '0'));
const day = fc
  .date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const plain = fc.oneof(
  year,
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => `-${text}`).filter((text) => !text.endsWith('-02-29')),
);
const common = fc.oneof(
  plain,
  fc.tuple(plain, fc.constantFrom('?', '~', '%')).map((parts) => parts.join('')),
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text}-XX`),
  day.map((text) => `${text.slice(0, 7)}-XX`),
  day.map((text) => `${text}T23:20:30Z`),
  fc.tuple(plain, fc.constantFrom('..')).map((parts) => parts.join('/')),
  fc
    .tuple(year, year)
    .filter(([a, b]) => a < b)
    .map((years) => years.join('/')),
  fc
    .uniqueArray(year, { minLength: 1, maxLength: 5 })
    .map((years) => `[${years.toSorted().join()}]`),
  fc.uniqueArray(day, { minLength: 1, maxLength: 5 }).map((days) => `{${days.toSorted().join()}}`),
);
