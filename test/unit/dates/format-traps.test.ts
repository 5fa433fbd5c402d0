import { describe, expect, it } from 'vitest';
import { excludes, formatDate, parseDate } from '../../../src/dates/index.js';
import type { DateFormat } from '../../../src/dates/index.js';

// Each of these is a way in which Luxon, Intl or Date gives a wrong date without an error.

const write = (text: string, format: DateFormat) =>
  formatDate(parseDate(text), format).replaceAll(/\s/g, ' ');

describe('traps', () => {
  it('a month has no day, in any language', () => {
    for (const locale of ['en', 'de', 'ko', 'ar', 'fa', 'th']) {
      const digits = write('2023-09', { locale, numberingSystem: 'latn' }).match(/\d+/g);
      expect(digits?.filter((n) => n !== '9' && n !== '2023')).toEqual([]);
    }
    expect(write('2023-09', { locale: 'en-GB' })).toBe('September 2023');
  });

  it('Gregorian days have Gregorian months in Persian', () => {
    expect(write('2024-06-19', { locale: 'fa' })).toBe('۱۹ ژوئن ۲۰۲۴');
    expect(write('2024-06-19', { locale: 'fa', calendar: 'persian' })).toBe('۳۰ خرداد ۱۴۰۳');
  });

  it('the years are Gregorian in Thai and Saudi Arabic too, unless asked otherwise', () => {
    expect(write('2024', { locale: 'th' })).toContain('2024');
    expect(write('2024', { locale: 'th', calendar: 'buddhist' })).toContain('2567');
    expect(write('2024', { locale: 'ar-SA', numberingSystem: 'latn' })).toContain('2024');
    expect(write('2024', { locale: 'fa-u-ca-persian', numberingSystem: 'latn' })).toBe('2024');
  });

  it.each(['en', 'fa', 'ar', 'de', 'ja', 'ko', 'th', 'he', 'ru', 'zh'])(
    'a range of months has both months in %s',
    (locale) => {
      for (const style of ['long', 'short', 'spoken'] as const) {
        const range = write('2023-09/2024-03', { locale, style, numberingSystem: 'latn' });
        expect(range).toContain('2023');
        expect(range).toContain('2024');
      }
    },
  );

  it('a range of months in Persian names both', () => {
    const range = write('2023-09/2024-03', { locale: 'fa', style: 'short' });
    expect(range).toContain('سپتامبر');
    expect(range).toContain('مارس');
  });

  it('Hebrew dates are dates', () => {
    expect(write('2024-06-19', { locale: 'he-IL', calendar: 'hebrew' })).toBe('13 בסיוון 5784');
  });

  it('a Gregorian month or year covers parts of two in another calendar', () => {
    expect(write('2023-09', { locale: 'en', calendar: 'persian' })).toBe(
      'Shahrivar 1402 AP – Mehr 1402 AP',
    );
    expect(write('1989', { locale: 'ja', calendar: 'japanese' })).toBe('昭和64年–平成元年');
    expect(write('1989-06-01', { locale: 'ja', calendar: 'japanese' })).toBe('平成元年6月1日');
    expect(write('1905', { locale: 'zh-TW', calendar: 'roc' })).toBe('民國前7年');
  });

  it('what another calendar cannot say stays Gregorian and says so', () => {
    const persian: DateFormat = { locale: 'en', calendar: 'persian' };
    expect(write('-0043', persian)).toBe('44 BC (Gregorian)');
    expect(write('156X-12-25', persian)).toBe('December 25 in the 1560s (Gregorian)');
    expect(write('1985-XX-12', persian)).toBe('day 12 of some month in 1985 (Gregorian)');
    expect(write('XXXX', persian)).toBe('year unknown');
    expect(write('Y-13800000000', persian)).toBe('13.8 billion BC');
    expect(write('-0043', { locale: 'en', calendar: 'hebrew' })).toContain('37');
  });

  it('years before Christ have an era', () => {
    expect(write('-0043-03-15', { locale: 'en-GB' })).toBe('15 March 44 BC');
    expect(write('-0044', { locale: 'en' })).toBe('45 BC');
  });

  it('the years 0 to 99 are not those of the twentieth century', () => {
    expect(write('0050-01-01', { locale: 'en-GB' })).toBe('1 January 50 AD');
    expect(write('0099', { locale: 'en-GB' })).toBe('99 AD');
  });

  it('2017/2018 lasts through 2018', () => {
    expect(parseDate('2017/2018').extent).toEqual([Date.UTC(2017, 0), Date.UTC(2019, 0)]);
  });

  it('a date without a time is the same day everywhere', () => {
    for (const timeZone of ['America/New_York', 'Pacific/Kiritimati', 'Pacific/Apia', 'UTC']) {
      expect(write('2011-12-30', { locale: 'en-GB', timeZone })).toBe('30 December 2011');
    }
  });

  it('no clock is put forward: 02:30 without a zone is 02:30', () => {
    expect(write('2024-03-10T02:30:00', { locale: 'en-GB', timeZone: 'America/New_York' })).toBe(
      '10 March 2024 at 2:30',
    );
  });

  it('a zone has the offset of its time', () => {
    const at = (text: string) => write(text, { locale: 'en-GB', timeZone: 'Asia/Pyongyang' });
    expect(at('2016-06-19T00:00:00Z')).toBe('19 June 2016 at 08:30 GMT+8:30');
    expect(at('2024-06-19T00:00:00Z')).toBe('19 June 2024 at 09:00 GMT+9');
  });

  it('years of five digits keep all of them', () => {
    expect(write('Y12024', { locale: 'en' })).toBe('12,024 AD');
  });

  it('a set excludes what lies between its members', () => {
    expect(excludes(parseDate('[1960,1970]'), parseDate('1965'))).toBe(true);
  });
});
