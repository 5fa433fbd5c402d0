import type { DateSetting, DateWords } from '../date-words.js';

const SEASONS = '春夏秋冬';
const NUMERALS = '〇一二三四五六七八九';
const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map(
  (number) => `${number}月`,
);
const THIRDS = ['前', '中间', '后'];
const YEAR = /^[\p{Nd}〇一二三四五六七八九]+年$/u;
const PARTS = { year: '年份', season: '季节', month: '月份', day: '日期' };
const ONE_OF = { year: '某年', season: '某季', month: '某月', day: '某日' };

/** Chinese, in simplified characters. Its one form is the preposition "自", which adverbs precede. */
export const zh: DateWords = {
  name: (text, part, setting) => {
    // Beside "12月25日", a month by itself is "12月" too.
    const month = part === 'month' ? MONTHS.indexOf(text) + 1 : 0;
    const isSpelled = setting.numberingSystem === 'hanidec';
    const shown = month && !isSpelled ? `${month}月` : text;
    // Months are numbers in Latin digits, unless they are spelled.
    return from(
      shown.replaceAll(/\d/g, (digit) => setting.digits(Number(digit))),
      setting,
    );
  },

  about: (date, { form }) => `约${date(form ?? '')}`,
  perhaps: (date, { style, form }) => {
    if (style === 'short' && !form) return `${date()}？`;
    return form ? `可能${date(form)}` : `可能为${date()}`.replace('为约', '约');
  },
  marked: (date, mark, parts, { form }) => {
    const names = parts.map((part) => PARTS[part]).join('、');
    return `${date(form)}（${names}${mark === 'approximate' ? '为约数' : '存疑'}）`;
  },

  decade: (firstYear, setting) => {
    const century = `${count(Math.floor(firstYear / 100) + 1, setting)}世纪`;
    return from(`${century}${count(firstYear % 100, setting)}年代`, setting);
  },
  century: (number, bc, setting) => from(`${era(bc)}${count(number, setting)}世纪`, setting),
  millennium: (number, bc, setting) => from(`${era(bc)}第${count(number, setting)}千年`, setting),
  estimate: (year, first, last, { form }) => `约${year(form)}（${first('')}至${last('')}之间）`,
  season: (code, year, setting) => from((year?.('') ?? '') + seasonName(code), setting),

  some: (part, date, setting) => from(`${date('')}${ONE_OF[part]}`, setting),
  someFrom: (part, first, last, setting) =>
    from(`${first('')}至${last('')}间${ONE_OF[part]}`, setting),
  dayOfSomeMonth: (day, year, setting) => from(`${year?.('') ?? ''}某月${day}日`, setting),
  inYears: (date, years, setting) =>
    from(`${years('').replace(/某年$/, '')}某年${date('')}`, setting),
  yearUnknown: (date, { form }) => (date ? `${date(form)}，年份不详` : '年份不详'),

  lasting: (start, end, { style }) =>
    style === 'short' ? range(start(), end()) : `${start('')}至${end('')}`,
  since: (start) => `${start('自')}起`,
  until: (end) => `至${end('')}为止`,
  endUnknown: (start) => `${start('自')}起，结束时间不详`,
  startUnknown: (end) => `至${end('')}为止，开始时间不详`,

  between: (first, last, { style }) =>
    style === 'short' ? `${range(first(), last())}间` : `${first('')}至${last('')}间某时`,
  before: (date) => `${date('')}之前`,
  orEarlier: (date) => `${date()}或更早`,
  orLater: (date) => `${date()}或更晚`,
  eachFrom: (first, last) => `${first('')}至${last('')}全部`,
  eachUntil: (last) => `至${last('')}为止全部`,
  eachSince: (first) => `${first('自')}起全部`,
  span: (first, last, { style, form }) => {
    if (form !== undefined) return `${first(form)}或${last()}`;
    return style === 'spoken' ? `${first()}至${last()}` : range(first(), last());
  },

  gregorian: (date, { form }) => `${date(form)}（公历）`,
};

function from(text: string, { form }: DateSetting): string {
  return form ? form + text : text;
}

function era(bc: boolean): string {
  return bc ? '公元前' : '';
}

/** A number below 100; in Chinese numerals it is counted, "十九", where the year is spelled. */
function count(value: number, { digits, numberingSystem }: DateSetting): string {
  if (numberingSystem !== 'hanidec') return digits(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  return `${tens > 1 ? NUMERALS[tens] : ''}${tens ? '十' : ''}${ones ? NUMERALS[ones] : ''}`;
}

function seasonName(code: number): string {
  if (code > 39) return code === 40 ? '上半年' : '下半年';
  if (code > 36) return `${THIRDS[code - 37]}四个月`;
  if (code > 32) return `第${NUMERALS[code - 32]}季度`;
  const half = code < 25 ? '' : code < 29 ? '北半球' : '南半球';
  return `${half}${SEASONS[(code - 21) % 4]}季`;
}

/** "2017—2018年", "2024年6月19日—23日": what both have stands once. */
function range(first: string, last: string): string {
  if (YEAR.test(first) && YEAR.test(last)) return `${first.slice(0, -1)}—${last}`;
  const [shared = ''] = /^[^年]+年(?:[^月]+月(?=.*日))?/.exec(first) ?? [];
  const [year = ''] = /^[^年]+年/.exec(shared) ?? [];
  const common = [shared, year].find((text) => text && last.startsWith(text)) ?? '';
  return `${first}—${last.slice(common.length) || last}`;
}
