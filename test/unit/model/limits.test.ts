import { describe, expect, it } from 'vitest';
import { LIMITS, readDocument } from '../../../src/model/index.js';
import {
  aCitation,
  aDocument,
  anEvent,
  aSource,
  codesOf,
  firstEvent,
  problemsOf,
} from './builders.js';

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = i % 2 === 0 ? [value] : { value };
  return value;
};

describe('limits', () => {
  it('cut a long title, of an event as of a source', () => {
    const title = 'x'.repeat(LIMITS.title + 1);
    const data = aDocument({ sources: [aSource({ title })], events: [anEvent({ title })] });
    expect(codesOf(data)).toEqual(['too-long /sources/0/title', 'too-long /events/0/title']);
    const event = firstEvent(data);
    expect(event.title).toBe(`${'x'.repeat(LIMITS.title - 1)}…`);
    expect(event.citations[0]?.source.title).toHaveLength(LIMITS.title);
    expect(problemsOf(data)[0]?.message).toBe('found 2001 characters, expected at most 2000');
  });

  it('leave out a long quote', () => {
    const quote = { exact: 'x'.repeat(LIMITS.quote + 1) };
    const data = aDocument({ events: [anEvent({ citations: [aCitation({ quote })] })] });
    expect(codesOf(data)).toEqual(['too-long /events/0/citations/0/quote/exact']);
    expect(firstEvent(data).citations[0]?.quote).toBeUndefined();
  });

  it('keep the first 500 citations of an event', () => {
    const citations = Array.from({ length: LIMITS.citations + 1 }, () => aCitation());
    const data = aDocument({ events: [anEvent({ citations })] });
    expect(codesOf(data)).toEqual(['too-many /events/0/citations']);
    expect(firstEvent(data).citations).toHaveLength(LIMITS.citations);
  });

  it.each([
    ['in the document', 63, (extra: unknown) => aDocument({ extra }), '/extra'],
    [
      'in an event',
      61,
      (extra: unknown) => aDocument({ events: [anEvent({ extra })] }),
      '/events/0',
    ],
    [
      'in a source',
      61,
      (extra: unknown) => aDocument({ sources: [aSource({ extra })] }),
      '/sources/0',
    ],
  ])('count nesting %s', (_name, levels, make, path) => {
    expect(codesOf(make(nested(levels)))).toEqual([]);
    expect(codesOf(make(nested(levels + 1)))).toEqual([`too-deep ${path}`]);
  });

  it('reach through any nesting without running out of stack', () => {
    expect(codesOf(aDocument({ extra: nested(1_000_000) }))).toEqual(['too-deep /extra']);
  });

  it('list 100 problems and count the rest', () => {
    const events = Array.from({ length: 250 }, () => anEvent({ date: '2024-13' }));
    const { doc, problems } = readDocument(aDocument({ events }));
    expect(doc.notPlaced).toHaveLength(250);
    expect(problems).toHaveLength(LIMITS.problems + 1);
    expect(problems.at(-1)).toEqual({
      path: '',
      code: 'more-problems',
      message: 'found 250 problems, expected no more than 100; the rest is not listed',
    });
    expect(doc.notPlaced.at(-1)?.message).toContain('"2024-13"');
  });

  it('list exactly 100 problems without one more', () => {
    const events = Array.from({ length: 100 }, () => anEvent({ date: '2024-13' }));
    expect(problemsOf(aDocument({ events }))).toHaveLength(100);
  });

  it('keep a list of endless holes from taking for ever', () => {
    const people = new Array<string>(4_000_000_000);
    const data = aDocument({ events: [anEvent({ people })] });
    expect(problemsOf(data)[0]).toMatchObject({ path: '/events/0/people', code: 'too-many' });
  });
});
