import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { formatDate, parseDate, registerDateWords } from '../../../src/dates/index.js';
import type { DateFormat } from '../../../src/dates/index.js';
import { ar } from '../../../src/dates/words/ar.js';
import { de } from '../../../src/dates/words/de.js';
import { es } from '../../../src/dates/words/es.js';
import { fa } from '../../../src/dates/words/fa.js';
import { fr } from '../../../src/dates/words/fr.js';
import { ko } from '../../../src/dates/words/ko.js';
import { ru } from '../../../src/dates/words/ru.js';
import { zh } from '../../../src/dates/words/zh.js';
import { anyEdtf } from './edtf-arbitrary.js';
import { visible } from './words/table.js';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'ko', 'zh', 'ar', 'fa'] as const;
const CALENDARS = [
  'persian',
  'buddhist',
  'roc',
  'japanese',
  'hebrew',
  'islamic-civil',
  'islamic-umalqura',
] as const;
const STYLES = ['long', 'short', 'spoken'] as const;

beforeAll(() => {
  for (const [language, words] of Object.entries({ de, fr, es, ru, ko, zh, ar, fa })) {
    registerDateWords(language, words);
  }
});

const write = (text: string, format: DateFormat) => visible(formatDate(parseDate(text), format));
const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

describe.each(CALENDARS)('in the %s calendar', (calendar) => {
  it.each(LANGUAGES)('a day in %s is the day that Intl has', (locale) => {
    const time = Date.UTC(2024, 5, 18);
    const [day, year] = (['day', 'year'] as const).map((type) =>
      Number(
        new Intl.DateTimeFormat('en-u-nu-latn', {
          calendar,
          day: 'numeric',
          year: 'numeric',
          month: 'long',
          timeZone: 'UTC',
        })
          .formatToParts(time)
          .find((part) => part.type === type)?.value,
      ),
    );
    for (const style of STYLES) {
      const text = write('2024-06-18', { locale, calendar, numberingSystem: 'latn', style });
      expect(numbers(text)).toContain(day);
      expect(numbers(text)).toContain(year);
      expect(numbers(text)).not.toContain(2024);
    }
  });

  it.each(LANGUAGES)('a year or month in %s shows both that it touches', (locale) => {
    const format = { locale, calendar, numberingSystem: 'latn' };
    const years = new Set(['1989-01-01', '1989-12-31'].map((day) => write(day, format)));
    expect(years.size).toBe(2);
    const ownYear = (day: string) =>
      new Intl.DateTimeFormat('en', { calendar, year: 'numeric', numberingSystem: 'latn' })
        .formatToParts(Date.parse(`${day}T12:00Z`))
        .find(({ type }) => type === 'year')?.value;
    for (const day of ['1989-01-15', '1989-12-15']) {
      expect(numbers(write('1989', format))).toContain(Number(ownYear(day)));
    }
    const sameMonths = ['buddhist', 'roc', 'japanese'].includes(calendar);
    const month = write('2023-09', format);
    expect(/–|~|—| تا /.test(month)).toBe(!sameMonths);
  });

  it.each(LANGUAGES)('a quarter in %s stays Gregorian, and says so', (locale) => {
    const format = { locale, calendar, numberingSystem: 'latn' };
    expect(write('2019-34', format)).toContain('2019');
    expect(write('2019-34', format)).not.toBe(write('2019-34', { ...format, calendar: 'gregory' }));
  });

  it.each(LANGUAGES)('an interval of months in %s does not chain dashes', (locale) => {
    for (const style of STYLES) {
      const text = write('2023-09/2024-03', { locale, calendar, style });
      if (locale !== 'en') expect((text.match(/–|~|—/g) ?? []).length).toBeLessThanOrEqual(1);
    }
  });
});

