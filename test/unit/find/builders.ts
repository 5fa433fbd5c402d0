import fc from 'fast-check';
import { EVIDENCE_STATES, indexDocument, STANCES } from '../../../src/find/index.js';
import type { FindIndex, FilterResult, TimelineFilter } from '../../../src/find/index.js';
import { readDocument } from '../../../src/model/index.js';
import type { TimelineData, TimelineEvent } from '../../../src/model/index.js';

export const indexOf = (data: TimelineData): FindIndex => indexDocument(readDocument(data).doc);

/** The events that remain, the placed ones by time, then the others. */
export function remainingOf({ doc }: FindIndex, result: FilterResult): readonly TimelineEvent[] {
  return [
    ...doc.events.filter((_, i) => result.placed[i] === 1),
    ...doc.notPlaced.filter((_, i) => result.notPlaced[i] === 1),
  ];
}

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.subarray([...values], { minLength: 1, maxLength: 3 });

const TAGS = ['t0', 't1', 't2'];
const SOURCES = ['s0', 's1', 's2', 's3'];
const GROUPS = ['g0', 'g1', 'g2', 'g3', ''];
const WORDS = ['war', 'peace', 'Göteborg', 'straße', '条约', 'ware'];
const DATES = ['1999', '2000-02', '2001/2003', '2002-05-06', '../2000', '2004~'];

/** Documents small enough that any two facets meet often: copies, nested groups, undated events. */
export const aSmallDocument: fc.Arbitrary<TimelineData> = fc.record({
  groups: fc.constant([
    { id: 'g1', parent: 'g0' },
    { id: 'g0', label: 'War' },
    { id: 'g2', parent: 'g1' },
  ]),
  sources: fc.constant([
    { id: 's0', title: 'On war' },
    { id: 's1', reprintOf: 's0' },
    { id: 's2', basedOn: 's1', author: [{ literal: 'Peace' }] },
    { id: 's3' },
  ]),
  events: fc.array(
    fc
      .record({
        title: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }),
        group: fc.option(fc.constantFrom('g0', 'g1', 'g2', 'g3'), { nil: undefined }),
        date: fc.option(fc.constantFrom(...DATES), { nil: undefined }),
        basis: fc.constantFrom('stated', 'completed', 'derived', 'editor'),
        tags: fc.array(fc.constantFrom(...TAGS), { maxLength: 3 }),
        citations: fc.array(
          fc.record({
            source: fc.constantFrom(...SOURCES),
            stance: fc.constantFrom(...STANCES),
            date: fc.constantFrom(...DATES),
          }),
          { maxLength: 3 },
        ),
      })
      .map(({ title, group, date, ...event }) => ({
        ...event,
        title: title.join(' '),
        ...(group !== undefined && { group }),
        ...(date !== undefined && { date }),
      })),
    { maxLength: 12 },
  ),
});

/** Filters that such documents meet in part, with values they lack among them. */
export const aFilter = fc.record(
  {
    query: fc
      .array(fc.constantFrom(...WORDS, '-war', '"war"', 'go', 'STRASSE', '约'), { maxLength: 2 })
      .map((words) => words.join(' ')),
    groups: some([...GROUPS, 'gone']),
    sources: some([...SOURCES, 'gone']),
    stances: some(STANCES),
    tags: some([...TAGS, 'gone']),
    evidence: some(EVIDENCE_STATES),
    from: fc.constantFrom('2000', '2002-05', 'never'),
    to: fc.constantFrom('2001', '2002-05', 'never'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<TimelineFilter>;

/** Any text, with the letters that fold to more or fewer than they were. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...'ßẞİıæéÅﬁ½ﷺيكگ\u200c\u00adがｶﾞ한กำ'.split('')),
        fc.constantFrom('e\u0301', '\u1112\u1161\u11ab', ' ', '-', '👩‍🚀', '\ud800', 'No.'),
        fc.string({ unit: 'grapheme', maxLength: 2 }),
      ),
      { maxLength: 15 },
    )
    .map((parts) => parts.join('')),
);
