import { describe, expect, it } from 'vitest';
import { run } from './test-io.js';

const SOURCES = '"sources": [{"id": "a", "title": "A"}]';
const GOOD = `{${SOURCES}, "events": [{"title": "One", "date": "1921", "citations": [{"source": "a"}]}]}`;
const UNCITED = '{\n  "events": [\n    {"title": "One", "date": "1921"}\n  ]\n}';

describe('check', () => {
  it('passes a good timeline, and counts what is in it', async () => {
    expect(await run(['check', 'a.json'], { 'a.json': GOOD })).toMatchObject({
      status: 0,
      out: '',
      err: 'a.json: 1 event (1 placed, 0 not); 1 citation of 1 source (1 independent); 0 disputed, 0 denied, 0 with dates in conflict; 0 errors, 0 warnings\n',
    });
  });

  it('says what is wrong like a compiler, in the order of the file', async () => {
    const text =
      '{\n  "events": [\n    {"title": "", "date": "1921"},\n    {"title": "Two", "date": "192"}\n  ]\n}';
    const { status, out } = await run(['check', 'a.json'], { 'a.json': text });
    expect(status).toBe(1);
    const places = out
      .trim()
      .split('\n')
      .map((line) => /^a\.json:\d+:\d+: \w+/.exec(line)?.[0]);
    expect(places).toEqual([
      'a.json:3:5: warning',
      'a.json:3:15: error',
      'a.json:4:5: warning',
      'a.json:4:30: error',
    ]);
    expect(out).toMatch(/found "192".*\[bad-date\] \/events\/1\/date$/m);
  });

  it('says where text stops being JSON', async () => {
    const { status, out } = await run(['check', '-'], {}, '{"events": [\n  1,\n}');
    expect(status).toBe(1);
    expect(out).toBe('(standard input):3:1: error: found "}", expected a value [not-json] /\n');
  });

  it('warns of events without a source, which --strict counts as errors', async () => {
    const files = { 'a.json': UNCITED };
    expect(await run(['check', 'a.json'], files)).toMatchObject({
      status: 0,
      out: expect.stringContaining('a.json:3:5: warning'),
    });
    expect(await run(['check', '--strict', 'a.json'], files)).toMatchObject({
      status: 1,
      out: expect.stringContaining('a.json:3:5: error'),
    });
  });

  it('takes several files and patterns, and fails when one is wrong', async () => {
    const files = { 'data/a.json': GOOD, 'data/b.json': '[]', 'c.json': GOOD };
    const { status, out } = await run(['check', 'c.json', 'data/*.json'], files);
    expect(status).toBe(1);
    expect(out).toMatch(/^data\/b\.json:1:1: error/);
  });

  it('prints the same as JSON', async () => {
    const { status, out } = await run(['check', '--json', 'a.json'], { 'a.json': UNCITED });
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject([
      {
        file: 'a.json',
        given: 1,
        placed: 1,
        uncited: 1,
        problems: [{ path: '/events/0', code: 'uncited', level: 'warning', line: 3, column: 5 }],
      },
    ]);
  });

  it.each([
    ['2024', '"2024"'],
    ['"2024-6-9"', '"2024-06-09"'],
    ['"2024/06/19"', '"2024-06-19"'],
    ['"2024.6"', '"2024-06"'],
  ])('writes the date %s as %s with --fix, and leaves the rest as it is', async (from, to) => {
    const text = `{ "events":[{ "title":"x",\n\t"date":   ${from} }] }`;
    const { files, status } = await run(['check', '--fix', 'a.json'], { 'a.json': text });
    expect(files['a.json']).toBe(text.replace(from, to));
    expect(status).toBe(0);
  });

  it.each(['"6/9/2024"', '"2024-13-01"', '"June 2024"', '"24"', '20240619'])(
    'leaves %s alone, which can be meant in more than one way',
    async (date) => {
      const text = `{"events":[{"title":"x","date":${date}}]}`;
      const { files, status } = await run(['check', '--fix', 'a.json'], { 'a.json': text });
      expect(files['a.json']).toBe(text);
      expect(status).toBe(1);
    },
  );

  it('writes what it put right to standard output where it was given standard input', async () => {
    const { out } = await run(
      ['check', '--fix', '-'],
      {},
      '{"events":[{"title":"x","date":2024}]}',
    );
    expect(out).toContain('{"events":[{"title":"x","date":"2024"}]}\n');
  });
});
