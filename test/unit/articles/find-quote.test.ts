import { describe, expect, it } from 'vitest';
import { findQuote, readArticle } from '../../../src/articles/index.js';

const find = (text: string, exact: string, sides: { prefix?: string; suffix?: string } = {}) =>
  findQuote(readArticle(text), { exact, ...sides });

describe('findQuote', () => {
  it('says where the words stand, and in which paragraph', () => {
    expect(find('One.\n\nThe pier was built. The pier fell.', 'The pier')).toMatchObject([
      { start: 6, end: 14, paragraphs: [2, 2], text: 'The pier', spellings: [] },
      { start: 26, end: 34, paragraphs: [2, 2] },
    ]);
  });

  it.each([
    ['the  new\u00a0pier', 'the new pier', ['white space']],
    ['the council’s vote', "the council's vote", ['quotation marks']],
    ['a “safe” harbour', 'a "safe" harbour', ['quotation marks']],
    ['1921–1923', '1921-1923', ['dashes']],
    ['and so…', 'and so...', ['ellipses']],
    ['cafe\u0301 opened', 'café opened', ['accents']],
    ['a har\u00adbour — “new”', 'a harbour - "new"', ['white space', 'quotation marks', 'dashes']],
  ])(
    'finds in “%s” what is written “%s”, and says in what it differs',
    (text, exact, spellings) => {
      expect(find(text, exact)).toMatchObject([{ text, spellings }]);
    },
  );

  it('finds words that run on over the end of a line', () => {
    expect(find('the new\npier', 'the new pier')).toMatchObject([
      { paragraphs: [1, 2], spellings: ['white space'] },
    ]);
  });

  it.each([
    ['it cannot be built', 'not be built'],
    ['it was rebuilt', 'built'],
    ['a harbourmaster', 'a harbour'],
    ['over 11,000 containers', '1,000 containers'],
    ['over 1,000 containers', '000 containers'],
    ['worth $134 billion', '34 billion'],
    ['some 3.5 tons', '5 tons'],
    ['It was built', 'it was built'],
    ['it isn’t built', 'it isn'],
    ['it isn’t built', 't built'],
    ['they’ll build', 'll build'],
    ['and so…', 'and so.'],
    ['the new pier', ''],
    ['the new pier', '   '],
    ['it was built', 'it was not built'],
    ['naïve', 'naive'],
  ])('does not find in “%s” the words “%s”', (text, exact) => {
    expect(find(text, exact)).toEqual([]);
  });

  it.each([
    ['the pier’s road', 'the pier'],
    ['avant l’homme', 'homme'],
    ['a North-West pier', 'West pier'],
    ['built in 1921, at last', 'built in 1921'],
  ])('finds in “%s” the words “%s”', (text, exact) => {
    expect(find(text, exact)).toHaveLength(1);
  });

  it('finds words of a script that does not space them', () => {
    expect(find('条約は署名された', '署名')).toHaveLength(1);
  });

  it('tells whether the words before and after are there', () => {
    const text = 'the old pier; the new  pier’s road';
    expect(find(text, 'pier', { prefix: 'new ', suffix: "'s road" })).toMatchObject([
      { hasPrefix: false, hasSuffix: false },
      { hasPrefix: true, hasSuffix: true },
    ]);
  });
});
