import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/model/index.js';

const file = new URL('../../data/moscow-pyongyang.json', import.meta.url);
const { doc, problems } = readDocument(JSON.parse(readFileSync(file, 'utf8')));
const all = [...doc.events, ...doc.notPlaced];
const count = <T>(list: readonly T[], is: (entry: T) => boolean): number => list.filter(is).length;

describe('data/moscow-pyongyang.json', () => {
  it('reads without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('loses no event', () => {
    expect(doc.events.length + doc.notPlaced.length).toBe(doc.given);
    expect(new Set(doc.notPlaced.map(({ reason }) => reason))).toEqual(new Set(['no-date']));
  });

  it('has the numbers that the README tells', () => {
    const citations = all.flatMap((event) => event.citations);
    expect({
      events: doc.given,
      placed: doc.events.length,
      notPlaced: doc.notPlaced.length,
      citations: citations.length,
      sources: doc.sources.length,
      independentSources: new Set(doc.sources.map(({ root }) => root)).size,
      stated: count(doc.events, ({ basis }) => basis === 'stated'),
      completed: count(doc.events, ({ basis }) => basis === 'completed'),
      derived: count(doc.events, ({ basis }) => basis === 'derived'),
      conflicts: count(citations, ({ conflicts }) => conflicts),
      denials: count(citations, ({ stance }) => stance === 'denies'),
      disputes: count(citations, ({ stance }) => stance === 'disputes'),
    }).toEqual({
      events: 38,
      placed: 25,
      notPlaced: 13,
      citations: 67,
      sources: 5,
      independentSources: 4,
      stated: 6,
      completed: 4,
      derived: 15,
      conflicts: 1,
      denials: 3,
      disputes: 2,
    });
  });

  it('counts the article and its copy once', () => {
    const signing = doc.events.find(({ id }) => id === 'treaty-signed-2024')!;
    expect(signing.evidence).toMatchObject({ independent: 4, articles: 5 });
  });

  it("records the caption's month as another date of the arrival", () => {
    const disputed = doc.events.filter(({ evidence }) => evidence.otherDates.length > 0);
    expect(
      disputed.map(({ id, evidence }) => [id, ...evidence.otherDates.map(({ date }) => date.edtf)]),
    ).toEqual([['putin-arrival-2024', '2024-07-19']]);
  });

  it('cites every event, each citation with a quote and a paragraph', () => {
    expect(all.filter(({ evidence }) => evidence.uncited)).toEqual([]);
    for (const { path, quote, locator } of all.flatMap((event) => event.citations)) {
      expect({ path, quote: quote?.exact, locator }).toEqual({
        path,
        quote: expect.stringMatching(/\S/),
        locator: expect.stringMatching(/^\d+$/),
      });
    }
  });

  it('says of every date that is not stated how it was obtained', () => {
    const silent = doc.events.filter((e) => e.basis !== 'stated' && !e.derivation?.note);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
