import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../../src/dates/index.js';
import { parseDateWords } from '../../../../src/formats/read/parse-date-words.js';

describe('parseDateWords', () => {
  it.each([
    ['2023-09', '2023-09'],
    ['[1845..1846]', '[1845..1846]'],
    ['2023-21', '2023-21'],
    ['1914-18', '1914/1918'],
    ['1920–25', '1920/1925'],
    ['-3000', '-3000'],
    ['200 BC', '-0199'],
    ['1 BCE', '0000'],
    ['c. 200 BC', '-0199~'],
    ['ca 1850', '1850~'],
    ['circa June 1850', '1850-06~'],
    ['1961?', '1961?'],
    ['about 1961?', '1961%'],
    ['AD 70', '0070'],
    ['March 15, 44 BC', '-0043-03-15'],
    ['the 1960s', '196X'],
    ['19th century', '18XX'],
    ['5th century BC', '-04XX'],
    ['Q2 2024', '2024-34'],
    ['Fall 2019', '2019-23'],
    ['4th July 1776', '1776-07-04'],
    ['July 4, 1776', '1776-07-04'],
    ['Sept. 1923', '1923-09'],
    ['Mon Jan 01 1900 GMT', '1900-01-01'],
    ['Thu Jan 01 2015 10:20:30 GMT+0100 (CET)', '2015-01-01T10:20:30+01:00'],
    ['Fri, 14 Nov 2003 05:06:07 GMT', '2003-11-14T05:06:07Z'],
    ['2024-06-01T09:08:07.123Z', '2024-06-01T09:08:07Z'],
    ['20240601', '2024-06-01'],
    ['2024/6/1', '2024-06-01'],
    ['13.05.1908', '1908-05-13'],
    ['25/12/2024', '2024-12-25'],
    ['06/07/2024', '[2024-06-07,2024-07-06]'],
    ['June 1914 – Nov 1918', '1914-06/1918-11'],
    ['1850 to 1860', '1850/1860'],
    ['before 1923', '[..1923]'],
    ['after May 1923', '[1923-05..]'],
    ['since September 2023', '2023-09/..'],
    ['+012345', 'Y12345'],
  ])('reads "%s" as %s', (words, edtf) => {
    expect(parseDateWords(words)?.edtf).toBe(edtf);
  });

  it.each([
    ['2024-06-01T00:00:00Z', '2024-06-01'],
    ['Nov 14 1840 00:00:00 GMT', '1840-11-14'],
    ['2024-06-01T00:00:00/2024-06-03T00:00:00', '2024-06-01/2024-06-03'],
  ])('takes the midnight of "%s" for the whole day, and says so', (words, edtf) => {
    expect(parseDateWords(words)).toEqual({ edtf, isMidnight: true });
  });

  it.each([
    ['2024-06-01 09:30', '09:30'],
    ['2024-06-01T09:30+02:00', '09:30+02:00'],
    ['June 1, 2024 9:30 PM', '21:30'],
  ])('keeps the time of "%s" beside the day: it has no seconds', (words, time) => {
    expect(parseDateWords(words)).toEqual({ edtf: '2024-06-01', time });
  });

  it.each([
    ...['', 'yesterday', 'June 19', '12', '12:30', 'T', '2024-02-30', '31/02/2024', '2020/2010'],
    ...['weeks later', 'early 1920s', '0th century', 'a'.repeat(5000), '1'.repeat(150)],
  ])('finds no date in "%s"', (words) => {
    expect(parseDateWords(words)).toBeUndefined();
  });

  it('reads numbers of few digits as years where the format means years', () => {
    expect(parseDateWords('30', { isBareYear: true })?.edtf).toBe('0030');
  });

  it('gives EDTF or nothing, whatever it is given', () => {
    const unit = fc.constantFrom(
      ...'0 1 2 3 4 5 6 7 8 9 - / . : , ~ ? T Z X c B C A D s [ ]'.split(' '),
      ' ',
      'Jan ',
      'May',
      'since ',
      ' – ',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit }), fc.string()), (words) => {
        const found = parseDateWords(words);
        if (found !== undefined) parseDate(found.edtf);
      }),
      { numRuns: 2000 },
    );
  });
});
