import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readBibliography,
  readCsv,
  readICalendar,
  readJsonLd,
  readTimelineJs,
} from '../../../src/formats/read/index.js';
import {
  writeBibtex,
  writeCslJson,
  writeCsv,
  writeICalendar,
  writeJsonLd,
  writeRis,
  writeTimelineJs,
} from '../../../src/formats/write/index.js';
import type { Conversion, Written } from '../../../src/formats/conversion-types.js';
import type { SourceData, TimelineDocument } from '../../../src/model/index.js';
import { read } from '../model/builders.js';
import { aValidDocument } from '../model/valid-document.js';
import { REAL, json } from './write/builders.js';

const HARBOUR = read(json('test/fixtures/documents/harbour.json'));

type Way = readonly [
  name: string,
  write: (doc: TimelineDocument) => Written,
  read: (text: string) => Conversion,
];

const EVENT_WAYS: readonly Way[] = [
  ['CSV', (doc) => writeCsv(doc), (text) => readCsv(text)],
  ['JSON-LD', (doc) => writeJsonLd(doc), (text) => readJsonLd(text)],
  ['iCalendar', (doc) => writeICalendar(doc), (text) => readICalendar(text)],
  ['TimelineJS', (doc) => writeTimelineJs(doc), (text) => readTimelineJs(text)],
];

const SOURCE_WAYS: readonly Way[] = [
  ['CSL-JSON', (doc) => writeCslJson(doc), (text) => readBibliography(text)],
  ['BibTeX', (doc) => writeBibtex(doc), (text) => readBibliography(text)],
  ['RIS', (doc) => writeRis(doc), (text) => readBibliography(text)],
];

/** The sources that came back neither by their ids nor by title and address. */
function lostSources(doc: TimelineDocument, back: readonly SourceData[]): string[] {
  const again = read({ sources: back }).sources;
  return doc.sources
    .filter(
      ({ id, title, link }) =>
        !again.some(
          (source) =>
            source.id === id || (source.title === title && source.link?.href === link?.href),
        ),
    )
    .map(({ id }) => id);
}

describe.each([...EVENT_WAYS, ...SOURCE_WAYS])('%s', (_, write, readBack) => {
  it.each([
    ['the demo', REAL],
    ['a timeline of many events', HARBOUR],
  ])('brings back every source of %s, and no other', (_, doc) => {
    const { data } = readBack(write(doc).text);
    expect(lostSources(doc, data.sources ?? [])).toEqual([]);
    expect(data.sources).toHaveLength(doc.sources.length);
  });

  it('brings back every source of any document', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(aValidDocument, (data) => {
        const doc = read(data);
        expect(lostSources(doc, readBack(write(doc).text).data.sources ?? [])).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(EVENT_WAYS)('%s', (name, write, readBack) => {
  it.each([
    ['the demo', REAL],
    ['a timeline of many events', HARBOUR],
  ])('brings back the events of %s with what they cite', (_, doc) => {
    const written = write(doc);
    const again = read(readBack(written.text).data);
    const cited = ({ events, notPlaced }: TimelineDocument) =>
      [...events, ...notPlaced].flatMap(({ citations }) =>
        citations.map(({ source, event, stance, quote }) =>
          [event.title, source.id, stance, quote?.exact].join(' | '),
        ),
      );
    // TimelineJS has no events without a date: those are words there.
    const kept = name === 'TimelineJS' ? cited({ ...doc, notPlaced: [] }) : cited(doc);
    expect(cited(again).sort()).toEqual(kept.sort());
    expect(again.events).toHaveLength(written.counts.placed);
  });

  it('makes no date narrower without saying so', () => {
    for (const doc of [REAL, HARBOUR]) {
      const { text, losses } = write(doc);
      const told = new Set(losses.map(({ path }) => path));
      const again = read(readBack(text).data).events;
      for (const event of doc.events) {
        if (told.has(`${event.path}/date`)) continue;
        const extents = again
          .filter(({ title }) => title === event.title)
          .map(({ date }) => date.extent);
        const [from, to] = event.date.extent;
        expect(extents.some(([first, last]) => first <= from && last >= to)).toBe(true);
      }
    }
  });
});
