import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CHECKER = fileURLToPath(new URL('../../check-quotes.mjs', import.meta.url));
const ARTICLES = fileURLToPath(new URL('../../fixtures/articles', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-quotes-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Result {
  readonly status: number | null;
  readonly output: string;
}

function check(data: unknown, articles = ARTICLES): Result {
  const file = join(folder, 'timeline.json');
  writeFileSync(file, JSON.stringify(data));
  const run = spawnSync(process.execPath, [CHECKER, file, '--articles', articles], {
    encoding: 'utf8',
  });
  return { status: run.status, output: run.stderr + run.stdout };
}

/** A timeline of one event with one citation, which is right unless changed. */
const timeline = (citation: object = {}, event: object = {}, source: object = {}): unknown => ({
  sources: [{ id: 'harbour', file: 'harbour.txt', ...source }],
  events: [
    {
      title: 'Lighthouse agreed',
      ...event,
      citations: [
        {
          source: 'harbour',
          quote: { exact: 'council’s vote on the new lighthouse' },
          locator: '2',
          dateText: 'in May 1921',
          ...citation,
        },
      ],
    },
  ],
});

describe('check-quotes', () => {
  it('passes a quote and date words that stand in their paragraph', () => {
    expect(check(timeline())).toEqual({
      status: 0,
      output: '1 quotes, 1 date words checked in 1 articles: 0 misses\n',
    });
  });

  it('counts paragraphs by the lines that are not empty', () => {
    const quote = { exact: 'A Lighthouse for Port Mallow' };
    expect(check(timeline({ quote, locator: '1', dateText: undefined })).status).toBe(0);
  });

  it.each([
    ['names the paragraph where a quote stands instead', { locator: '3' }, 'found in 2'],
    [
      'misses a quote that is nowhere',
      { quote: { exact: 'the new pier' } },
      '"the new pier" is not in paragraph 2 of harbour.txt: found nowhere in it',
    ],
    [
      'takes a straight apostrophe for another character',
      { quote: { exact: "council's vote" } },
      'found nowhere',
    ],
    [
      'misses date words of another paragraph',
      { dateText: 'Two winters later' },
      '/events/0/citations/0/dateText: "Two winters later" is not in paragraph 2',
    ],
    ['asks for a paragraph number', { locator: undefined }, 'has no paragraph number'],
    ['takes no range of paragraphs', { locator: '2-3' }, 'has no paragraph number'],
    ['misses a paragraph beyond the last', { locator: '9' }, 'not in paragraph 9'],
    ['misses a source that is not listed', { source: 'pier' }, 'no article of source "pier"'],
  ])('%s', (_, citation, message) => {
    const { status, output } = check(timeline(citation));
    expect(output).toContain(message);
    expect(status).toBe(1);
  });

  it('refuses a quote of more than 25 words', () => {
    const exact = `${'word '.repeat(25)}word`;
    const { status, output } = check(timeline({ quote: { exact } }));
    expect(output).toContain('quote of 26 words: expected at most 25');
    expect(status).toBe(1);
  });

  it.each([
    ['summary', { summary: 'Then the lamp was lit for the first time, at last.' }],
    ['note', { note: 'See: the old tower WAS handed, to the museum.' }],
    ['derivation', { derivation: { note: 'The lamp was lit for the first time by then.' } }],
  ])('refuses a %s with eight words of an article in a row', (_, event) => {
    const { status, output } = check(timeline({}, event));
    expect(output).toContain('are the words of paragraph 4 of harbour.txt');
    expect(status).toBe(1);
  });

  it('lets seven words in a row pass', () => {
    const summary = 'Light: the lamp was lit for the first.';
    expect(check(timeline({}, { summary })).status).toBe(0);
  });

  it('looks for what a note quotes', () => {
    expect(check(timeline({}, { note: 'As printed: “before the frost”.' })).status).toBe(0);
    const { status, output } = check(timeline({}, { note: 'As printed: “before the thaw”.' }));
    expect(output).toContain('/events/0/note: "before the thaw" is quoted but in none');
    expect(status).toBe(1);
  });

  it("asks that an event's own date words are those of a citation", () => {
    expect(check(timeline({}, { dateText: 'in May 1921' })).status).toBe(0);
    const { status, output } = check(timeline({}, { dateText: 'in June 1921' }));
    expect(output).toContain('/events/0/dateText: "in June 1921" are the date words of none');
    expect(status).toBe(1);
  });

  it('looks for a quote in the article of its own source only', () => {
    const exact = 'in the old tower';
    const museum = { id: 'museum', file: 'museum.txt' };
    const citation = { quote: { exact }, locator: '1', dateText: undefined };
    const data = timeline(citation) as { sources: object[] };
    data.sources.push(museum);
    expect(check(data).output).toContain('not in paragraph 1 of harbour.txt: found nowhere in it');
    expect(check(timeline({ ...citation, source: 'museum' }, {}, museum)).status).toBe(0);
  });

  it.each([
    ['an article that is not there', { file: 'pier.txt' }, 'no file "pier.txt"'],
    ['a source without a file', { file: undefined }, 'source "harbour" names no file'],
  ])('misses %s', (_, source, message) => {
    const { status, output } = check(timeline({}, {}, source));
    expect(output).toContain(message);
    expect(status).toBe(1);
  });

  it('says that it skips, and passes, where there are no articles', () => {
    const { status, output } = check(timeline({ locator: '3' }), join(folder, 'absent'));
    expect(output).toContain('skipped, no articles at');
    expect(status).toBe(0);
  });

  it('tells how it is used when no file is given', () => {
    const run = spawnSync(process.execPath, [CHECKER], { encoding: 'utf8' });
    expect(run.stderr).toContain('usage:');
    expect(run.status).toBe(2);
  });
});
