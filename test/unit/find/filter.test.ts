import { describe, expect, it } from 'vitest';
import { citationsMet, filterEvents } from '../../../src/find/index.js';
import type { Facet, TimelineFilter } from '../../../src/find/index.js';
import type { TimelineData } from '../../../src/model/index.js';
import { aCitation, anEvent, aSource } from '../model/builders.js';
import { indexOf, remainingOf } from './builders.js';

const A_DOCUMENT: TimelineData = {
  groups: [{ id: 'front', parent: 'war' }, { id: 'war' }, { id: 'trade' }],
  sources: [
    aSource({ id: 'herald' }),
    aSource({ id: 'copy', reprintOf: 'herald' }),
    aSource({ id: 'mail' }),
  ],
  events: [
    anEvent({
      id: 'battle',
      title: 'Battle',
      date: '2001-05',
      group: 'front',
      tags: ['bloody'],
      citations: [
        aCitation({ source: 'copy' }),
        aCitation({ source: 'mail', stance: 'denies', date: '2003' }),
      ],
    }),
    anEvent({
      id: 'truce',
      title: 'Truce',
      date: '2002',
      group: 'war',
      basis: 'derived',
      citations: [
        aCitation({ source: 'herald', attributedTo: 'both sides' }),
        aCitation({ source: 'mail', stance: 'disputes' }),
      ],
    }),
    anEvent({
      id: 'deal',
      title: 'Deal',
      date: '2002-06/2004',
      group: 'trade',
      basis: 'completed',
      citations: [aCitation({ source: 'herald' }), aCitation({ source: 'mail' })],
    }),
    anEvent({ id: 'talk', title: 'Talk', date: '2005', basis: 'editor', citations: [] }),
    anEvent({
      id: 'rumour',
      title: 'Rumour',
      date: undefined as never,
      group: 'trade',
      citations: [aCitation({ source: 'mail', stance: 'mentions' })],
    }),
  ],
};
const ALL = 'battle truce deal talk rumour';

const kept = (filter: TimelineFilter): string => {
  const index = indexOf(A_DOCUMENT);
  return remainingOf(index, filterEvents(index, filter))
    .map(({ id }) => id)
    .join(' ');
};

