import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '../../../src/dates/index.js';
import type { DateFormat } from '../../../src/dates/index.js';

/** Intl has spaces of several widths. */
const write = (text: string, format: DateFormat = {}) =>
  formatDate(parseDate(text), { locale: 'en-GB', ...format }).replaceAll(/\s/g, ' ');

describe('in words', () => {
  it.each([
    ['2023', '2023'],
    ['2023-09', 'September 2023'],
    ['2024-06-19', '19 June 2024'],
    ['1985-04-12T23:20:30Z', '12 April 1985 at 23:20:30 UTC'],
    ['1985-04-12T23:20:00', '12 April 1985 at 23:20'],

    ['1961~', 'about 1961'],
    ['1984?', 'perhaps 1984'],
    ['2004-06%', 'perhaps about June 2004'],
    ['196X~', 'about the 1960s'],
    ['2004-06~-11', '11 June 2004 (year and month approximate)'],
    ['2004?-06-~11', '11 June 2004 (day approximate) (year uncertain)'],
    ['2004-~21', 'spring 2004 (season approximate)'],

    ['196X', '1960s'],
    ['190X', 'some year from 1900 to 1909'],
    ['-004X', 'some year from 50 BC to 41 BC'],
    ['19XX', '20th century'],
    ['00XX', '1st century'],
    ['20XX', '21st century'],
    ['-01XX', '2nd century BC'],
    ['1XXX', '2nd millennium'],
    ['19X1', 'some year from 1901 to 1991'],
    ['XXXX', 'year unknown'],
    ['1950S2', 'about 1950, between 1900 and 1999'],
    ['1950S4', '1950'],

    ['1985-04-XX', 'some day in April 1985'],
    ['1985-XX', 'some month in 1985'],
    ['1985-XX-XX', 'some day in 1985'],
    ['1985-XX-12', 'day 12 of some month in 1985'],
    ['1984-1X', 'some month from October 1984 to December 1984'],
    ['2004-06-1X', 'some day from 10 June 2004 to 19 June 2004'],
    ['2004-XX-1X', 'some day in 2004'],
    ['156X-12-25', '25 December in the 1560s'],
    ['15XX-12', 'December in the 16th century'],
    ['19X1-12', 'December in some year from 1901 to 1991'],
    ['XXXX-12-XX', 'some day in December, year unknown'],
    ['XXXX-12-25', '25 December, year unknown'],
    ['XXXX-XX-23', 'day 23 of some month, year unknown'],
    ['XXXX-XX', 'year unknown'],
    ['156X-XX-XX', 'some day in the 1560s'],
    ['156X-21', 'spring in the 1560s'],

    ['2019-21', 'spring 2019'],
    ['2019-24', 'winter 2019'],
    ['2019-26', 'northern summer 2019'],
    ['2019-31', 'southern autumn 2019'],
    ['2019-34', 'second quarter of 2019'],
    ['2019-38', 'second third of 2019'],
    ['2019-41', 'second half of 2019'],

    ['2017/2018', 'from 2017 to 2018'],
    ['2024-06-19/2024-06-23', 'from 19 June 2024 to 23 June 2024'],
    ['196X/197X', 'from the 1960s to the 1970s'],
    ['1984~/2004-06', 'from about 1984 to June 2004'],
    ['2024/2024', '2024'],
    ['2023-09/..', 'since September 2023'],
    ['../2024-06', 'until June 2024'],
    ['2023-09/', 'from September 2023, end unknown'],
    ['/1985', 'until 1985, start unknown'],
    [
      '2024-06-19T10:00:00Z/2024-06-19T12:30:00Z',
      'from 19 June 2024 at 10:00 UTC to 19 June 2024 at 12:30 UTC',
    ],

    ['[2017..2018]', 'some time in 2017–2018'],
    ['[2024-06-19..2024-06-23]', 'some time from 19 June 2024 to 23 June 2024'],
    ['[..2024-05]', 'before June 2024'],
    ['[..2024-12]', 'before January 2025'],
    ['[..1760-12-03]', 'before 4 December 1760'],
    ['[..1984]', 'before 1985'],
    ['[..196X]', 'the 1960s or earlier'],
    ['[..1984~]', 'about 1984 or earlier'],
    ['[1760-12..]', 'December 1760 or later'],
    ['[1984]', '1984'],
    ['[1667,1668,1670]', '1667, 1668 or 1670'],
    ['[1667,1668,1670..1672]', '1667, 1668 or 1670–1672'],
    ['[1984~,1990]', 'about 1984 or 1990'],
    ['{1960,1961}', '1960 and 1961'],
    ['{1960,1965..1970}', '1960 and 1965–1970'],
    ['{1960..1970}', 'all of 1960–1970'],
    ['{..1984}', 'all until 1984'],
    ['{1984..}', 'all since 1984'],
  ])('writes %s as "%s"', (text, words) => {
    expect(write(text)).toBe(words);
  });
});

it('writes a member of a set like any other date', () => {
  const { parts } = parseDate('[1667,1670..1672,1680..]');
  const words = parts.map((part) => formatDate(part, { locale: 'en-GB' }));
  expect(words).toEqual(['1667', '1670–1672', '1680 or later']);
});

