import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/model/index.js';
import type { DerivationData, EventData } from '../../../src/model/index.js';
import { aDocument, anEvent, aSource, codesOf, problemsOf, read } from './builders.js';

const derived = (derivation: unknown, fields: Partial<EventData> = {}): EventData =>
  anEvent({ basis: 'derived', derivation: derivation as DerivationData, ...fields });

const hangingOn = (id: string, on: string): EventData =>
  derived({ anchor: { event: on }, relation: 'same' }, { id });

const mismatches = (date: string, derivation: unknown): boolean =>
  codesOf(aDocument({ events: [derived(derivation, { date })] })).includes(
    'derivation-mismatch /events/0/date',
  );

describe('a derivation', () => {
  it('finds its anchor, whether event, source or date', () => {
    const events = [
      anEvent({ id: 'visit', date: '2001' }),
      derived({ anchor: { event: 'visit' }, relation: 'after', offset: 'PXW', note: 'n' }),
      derived({ anchor: { published: 'herald' }, relation: 'before' }),
      derived({ anchor: { edtf: '2001' }, relation: 'same' }),
    ];
    const sources = [aSource({ issued: '2002' })];
    const doc = read({ sources, events });
    expect(problemsOf({ sources, events })).toEqual([]);
    const [visit, ...rest] = doc.events.map(({ derivation }) => derivation);
    expect(visit).toBeUndefined();
    expect(rest[0]).toMatchObject({ relation: 'after', offset: 'PXW', note: 'n' });
    expect(rest[0]?.anchorEvent).toBe(doc.events[0]);
    expect(rest[1]?.anchorSource).toBe(doc.sources[0]);
    expect(rest[2]?.anchorDate?.edtf).toBe('2001');
  });

  it.each<[string, unknown, string]>([
    ['text', 'after', 'wrong-type /events/0/derivation'],
    ['no anchor', { relation: 'after' }, 'missing /events/0/derivation'],
    [
      'an empty anchor',
      { anchor: {}, relation: 'after' },
      'bad-anchor /events/0/derivation/anchor',
    ],
    [
      'two anchors',
      { anchor: { edtf: '2001', event: 'a' }, relation: 'same' },
      'bad-anchor /events/0/derivation/anchor',
    ],
    [
      'an unknown event',
      { anchor: { event: 'x' }, relation: 'after' },
      'no-event /events/0/derivation/anchor/event',
    ],
    [
      'an unknown source',
      { anchor: { published: 'x' }, relation: 'after' },
      'no-source /events/0/derivation/anchor/published',
    ],
    [
      'a bad date',
      { anchor: { edtf: 'x' }, relation: 'after' },
      'bad-date /events/0/derivation/anchor/edtf',
    ],
    ['no relation', { anchor: { edtf: '2001' } }, 'missing /events/0/derivation'],
    [
      'an unknown relation',
      { anchor: { edtf: '2001' }, relation: 'near' },
      'unknown-value /events/0/derivation/relation',
    ],
    [
      'a bad offset',
      { anchor: { edtf: '2001' }, relation: 'same', offset: '3 weeks' },
      'bad-duration /events/0/derivation/offset',
    ],
  ])('is reported when it is or has %s', (_name, derivation, problem) => {
    expect(codesOf(aDocument({ events: [derived(derivation, { id: 'a' })] }))).toEqual([problem]);
  });

  it('is cut where it leads back to where it began, at the event given first', () => {
    const events = [
      hangingOn('t', 'b'),
      hangingOn('a', 'b'),
      hangingOn('b', 'c'),
      hangingOn('c', 'a'),
    ];
    expect(codesOf(aDocument({ events }))).toEqual([
      'derivation-cycle /events/1/derivation/anchor/event',
    ]);
    const anchors = read(aDocument({ events })).events.map((e) => e.derivation?.anchorEvent?.id);
    expect(anchors).toEqual(['b', undefined, 'c', 'a']);
  });

  it('is cut where too many hang on one another', () => {
    const length = LIMITS.derivations + 2;
    const chain = Array.from({ length }, (_, i) => hangingOn(`e${i}`, `e${i - 1}`));
    const events = [anEvent({ id: 'e-1' }), ...chain].reverse();
    expect(codesOf(aDocument({ events }))).toEqual([
      'derivation-too-long /events/1/derivation/anchor/event',
    ]);
  });

  it.each<[string, object, string, string]>([
    ['after', { edtf: '2001-05-10' }, '2001-05-10', '2001-05-09'],
    ['before', { edtf: '2001-05-10' }, '2001-05-10', '2001-05-11'],
    ['during', { edtf: '2001-05' }, '2001-05-31', '2001-06-01'],
    ['same', { edtf: '2001-05' }, '2001', '2001-06'],
    ['since', { edtf: '2001-05' }, '2001-05/..', '1999/2001-04'],
    ['until', { edtf: '2001-05' }, '1999/2001-05', '2001-06/..'],
    ['year-of', { published: 'herald' }, '2004-12-31', '2005'],
  ])('%s %j allows %s but not %s', (relation, anchor, allowed, refused) => {
    const doc = (date: string): unknown =>
      aDocument({
        sources: [aSource({ issued: '2004-02' })],
        events: [derived({ anchor, relation }, { date })],
      });
    expect(codesOf(doc(allowed))).toEqual([]);
    expect(codesOf(doc(refused))).toEqual(['derivation-mismatch /events/0/date']);
  });

  it.each([
    ['P270D', 'after', '2025-03-16', '2025-03-18'],
    ['P7M', 'after', '2025-01-31', '2025-02-01'],
    ['P1Y', 'before', '2023-12', '2022'],
    ['PXW', 'after', '2024-07', '2024-06-20'],
  ])('%s %s a day allows %s but not %s', (offset, relation, allowed, refused) => {
    const derivation = { anchor: { edtf: '2024-06-19' }, relation, offset };
    expect(mismatches(allowed, derivation)).toBe(false);
    expect(mismatches(refused, derivation)).toBe(true);
  });

  it('that does not fit tells what would, and leaves the date alone', () => {
    const anchor = { edtf: '2024-06-19' };
    const data = aDocument({ events: [derived({ anchor, relation: 'after', offset: 'P7M' })] });
    expect(problemsOf(data)[0]?.message).toBe(
      'found "2001", expected a date from 2025-01-01 to 2025-01-31, for P7M after 2024-06-19',
    );
    expect(read(data).events[0]?.date.edtf).toBe('2001');
  });
});
