import { expect } from '@open-wc/testing';
import { formatDate, parseDate, registerDateWords } from '../../src/dates/index.js';
import { ar } from '../../src/dates/words/ar.js';
import { de } from '../../src/dates/words/de.js';
import { es } from '../../src/dates/words/es.js';
import { fa } from '../../src/dates/words/fa.js';
import { fr } from '../../src/dates/words/fr.js';
import { ko } from '../../src/dates/words/ko.js';
import { ru } from '../../src/dates/words/ru.js';
import { zh } from '../../src/dates/words/zh.js';

const visible = (text: string) =>
  text.replaceAll(/\s/g, ' ').replaceAll(/[\u200e\u200f\u061c]/g, '');

describe('dates in the Intl data of this engine', () => {
  before(() => {
    for (const [language, words] of Object.entries({ de, fr, es, ru, ko, zh, ar, fa })) {
      registerDateWords(language, words);
    }
  });

  const table: [locale: string, edtf: string, calendar: string, text: string][] = [
    ['de', '2024-06-19/2024-06-23', 'gregory', 'vom 19. Juni 2024 bis zum 23. Juni 2024'],
    ['de', '-0043', 'gregory', '44 v. Chr.'],
    ['de', '2024-06-18', 'buddhist', '18. Juni 2567 BE'],
    ['fr', '2023-08/..', 'gregory', 'depuis août 2023'],
    ['fr', '-0043', 'gregory', '44 av. J.-C.'],
    ['es', '[..1760-12-03]', 'gregory', 'antes del 4 de diciembre de 1760'],
    ['es', '2024-06-18', 'hebrew', '12 de sivan de 5784 AM'],
    ['ru', '2023-09', 'gregory', 'сентябрь 2023 года'],
    ['ru', '2023-09/..', 'gregory', 'с сентября 2023 года'],
    ['ru', '2017/2018', 'gregory', 'с 2017 по 2018 год'],
    ['ru', '1961~', 'gregory', 'около 1961 года'],
    ['ru', '-0043', 'gregory', '44 год до н. э.'],
    ['ko', '-0043', 'gregory', '기원전 44년'],
    ['ko', '[..2024-05]', 'gregory', '2024년 6월 이전'],
    ['zh', '156X-12', 'gregory', '16世纪60年代某年12月'],
    ['zh', '1905', 'roc', '民国前7年'],
    ['zh', '2024-06-19', 'japanese', '令和6年6月19日'],
    ['ar', '1961~', 'gregory', 'حوالي عام 1961'],
    ['ar', '2024-06-19', 'gregory', '19 يونيو 2024'],
    ['fa', '1961~', 'gregory', 'حدود ۱۹۶۱'],
    ['fa', '2023-09', 'persian', 'شهریور ۱۴۰۲ تا مهر ۱۴۰۲'],
    ['fa', '2024-06-19', 'persian', '۳۰ خرداد ۱۴۰۳'],
  ];

  for (const [locale, edtf, calendar, text] of table) {
    it(`writes ${edtf} in ${locale} and the ${calendar} calendar as "${text}"`, () => {
      const numberingSystem = locale === 'fa' ? 'arabext' : 'latn';
      const format = { locale, calendar, numberingSystem };
      expect(visible(formatDate(parseDate(edtf), format))).to.equal(text);
    });
  }

  for (const locale of ['en', 'de', 'fr', 'es', 'ru', 'ko', 'zh', 'ar', 'fa']) {
    it(`has both months of a range in ${locale}, in every style`, () => {
      for (const style of ['long', 'short', 'spoken'] as const) {
        const format = { locale, style, numberingSystem: 'latn' };
        const text = formatDate(parseDate('2023-09/2024-03'), format);
        expect(text).to.match(/2023.*2024/);
        expect(text).not.to.include('/');
      }
    });
  }

  it('keeps Thai and Saudi years Gregorian unless asked', () => {
    for (const locale of ['th', 'ar-SA']) {
      const format = { locale, numberingSystem: 'latn' };
      expect(visible(formatDate(parseDate('2024'), format))).to.match(/2024/);
    }
  });
});
