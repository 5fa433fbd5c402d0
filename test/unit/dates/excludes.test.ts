import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excludes, parseDate } from '../../../src/dates/index.js';
import { anyEdtf } from './edtf-arbitrary.js';

describe('excludes', () => {
  it.each([
    ['2024-06-19', '2024-06-20', true],
    ['2024-06-19', '2024-06', false],
    ['2024-06', '2024', false],
    ['2023', '2024', true],
    ['[1960,1970]', '1965', true],
    ['[1960,1970]', '1970-05', false],
    ['[1960..1970]', '1965', false],
    ['[..2024-05]', '2024-06', true],
    ['[..2024-05]', '2024-05-31', false],
    ['{1960,1970}', '1965', true],
    ['1960/1970', '1965', false],
    ['2023-09/..', '2022', true],
    ['2023-09/..', '2030', false],
    ['/1985', '1986', true],
    ['1961~', '1962', true],
    ['1961?', '1961-04', false],
    ['2001-21', '2001-04', false],
    ['2001-21', '2001-09', true],
    ['-0043', '0044', true],
    ['Y-17E7', 'Y-18E7', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(excludes(parseDate(a), parseDate(b))).toBe(expected);
    expect(excludes(parseDate(b), parseDate(a))).toBe(expected);
  });

  it('knows that a date without a zone may be that of any place', () => {
    const evening = parseDate('2024-06-18T23:30:00-05:00'); // 04:30 UTC on the 19th
    expect(excludes(evening, parseDate('2024-06-18'))).toBe(false);
    expect(excludes(evening, parseDate('2024-06-19'))).toBe(false);
    expect(excludes(evening, parseDate('2024-06-17'))).toBe(true);
    expect(excludes(evening, parseDate('2024-06-20'))).toBe(true);
    expect(excludes(evening, parseDate('2024-06-19T04:30:00Z'))).toBe(false);
    expect(excludes(evening, parseDate('2024-06-18T23:30:00Z'))).toBe(true);
  });

  it('is never true of a date and itself', () => {
    fc.assert(fc.property(anyEdtf, (text) => !excludes(parseDate(text), parseDate(text))));
  });
});
