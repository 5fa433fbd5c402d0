import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeDocument, readArticle, verifyDocument } from '../../../src/articles/index.js';
import type { ProposedArticle } from '../../../src/articles/index.js';
import { readDocument } from '../../../src/model/index.js';

const FIXTURES = new URL('../../fixtures/articles/dated/', import.meta.url);
const REAL = new URL('../../../../shared/articles/', import.meta.url);

const anArticle = (id: string, text: string, more: Partial<ProposedArticle> = {}) => ({
  id,
  article: readArticle(text),
  ...more,
});

const articlesIn = (folder: URL) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file, i) => anArticle(`a${i}`, readFileSync(new URL(file, folder), 'utf8'), { file }));

/** What is wrong with the proposed document. */
function faultsOf(articles: readonly ProposedArticle[]) {
  const data = proposeDocument(articles);
  const { doc, problems } = readDocument(JSON.parse(JSON.stringify(data)));
  const texts = new Map(articles.map(({ id, article }) => [id, article]));
  const { findings, counts } = verifyDocument(doc, texts);
  const failures = findings.filter(({ level }) => level === 'error');
  return {
    data,
    problems,
    failures,
    counts,
    placed: doc.events.length,
    rest: doc.notPlaced.length,
  };
}

describe('proposeDocument', () => {
  it('makes an event of each statement, with a short quote', () => {
    const text =
      'Pier opens\nSunday, June 23, 2024\nThe new pier at Hull was opened in May 1921 by the queen.';
    expect(proposeDocument([anArticle('pier', text, { file: 'pier.txt' })])).toEqual({
      sources: [
        {
          id: 'pier',
          type: 'article',
          title: 'Pier opens',
          issued: '2024-06-23',
          language: 'en',
          file: 'pier.txt',
        },
      ],
      events: [
        {
          id: 'pier-1',
          title: 'The new pier at Hull was opened',
          date: '1921-05',
          dateText: 'in May 1921',
          basis: 'stated',
          citations: [
            {
              source: 'pier',
              quote: { exact: 'new pier at Hull was opened in May 1921 by the queen' },
              position: { start: 37, end: 89 },
              locator: '3',
              label: 'paragraph',
              dateText: 'in May 1921',
              date: '1921-05',
            },
          ],
        },
      ],
    });
  });

  it('makes one event of what several are dated by, and hangs them on it', () => {
    const { events } = proposeDocument([
      anArticle(
        'a',
        'It rained two days after the vote. It froze weeks before the vote. A year later it rained.',
      ),
    ]);
    expect(events).toMatchObject([
      {
        id: 'a-1',
        derivation: { anchor: { event: 'a-anchor-1' }, relation: 'after', offset: 'P2D' },
      },
      {
        id: 'a-2',
        derivation: { anchor: { event: 'a-anchor-1' }, relation: 'before', offset: 'PXW' },
      },
      { id: 'a-3', derivation: { anchor: { event: 'a-2' }, offset: 'P1Y' } },
      { id: 'a-anchor-1', title: 'The vote', citations: [{ source: 'a', stance: 'mentions' }] },
    ]);
    expect(events?.some((event) => 'date' in event)).toBe(false);
  });

  it('hangs on the publication what is counted from it', () => {
    const { sources, events } = proposeDocument([
      anArticle('a', 'It rained last year.', { published: '2024-06-19', title: 'Rain' }),
      anArticle('b', 'It rained last year.'),
    ]);
    expect(sources).toMatchObject([{ issued: '2024-06-19', title: 'Rain' }, { id: 'b' }]);
    expect(sources?.[1]).not.toHaveProperty('issued');
    expect(events).toMatchObject([
      { date: '2023', derivation: { anchor: { published: 'a' }, offset: 'P1Y' } },
      { derivation: { anchor: { published: 'b' }, offset: 'P1Y' } },
    ]);
  });

  it('says which articles are copies of another', () => {
    const words = Array.from({ length: 200 }, (_, i) => `word${i}`);
    const whole = words.join(' ');
    const { sources } = proposeDocument([
      anArticle('part', words.slice(0, 100).join(' ')),
      anArticle('whole', whole),
      anArticle('copy', whole),
    ]);
    const roots = sources?.filter((source) => source.reprintOf === undefined);
    expect(roots?.map(({ id }) => id)).toEqual(['whole']);
  });

  it('can be read, and passes the checks, for articles of many kinds', () => {
    const { problems, failures, placed, rest, data } = faultsOf(articlesIn(FIXTURES));
    expect({ problems, failures }).toEqual({ problems: [], failures: [] });
    expect(placed + rest).toBe(data.events?.length);
    expect(placed).toBeGreaterThan(90);
  });

  it.skipIf(!existsSync(REAL))('can be read, and passes the checks, for the real articles', () => {
    const { problems, failures, counts } = faultsOf(articlesIn(REAL));
    expect({ problems, failures }).toEqual({ problems: [], failures: [] });
    expect(counts.articles).toBe(5);
  });
});
