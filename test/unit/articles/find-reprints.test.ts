import { describe, expect, it } from 'vitest';
import { findReprints, readArticle } from '../../../src/articles/index.js';

const WORDS = Array.from({ length: 400 }, (_, i) => `word${i}`);
const articles = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([id, text]) => [id, readArticle(text)]));

describe('findReprints', () => {
  it('finds a part of a text within it, whatever line breaks and capitals', () => {
    const whole = WORDS.join(' ');
    const part = WORDS.slice(100, 200).join('\n').toUpperCase();
    const [overlap, ...more] = findReprints(articles({ whole, part, other: 'a b c d e f g' }));
    expect(overlap).toEqual({ one: 'whole', other: 'part', share: 1 });
    expect(more).toEqual([]);
  });

  it('gives the share of the shorter text', () => {
    const one = WORDS.slice(0, 204).join(' ');
    const other = [...WORDS.slice(102, 204), ...WORDS.slice(300)].join(' ');
    const [overlap] = findReprints(articles({ one, other }));
    expect(overlap?.share).toBeCloseTo(98 / 198, 10);
  });

  it('leaves out articles that share a statement', () => {
    const statement = WORDS.slice(0, 20).join(' ');
    const one = `${statement} ${WORDS.slice(20, 150).join(' ')}`;
    const other = `${WORDS.slice(200, 350).join(' ')} ${statement}`;
    expect(findReprints(articles({ one, other }))).toEqual([]);
  });

  it('counts no comments and no navigation, and nothing where nothing is left', () => {
    const comments = `3 comments:\n${WORDS.join(' ')}`;
    expect(findReprints(articles({ one: comments, other: comments, empty: '' }))).toEqual([]);
  });
});
