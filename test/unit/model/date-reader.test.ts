import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseDate } from '../../../src/dates/parse-date.js';
import { DateReader } from '../../../src/model/read-date.js';
import { aDocument, anEvent, aSource, read } from './builders.js';

vi.mock('../../../src/dates/parse-date.js', { spy: true });
afterEach(() => {
  vi.mocked(parseDate).mockClear();
});

const EVENTS = 2_000;

/** How many times a date is parsed while a document is read whose events have other bad dates. */
function parsesOf(dateOf: (i: number) => unknown): number {
  const events = Array.from({ length: EVENTS }, (_, i) =>
    anEvent({ id: String(i), date: dateOf(i) as string }),
  );
  expect(read(aDocument({ events })).notPlaced).toHaveLength(EVENTS);
  return vi.mocked(parseDate).mock.calls.length;
}

describe('reading dates', () => {
  it.each<[string, (i: number) => unknown]>([
    ['words with a number', (i) => `some time in week ${i}`],
    ['words without any', (i) => 'x'.repeat(i % 50) + String.fromCharCode(0x4e00 + i)],
    ['days in no order that is known', (i) => `6/19/${2000 + i}`],
    ['spans of words', (i) => `from ${i} to ${i}a`],
    ['years as text', (i) => `c. ${10_000 + i} - c. ${20_000 + i}`],
    ['years as numbers', (i) => 10_000 + i],
  ])('parses each bad text once, but for the first hundred: %s', (_what, dateOf) => {
    expect(parsesOf(dateOf)).toBeLessThan(EVENTS + 100 * 8);
  });

  it('asks for what was meant by a hundred texts, and still says why the others are none', () => {
    const dates = new DateReader();
    const messages = Array.from({ length: 101 }, (_, i) => dates.parse(`${100 + i}0s`));
    expect(messages[99]).toContain('did you mean "199X"?');
    expect(messages[100]).toContain('expected');
    expect(messages[100]).not.toContain('did you mean');
    expect(dates.parse('1000s')).toContain('did you mean "100X"?');
  });

  it('spends no hint on words that a reference manager could not read', () => {
    const sources = Array.from({ length: 200 }, (_, i) =>
      aSource({ id: `s${i}`, issued: { raw: `about ${1000 + i}` } as never }),
    );
    const { notPlaced } = read(aDocument({ sources, events: [anEvent({ date: '1840s' })] }));
    expect(notPlaced[0]?.message).toContain('did you mean "184X"?');
  });
});
