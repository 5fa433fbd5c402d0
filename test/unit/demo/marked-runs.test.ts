import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/articles/index.js';
import { markedEntries, markedRuns } from '../../../demo/edit/marked-runs.js';
import { after, dated, FOUND, spanOf, TEXT } from './set-up.js';

describe('the marks in a text', () => {
  const state = after(...FOUND).present;
  const { work } = state;
  const article = { id: 'article-1', text: TEXT };
  const paragraph = readArticle(TEXT).paragraphs[1]!;

  it('divide a paragraph without losing a character', () => {
    const quotes = [spanOf('turned on April'), spanOf('added in')];
    const runs = markedRuns(paragraph, markedEntries(article, work.entries), quotes);
    expect(runs.map(({ pieces }) => pieces.map(({ text }) => text).join('|'))).toEqual([
      'The wheel first |turned ',
      'on April| 2, 1861',
      '. A second floor was |added ',
      'in| the summer of 1870',
      '.',
    ]);
    expect(runs[1]?.entry).toBe(dated(state, 'on April 2, 1861'));
    expect(runs[1]?.pieces.map(({ isQuoted }) => isQuoted)).toEqual([true, false]);
  });

  it('are those of the article whose words stand there still, and never overlap', () => {
    expect(markedEntries({ id: 'article-2', text: TEXT }, work.entries)).toEqual([]);
    expect(markedEntries({ ...article, text: `X${TEXT}` }, work.entries)).toEqual([]);
    const twice = [...work.entries, { ...work.entries[0]!, id: 'other' }];
    expect(markedEntries(article, twice).map(({ id }) => id)).not.toContain('other');
  });
});
