import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatDate, parseDate } from '../../../src/dates/index.js';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const [, table = ''] = readme.split(/^\| `date` .*\n.*\n/mu);
const rows = [
  ...(/^(?:\|.*\n)+/u.exec(table)?.[0] ?? '').matchAll(/^\| `(.+?)` +\| (.+?) +\|$/gmu),
];

it('finds the dates of the README', () => {
  expect(rows.map(([, date]) => date)).toEqual(
    expect.arrayContaining(['184X', '18XX', '1850~', '2018-03/..', '[2017,2018]', 'Y-13800000000']),
  );
});

it.each(rows.map(([, date = '', words]) => [date, words]))(
  '%s reads as in the README',
  (date, words) => {
    expect(formatDate(parseDate(date), { locale: 'en' })).toBe(words);
  },
);