describe('traps', () => {
  it.each(LANGUAGES)('a range of months in %s has both months, in every style', (locale) => {
    for (const style of STYLES) {
      const range = write('2023-09/2024-03', { locale, style });
      const [september, march] = ['2023-09', '2024-03'].map((text) =>
        write(text, { locale, style: 'short' }).slice(0, 3),
      );
      if (locale !== 'ru') expect(range.toLowerCase()).toContain(september?.toLowerCase());
      if (locale !== 'ru') expect(range.toLowerCase()).toContain(march?.toLowerCase());
      expect(numbers(write('2023-09/2024-03', { locale, style, numberingSystem: 'latn' }))).toEqual(
        expect.arrayContaining([2023, 2024]),
      );
    }
  });

  it('a Persian range is joined from two ends, in its own order', () => {
    const format: DateFormat = { locale: 'fa', calendar: 'persian' };
    expect(write('2023-09', format)).toBe('شهریور ۱۴۰۲ تا مهر ۱۴۰۲');
    expect(write('2023-09/..', format)).toBe('از شهریور ۱۴۰۲ یا مهر ۱۴۰۲ به بعد');
    expect(write('2023-09/2024-03', { locale: 'fa', style: 'short' })).toBe(
      'سپتامبر ۲۰۲۳ تا مارس ۲۰۲۴',
    );
  });

  it('the Republic of China counts backwards before 1912', () => {
    expect(write('1905', { locale: 'zh', calendar: 'roc' })).toBe('民国前7年');
    expect(write('1911-10-10', { locale: 'zh', calendar: 'roc' })).toBe('民国前1年10月10日');
    expect(write('1912', { locale: 'zh', calendar: 'roc' })).toBe('民国1年');
  });

  it('1989 is the last year of one Japanese era and the first of the next', () => {
    expect(write('1989', { locale: 'de', calendar: 'japanese' })).toBe('64 Shōwa – 1 Heisei');
    expect(write('1989', { locale: 'zh', calendar: 'japanese' })).toBe('昭和64年—平成1年');
    expect(write('1989-01-07', { locale: 'ko', calendar: 'japanese' })).toBe('쇼와 64년 1월 7일');
    expect(write('1989-01-08', { locale: 'ko', calendar: 'japanese' })).toBe(
      '헤이세이 1년 1월 8일',
    );
  });

  it('Hebrew dates have numbers, and the second Adar of a leap year its name', () => {
    const format: DateFormat = { locale: 'he-IL', calendar: 'hebrew' };
    for (const style of STYLES) {
      expect(numbers(write('2024-06-19', { ...format, style }))).toEqual([13, 5784]);
    }
    expect(write('2024-03-20', { locale: 'ru', calendar: 'hebrew' })).toBe(
      '10 адара II 5784 года AM',
    );
    expect(write('2024-03-20', { locale: 'es', calendar: 'hebrew' })).toBe(
      '10 de adar II de 5784 AM',
    );
  });

  it.each([
    ['th', '2024', '2024'],
    ['ar-SA', '2024', '٢٠٢٤'],
    ['fa-IR', '2024', '۲۰۲۴'],
    ['fa-u-ca-persian', '2024', '۲۰۲۴'],
    ['th-u-ca-buddhist', '2024', '2024'],
    ['ar-SA-u-ca-islamic-umalqura', '2024', '٢٠٢٤'],
  ])('%s keeps the Gregorian year unless the format asks for another', (locale, text, year) => {
    expect(write(text, { locale })).toBe(year);
  });

  it.each([
    ['arab', '٢٠٢٤'],
    ['arabext', '۲۰۲۴'],
    ['deva', '२०२४'],
    ['hanidec', '二〇二四'],
  ])('writes the digits of %s in every language', (numberingSystem, year) => {
    for (const locale of LANGUAGES) {
      for (const text of ['2024', '2024-06', '2024~', '2024/..', '[..2023]', '[2024,2025]']) {
        expect(write(text, { locale, numberingSystem })).toContain(year);
        expect(write(text, { locale, numberingSystem })).not.toMatch(/[0-9]/);
      }
    }
  });

  it('counts in Chinese numerals what is counted, and spells out what is a name', () => {
    const format: DateFormat = { locale: 'zh', numberingSystem: 'hanidec' };
    expect(write('1961~', format)).toBe('约一九六一年');
    expect(write('196X', format)).toBe('二十世纪六十年代');
    expect(write('18XX', format)).toBe('十九世纪');
  });

  it('never leaves calendar, digits or zone to what Intl would choose', () => {
    const spy = vi.spyOn(Intl, 'DateTimeFormat');
    for (const text of ['2023-09', '2024-06-19/2024-06-23', '196X-12', 'Y12024']) {
      formatDate(parseDate(text), { locale: 'ar-SA-x-spy', style: 'short' });
    }
    const asked = spy.mock.calls.filter(([locale]) => String(locale).includes('x-spy'));
    expect(asked.length).toBeGreaterThan(0);
    for (const [, options] of asked) {
      expect(options).toMatchObject({ calendar: 'gregory', numberingSystem: 'arab' });
      expect(options?.timeZone).toBe('UTC');
    }
    spy.mockRestore();
  });
});

