import { describe, expect, it } from 'vitest';
import { suggestDate } from '../../../src/dates/suggest-date.js';

describe('what was meant by a text that is no date', () => {
  it.each([
    ['1840s', '184X'],
    ["1840's", '184X'],
    ['19th century', '18XX'],
    ['1st c.', '00XX'],
    ['-13800000000', 'Y-13800000000'],
    ['12024', 'Y12024'],
    ['476', '0476'],
    ['44 BC', '-0043'],
    ['1 BCE', '0000'],
    ['1914-1918', '1914/1918'],
    ['1914–1918', '1914/1918'],
    ['1914 to 1918', '1914/1918'],
    ['1914-18', '1914/1918'],
    ['June 1914 – 11 November 1918', '1914-06/1918-11-11'],
    ['1840s-1850s', '184X/185X'],
    ['2018-present', '2018/..'],
    ['100 BC to 44 BC', '-0099/-0043'],
    ['c. 1850', '1850~'],
    ['ca. 1850', '1850~'],
    ['c1850', '1850~'],
    ['circa 1850s', '185X~'],
    ['~1850', '1850~'],
    ['about 1914-1918', '1914~/1918~'],
    ['June 2024', '2024-06'],
    ['Sept. 2024', '2024-09'],
    ['spring 2024', '2024-21'],
    ['autumn 2024', '2024-23'],
    ['19 June 2024', '2024-06-19'],
    ['19th June, 2024', '2024-06-19'],
    ['19. Jun 2024', '2024-06-19'],
    ['June 19, 2024', '2024-06-19'],
    ['2024/06/19', '2024-06-19'],
    ['2024.6.9', '2024-06-09'],
    ['2024-6-9', '2024-06-09'],
    ['2024/6', '2024-06'],
    ['20240619', '2024-06-19'],
  ])('%s is %s', (text, date) => {
    expect(suggestDate(text)).toBe(date);
  });

  it.each([
    ['an order that is not known', '06/19/2024'],
    ['a month that is none', '2023-13'],
    ['a day that is none', '30 February 2024'],
    ['a range of days', '10-12 June 2024'],
    ['a name that is no month', 'Foo 2024'],
    ['an end before its start', '1918-1914'],
    ['a year before 0, counted one way or the other', '-44'],
    ['a time in milliseconds', '1718755200000'],
    ['words', 'when the war was over'],
    ['nothing', ' '],
    ['a text that is too long', `June ${' '.repeat(60)}2024`],
  ])('is left open: %s', (_what, text) => {
    expect(suggestDate(text)).toBeUndefined();
  });
});
