import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractStatements, readArticle } from '../../../src/articles/index.js';
import type { DatedStatement } from '../../../src/articles/index.js';
import { parseDate, parseDuration } from '../../../src/dates/index.js';

const FIXTURES = new URL('../../fixtures/articles/dated/', import.meta.url);
const extract = (text: string) => extractStatements(readArticle(text));

type Expected = readonly [dateText: string, date: string | null, basis: string, kind: string];
const EXPECTED: Readonly<Record<string, { readonly expressions: readonly Expected[] }>> =
  JSON.parse(readFileSync(new URL('expected.json', FIXTURES), 'utf8'));

describe('extractStatements', () => {
  it('says where the words and their sentence stand', () => {
    const text =
      '\ufeffA title\n\n  The U.S. sent Mr. J. R. Vole. It came back late, as No. 7, in May 1921. 🌊 Then 1922.';
    const [statement, ...more] = extract(text);
    expect(more).toEqual([]);
    expect(statement).toEqual({
      dateText: 'in May 1921',
      datePosition: { start: text.indexOf('in May'), end: text.indexOf('in May') + 11 },
      paragraph: 2,
      sentence: 'It came back late, as No. 7, in May 1921.',
      sentencePosition: { start: text.indexOf('It came'), end: text.indexOf(' 🌊') },
      date: '1921-05',
      basis: 'stated',
      derivation: null,
      title: 'It came back late',
      kind: 'month',
    });
  });

  it('reads captions and text, not comments, navigation and datelines', () => {
    const lines = [
      'June 23, 2024',
      'The mayor (R) in May 1921',
      'It opened in 1922.',
      'Read more: The fire of 1923',
      '3 comments:',
      'It opened in 1924.',
    ];
    expect(extract(lines.join('\n')).map(({ date, paragraph }) => [date, paragraph])).toEqual([
      ['1921-05', 2],
      ['1922', 3],
    ]);
  });

  it.each([
    [
      'However, in August 2023, the council announced that the old pier would be sold.',
      'The council announced that the old pier',
    ],
    [
      'The two towns also signed an agreement on June 19, 2024 on a bridge.',
      'The two towns also signed an agreement',
    ],
    ['According to the mayor, the pier opened in 1921.', 'The pier opened'],
    ['In March 2003, U.S. troops sank over 1,000 ships.', 'U.S. troops sank over 1,000'],
    ['In 1921, the whole fleet lost over 11,000 men.', 'The whole fleet lost over 11,000'],
    ['In 1921, the whole fleet had lost about 11,000 men.', 'The whole fleet had lost'],
    ['In 1921.', 'In 1921'],
  ])('takes a title of at most seven words from “%s”', (sentence, title) => {
    expect(extract(sentence)[0]?.title).toBe(title);
  });

  it('finds what a careful person finds in articles of many kinds, and dates hardly any otherwise', () => {
    let [expected, right, given, wrong] = [0, 0, 0, 0];
    for (const [file, { expressions }] of Object.entries(EXPECTED)) {
      const found = extract(readFileSync(new URL(file, FIXTURES), 'utf8'));
      expected += expressions.length;
      given += found.length;
      const left = new Set<DatedStatement>(found);
      for (const [dateText, date, basis] of expressions) {
        const same = [...left].find(
          (statement) =>
            statement.dateText.includes(dateText) || dateText.includes(statement.dateText),
        );
        if (same === undefined) continue;
        left.delete(same);
        if (same.date === date && same.basis === basis) right++;
        else if (same.date !== null) wrong++;
      }
    }
    expect(expected).toBeGreaterThanOrEqual(120);
    expect(right / expected).toBeGreaterThan(0.95);
    expect(right / given).toBeGreaterThan(0.95);
    expect(wrong).toBeLessThanOrEqual(1);
  });

  const WORDS = [
    ...[
      'in',
      'on',
      'since',
      'before',
      'between',
      'and',
      'from',
      'to',
      'the',
      'after',
      'circa',
      'by',
      'if',
      'last',
      'early',
      'until',
    ],
    ...[
      '1961',
      '2023',
      '1960s',
      'June',
      'May',
      '19',
      '31',
      'Friday',
      'spring',
      'Q2',
      '19th',
      'century',
      'BC',
      'AD',
      '2017-2018',
    ],
    ...[
      'weeks',
      'later',
      'ago',
      'seven',
      'months',
      'a',
      'year',
      'visit',
      'war',
      'week',
      'yesterday',
      'following',
      'day',
      'earlier',
    ],
    ...[
      '.',
      ',',
      ';',
      '(',
      ')',
      '–',
      '?',
      '\n',
      '06/07/2024',
      '2024-06',
      '“',
      '’s',
      '1,000',
      '$34',
      '🌊',
      'Mr.',
      'containers',
    ],
  ];
  const prose = fc
    .array(fc.constantFrom(...WORDS), { maxLength: 60 })
    .map((words) => words.join(' '));

  it.each([
    ['words of dates in any order', prose],
    ['any text', fc.string({ unit: 'binary', maxLength: 300 })],
  ])('keeps its promises for %s', (_, texts) => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(undefined, '2024-06-19', '2024', '../1961'),
        (text, published) => {
          const article = readArticle(text);
          const statements = extractStatements(
            article,
            published === undefined ? {} : { published },
          );
          let last = 0;
          for (const [i, statement] of statements.entries()) {
            const {
              datePosition: at,
              sentencePosition: around,
              date,
              basis,
              derivation,
            } = statement;
            expect(text.slice(at.start, at.end)).toBe(statement.dateText);
            expect(text.slice(around.start, around.end)).toBe(statement.sentence);
            expect(at.start).toBeGreaterThanOrEqual(Math.max(last, around.start));
            expect(at.end).toBeLessThanOrEqual(around.end);
            expect(statement.dateText.trim()).toBe(statement.dateText);
            expect(statement.title).not.toBe('');
            last = at.start;
            if (date !== null) expect(parseDate(date).edtf).toBe(date);
            if (basis === 'vague') expect([date, derivation]).toEqual([null, null]);
            if (basis === 'stated') expect(derivation).toBeNull();
            if (basis === 'completed' || basis === 'derived') expect(derivation).not.toBeNull();
            if (derivation === null) continue;
            if (derivation.offset !== null) parseDuration(derivation.offset);
            if (!('event' in derivation.anchor)) continue;
            const { event } = derivation.anchor;
            expect(event).not.toBe(i);
            if (typeof event === 'number') expect(statements[event]).toBeDefined();
            else expect(text).toContain(event);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one sentence', 'in May 1921 a week after the visit, '],
    ['many sentences', 'It was shut in May 1921, a week after the visit. Weeks later it rained. '],
    ['many lines', 'It was shut in May, and on 3 June 1921 it opened.\n'],
    ['numbers', '1961-1961-'],
    ['one word', 'seventy'],
    ['names of months', 'May '],
    ['quotes', '“If '],
  ])('takes no longer for each character of a longer text: %s', (_, piece) => {
    const time = (length: number) => {
      const article = readArticle(piece.repeat(Math.ceil(length / piece.length)));
      const start = performance.now();
      extractStatements(article);
      return performance.now() - start;
    };
    time(20_000);
    const short = Math.min(time(20_000), time(20_000));
    // A square law would take a hundred times as long.
    expect(time(200_000)).toBeLessThan(35 * short + 200);
  });
});
