import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeFilter,
  encodeFilter,
  isEmptyFilter,
  isSameFilter,
  readFilter,
} from '../../../src/find/index.js';
import type { TimelineFilter } from '../../../src/find/index.js';

const codesOf = (value: unknown): string[] =>
  readFilter(value).problems.map(({ code, path }) => `${code} ${path}`);

const anyId = fc.string({ unit: 'grapheme', maxLength: 8 });
const someWords = <T extends string>(...words: T[]): fc.Arbitrary<T[]> => fc.subarray(words);
const anyFilter = fc.record(
  {
    query: anyId,
    groups: fc.array(anyId, { maxLength: 3 }),
    sources: fc.array(anyId, { maxLength: 3 }),
    stances: someWords('asserts', 'denies', 'mentions'),
    tags: fc.array(anyId, { maxLength: 3 }),
    evidence: someWords('uncited', 'denied', 'stated'),
    from: fc.constantFrom('2001~', '', '-0043-03', '[2001..2003]', '2001%'),
    to: fc.constantFrom('2004', '?'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<TimelineFilter>;

describe('readFilter', () => {
  it('brings a filter into its normal form', () => {
    const given = {
      query: '  two \n words ',
      groups: ['b', 'a', 'b', 7],
      sources: [],
      stances: ['mentions', 'asserts'],
      tags: [''],
      evidence: ['stated', 'denied'],
      from: ' 2001 ',
      to: '',
      view: 'list',
    };
    expect(readFilter(given)).toEqual({
      filter: {
        query: 'two words',
        groups: ['7', 'a', 'b'],
        stances: ['asserts', 'mentions'],
        tags: [''],
        evidence: ['denied', 'stated'],
        from: '2001',
      },
      problems: [],
    });
  });

  it.each<[unknown, string[]]>([
    [undefined, []],
    [null, []],
    ['war', ['wrong-type ']],
    [['war'], ['wrong-type ']],
    [{ query: 7 }, ['wrong-type /query']],
    [{ groups: 'a' }, ['wrong-type /groups']],
    [{ groups: ['a', null] }, ['wrong-type /groups/1']],
    [{ stances: ['doubts'] }, ['unknown-value /stances']],
    [{ evidence: ['denied', 'strong'] }, ['unknown-value /evidence']],
    [{ from: '2001-13', to: {} }, ['bad-date /from', 'wrong-type /to']],
  ])('tells what is wrong with %j', (value, problems) => {
    expect(codesOf(value)).toEqual(problems);
  });

  it('reads anything without throwing, and a normal form as it is', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ query: fc.anything(), groups: fc.anything(), from: fc.anything() }),
    );
    fc.assert(
      fc.property(fc.oneof(anything, anyFilter), (value) => {
        const { filter } = readFilter(value);
        expect(readFilter(filter).filter).toEqual(filter);
        expect(isSameFilter(filter, readFilter(filter).filter)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('filters', () => {
  it('are the same when they ask for the same', () => {
    expect(isSameFilter({ groups: ['a', 'b'] }, { groups: ['b', 'a', 'a'], tags: [] })).toBe(true);
    expect(isSameFilter({ groups: ['a'] }, { groups: ['b'] })).toBe(false);
    expect(isSameFilter({ from: '2001' }, { to: '2001' })).toBe(false);
  });

  it('are empty when they ask for nothing', () => {
    expect(isEmptyFilter({})).toBe(true);
    expect(isEmptyFilter({ query: ' ', groups: [], from: '' })).toBe(true);
    expect(isEmptyFilter({ tags: [''] })).toBe(false);
  });
});

describe('a filter in an address', () => {
  it.each<[TimelineFilter, string]>([
    [{}, ''],
    [{ query: 'kim visit' }, 'q=kim%20visit'],
    [
      { groups: ['arms', 'a,b'], stances: ['denies'], from: '2001~', to: '2004?' },
      'group=a%2Cb,arms&stance=denies&from=2001~&to=2004%3F',
    ],
    [{ tags: [''] }, 'tag='],
    [{ evidence: ['cited-once'], sources: ['rt&x=1'] }, 'source=rt%26x%3D1&evidence=cited-once'],
  ])('writes %j as %s, and reads it', (filter, text) => {
    expect(encodeFilter(filter)).toBe(text);
    expect(decodeFilter(text).filter).toEqual(readFilter(filter).filter);
  });

  it.each<[string, TimelineFilter]>([
    ['#q=war&view=list&event=e1', { query: 'war' }],
    ['group=a&group=b,c', { groups: ['a', 'b', 'c'] }],
    ['q=a=b', { query: 'a=b' }],
    ['q=%E4%B', { query: '%E4%B' }],
    ['q&group', {}],
    ['toString=1&__proto__=2', {}],
  ])('reads %s as %j', (text, filter) => {
    expect(decodeFilter(text)).toEqual({ filter, problems: [] });
  });

  it('is the same after the way there and back, whatever it holds', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const text = encodeFilter(filter);
        expect(text).toMatch(/^[\w\-.!~*'()%=&,]*$/);
        expect(decodeFilter(text).filter).toEqual(readFilter(filter).filter);
        expect(encodeFilter(decodeFilter(`#${text}`).filter)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('is read from anything without throwing, and written of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = encodeFilter({ query: text, tags: [text, '\ud800'] });
        expect(decodeFilter(written).problems).toEqual([]);
        expect(isEmptyFilter(decodeFilter(`q=x&tag=${text}`).filter)).toBe(false);
        decodeFilter(text);
      }),
    );
  });
});
