import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatCitation } from '../../../src/formats/index.js';
import type { NameData, SourceData } from '../../../src/model/index.js';
import { read } from '../model/builders.js';
import { itemsOf, write } from './builders.js';
import { CSL_TYPES, isCslData } from './csl-schema.js';
import { readBibtex, readRis, renderWithCiteproc } from './oracles.js';
import type { ReadItem } from './oracles.js';

const json = (path: string): any =>
  JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

const REAL = read(json('data/moscow-pyongyang.json')).sources;
const EXPORT = read({ sources: json('test/fixtures/documents/csl-export.json') }).sources;

/** A name as it is written, whatever parts it is in. */
const written = (name: Readonly<Record<string, string>>): string =>
  [
    name['literal'],
    name['given'],
    name['dropping-particle'],
    name['non-dropping-particle'],
    name['family'],
    name['suffix'],
  ]
    .filter(Boolean)
    .join(' ');

const FULL: SourceData = {
  id: 'full',
  type: 'article-journal',
  title: 'What 5 % of $2 & more #1 {cost} us_all: "a" ~ b ^ c \\ d -- e',
  author: [
    { family: 'Beauvoir', given: 'Simone', 'non-dropping-particle': 'de' },
    { literal: 'The Harbour Board of Merren and Sons' },
    { family: 'van Gogh', given: 'Vincent Willem' },
    { family: 'Zee', given: 'Bo', suffix: 'Jr.' },
    { family: 'Müller-Lüdenscheidt', given: 'Jean-Pierre A.' },
    { family: '李', given: '明' },
  ],
  'container-title': 'Tides & Time',
  issued: '2024-06-19',
  URL: 'https://example.org/a?b=c&d=50%25#e_f',
  DOI: '10.1000/182_(a)',
};

describe('citation-js', () => {
  it.each(['bibtex', 'ris'] as const)('reads the same source from our %s', (format) => {
    const [item] = format === 'ris' ? readRis(write(FULL, 'ris')) : readBibtex(write(FULL, format));
    expect(item).toMatchObject({
      type: FULL.type,
      title: FULL.title,
      URL: FULL.URL,
      DOI: FULL.DOI,
    });
    expect(item?.issued?.['date-parts']).toEqual([[2024, 6, 19]]);
    // RIS keeps a particle with the family name, and the family name first.
    expect(item?.author?.map(written)).toEqual([
      'Simone de Beauvoir',
      'The Harbour Board of Merren and Sons',
      'Vincent Willem van Gogh',
      'Bo Zee Jr.',
      'Jean-Pierre A. Müller-Lüdenscheidt',
      '明 李',
    ]);
  });

  it.each<[NameData, Partial<Record<string, string>>]>([
    [
      { family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van' },
      { family: 'Beethoven', given: 'Ludwig', 'non-dropping-particle': 'van' },
    ],
    [
      { family: 'others', given: 'And' },
      { family: 'others', given: 'And' },
    ],
    [
      { family: 'Smith, Jones', given: 'A' },
      { family: 'Smith, Jones', given: 'A' },
    ],
    [
      { family: 'O’Neill', given: 'Séan' },
      { family: 'O’Neill', given: 'Séan' },
    ],
    [
      { family: 'Cruz', given: 'Juan', 'non-dropping-particle': 'De la' },
      { family: 'De la Cruz', given: 'Juan' },
    ],
    [{ given: 'Orla' }, { family: 'Orla' }],
  ])('reads the name %j from our BibTeX', (name, expected) => {
    expect(readBibtex(write({ author: [name] }, 'bibtex'))[0]?.author).toEqual([expected]);
  });

  it.each([
    ['the real timeline', REAL],
    ['an export of a reference manager', EXPORT],
  ])('reads every source of %s', (_, sources) => {
    const same = (items: readonly ReadItem[]) =>
      items.map(({ title, URL, DOI, author }) => [title, URL, DOI, author?.map(written)]);
    const items = itemsOf(formatCitation(sources, 'csl-json')) as ReadItem[];
    expect(same(readBibtex(formatCitation(sources, 'bibtex')))).toEqual(same(items));
    // citation-js takes the author of a newspaper's article in RIS for its reporter.
    const isNews = ({ type }: ReadItem) => type === 'article-newspaper';
    const withoutNews = (list: readonly ReadItem[]) =>
      same(list.map((item) => (isNews(item) ? { ...item, author: [] } : item)));
    expect(withoutNews(readRis(formatCitation(sources, 'ris')))).toEqual(withoutNews(items));
  });

  it.each(CSL_TYPES)('knows the type we write for %s', (type) => {
    const [inBibtex] = readBibtex(write({ type, title: 'T' }, 'bibtex'));
    const [inRis] = readRis(write({ type, title: 'T' }, 'ris'));
    expect([inBibtex?.title, inRis?.title]).toEqual(['T', 'T']);
    expect(CSL_TYPES).toContain(inBibtex?.type);
    expect(CSL_TYPES).toContain(inRis?.type);
    expect(itemsOf(write({ type }, 'csl-json'))).toEqual([{ id: 's', type }]);
  });
});

describe('citeproc', () => {
  it.each([
    ['the real timeline', REAL],
    ['an export of a reference manager', EXPORT],
  ])('prints every source of %s', (_, sources) => {
    const items = itemsOf(formatCitation(sources, 'csl-json'));
    expect(isCslData(items)).toBe(true);
    const printed = renderWithCiteproc(items);
    expect(printed).toHaveLength(sources.length);
    items.forEach(({ title }, i) => {
      if (title !== undefined) expect(printed[i]).toContain(title.slice(0, 4));
    });
  });

  it.each([
    ['2024-06-19', 'M6 19, 2024'],
    ['2024-06', 'M6 2024'],
    ['[2024-06-19..2024-06-23]', 'M6 2024'],
    ['2024-21', 'S1 2024'],
    ['195X', '1950s'],
    ['2024-06/..', 'since June 2024'],
  ])('prints %s as "%s"', (issued, words) => {
    expect(renderWithCiteproc(itemsOf(write({ issued }, 'csl-json')))[0]).toContain(words);
  });
});
