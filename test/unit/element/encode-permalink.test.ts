import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeLink,
  encodeLink,
  readPart,
  writePart,
} from '../../../src/element/encode-permalink.js';
import type { LinkState } from '../../../src/element/encode-permalink.js';
import { readFilter } from '../../../src/find/index.js';

const AGE_OF_UNIVERSE = 13.8e9 * 365.25 * 864e5;

const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a;b:c&d=e,f', '%41', '#'));
const time = fc.double({ min: -AGE_OF_UNIVERSE, max: AGE_OF_UNIVERSE, noNaN: true });
const filter = fc
  .record({ query: text, groups: fc.array(text), from: fc.constant('2023-09') })
  .map((given) => readFilter(given).filter);
const state: fc.Arbitrary<LinkState> = fc.record(
  {
    event: text,
    citation: fc.integer({ min: 1, max: 99 }),
    view: fc.constantFrom('timeline' as const, 'list' as const, 'table' as const),
    domain: fc
      .tuple(time, time)
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)].map((t) => Math.round(t) + 0))
      .filter(([a, b]) => a! < b!)
      .map(([a, b]) => [a!, b!] as const),
    filter,
  },
  { requiredKeys: [] },
);

describe('a link', () => {
  it('is short and can be read', () => {
    expect(
      encodeLink({
        event: 'kim-visit-2023',
        view: 'list',
        domain: [0, 864e5],
        filter: { query: 'a ship', groups: ['arms', 'trade'] },
      }),
    ).toBe('event:kim-visit-2023;view:list;domain:0..86400000;q:a%20ship;group:arms,trade');
  });

  it('says what it was given, whatever that is', () => {
    fc.assert(
      fc.property(state, (given) => {
        expect(decodeLink(encodeLink(given))).toEqual(given);
      }),
    );
  });

  it('outlives programs that encode a whole hash again', () => {
    fc.assert(
      fc.property(state, (given) => {
        const written = encodeLink(given);
        expect(decodeLink(encodeURIComponent(written))).toEqual(given);
      }),
    );
  });

  it('shares the hash: the parts of others stay as they are', () => {
    const others = fc.stringMatching(/^[a-z0-9/?=%;:]{0,12}$/u);
    fc.assert(
      fc.property(others, others, text, state, (before, after, prefix, given) => {
        const hash = `#${[before, after].filter(Boolean).join('&')}`;
        const written = encodeLink(given);
        fc.pre(written !== '' && readPart(hash, prefix) === undefined);
        const shared = writePart(hash, prefix, written);
        expect(readPart(shared, prefix)).toBe(written);
        expect(writePart(shared, prefix, '') || '#').toBe(hash);
      }),
    );
  });

  it('is not mistaken for that of another timeline', () => {
    const hash = '#a-timeline=event:x&timeline=event:y';
    expect(readPart(hash, 'timeline')).toBe('event:y');
    expect(readPart(hash, 'time')).toBeUndefined();
    expect(writePart(hash, 'timeline', 'view:list')).toBe('#a-timeline=event:x&timeline=view:list');
  });

  it.each([
    ['nothing', ''],
    ['an unknown view', 'view:__proto__'],
    ['a time that runs backwards', 'domain:5..1'],
    ['a time that is none', 'domain:NaN..Infinity'],
    ['a time with an exponent', 'domain:1e3..1e4'],
    ['a citation that is none', 'cite:-1;cite:x'],
    ['names of an object', '__proto__:x;constructor:y;toString:z'],
    ['signs without sense', ';;;:::;=;%%%'],
    ['megabytes', `event:${'x'.repeat(1e6)}`],
  ])('passes over %s', (_, hash) => {
    expect(decodeLink(hash)).toEqual({});
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (hash, prefix) => {
        decodeLink(hash);
        readPart(hash, prefix);
        writePart(hash, prefix, hash);
      }),
    );
  });
});