describe('years far away', () => {
  it.each([
    ['0000', '1 BC'],
    ['-0043', '44 BC'],
    ['-0043-03', 'March 44 BC'],
    ['-0043-03-15', '15 March 44 BC'],
    ['0014', '14 AD'],
    ['0850', '850'],
    ['-9999', '10000 BC'],
    ['Y12024', '12,024 AD'],
    ['Y-10000', '10,001 BC'],
    ['Y300000', '300,000 AD'],
    ['Y170000002', '170,000,002 AD'],
    ['Y-17E7', '170 million BC'],
    ['Y-13800000000', '13.8 billion BC'],
    ['Y-13800000001', '13,800,000,002 BC'],
    ['Y1E100', '1E100 AD'],
    ['Y171010000S3', 'about 171,010,000 AD, between 171 million AD and 171,999,999 AD'],
    ['Y-45E8~/..', 'since about 4.5 billion BC'],
  ])('writes %s as "%s"', (text, words) => {
    expect(write(text)).toBe(words);
  });
});

describe('short', () => {
  it.each([
    ['2024-06-19', '19 Jun 2024'],
    ['1961~', 'c. 1961'],
    ['1984?', '1984?'],
    ['1984%', 'c. 1984?'],
    ['2019-34', 'Q2 2019'],
    ['2017/2018', '2017–2018'],
    ['196X/197X', '1960s–1970s'],
    ['2024-06-19/2024-06-23', '19 – 23 Jun 2024'],
    ['2024-06-19/2024-07-03', '19 Jun – 3 Jul 2024'],
    ['2023-11/2024-03', 'Nov 2023 – Mar 2024'],
    ['2023-11/2024-03-01', 'Nov 2023 – 1 Mar 2024'],
    ['2023-11~/2024-03', 'c. Nov 2023 – Mar 2024'],
    ['[..2024-05]', 'before Jun 2024'],
  ])('writes %s as "%s"', (text, words) => {
    expect(write(text, { style: 'short' })).toBe(words);
  });
});

describe('spoken', () => {
  it.each([
    ['2024-06-19', '19 June 2024'],
    ['1984%', 'perhaps about 1984'],
    ['2017/2018', 'from 2017 to 2018'],
    ['[2017..2018]', 'some time between 2017 and 2018'],
    ['[1667,1670..1672]', '1667 or 1670 to 1672'],
    ['{1960..1970}', 'all of 1960 to 1970'],
    ['2019-34', 'second quarter of 2019'],
  ])('writes %s as "%s", without signs', (text, words) => {
    expect(write(text, { style: 'spoken' })).toBe(words);
    expect(words).not.toMatch(/[–?~]|c\./);
  });
});

describe('in other languages', () => {
  it.each([
    ['de', '2024-06-19', '19. Juni 2024'],
    ['fr', '2023-09', 'septembre 2023'],
    ['ja', '2024-06-19', '2024年6月19日'],
    ['ko', '2023-09', '2023년 9월'],
    ['en-US', '2024-06-19', 'June 19, 2024'],
    ['de', '-0043', '44 v. Chr.'],
    ['ja', '-0043', '紀元前44年'],
    ['de', 'Y-13800000000', '13,8 Milliarden v. Chr.'],
    ['ja', 'Y-13800000000', '紀元前138億年'],
    ['ar-EG', '2023', '٢٠٢٣'],
  ])('writes a date in %s as Intl does: %s is "%s"', (locale, text, words) => {
    expect(write(text, { locale })).toBe(words);
  });

  it('uses English words around the names of a language that has none yet', () => {
    expect(write('1961-04~', { locale: 'xh' })).toMatch(/^about .*1961/);
  });

  it('uses English for a tag that is none, as pages write them', () => {
    expect(write('2024-06-19', { locale: 'en_GB' })).toBe('June 19, 2024');
    expect(write('2024-06-19', { locale: '' })).toBe('June 19, 2024');
  });

  it('takes the digits asked for', () => {
    expect(write('2023', { numberingSystem: 'arab' })).toBe('٢٠٢٣');
    expect(write('196X', { numberingSystem: 'arab' })).toBe('١٩٦٠s');
  });
});

describe('time zones', () => {
  it('shows an instant in UTC, or in the zone asked for', () => {
    expect(write('2024-06-19T23:30:00Z')).toBe('19 June 2024 at 23:30 UTC');
    expect(write('2024-06-19T08:30:00+09:00')).toBe('18 June 2024 at 23:30 UTC');
    const seoul = write('2024-06-18T23:30:00Z', { timeZone: 'Asia/Seoul' });
    expect(seoul).toBe('19 June 2024 at 08:30 GMT+9');
  });

  it('shows a time without a zone as it stands, and names no zone', () => {
    expect(write('2024-06-19T08:30:00', { timeZone: 'Asia/Seoul' })).toBe('19 June 2024 at 8:30');
  });

  it('refuses a zone or a calendar that does not exist', () => {
    expect(() => write('2024', { timeZone: 'Mars/Olympus' })).toThrow(
      'invalid time zone "Mars/Olympus"',
    );
    expect(() => write('2024', { calendar: 'martian' })).toThrow('invalid calendar "martian"');
  });
});