describe('in every language and calendar', () => {
  const format = fc.record({
    locale: fc.constantFrom(...LANGUAGES),
    calendar: fc.constantFrom('gregory', ...CALENDARS),
    style: fc.constantFrom(...STYLES),
    numberingSystem: fc.constant('latn'),
  });

  it('something is written, and no machine words', () => {
    fc.assert(
      fc.property(anyEdtf, format, (text, asked) => {
        const words = formatDate(parseDate(text), asked);
        expect(words).toMatch(/\S/);
        expect(words).not.toMatch(/undefined|NaN|Invalid|Infinity|X{4}|\[object|=>|,\s*$|\s{2}/);
      }),
      { numRuns: 400 },
    );
  });

  it('no day is named of a month, a year or a decade', () => {
    const dayless = fc.oneof(
      fc.integer({ min: 1500, max: 2100 }).map(String),
      fc.integer({ min: 151, max: 210 }).map((decade) => `${decade}X`),
      fc
        .tuple(fc.integer({ min: 1500, max: 2100 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    );
    const around = fc.constantFrom('D', 'D~', 'D?', 'D/..', '../D', '[..D]', '{D..}');
    fc.assert(
      fc.property(dayless, around, format, (bare, phrase, asked) => {
        const text = phrase.replace('D', bare);
        const date = parseDate(text);
        const words = numbers(formatDate(date, asked));
        const allowed = numbersWithoutDays(bare, asked);
        expect(words.filter((number) => !allowed.has(number))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

const FORMATTERS = new Map<string, Intl.DateTimeFormat>();

function formatterFor(locale: string, calendar: string, fields: Intl.DateTimeFormatOptions) {
  const key = JSON.stringify([locale, calendar, fields]);
  const formatter =
    FORMATTERS.get(key) ??
    new Intl.DateTimeFormat(locale, {
      ...fields,
      calendar,
      numberingSystem: 'latn',
      timeZone: 'UTC',
    });
  FORMATTERS.set(key, formatter);
  return formatter;
}

/** All numbers that Intl gives to the years and months which a date or the next one touches. */
function numbersWithoutDays(bare: string, { locale, calendar, style }: DateFormat): Set<number> {
  const [first, last] = parseDate(bare).extent;
  const found = new Set<number>();
  const steps = bare.includes('X') || bare.length > 4 ? [] : [3, 6, 9];
  const months = steps.map((month) => Date.UTC(Number(bare), month, 15));
  for (const time of [first, ...months, last - 1, last]) {
    for (const parts of [
      { year: 'numeric', era: 'short' },
      { year: 'numeric', month: style === 'short' ? 'short' : 'long' },
    ] as const) {
      const shown = bare.length === 7 ? parts : ({ year: 'numeric', era: 'short' } as const);
      for (const asked of [calendar, 'gregory']) {
        const text = formatterFor(String(locale), String(asked), shown).format(time);
        numbers(text).forEach((number) => found.add(number));
      }
    }
  }
  if (bare.endsWith('X')) {
    // "1960s", in Chinese "20世纪60年代".
    const decade = Number(bare.slice(0, 3)) * 10;
    [decade, Math.floor(decade / 100) + 1, decade % 100].forEach((number) => found.add(number));
  }
  return found;
}