describe('filterEvents', () => {
  it.each<[TimelineFilter, string]>([
    [{}, ALL],
    [{ query: ' ', groups: [], tags: [] }, ALL],
    [{ query: 'tru' }, 'truce'],
    [{ groups: ['front'] }, 'battle'],
    [{ groups: ['war'] }, 'battle truce'], // with what is in its parts
    [{ groups: ['trade', 'front'] }, 'battle deal rumour'],
    [{ groups: [''] }, 'talk'],
    [{ groups: ['gone'] }, ''],
    [{ sources: ['herald'] }, 'battle truce deal'], // with its copy
    [{ sources: ['copy'] }, 'battle'],
    [{ sources: ['copy', 'gone'] }, 'battle'],
    [{ stances: ['denies'] }, 'battle'],
    [{ stances: ['denies', 'disputes'] }, 'battle truce'],
    [{ sources: ['herald'], stances: ['denies'] }, ''], // no citation is both
    [{ sources: ['mail'], stances: ['denies'] }, 'battle'],
    [{ tags: ['bloody'] }, 'battle'],
    [{ evidence: ['uncited'] }, 'talk'],
    [{ evidence: ['unasserted'] }, 'rumour'],
    [{ evidence: ['cited-once'] }, 'battle truce'],
    [{ evidence: ['several-sources'] }, 'deal'],
    [{ evidence: ['claimed'] }, 'truce'],
    [{ evidence: ['denied'] }, 'battle'],
    [{ evidence: ['disputed'] }, 'truce'],
    [{ evidence: ['conflict'] }, 'battle'],
    [{ evidence: ['stated'] }, 'battle'], // and not what has no date to state
    [{ evidence: ['completed', 'derived'] }, 'truce deal'],
    [{ evidence: ['editor'] }, 'talk'],
    [{ from: '2002-12' }, 'truce deal talk'],
    [{ to: '2002-05' }, 'battle truce'],
    [{ from: '2003', to: '2004' }, 'deal'],
    [{ from: 'soon' }, ALL],
    [{ query: 't', groups: ['war'], evidence: ['derived'], from: '2002' }, 'truce'],
  ])('by %j keeps %j', (filter, expected) => {
    expect(kept(filter)).toBe(expected);
  });

  it('says how many are left out, by what, and what would bring them back', () => {
    const { remaining, leftOut, given, leftOutBy } = filterEvents(indexOf(A_DOCUMENT), {
      groups: ['war'],
      sources: ['herald'],
      stances: ['disputes'],
    });
    expect([remaining, leftOut, given]).toEqual([0, 5, 5]);
    expect(leftOutBy).toEqual<{ facet: Facet; count: number; onlyByIt: number }[]>([
      { facet: 'groups', count: 3, onlyByIt: 0 },
      { facet: 'sources', count: 3, onlyByIt: 1 }, // the truce: disputed, but by another source
      { facet: 'stances', count: 5, onlyByIt: 2 },
    ]);
  });

  it('counts what each value would leave, given the other facets', () => {
    const { groups, sources, stances, tags, evidence } = filterEvents(indexOf(A_DOCUMENT), {
      groups: ['front', 'nowhere'],
    });
    expect(groups).toEqual([
      { value: 'war', count: 2, chosen: false },
      { value: 'front', count: 1, chosen: true },
      { value: 'trade', count: 2, chosen: false },
      { value: '', count: 1, chosen: false },
      { value: 'nowhere', count: 0, chosen: true },
    ]);
    expect(sources).toEqual([
      { value: 'herald', count: 1, chosen: false, throughCopies: 1 },
      { value: 'copy', count: 1, chosen: false, throughCopies: 0 },
      { value: 'mail', count: 1, chosen: false, throughCopies: 0 },
    ]);
    expect(stances.map(({ value, count }) => [value, count])).toEqual([
      ['asserts', 1],
      ['denies', 1],
      ['disputes', 0],
      ['mentions', 0],
    ]);
    expect(tags).toEqual([{ value: 'bloody', count: 1, chosen: false }]);
    expect(evidence.filter(({ count }) => count > 0).map(({ value }) => value)).toEqual([
      'cited-once',
      'denied',
      'conflict',
      'stated',
    ]);
  });

  it('says that a date is stated only where a source asserts the event', () => {
    const events = [
      anEvent({ id: 'bare', citations: [] }),
      anEvent({ id: 'heard', citations: [aCitation({ stance: 'mentions' })] }),
      anEvent({ id: 'told' }),
      anEvent({ id: 'set', citations: [], basis: 'editor' }),
    ];
    const index = indexOf({ sources: [aSource()], events });
    const { evidence } = filterEvents(index, {});
    const counts = evidence.filter(({ count }) => count > 0);
    expect(counts.map(({ value, count }) => [value, count])).toEqual([
      ['cited-once', 1],
      ['unasserted', 1],
      ['uncited', 2],
      ['stated', 1],
      ['editor', 1],
    ]);
  });

  it('offers evidence from what stands behind an event to how its date is known', () => {
    const { evidence } = filterEvents(indexOf(A_DOCUMENT), {});
    expect(evidence.filter(({ count }) => count > 0).map(({ value }) => value)).toEqual([
      'several-sources',
      'cited-once',
      'claimed',
      'unasserted',
      'uncited',
      'denied',
      'disputed',
      'conflict',
      'stated',
      'completed',
      'derived',
      'editor',
    ]);
  });

  it('tells what a document lacks, and keeps it in the filter', () => {
    const given = { groups: ['gone'], sources: ['lost'], tags: ['x'], from: 'soon' };
    const { filter, problems } = filterEvents(indexOf(A_DOCUMENT), given);
    expect(filter).toEqual(given);
    expect(problems.map(({ code, path, message }) => `${code} ${path}: ${message}`)).toEqual([
      expect.stringMatching(/^bad-date \/from: /),
      'no-group /groups: found "gone", expected the id of a group',
      'no-source /sources: found "lost", expected the id of a source',
      'unknown-value /tags: found "x", expected a tag of an event',
    ]);
  });

  it('keeps events that are not placed and name no group', () => {
    const events = [anEvent({ id: 'a', group: 'g' }), anEvent({ id: 'b', date: 'never' })];
    const index = indexOf({ groups: [{ id: 'g' }], sources: [aSource()], events });
    const result = filterEvents(index, { groups: [''] });
    expect(remainingOf(index, result).map(({ id }) => id)).toEqual(['b']);
    expect(result.groups.map(({ value, count }) => [value, count])).toEqual([
      ['g', 1],
      ['', 1],
    ]);
    expect(result.problems).toEqual([]);
  });

  it('numbers the sources as before', () => {
    const { doc } = indexOf(A_DOCUMENT);
    const numbers = doc.sources.map(({ number }) => number);
    filterEvents(indexOf(A_DOCUMENT), { groups: ['trade'], sources: ['mail'] });
    expect(doc.sources.map(({ number }) => number)).toEqual(numbers);
  });
});

describe('citationsMet', () => {
  it('tells which citations keep an event, those of copies among them', () => {
    const index = indexOf(A_DOCUMENT);
    const [battle] = index.doc.events;
    const metBy = (filter: TimelineFilter): string[] =>
      citationsMet(index, battle!, filter).map(({ source }) => source.id);
    expect(metBy({ sources: ['herald'] })).toEqual(['copy']);
    expect(metBy({ stances: ['denies'] })).toEqual(['mail']);
    expect(metBy({ sources: ['herald'], stances: ['denies'] })).toEqual([]);
    expect(metBy({ query: 'battle' })).toEqual([]);
    const [rumour] = index.doc.notPlaced;
    expect(citationsMet(index, rumour!, { sources: ['mail'] })).toHaveLength(1);
  });
});
