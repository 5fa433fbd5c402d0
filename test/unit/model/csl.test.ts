import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CslDateData, NameData } from '../../../src/model/index.js';
import { aSource, codesOf, read } from './builders.js';

const FIXTURE = new URL('../../fixtures/documents/csl-export.json', import.meta.url);

const issuedOf = (issued: CslDateData): (string | undefined)[] => {
  const [source] = read({ sources: [aSource({ issued })] }).sources;
  return [source?.issued?.edtf, source?.issuedText];
};

describe('a CSL-JSON export', () => {
  it('pastes in as sources unchanged', () => {
    const sources: unknown = JSON.parse(readFileSync(FIXTURE, 'utf8'));
    expect(codesOf({ sources })).toEqual([]);
    expect(
      read({ sources }).sources.map((s) => [s.id, s.authors.join('; '), s.issued?.edtf]),
    ).toEqual([
      [
        'http://zotero.example.org/groups/1/items/AAAA1111',
        'Orla Quill; Bo van der Zee Jr.',
        '1954-02-03',
      ],
      ['2', 'The Merren Harbour Board', '1954~'],
      ['tide-tables', '', '1953-11/1954-02'],
      ['lamp', '林灯', '1954-21'],
    ]);
  });
});

describe('a CSL date', () => {
  it.each<[CslDateData, string | undefined, string | undefined]>([
    ['2024-06-19', '2024-06-19', undefined],
    ['[2024-06-19..2024-06-23]', '[2024-06-19..2024-06-23]', undefined],
    ['', undefined, undefined],
    ['soon', undefined, 'soon'],
    [{ 'date-parts': [[2024, 6, 9]] }, '2024-06-09', undefined],
    [{ 'date-parts': [['2024', '6']] }, '2024-06', undefined],
    [{ 'date-parts': [[2024]] }, '2024', undefined],
    [
      {
        'date-parts': [
          [2023, 5],
          [2024, 6],
        ],
      },
      '2023-05/2024-06',
      undefined,
    ],
    [{ 'date-parts': [[-43, 3, 15]] }, '-0043-03-15', undefined],
    [{ 'date-parts': [[12024]] }, 'Y12024', undefined],
    [{ 'date-parts': [[2024]], circa: true }, '2024~', undefined],
    [{ 'date-parts': [[2024]], circa: 0 }, '2024', undefined],
    [{ 'date-parts': [[2024]], season: 2 }, '2024-22', undefined],
    [{ 'date-parts': [[2024]], season: '24' }, '2024-24', undefined],
    [{ 'date-parts': [[2024]], season: 'Easter' }, '2024', undefined],
    [{ 'date-parts': [[2024, 13]] }, undefined, '2024-13'],
    [{ 'date-parts': [[]] }, undefined, undefined],
    [{ literal: 'after the storm' }, undefined, 'after the storm'],
    [{ raw: '2024-06' }, '2024-06', undefined],
    [{ raw: 'June 2024' }, undefined, 'June 2024'],
    [{}, undefined, undefined],
  ])('%j is %s, in words %s', (issued, edtf, text) => {
    expect(issuedOf(issued)).toEqual([edtf, text]);
  });
});

describe('a CSL name', () => {
  it.each<[NameData, string]>([
    [{ family: 'Quill', given: 'Orla' }, 'Orla Quill'],
    [{ family: 'Quill' }, 'Quill'],
    [{ given: 'Orla' }, 'Orla'],
    [{ literal: 'The Board', family: 'x' }, 'The Board'],
    [
      { family: 'Zee', given: 'Bo', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
      'Bo van der Zee Jr.',
    ],
    [{ family: '林', given: '灯' }, '林灯'],
  ])('%j is written "%s"', (name, written) => {
    expect(read({ sources: [aSource({ author: [name] })] }).sources[0]?.authors).toEqual([written]);
  });
});
