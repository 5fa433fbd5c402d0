import { expect, it } from 'vitest';
import { writeBibtex, writeCslJson, writeRis } from '../../../../src/formats/write/index.js';
import { read } from '../../model/builders.js';
import { readBibtex, readRis } from '../oracles.js';
import { REAL, json, lossesOf } from './builders.js';

const EXPORT = read({ sources: json('test/fixtures/documents/csl-export.json') });

it.each([
  ['the demo', REAL],
  ['an export of a reference manager', EXPORT],
])('keeps every source of %s', (_, doc) => {
  const known = doc.sources.map(({ title, link }) => [title, link?.href]);
  const items = JSON.parse(writeCslJson(doc).text) as any[];
  expect(items.map(({ id }) => id)).toEqual(doc.sources.map(({ id }) => id));
  for (const read of [readBibtex(writeBibtex(doc).text), readRis(writeRis(doc).text)]) {
    expect(read.map(({ title }) => title)).toEqual(known.map(([title]) => title));
    expect(read).toHaveLength(doc.sources.length);
  }
});

it('counts sources, those with a date of issue as placed', () => {
  const doc = read({
    sources: [{ id: 'a', issued: '2024' }, { id: 'b' }],
    events: [{ title: 'e' }],
  });
  for (const write of [writeCslJson, writeBibtex, writeRis])
    expect(write(doc).counts).toEqual({ given: 2, placed: 1, notPlaced: 1 });
});

it('says that events have no place in a list of sources, and what a record leaves out', () => {
  const doc = read({
    sources: [{ id: 'a', issued: '2024-06~', genre: 'x' }],
    events: [{ title: 'e' }],
  });
  expect(lossesOf(writeCslJson(doc))).toEqual([
    '/events CSL-JSON has no place for the field "events"',
  ]);
  expect(lossesOf(writeRis(doc))).toEqual([
    '/sources/0/issued "2024-06~" is kept in words, or as far as RIS can hold it',
    '/sources/0/genre RIS has no place for the field "genre"',
    '/events RIS has no place for the field "events"',
  ]);
});
