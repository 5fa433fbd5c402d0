import { describe, expect, it } from 'vitest';
import { run } from './test-io.js';

const ARTICLE = 'The Pier\n\nThe council agreed in May 1921 that a pier was to be built.\n';
const timeline = (exact: string, source: object = {}) =>
  JSON.stringify({
    sources: [{ id: 'post', ...source }],
    events: [
      {
        title: 'Pier agreed',
        date: '1921-05',
        citations: [{ source: 'post', quote: { exact }, locator: '2', dateText: 'in May 1921' }],
      },
    ],
  });

describe('verify', () => {
  it('passes a timeline whose quotes stand in the articles', async () => {
    const files = { 'a.json': timeline('a pier was to be built'), 'texts/post.txt': ARTICLE };
    const { status, out, err } = await run(['verify', 'a.json', '--articles', 'texts'], files);
    expect([status, out]).toEqual([0, '']);
    expect(err).toMatch(/^a\.json: 1 quote, 1 date in words .* compared with 1 article: 0 errors/);
  });

  it('says where a quote is wrong, and what there is instead', async () => {
    const files = { 'a.json': timeline('a bridge was to be built'), 'texts/post.txt': ARTICLE };
    const { status, out } = await run(['verify', 'a.json', '-a', 'texts'], files);
    expect(status).toBe(1);
    expect(out).toMatch(
      /^a\.json:1:\d+: error: “a bridge was to be built” not found: paragraph 2 has “a pier was to be built” \[not-found\] \/events\/0\/citations\/0\/quote\n$/,
    );
  });

  it('goes by the file that a source names, and never out of the folder', async () => {
    const named = { 'a.json': timeline('a pier', { file: 'x.txt' }), 'texts/x.txt': ARTICLE };
    expect((await run(['verify', 'a.json', '-a', 'texts'], named)).status).toBe(0);
    const outside = {
      'a.json': timeline('a pier', { file: '../x.txt' }),
      'x.txt': ARTICLE,
      'texts/y.txt': '',
    };
    const { status, out } = await run(['verify', 'a.json', '-a', 'texts'], outside);
    expect(status).toBe(1);
    expect(out).toContain('[no-article]');
  });

  it('counts warnings as errors with --strict, and prints JSON', async () => {
    const files = { 'a.json': timeline('a  pier'), 'texts/post.txt': ARTICLE };
    expect((await run(['verify', 'a.json', '-a', 'texts'], files)).status).toBe(0);
    const { status, out } = await run(
      ['verify', 'a.json', '-a', 'texts', '--strict', '--json'],
      files,
    );
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      file: 'a.json',
      counts: { articles: 1, quotes: 1, dateWords: 1 },
      findings: [{ code: 'other-spelling', level: 'error' }],
    });
  });

  it.each([
    ['no folder', ['verify', 'a.json'], /no --articles DIR/],
    ['a folder that is not there', ['verify', 'a.json', '-a', 'none'], /"none" is no folder/],
    ['two files', ['verify', 'a.json', 'a.json', '-a', 'texts'], /found 2 files, expected one/],
  ])('refuses %s', async (_, args, message) => {
    const { status, err } = await run(args, { 'a.json': '{}', 'texts/post.txt': '' });
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});
