import { describe, expect, it } from 'vitest';
import { readArticle, verifyDocument } from '../../../src/articles/index.js';
import { readJson } from '../../../src/model/index.js';
import { run } from './test-io.js';

const ARTICLE = `A Pier for Port Mallow

The council agreed in May 1921 that a pier was to be built. Weeks later the first stone was laid.

The pier was opened on 3 June 1923.

2 comments:

Anonymous said...

I saw it in 1999.
`;

describe('extract', () => {
  it('proposes a timeline that check and verify accept', async () => {
    const { status, out, err } = await run(['extract', 'a/pier.txt'], { 'a/pier.txt': ARTICLE });
    expect(status).toBe(0);
    const { doc, problems } = readJson(out);
    expect(problems).toEqual([]);
    expect(doc.sources.map(({ id, data }) => [id, data.file])).toEqual([['pier', 'pier.txt']]);
    expect(doc.events.map(({ date }) => date.edtf)).toEqual(['1921-05', '1923-06-03']);
    expect(doc.notPlaced.map(({ dateText }) => dateText)).toContain('Weeks later');
    const { findings } = verifyDocument(doc, new Map([['pier', readArticle(ARTICLE)]]));
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(err).toMatch(/^1 article: \d+ dated statements \(2 with a date, /);
  });

  it('lists every date with its place and how it is known, with --json', async () => {
    const { out } = await run(['extract', '--json', '-'], {}, ARTICLE);
    const [{ file, statements }] = JSON.parse(out);
    expect(file).toBe('-');
    for (const { dateText, datePosition, paragraph } of statements) {
      expect(ARTICLE.slice(datePosition.start, datePosition.end)).toBe(dateText);
      expect(readArticle(ARTICLE).paragraphs[paragraph - 1]?.text).toContain(dateText);
    }
    expect(statements).toContainEqual(
      expect.objectContaining({
        date: null,
        basis: 'derived',
        derivation: expect.objectContaining({ relation: 'after', offset: 'PXW' }),
      }),
    );
  });

  it('counts from the date of publication, and leaves out paragraphs', async () => {
    const files = { 'a.txt': 'It was closed last year.\nIt was built in 1921.' };
    const args = ['extract', '--json', 'a.txt', '--published', '2024-06', '--skip', '2'];
    const { out } = await run(args, files);
    const [{ statements }] = JSON.parse(out);
    expect(statements).toMatchObject([{ dateText: 'last year', date: '2023', basis: 'derived' }]);
  });

  it('names the sources of files that are called the same apart', async () => {
    const files = {
      'a/x.txt': 'Built in 1921.',
      'b/x.txt': 'Closed in 1950, and never opened again.',
    };
    const { out } = await run(['extract', 'a/x.txt', 'b/x.txt'], files);
    expect(
      readJson(out)
        .doc.sources.map(({ id }) => id)
        .sort(),
    ).toEqual(['x', 'x-2']);
  });

  it.each([
    [['extract', 'a.txt', '--published', 'June 2024'], /--published: invalid date "June 2024"/],
    [['extract', 'a.txt', '--skip', 'x'], /found --skip "x", expected paragraphs/],
  ])('refuses %j', async (args, message) => {
    const { status, err } = await run(args, { 'a.txt': '' });
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});
