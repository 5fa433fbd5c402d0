import { describe, expect, it } from 'vitest';
import type { EventData, SourceData, TimelineDocument } from '../../../src/model/index.js';
import { read, sourceOf } from './builders.js';

const numbersOf = (doc: TimelineDocument): string[] =>
  doc.sources.map(({ id, number }) => `${id} ${number}`);

const citing = (date: string | undefined, ...ids: string[]): EventData => ({
  title: ids.join(),
  ...(date !== undefined && { date }),
  citations: ids.map((source) => ({ source })),
});

const copies = (root: string, ...ids: string[]): SourceData[] =>
  ids.map((id) => ({ id, reprintOf: root }));

describe('the numbers of sources', () => {
  it('follow first use in time, not the order of the data', () => {
    const sources = ['a', 'b', 'c'].map((id) => ({ id }));
    const events = [citing('2003', 'a'), citing('2001', 'c', 'b'), citing('2002', 'c')];
    expect(numbersOf(read({ sources, events }))).toEqual(['c 1', 'b 2', 'a 3']);
  });

  it('give copies the number of their root and letters by first use, then as given', () => {
    const sources = [...copies('r', 'p', 'q', 's'), { id: 'r' }, { id: 'o' }];
    const events = [citing('2001', 'o'), citing('2002', 's'), citing('2003', 'r', 'q')];
    expect(numbersOf(read({ sources, events }))).toEqual(['o 1', 'r 2', 's 2a', 'q 2b', 'p 2c']);
  });

  it('number a root that nobody cites at the first use of its copy', () => {
    const sources = [{ id: 'o' }, { id: 'r' }, ...copies('r', 'p')];
    const events = [citing('2001', 'p'), citing('2002', 'o')];
    expect(numbersOf(read({ sources, events }))).toEqual(['r 1', 'p 1a', 'o 2']);
  });

  it('come to events that are not placed after the others, and to uncited sources last', () => {
    const sources = ['u', 'n', 'p'].map((id) => ({ id }));
    const events = [citing(undefined, 'n'), citing('2001', 'p')];
    expect(numbersOf(read({ sources, events }))).toEqual(['p 1', 'n 2', 'u 3']);
  });

  it('go on with two letters after z', () => {
    const ids = Array.from({ length: 28 }, (_, i) => `c${i}`);
    const numbers = read({ sources: [{ id: 'r' }, ...copies('r', ...ids)] }).sources.map(
      (s) => s.number,
    );
    expect(numbers.slice(25)).toEqual(['1y', '1z', '1aa', '1ab']);
  });

  it('come with the citations of each source, in time order, not placed ones last', () => {
    const sources = [{ id: 'a' }];
    const events = [citing(undefined, 'a'), citing('2002', 'a', 'a'), citing('2001', 'a')];
    const paths = sourceOf(read({ sources, events }), 'a').citations.map(({ path }) => path);
    expect(paths).toEqual([
      '/events/2/citations/0',
      '/events/1/citations/0',
      '/events/1/citations/1',
      '/events/0/citations/0',
    ]);
  });

  it('are of the sources that the citations point to', () => {
    const doc = read({ sources: [{ id: 'a' }], events: [citing('2001', 'a')] });
    expect(doc.events[0]?.citations[0]?.source).toBe(doc.sources[0]);
    expect(doc.sources[0]?.citations[0]?.event).toBe(doc.events[0]);
  });
});
