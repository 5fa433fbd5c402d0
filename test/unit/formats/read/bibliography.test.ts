import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBibliography } from '../../../../src/formats/read/index.js';
import { readDocument } from '../../../../src/model/index.js';
import { expectClear } from './checks.js';

const read = (text: string) => {
  const conversion = readBibliography(text);
  const { doc, problems } = readDocument(conversion.data);
  expect(problems).toEqual([]);
  expect(conversion.counts.placed).toBe(doc.sources.length);
  expect(conversion.data.events).toEqual([]);
  return conversion;
};
const sourceOf = (text: string) => read(text).data.sources![0]!;

describe('readBibliography', () => {
  it.each([
    ['date = {2023-09~}', '2023-09~'],
    ['date = {2023-21}', '2023-21'],
    ['date = {1961/1963}', '1961/1963'],
    ['date = {-0043}', '-0043'],
    ['year = {c. 1850}', '1850~'],
    ['year = {200 BC}', '-0199'],
  ])('keeps the date of BibTeX with %s', (field, issued) => {
    expect(sourceOf(`@misc{a, title = {A}, ${field}}`).issued).toBe(issued);
  });

  it('reads BibTeX: TeX as text, names in parts, and fields of its own kept', () => {
    expect(
      sourceOf(`@string{h = "The Herald"}
        @article{roe, title = {The {\\'E}cole \\& \\emph{pier}}, author = {Roe, Bob and {The desk}},
          journal = h, year = 1921, month = may, url = {https://a.example/?a=1}, shelf = {B2}}`),
    ).toEqual({
      id: 'roe',
      'citation-key': 'roe',
      type: 'article-journal',
      title: 'The École & pier',
      author: [{ family: 'Roe', given: 'Bob' }, { family: 'The desk' }],
      'container-title': 'The Herald',
      issued: { 'date-parts': [[1921, 5]] },
      URL: 'https://a.example/?a=1',
      'x-given-shelf': 'B2',
    });
  });

  it('reads the good entries of BibTeX beside broken ones, and says which they are', () => {
    const { data, counts, losses } = read(
      '@book{a, title = {A}}\n\n@book{b, title = {B\n\n@book{c, title = {C}}\n',
    );
    expect(data.sources!.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(counts).toEqual({ given: 3, placed: 2, notPlaced: 1 });
    expect(losses).toMatchObject([{ path: 'line 3' }]);
  });

  it.each([
    ['PY  - 1921', '1921'],
    ['DA  - 1921/05//', '1921-05'],
    ['DA  - 1921/05/03/', '1921-05-03'],
    ['PY  - 1921\nDA  - 1921///Fall', '1921-23'],
    ['PY  - c. 1921', '1921~'],
    ['PY  - in press', { literal: 'in press' }],
  ])('keeps the date of RIS with %j', (line, issued) => {
    expect(sourceOf(`TY  - NEWS\nTI  - A\n${line}\nER  - \n`).issued).toEqual(issued);
  });

  it('reads RIS, and keeps tags of its own', () => {
    expect(
      sourceOf(
        'TY  - NEWS\r\nTI  - A pier\r\nAU  - Roe, Bob\r\nT2  - The Herald\r\nUR  - https://a.example/\r\nZ9  - x\r\nER  - \r\n',
      ),
    ).toMatchObject({
      id: 'source-1',
      type: 'article-newspaper',
      title: 'A pier',
      author: [{ family: 'Roe', given: 'Bob' }],
      'container-title': 'The Herald',
      URL: 'https://a.example/',
      'x-given-Z9': 'x',
    });
  });

  it.each([
    [{ 'date-parts': [[1921, 5]], season: 2 }, undefined],
    [{ 'date-parts': [['1921']], circa: true }, undefined],
    ['1921~', undefined],
    [{ raw: 'May 1921' }, '1921-05'],
    [{ literal: 'c. 1921' }, '1921~'],
    [{ literal: 'forthcoming' }, undefined],
    [
      { 'date-parts': [[1921, 13]] },
      { literal: '1921-13', 'x-given-date': { 'date-parts': [[1921, 13]] } },
    ],
    ['soon', { literal: 'soon' }],
  ])('keeps the date of CSL %j', (issued, kept) => {
    const text = JSON.stringify([{ id: 'a', type: 'book', title: 'A', issued }]);
    expect(sourceOf(text).issued).toEqual(kept ?? issued);
  });

  it('reads CSL-JSON as it is, but for markup, addresses and ids that others have', () => {
    const { data, counts, losses } = read(
      JSON.stringify([
        { id: 1, type: 'book', title: 'A <i>pier</i> &amp; more', URL: 'https://a.example/', x: 5 },
        { id: 1, type: 'book', title: 'B', URL: 'ftp://a.example/' },
        'words',
      ]),
    );
    expect(data.sources).toEqual([
      { id: '1', type: 'book', title: 'A pier & more', URL: 'https://a.example/', x: 5 },
      { id: '1-2', type: 'book', title: 'B', 'x-given-URL': 'ftp://a.example/' },
    ]);
    expect(counts).toEqual({ given: 3, placed: 2, notPlaced: 1 });
    expect(losses.map(({ path }) => path)).toEqual(['/1', '/1/URL', '/2']);
  });

  it.each([
    ['', 'line 1: found no bibliography'],
    ['words', 'line 1: found no bibliography'],
    ['@book{a, title = {A', 'found no entry that can be read, at line 1'],
    ['[5]', 'found no entry that can be read, at /0'],
    ['[', 'invalid JSON'],
  ])('refuses %j', (text, message) => {
    expect(() => readBibliography(text)).toThrow(RangeError);
    expect(() => readBibliography(text)).toThrow(message);
  });

  it('never fails, whatever it is given', () => {
    const expectSafe = (text: string) =>
      expectClear(() => {
        const { data, counts } = readBibliography(text);
        expect(counts.given).toBe(counts.placed + counts.notPlaced);
        expect(readDocument(data).doc.sources).toHaveLength(counts.placed);
      });
    expectSafe(`@book{a, title=${'{'.repeat(100_000)}x${'}'.repeat(100_000)}}`);
    const unit = fc.constantFrom(
      ...[
        '@book{',
        'a,',
        'title',
        ' = ',
        '{',
        '}',
        '"',
        ',',
        '\n',
        '\\',
        'date',
        '19',
        'x',
        '@',
        '#',
      ],
      ...['TY  - ', 'NEWS', '\nER  - ', 'PY  - ', 'AU  - ', '/', '@string{'],
    );
    const start = fc.constantFrom('@book{', 'TY  - NEWS\n');
    fc.assert(
      fc.property(fc.string({ unit }), start, (text, first) => expectSafe(first + text)),
      { numRuns: 300 },
    );
    const item = fc.dictionary(
      fc.constantFrom('id', 'type', 'title', 'issued', 'accessed', 'URL', 'author', '__proto__'),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(fc.property(fc.array(item), (items) => expectSafe(JSON.stringify(items))));
  });
});
