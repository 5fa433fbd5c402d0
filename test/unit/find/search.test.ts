import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findMatches,
  findRanges,
  indexDocument,
  indexDocumentInSteps,
  parseQuery,
  searchEvents,
} from '../../../src/find/index.js';
import { searchTextOf } from '../../../src/find/search-text.js';
import type { TimelineData } from '../../../src/model/index.js';
import { aCitation, anEvent, aSource, firstEvent, read } from '../model/builders.js';
import { anyText, indexOf } from './builders.js';

/** What of a text a query marks, in brackets. */
function marked(text: string, query: string): string {
  let result = '';
  let at = 0;
  for (const [start, end] of findRanges(text, query)) {
    result += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return result + text.slice(at);
}

describe('parseQuery', () => {
  const words = (query: string): string[] =>
    parseQuery(query).map(
      (term) =>
        (term.excluded ? '-' : '') +
        (term.startsWord ? '<' : '') +
        term.words +
        (term.endsWord ? '>' : ''),
    );

  it.each<[string, string[]]>([
    ['', []],
    [' - " “ … ', []],
    ['Kim Visit', ['<kim', '<visit']],
    ['"Kim  visit" now', ['<kim visit>', '<now']],
    ['«Kim visit»', ['<kim visit>']],
    ['"Kim vis', ['<kim vis']],
    ['kim -denied', ['<kim', '-<denied>']],
    ['-"US officials"', ['-<us officials>']],
    ['west’s 2024-06', ['<west s', '<2024 06']],
    ['条约 "条约"', ['条约', '条约']],
    ['Kim条约', ['<kim 条约']],
    ['방북', ['방북']],
    ['$5 🚀', ['<$ 5', '<🚀']],
  ])('takes %j as %j', (query, expected) => {
    expect(words(query)).toEqual(expected);
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(anyText, (query) => parseQuery(query).every((term) => term.words !== '')),
    );
  });
});

describe('findRanges', () => {
  it.each([
    ['Pyongyang, in Pyong', 'pyong', '[Pyong]yang, in [Pyong]'],
    ['unhappy', 'happy', 'unhappy'],
    ['Grüße aus STRASSBURG', 'gruss straß', '[Grüß]e aus [STRASS]BURG'],
    ['cafe\u0301 x', 'cafe', '[cafe\u0301] x'],
    ['Maß', 'mas', '[Maß]'],
    ['West’s fears', "west's", '[West’s] fears'],
    ['over 1,000 containers', '"over 1 000"', '[over 1,000] containers'],
    ['overt acts', '"over"', 'overt acts'],
    ['普京访问平壤', '平壤', '普京访问[平壤]'],
    ['김정은이 방북', '정은', '김[정은]이 방북'],
    ['می‌خواهم', 'میخ', '[می‌خ]واهم'],
    ['a co-operation', 'co operation -a', 'a [co]-[operation]'],
    ['war warrior', 'war warr', '[war] [warr]ior'],
    ['½ price', '1', '[½] price'],
  ])('in %j for %j marks %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  it('marks only what reads as a part of the query', () => {
    const textAndQuery = anyText.chain((text) =>
      fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(6)),
    );
    let marks = 0;
    fc.assert(
      fc.property(textAndQuery, ([text, from, length]) => {
        const query = text.slice(from, from + length);
        const terms = parseQuery(query);
        let last = 0;
        for (const [start, end] of findRanges(text, query)) {
          marks += 1;
          expect(start >= last && start < end && end <= text.length).toBe(true);
          last = end;
          const read = searchTextOf(text.slice(start, end));
          expect(terms.some((term) => !term.excluded && read.includes(term.words))).toBe(true);
        }
      }),
      { numRuns: 4000 },
    );
    expect(marks).toBeGreaterThan(500); // else nothing was tested
  });
});

const A_DOCUMENT: TimelineData = {
  groups: [{ id: 'arms', label: 'Arms and war' }],
  sources: [
    aSource({
      id: 'herald',
      title: 'What the summit means',
      author: [{ family: 'Asmolov', given: 'Konstantin' }],
      'container-title': 'Weekly Herald',
    }),
    aSource({ id: 'other', title: 'Elsewhere' }),
  ],
  events: [
    anEvent({
      title: 'Containers shipped',
      summary: 'Ships went north.',
      note: 'Counted twice',
      place: 'Merren',
      people: ['Ada Quay'],
      tags: ['harbour'],
      group: 'arms',
      date: '2001',
      dateText: 'Weeks later',
      citations: [
        aCitation({
          source: 'herald',
          attributedTo: 'US officials',
          quote: { exact: 'over 1000 containers of weapons' },
          dateText: 'in the autumn',
        }),
      ],
    }),
    anEvent({ title: 'Treaty signed', date: '2002', citations: [aCitation({ source: 'other' })] }),
    anEvent({ title: 'Undated rumour', date: undefined as never, citations: [] }),
  ],
};

