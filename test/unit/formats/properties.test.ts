import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { formatCitation } from '../../../src/formats/index.js';
import { formatDate } from '../../../src/dates/index.js';
import { readDocument } from '../../../src/model/index.js';
import type { Source, SourceData } from '../../../src/model/index.js';
import { anyEdtf } from '../dates/edtf-arbitrary.js';
import { aValidDocument } from '../model/valid-document.js';
import { FORMATS, itemsOf, sourceWith } from './builders.js';
import { CSL_TYPES, isCslData } from './csl-schema.js';
import { readBibtex, readRis } from './oracles.js';

/** Text with all that means something to one of the formats. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.string({ unit: 'binary', maxLength: 2 }),
      fc.constantFrom(
        ...[
          '{',
          '}',
          '\\',
          '%',
          '$',
          '&',
          '#',
          '_',
          '~',
          '^',
          '"',
          "'",
          '<',
          '>',
          '--',
          '``',
          "''",
        ],
        ...['\n', '\r\n', '\t', '\u2028', '\0', '\uD800', '\u202E', '\u00A0', 'ER  - ', 'TY  - X'],
        ...['\\end{document}', '@article{a,', '](javascript:a)', '<b>', 'and', 'Кадры', 'שלום'],
        ...[' ', ',', '=', '-', '*', '`', '[', ']', '|'],
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const aName = fc.oneof(
  fc.record({ literal: hostile }),
  fc.record(
    {
      family: hostile,
      given: hostile,
      'dropping-particle': hostile,
      'non-dropping-particle': fc.oneof(hostile, fc.constantFrom('van der', 'de')),
      suffix: hostile,
    },
    { requiredKeys: [] },
  ),
);

const aSource: fc.Arbitrary<SourceData> = fc.record(
  {
    id: hostile.map((text) => `i${text}`),
    type: fc.oneof(fc.constantFrom(...CSL_TYPES), hostile),
    title: hostile,
    author: fc.array(aName, { maxLength: 3 }),
    'container-title': hostile,
    publisher: hostile,
    issued: fc.oneof(anyEdtf, hostile),
    accessed: anyEdtf,
    URL: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), hostile),
    DOI: fc.oneof(
      hostile,
      hostile.map((text) => `10.1000/${text}`),
    ),
    archived: fc.array(fc.record({ url: fc.webUrl(), date: anyEdtf }), { maxLength: 2 }),
    language: hostile,
    note: hostile,
    volume: fc.oneof(hostile, fc.nat()),
    extra: fc.jsonValue({ maxDepth: 2 }),
  },
  { requiredKeys: ['id'] },
);

const read = (data: SourceData): Source => sourceWith(data);

/** What a parser can know of a text: white space is one space, control characters are gone. */
const plain = (text: string | undefined) =>
  (text ?? '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const decoded = (url: string | undefined) =>
  url && decodeURI(url).replace(/%7B|%7D|%5C/gi, decodeURIComponent);

/** citation-js fails on a date without a beginning, which biblatex reads. */
const hasNoStart = ({ issued, accessed }: Source) =>
  [issued, accessed].some((date) => date?.openStart !== undefined);

const RUNS = 200;
const parser = new new JSDOM().window.DOMParser();

describe('any source at all', { timeout: 60_000 }, () => {
  it('is written in every format without throwing', () => {
    fc.assert(
      fc.property(aValidDocument, aSource, (data, source) => {
        const { doc } = readDocument({ ...data, sources: [...(data.sources ?? []), source] });
        const cited = [...doc.sources, ...doc.events.flatMap(({ citations }) => citations)];
        for (const format of FORMATS) expect(typeof formatCitation(cited, format)).toBe('string');
      }),
      { numRuns: RUNS },
    );
  });

  it('is written without throwing from anything that JavaScript has', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
    const data = fc.dictionary(
      fc.constantFrom('id', 'title', 'author', 'issued', 'custom', 'x'),
      anything,
    );
    fc.assert(
      fc.property(data, (source) => {
        for (const format of FORMATS) formatCitation(read(source as SourceData), format);
      }),
      { numRuns: RUNS },
    );
  });

  it('survives BibTeX', () => {
    fc.assert(
      fc.property(aSource, (data) => {
        const source = read(data);
        fc.pre(!hasNoStart(source));
        const items = readBibtex(formatCitation(source, 'bibtex'));
        expect(items).toHaveLength(1);
        const [item] = items;
        expect(plain(item?.title)).toBe(plain(source.title));
        expect(item?.author?.length ?? 0).toBe(
          source.authors.filter((name) => plain(name) !== '').length,
        );
        if (plain(data.DOI) !== '' || source.link) {
          const [csl] = itemsOf(formatCitation(source, 'csl-json'));
          expect(decoded(item?.URL)).toBe(decoded(csl.URL));
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('survives RIS', () => {
    fc.assert(
      fc.property(aSource, (data) => {
        const source = read(data);
        const text = formatCitation(source, 'ris');
        const lines = text.split('\r\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\p{Cc}]*$/u);
        expect(lines[0]).toMatch(/^TY/);
        expect(lines.at(-1)).toBe('ER  - ');
        const items = readRis(text);
        expect(items).toHaveLength(1);
        expect(plain(items[0]?.title)).toBe(plain(source.title));
      }),
      { numRuns: RUNS },
    );
  });

  it('keeps to the schema in CSL-JSON, and loses no field', () => {
    fc.assert(
      fc.property(aSource, (data) => {
        const items = itemsOf(formatCitation(read(data), 'csl-json'));
        expect(isCslData(items), JSON.stringify(isCslData.errors)).toBe(true);
        const kept = { ...items[0].custom, ...items[0] };
        for (const key of Object.keys(data)) expect(kept).toHaveProperty([key]);
      }),
      { numRuns: RUNS },
    );
  });

  it('is text and not markup in HTML', () => {
    fc.assert(
      fc.property(aSource, (data) => {
        const source = read(data);
        const html = formatCitation(source, 'html');
        const document = parser.parseFromString(`<body>${html}`, 'text/html');
        const names = new Set(
          [...document.body.querySelectorAll('*')].map(({ localName }) => localName),
        );
        names.delete('cite');
        names.delete('a');
        expect([...names]).toEqual([]);
        for (const link of document.querySelectorAll('a'))
          expect(link.getAttribute('href')).toMatch(/^https?:/);
        expect(document.body.textContent).toBe(formatCitation(source, 'text').replaceAll('\0', ''));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a date of issue', () => {
  it('never gets finer than it is', () => {
    fc.assert(
      fc.property(anyEdtf, (issued) => {
        const source = read({ id: 's', issued });
        const [item] = itemsOf(formatCitation(source, 'csl-json'));
        const { issued: { 'date-parts': parts = [], literal } = {} as any } = item;
        const date = source.issued!;
        if (literal !== undefined) expect(literal).toBe(formatDate(date));
        for (const [i, part] of parts.entries()) {
          const { extent } = date.kind === 'interval' ? date.parts[i]! : date;
          const at = (ms: number) => new Date(ms).toISOString().replace(/^\+0*/, '');
          const stated = part
            .map((n: number, j: number) => String(n).padStart(j ? 2 : 4, '0'))
            .join('-');
          const last = item.issued.season === undefined ? at(extent[1] - 1) : stated;
          expect([at(extent[0]), last].every((text) => text.startsWith(stated))).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('keys in BibTeX', () => {
  it('are ASCII and never the same, whatever the ids', () => {
    const ids = fc.uniqueArray(fc.oneof(hostile, fc.constantFrom('a', 'A', 'a_2', 'A_2', 'a 2')), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(ids, (given) => {
        const { doc } = readDocument({ sources: given.map((id) => ({ id, title: 't' })) });
        const text = formatCitation(doc.sources, 'bibtex');
        const keys = [...text.matchAll(/^@misc\{(.*),$/gm)].map(([, key]) => key ?? '');
        expect(keys).toHaveLength(doc.sources.length);
        for (const key of keys) expect(key).toMatch(/^[\w:.+/-]+$/);
        expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
        expect(readBibtex(text).map(({ id }) => id)).toEqual(keys);
      }),
      { numRuns: RUNS },
    );
  });
});
