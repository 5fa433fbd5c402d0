import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/model/index.js';
import { run } from './test-io.js';

const OWN = JSON.stringify({
  sources: [{ id: 'post', title: 'The Post', URL: 'https://post.example/pier' }],
  events: [
    { title: 'Pier built', date: '1921~', citations: [{ source: 'post' }] },
    { title: 'Pier lost', dateText: 'long after', citations: [{ source: 'post' }] },
  ],
});

describe('convert', () => {
  it('tells what it could not carry, and that nothing is lost from the count', async () => {
    const { status, files, err } = await run(['convert', 'a.json', '-o', 'a.ics'], {
      'a.json': OWN,
    });
    expect(status).toBe(0);
    expect(files['a.ics']).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(err).toMatch(/^loss when written: .* \/events\/0\/date$/m);
    expect(err).toMatch(
      /a\.json: cited-timeline to icalendar; 2 given = 1 placed \+ 1 not placed; \d+ not carried/,
    );
  });

  it.each(['csv', 'json-ld', 'timelinejs', 'icalendar', 'csl-json', 'bibtex', 'ris'])(
    'brings every source back from %s',
    async (to) => {
      const { out } = await run(['convert', '-', '--to', to], {}, OWN);
      const again = await run(['convert', '-'], {}, out);
      expect(again.status).toBe(0);
      const { sources } = readJson(again.out).doc;
      expect(sources.map(({ title, link }) => [title, link?.href])).toEqual([
        ['The Post', 'https://post.example/pier'],
      ]);
    },
  );

  it('reads a table with columns of any names', async () => {
    const table = 'What,On\nPier built,1921\n';
    const args = [
      'convert',
      'a.csv',
      '--column',
      'title=What',
      '--column',
      'date=On',
      '-o',
      'b.json',
    ];
    const { status, files } = await run(args, { 'a.csv': table });
    expect(status).toBe(0);
    expect(readJson(files['b.json'] ?? '').doc.events).toMatchObject([{ title: 'Pier built' }]);
  });

  it('prints what became of it as JSON', async () => {
    const { out, files } = await run(['convert', 'a.json', '-o', 'a.md', '--json'], {
      'a.json': OWN,
    });
    expect(JSON.parse(out)).toMatchObject({
      from: 'cited-timeline',
      to: 'markdown',
      read: { given: 2, placed: 1, notPlaced: 1 },
      written: { given: 2 },
    });
    expect(files['a.md']).toContain('Pier built');
  });

  it('returns 1 with --strict when anything was lost', async () => {
    expect(
      (await run(['convert', 'a.json', '--to', 'ris', '--strict'], { 'a.json': OWN })).status,
    ).toBe(1);
  });

  it.each([
    [['convert', 'a.txt'], 'Hello', 2, /cannot tell the format of "a\.txt"/],
    [
      ['convert', 'a.txt', '--from', 'word'],
      'Hello',
      2,
      /no format "word": expected one of cited-timeline, /,
    ],
    [['convert', 'a.txt', '--to', 'word'], OWN, 2, /no format "word"/],
    [
      ['convert', 'a.txt', '--column', 'title'],
      OWN,
      2,
      /found --column "title", expected FIELD=NAME/,
    ],
    [
      ['convert', 'a.txt', '--from', 'timelinejs'],
      '[]',
      3,
      /cannot read "a\.txt" as timelinejs: expected/,
    ],
  ])('refuses %j', async (args, text, expected, message) => {
    const { status, err } = await run(args, { 'a.txt': text });
    expect(status).toBe(expected);
    expect(err).toMatch(message);
  });
});
