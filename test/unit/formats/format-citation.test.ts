import { describe, expect, it } from 'vitest';
import type { CitationWords } from '../../../src/formats/index.js';
import { formatCitation } from '../../../src/formats/index.js';
import type { CslDateData, SourceData } from '../../../src/model/index.js';
import { MESSAGES_EN } from '../../../src/render/messages-en.js';
import { itemsOf, sourceWith, write, writeCitation } from './builders.js';

const MOLE: SourceData = {
  id: 'mole',
  type: 'article-newspaper',
  title: 'The mole breaks',
  author: [
    { family: 'Quill', given: 'Orla' },
    { family: 'Zee', given: 'Bo', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
  ],
  'container-title': 'The Merren Herald',
  issued: '1954-02',
  language: 'en-GB',
  URL: 'https://example.org/mole?a=1&b=2',
  accessed: '2026-11-22',
  archived: [{ url: 'https://archive.example/mole', date: '2024-06-24' }],
};
const GERMAN: CitationWords = {
  quotes: ['„', '“'],
  locator: (_, value) => `Abs. ${value}`,
  accessed: (date) => `abgerufen ${date}`,
  archivedCopy: (date) => `Archiv ${date ?? ''}`,
  noDate: 'o. J.',
};

describe('a reference in words', () => {
  it.each([
    [
      'text',
      'Orla Quill, Bo van der Zee Jr. The mole breaks. The Merren Herald, February 1954. ' +
        'https://example.org/mole?a=1&b=2 ' +
        '(archived June 24, 2024: https://archive.example/mole, accessed November 22, 2026)',
    ],
    [
      'markdown',
      'Orla Quill, Bo van der Zee Jr. *The mole breaks*. The Merren Herald, February 1954. ' +
        '<https://example.org/mole?a=1&b=2> ' +
        '(archived June 24, 2024: <https://archive.example/mole>, accessed November 22, 2026)',
    ],
    [
      'html',
      'Orla Quill, Bo van der Zee Jr. <cite dir="auto" lang="en-GB">The mole breaks</cite>. ' +
        'The Merren Herald, February 1954. ' +
        '<a href="https://example.org/mole?a=1&amp;b=2" rel="noopener noreferrer">' +
        'https://example.org/mole?a=1&amp;b=2</a> (archived June 24, 2024: ' +
        '<a href="https://archive.example/mole" rel="noopener noreferrer">' +
        'https://archive.example/mole</a>, accessed November 22, 2026)',
    ],
  ] as const)('names author, title, place, date and copies as %s', (format, words) => {
    expect(write(MOLE, format)).toBe(words);
  });

  it.each<[Partial<SourceData>, string]>([
    [{}, ''],
    [{ title: 'Who fell?' }, 'Who fell?'],
    [{ title: '“Who fell?”' }, '“Who fell?”'],
    [{ issued: '[2024-06-19..2024-06-23]' }, 'some time from June 19, 2024 to June 23, 2024.'],
    [{ issued: { literal: 'after the storm' } }, 'after the storm.'],
    [{ 'container-title': 'BTN', publisher: 'BTN' }, 'BTN.'],
    [{ URL: 'javascript:alert(1)', title: 'T' }, 'T.'],
    [{ DOI: 'doi:10.1000/182' }, 'https://doi.org/10.1000/182'],
    [{ author: [{ literal: 'A' }, { literal: 'A' }] }, 'A, A.'],
    [{ title: 'two\r\nlines\u2028here' }, 'two lines here.'],
  ])('says of %j no more than it is given', (source, words) => {
    expect(write(source, 'text')).toBe(words);
  });

  it('is in the words and dates of the language asked for', () => {
    const options = { dates: { locale: 'de' }, words: GERMAN };
    expect(write({ title: 'T', accessed: '2024-06-19' }, 'text', options)).toBe(
      'T. o. J. (abgerufen 19. Juni 2024)',
    );
    expect(write({ issued: '1954~' }, 'ris', { dates: { locale: 'en-GB' } })).toContain(
      'DA  - 1954///about 1954\r\n',
    );
  });

  it('takes the words of the element', () => {
    const options = { words: MESSAGES_EN };
    expect(write({ accessed: '2024' }, 'text', options)).toBe('(accessed 2024)');
  });

  it.each([
    ['a *b* _c_ [d](e) <f> `g`', 'a \\*b\\* \\_c\\_ \\[d\\](e) \\<f\\> \\`g\\`'],
    ['# a', '\\# a'],
    ['1. a', '1\\. a'],
    ['- a | b', '\\- a \\| b'],
  ])('escapes "%s" in Markdown', (title, escaped) => {
    expect(write({ author: [{ literal: title }] }, 'markdown')).toBe(`${escaped}.`);
  });

  it('is one entry for each source of a list', () => {
    const sources = [sourceWith({ title: 'A' }), sourceWith({ title: 'B<' })];
    expect(formatCitation(sources, 'text')).toBe('A.\nB<.');
    expect(formatCitation(sources, 'markdown')).toBe('- *A*.\n- *B\\<*.');
    expect(formatCitation(sources, 'html')).toBe(
      '<ul>\n<li><cite dir="auto">A</cite>.</li>\n<li><cite dir="auto">B&lt;</cite>.</li>\n</ul>',
    );
  });
});

describe('a citation', () => {
  const cite = (format: 'text' | 'html' | 'bibtex' | 'ris' | 'csl-json') =>
    writeCitation(
      { title: 'T' },
      { quote: { exact: 'it is <done>', prefix: 'so' }, locator: 15, label: 'page' },
      format,
    );

  it('begins with the quote and its place', () => {
    expect(cite('text')).toBe('“it is <done>”, page 15. T.');
    expect(cite('html')).toBe('“it is &lt;done&gt;”, page 15. <cite dir="auto">T</cite>.');
  });

  it('keeps them in a note, and CSL-JSON in its own fields', () => {
    expect(cite('bibtex')).toContain('  annote = {“it is <done>”, page 15},\n');
    expect(cite('ris')).toContain('N1  - “it is <done>”, page 15\r\n');
    expect(itemsOf(cite('csl-json'))).toMatchObject([
      { locator: '15', custom: { label: 'page', quote: { exact: 'it is <done>', prefix: 'so' } } },
    ]);
  });
});

describe('a date of issue', () => {
  it.each([
    ['2024-06-19', 'date = {2024-06-19}, year = {2024}, month = jun', '2024', '2024/06/19/'],
    [
      '2024-06~',
      'date = {2024-06~}, year = {2024}, month = jun',
      '2024',
      '2024/06//about June 2024',
    ],
    ['2024', 'date = {2024}, year = {2024}', '2024', '2024///'],
    ['2024-21', 'date = {2024-21}, year = {2024}', '2024', '2024///spring 2024'],
    ['195X', 'date = {195X}', '', '///1950s'],
    ['[2017..2018]', 'year = {some time in 2017–2018}', '', '///some time in 2017–2018'],
    [
      '2024-05/2024-06',
      'date = {2024-05/2024-06}, year = {2024}',
      '2024',
      '2024///from May 2024 to June 2024',
    ],
    ['-0043', 'date = {-0043}', '', '///44 BC'],
  ])('%s is as fine in BibTeX and RIS', (issued, bibtex, year, day) => {
    const fields = [...write({ issued }, 'bibtex').matchAll(/^ {2}(.*),$/gm)].map(
      ([, field]) => field,
    );
    expect(fields.join(', ')).toBe(bibtex);
    const ris = write({ issued }, 'ris');
    expect(/^PY {2}- (.*)\r$/m.exec(ris)?.[1] ?? '').toBe(year);
    expect(/^DA {2}- (.*)\r$/m.exec(ris)?.[1]).toBe(day);
  });

  it.each<[CslDateData, unknown, unknown]>([
    ['2024-06-19', { 'date-parts': [[2024, 6, 19]] }, undefined],
    ['2024-06~', { 'date-parts': [[2024, 6]], circa: true }, '2024-06~'],
    ['2024-24', { 'date-parts': [[2024]], season: 4 }, undefined],
    ['2024-34', { literal: 'second quarter of 2024' }, '2024-34'],
    ['2017/2018', { 'date-parts': [[2017], [2018]] }, '2017/2018'],
    ['2017/..', { literal: 'since 2017' }, '2017/..'],
    ['-0043', { literal: '44 BC' }, '-0043'],
    ['soon', { literal: 'soon' }, 'soon'],
    [{ 'date-parts': [[2024]], circa: 1 }, { 'date-parts': [[2024]], circa: true }, undefined],
  ])('%j is an object in CSL-JSON, and what that cannot hold is kept', (issued, object, kept) => {
    const [item] = itemsOf(write({ issued }, 'csl-json'));
    expect([item.issued, item.custom?.issued]).toEqual([object, kept]);
  });
});

describe('BibTeX', () => {
  it('keeps capitals, and escapes what TeX acts on', () => {
    const title = 'The US–China $5 {deal}: 50% & more_or~less ^ \\LaTeX -- iPhone';
    expect(write({ title }, 'bibtex')).toContain(
      '  title = {{The} {US–China} \\$5 \\textbraceleft{}deal\\textbraceright{}: 50\\% \\& ' +
        'more\\_or\\textasciitilde{}less \\textasciicircum{} \\textbackslash{}{LaTeX} -{}- i{Phone}},\n',
    );
  });

  it('writes names as BibTeX takes them apart', () => {
    const author = [
      ...MOLE.author!,
      { literal: 'Board of A and B' },
      { family: 'X', given: 'Y, Z' },
    ];
    expect(write({ author }, 'bibtex')).toContain(
      '  author = {{Quill}, Orla and van der {Zee}, Jr., Bo and {Board of A and B} and {X}, {Y, Z}},\n',
    );
  });
});
