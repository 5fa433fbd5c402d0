import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle, verifyDocument } from '../../../src/articles/index.js';
import { readDocument } from '../../../src/model/index.js';

const HARBOUR = readFileSync(
  new URL('../../fixtures/articles/harbour.txt', import.meta.url),
  'utf8',
);

interface Changes {
  readonly citation?: object;
  readonly event?: object;
  readonly sources?: readonly object[];
  readonly articles?: Readonly<Record<string, string>>;
}

/** Verifies one event with one citation, which is right unless changed. */
function verify({ citation, event, sources, articles = { harbour: HARBOUR } }: Changes = {}) {
  const { doc } = readDocument({
    sources: sources ?? [{ id: 'harbour' }],
    events: [
      {
        title: 'Lighthouse agreed',
        date: '1921-05',
        citations: [
          {
            source: 'harbour',
            quote: { exact: 'council’s vote on the new lighthouse' },
            locator: '2',
            dateText: 'in May 1921',
            ...citation,
          },
        ],
        ...event,
      },
    ],
  });
  const texts = Object.entries(articles).map(([id, text]) => [id, readArticle(text)] as const);
  return verifyDocument(doc, new Map(texts));
}

describe('verifyDocument', () => {
  it('passes a quote and date words that stand in their paragraph, and counts them', () => {
    expect(verify()).toMatchObject({
      findings: [],
      counts: { articles: 1, quotes: 1, dateWords: 1 },
    });
  });

  const fails: readonly (readonly [string, Changes, string, string, RegExp])[] = [
    [
      'words that are nowhere',
      { citation: { quote: { exact: 'the old pier is safe' } } },
      '/events/0/citations/0/quote',
      'not-found',
      /“the old pier is safe” not found: the article has nothing like it/,
    ],
    [
      'words with one of them changed, and says what there is',
      { citation: { quote: { exact: 'council’s vote on the old lighthouse' } } },
      '/events/0/citations/0/quote',
      'not-found',
      /paragraph 2 has “council’s vote on the new lighthouse”/,
    ],
    [
      'words of another paragraph',
      { citation: { locator: '3' } },
      '/events/0/citations/0/quote',
      'elsewhere',
      /not found in paragraph 3: found in paragraph 2/,
    ],
    [
      'words with others around them',
      {
        citation: {
          quote: { exact: 'vote on the new lighthouse', prefix: 'mayor’s ', suffix: ' fell' },
        },
      },
      '/events/0/citations/0/quote',
      'other-context',
      /found “….*The council’s \[…\] fell in May 1921/,
    ],
    [
      'a position that has other words',
      { citation: { position: { start: 0, end: 12 } } },
      '/events/0/citations/0/position',
      'other-position',
      /found “A Lighthouse” from 0 to 12/,
    ],
    [
      'date words that are nowhere',
      { citation: { dateText: 'in June 1921' } },
      '/events/0/citations/0/dateText',
      'not-found',
      /“in June 1921” not found/,
    ],
    [
      'date words of an event that none of its citations has',
      { event: { dateText: 'May 1921' } },
      '/events/0/dateText',
      'date-words-of-none',
      /none of its citations/,
    ],
    [
      'a source without an article',
      { articles: {} },
      '/events/0/citations/0',
      'no-article',
      /no article of source "harbour"/,
    ],
    [
      'a summary that repeats a sentence',
      {
        event: {
          summary:
            'It was agreed. In the end it came after three winters of argument about its cost.',
        },
      },
      '/events/0/summary',
      'echo',
      /repeats paragraph 2 of "harbour"/,
    ],
    [
      'a summary that repeats one but for a word here and there',
      {
        event: {
          summary:
            'The council’s vote on the lighthouse fell in May 1921, after three winters of debate about its cost.',
        },
      },
      '/events/0/summary',
      'echo',
      /repeats paragraph 2/,
    ],
    [
      'a copy that is not declared',
      {
        sources: [{ id: 'harbour' }, { id: 'copy' }],
        articles: { harbour: HARBOUR, copy: HARBOUR.toUpperCase() },
      },
      '/sources/1',
      'reprint-not-declared',
      /shares 100 % of the shorter text with "harbour"/,
    ],
  ];
  it.each(fails)('fails %s', (_, changes, path, code, message) => {
    expect(verify(changes).findings).toContainEqual(
      expect.objectContaining({
        path,
        code,
        level: 'error',
        message: expect.stringMatching(message),
      }),
    );
  });

  it.each([
    [
      'a quote in another spelling',
      { citation: { quote: { exact: "council's vote" } } },
      'other-spelling',
      /found but for quotation marks: the article has “council’s vote”/,
    ],
    [
      'a quote without a paragraph',
      { citation: { locator: undefined } },
      'no-paragraph',
      /found in paragraph 2/,
    ],
    [
      'words in quotation marks that no article has',
      { event: { note: 'Called “the tall one” by sailors.' } },
      'quoted-nowhere',
      /“the tall one”/,
    ],
    [
      'a declared copy that is another text',
      {
        sources: [{ id: 'harbour' }, { id: 'copy', reprintOf: 'harbour' }],
        articles: { harbour: HARBOUR, copy: 'Something else altogether was written here today.' },
      },
      'reprint-unlike',
      /shares 0 %/,
    ],
  ])('notes %s', (_, changes, code, message) => {
    const { findings } = verify(changes);
    expect(findings).not.toEqual([]);
    for (const finding of findings)
      expect(finding).toMatchObject({
        code,
        level: 'warning',
        message: expect.stringMatching(message),
      });
  });

  it('passes a declared copy, quotations in a summary, and several paragraphs', () => {
    const { findings } = verify({
      sources: [{ id: 'harbour' }, { id: 'copy', reprintOf: 'harbour' }],
      articles: { harbour: HARBOUR, copy: HARBOUR },
      event: { summary: 'Decided “after three winters of argument about its cost”.' },
      citation: { locator: '1-2, 4' },
    });
    expect(findings).toEqual([]);
  });

  it.each([
    ['1921-06', /found "1921-06", expected "1921-05": “in May 1921” in paragraph 2/],
    ['1921-05-03', /found "1921-05-03", expected "1921-05"/],
  ])('fails the date %s for words that say otherwise', (date, message) => {
    const { findings, counts } = verify({ citation: { date } });
    expect(counts.datesRead).toBe(1);
    expect(findings).toEqual([
      {
        path: '/events/0/citations/0/date',
        code: 'date-disagrees',
        level: 'error',
        message: expect.stringMatching(message),
      },
    ]);
  });

  it.each(['1921-05', '1921', '1921-05~', '192X'])('passes the date %s', (date) => {
    expect(verify({ citation: { date } })).toMatchObject({
      findings: [],
      counts: { datesRead: 1 },
    });
  });

  it('goes by the date words that are nearest to the quote', () => {
    const article = 'It was begun in May 1921. In June 1922 it stood, and in May it was opened.';
    const at = (exact: string, date: string) =>
      verify({
        articles: { harbour: article },
        citation: { quote: { exact }, locator: '1', dateText: 'in May', date },
      }).findings;
    expect(at('it was opened', '1921-05')).toMatchObject([{ code: 'date-disagrees' }]);
    expect(at('It was begun', '1921-05')).toEqual([]);
  });

  it('notes a date whose words need more than the article', () => {
    const { findings, counts } = verify({
      citation: { locator: '4', quote: undefined, dateText: 'Two winters later', date: '1923' },
    });
    expect(counts.datesRead).toBe(0);
    expect(findings).toMatchObject([{ code: 'date-not-read', level: 'note' }]);
  });

  it('lets no wrong quote pass', () => {
    const { paragraphs } = readArticle(HARBOUR);
    const letters = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz0123456789 .,’'));
    const wrong = fc.record({
      paragraph: fc.constantFrom(...paragraphs),
      from: fc.nat(),
      length: fc.integer({ min: 1, max: 60 }),
      at: fc.nat(),
      drop: fc.nat({ max: 3 }),
      insert: fc.string({ unit: letters, maxLength: 3 }),
    });
    // Found by the plainest search there is, in one spelling of white space.
    const plain = (text: string) => text.replace(/\s+/gu, ' ');
    fc.assert(
      fc.property(wrong, ({ paragraph, from, length, at, drop, insert }) => {
        const start = from % paragraph.text.length;
        const right = paragraph.text.slice(start, start + length);
        const exact =
          right.slice(0, at % right.length) + insert + right.slice((at % right.length) + drop);
        const locator = String(paragraph.number);
        const { findings } = verify({
          citation: { quote: { exact }, locator, dateText: undefined },
        });
        if (findings.some(({ level }) => level === 'error')) return;
        expect(plain(paragraph.text)).toContain(plain(exact).trim());
      }),
      { numRuns: 2000 },
    );
  });
});
