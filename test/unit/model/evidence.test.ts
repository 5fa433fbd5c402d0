import { describe, expect, it } from 'vitest';
import type { CitationData, Evidence, SourceData } from '../../../src/model/index.js';
import {
  aCitation,
  aDocument,
  anEvent,
  aSource,
  codesOf,
  firstEvent,
  read,
  sourceOf,
} from './builders.js';

/** `b` is a reprint of `a`, `c` a rewrite of `b`; `x` and `y` stand alone. */
const SOURCES: SourceData[] = [
  { id: 'c', basedOn: 'b' },
  { id: 'b', reprintOf: 'a' },
  { id: 'a' },
  { id: 'x' },
  { id: 'y' },
];

const evidenceOf = (...citations: CitationData[]): Evidence =>
  firstEvent(aDocument({ sources: SOURCES, events: [anEvent({ citations })] })).evidence;

const rootsOf = (sources: SourceData[]): Record<string, string> => {
  const doc = read({ sources });
  return Object.fromEntries(doc.sources.map(({ id, root }) => [id, root.id]));
};

describe('evidence', () => {
  it.each<[string, CitationData[], Partial<Evidence>]>([
    ['nothing', [], { independent: 0, articles: 0, uncited: true, claimed: false }],
    ['one source', [{ source: 'a' }], { independent: 1, articles: 1, uncited: false }],
    ['one source twice', [{ source: 'a' }, { source: 'a' }], { independent: 1, articles: 1 }],
    [
      'a chain of copies',
      [{ source: 'a' }, { source: 'b' }, { source: 'c' }],
      { independent: 1, articles: 3 },
    ],
    [
      'copies without their root',
      [{ source: 'b' }, { source: 'c' }],
      { independent: 1, articles: 2 },
    ],
    [
      'two that stand alone',
      [{ source: 'x' }, { source: 'y' }, { source: 'c' }],
      { independent: 3, articles: 3 },
    ],
    [
      'a mention',
      [{ source: 'x', stance: 'mentions' }],
      { independent: 0, articles: 0, uncited: false },
    ],
    [
      'a denial',
      [{ source: 'x' }, { source: 'y', stance: 'denies' }],
      { independent: 1, denied: true, disputed: false },
    ],
    [
      'a dispute',
      [{ source: 'x' }, { source: 'x', stance: 'disputes' }],
      { independent: 1, denied: false, disputed: true },
    ],
    [
      'an unknown stance',
      [{ source: 'x', stance: 'says' as never }],
      { independent: 0, articles: 0 },
    ],
    [
      'claims only',
      [
        { source: 'x', attributedTo: 'A' },
        { source: 'y', attributedTo: 'B' },
      ],
      { independent: 2, claimed: true },
    ],
    [
      'a claim and a source',
      [{ source: 'x', attributedTo: 'A' }, { source: 'y' }],
      { claimed: false },
    ],
    [
      'a claim, and a denial in its own name',
      [
        { source: 'x', attributedTo: 'A' },
        { source: 'y', stance: 'denies' },
      ],
      { claimed: true },
    ],
  ])('of %s', (_name, citations, expected) => {
    expect(evidenceOf(...citations)).toMatchObject(expected);
  });

  it('gathers dates that exclude that of the event, by date', () => {
    const citations = [
      aCitation({ date: '2001-05' }),
      aCitation({ date: '2002' }),
      aCitation({ date: '2003-01', stance: 'mentions' }),
      aCitation({ date: '2002', attributedTo: 'the harbour master' }),
      aCitation({ date: '2001/2004' }),
    ];
    const event = firstEvent(aDocument({ events: [anEvent({ date: '2001', citations })] }));
    expect(event.citations.map(({ conflicts }) => conflicts)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(event.evidence.otherDates).toEqual([
      {
        date: expect.objectContaining({ edtf: '2002' }),
        citations: [event.citations[1], event.citations[3]],
      },
      { date: expect.objectContaining({ edtf: '2003-01' }), citations: [event.citations[2]] },
    ]);
  });

  it('knows no conflict for an event that is not placed', () => {
    const citations = [aCitation({ date: '2002' })];
    const doc = read(aDocument({ events: [anEvent({ date: 'x', citations })] }));
    expect(doc.notPlaced[0]?.evidence.otherDates).toEqual([]);
  });
});

describe('roots', () => {
  it.each<[string, SourceData[], Record<string, string>]>([
    ['a chain, in any order', SOURCES, { a: 'a', b: 'a', c: 'a', x: 'x', y: 'y' }],
    [
      'a reprint before a rewrite',
      [{ id: 'a' }, { id: 'b' }, { id: 'c', basedOn: 'a', reprintOf: 'b' }],
      { a: 'a', b: 'b', c: 'b' },
    ],
    [
      'a rewrite when the reprint is unknown',
      [{ id: 'a' }, { id: 'c', basedOn: 'a', reprintOf: '?' }],
      { a: 'a', c: 'a' },
    ],
    ['itself', [{ id: 'a', reprintOf: 'a' }], { a: 'a' }],
    [
      'a cycle with a tail',
      [
        { id: 't', reprintOf: 'b' },
        { id: 'a', basedOn: 'b' },
        { id: 'b', reprintOf: 'a' },
      ],
      { t: 'a', a: 'a', b: 'a' },
    ],
    [
      'two cycles',
      [
        { id: 'a', reprintOf: 'b' },
        { id: 'x', reprintOf: 'y' },
        { id: 'y', reprintOf: 'x' },
        { id: 'b', reprintOf: 'a' },
      ],
      { a: 'a', b: 'a', x: 'x', y: 'x' },
    ],
  ])('follow %s', (_name, sources, roots) => {
    expect(rootsOf(sources)).toEqual(roots);
  });

  it('report a cycle once, at the member that is given first', () => {
    const sources: SourceData[] = [
      { id: 't', reprintOf: 'c' },
      { id: 'a', basedOn: 'b' },
      { id: 'b', reprintOf: 'c' },
      { id: 'c', reprintOf: 'a' },
    ];
    expect(codesOf({ sources })).toEqual(['source-cycle /sources/1/basedOn']);
    expect(sourceOf(read({ sources }), 'a').copyKind).toBeUndefined();
  });

  it('tell reprints from rewrites and list the copies of a root', () => {
    const doc = read({ sources: SOURCES });
    expect(sourceOf(doc, 'b').copyKind).toBe('reprint');
    expect(sourceOf(doc, 'c').copyKind).toBe('rewrite');
    expect(sourceOf(doc, 'a').copies.map(({ id }) => id)).toEqual(['c', 'b']);
  });

  it('are found in a chain of 100 000 without running out of stack', () => {
    const sources = Array.from({ length: 100_000 }, (_, i) =>
      aSource({ id: i, ...(i > 0 && { reprintOf: i - 1 }) }),
    );
    const doc = read({ sources: sources.reverse() });
    expect(doc.sources[0]).toMatchObject({ id: '0', number: '1' });
    expect(doc.sources.every(({ root }) => root.id === '0')).toBe(true);
  });
});