describe('searchEvents', () => {
  const found = (query: string): string => searchEvents(indexOf(A_DOCUMENT), query).join('');

  it.each([
    ['', '111'],
    ['contain', '100'],
    ['north', '100'],
    ['counted', '100'],
    ['merren', '100'],
    ['quay', '100'],
    ['harbour', '100'],
    ['weeks', '100'],
    ['autumn', '100'],
    ['officials', '100'],
    ['"of weapons"', '100'],
    ['arms', '100'],
    ['asmolov', '100'],
    ['herald', '100'],
    ['summit', '100'],
    ['treaty', '010'],
    ['rumour', '001'],
    ['containers asmolov merren', '100'],
    ['containers treaty', '000'],
    ['-containers', '011'],
    ['-contain', '111'],
    ['-herald', '011'],
    ['"north counted"', '000'], // no phrase reaches from one text into another
    ['"ada quay"', '100'],
    ['pped', '000'],
  ])('for %j finds %s', (query, expected) => {
    expect(found(query)).toBe(expected);
  });

  it('finds an event exactly when its texts have every word, and it has none left out', () => {
    const word = fc.constantFrom('war', 'wa', 'peace', 'ware', '条约', 'étoile', 'straße', '约');
    const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
    const anyEvent = fc.record({ title: text, summary: text, place: text });
    const query = fc
      .array(fc.tuple(fc.boolean(), fc.constantFrom('w', 'war', 'etoile', 'strass', '约', 'pe')), {
        maxLength: 3,
      })
      .map((parts) => parts.map(([minus, part]) => (minus ? '-' : '') + part).join(' '));
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 8 }), query, (events, words) => {
        const index = indexOf({ events: events });
        const doc = index.doc;
        const expected = [...doc.events, ...doc.notPlaced].map((event) =>
          words
            .split(' ')
            .filter((part) => part !== '')
            .every((part) => {
              const positive = part.replace('-', '');
              if (positive === part) return findMatches(event, part).length > 0;
              return findMatches(event, `"${positive}"`).length === 0;
            })
            ? 1
            : 0,
        );
        expect([...searchEvents(index, words)]).toEqual(expected);
      }),
    );
  });

  it('finds in a large document what stands at the ends of its parts', () => {
    const events = Array.from({ length: 3_001 }, (_, i) =>
      anEvent({ title: `number ${i}`, date: String(1000 + i).padStart(4, '0') }),
    );
    const index = indexOf({ sources: [aSource()], events });
    for (const i of [0, 999, 1000, 2000, 2999, 3000]) {
      const hits = searchEvents(index, `"number ${i}"`);
      expect(hits.reduce((sum, hit) => sum + hit, 0)).toBe(1);
      expect(hits[i]).toBe(1);
    }
  });
});

describe('findMatches', () => {
  it('tells where the words stand, in the text as written', () => {
    const event = firstEvent(A_DOCUMENT);
    const matches = findMatches(event, 'contain herald ada');
    expect(matches.map(({ field, text, ranges }) => [field, text, ranges])).toEqual([
      ['title', 'Containers shipped', [[0, 7]]],
      ['people', 'Ada Quay', [[0, 3]]],
      ['quote', 'over 1000 containers of weapons', [[10, 17]]],
      ['sourceContainer', 'Weekly Herald', [[7, 13]]],
    ]);
    expect(matches.map(({ citation }) => citation === event.citations[0])).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('finds something for each event that a query finds by its words', () => {
    const { doc } = indexOf(A_DOCUMENT);
    expect(findMatches(doc.events[0]!, 'arms')).toMatchObject([
      { field: 'group', text: 'Arms and war' },
    ]);
    expect(findMatches(doc.events[1]!, 'arms')).toEqual([]);
    expect(findMatches(doc.events[0]!, '')).toEqual([]);
  });
});

describe('indexDocumentInSteps', () => {
  it('tells how much is done, and comes to the same', () => {
    const events = Array.from({ length: 2_000 }, (_, i) => anEvent({ title: `word${i}` }));
    const doc = read({ sources: [aSource()], events });
    const steps = indexDocumentInSteps(doc);
    const shares: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
    expect(step.value).toEqual(indexDocument(doc));
  });
});
