import type { DatePart, DateText, DateWords } from '../date-words.js';

const SEASONS = ['봄', '여름', '가을', '겨울'];
const PARTS = { year: '연도', season: '계절', month: '월', day: '일' };
const ONE_OF: Readonly<Record<DatePart, string>> = {
  year: '어느 해',
  season: '어느 계절',
  month: '어느 달',
  day: '어느 날',
};
const THIRDS = ['첫', '중간', '마지막'];

/** Korean. Only particles that are the same after every sound, so that its one form, `particle`, changes no date. */
export const ko: DateWords = {
  // Months have no names, and their numbers are in Latin digits whatever was asked for.
  name: (text, _part, { digits }) =>
    text
      .replace(/^BC\s/, '기원전 ')
      .replace(/^AD\s/, '서기 ')
      .replaceAll(/\d/g, (digit) => digits(Number(digit))),

  about: (date, { form }) => `${date(form ?? 'particle')}경`,
  perhaps: (date, { style, form }) =>
    style === 'short' && !form ? `${date()}?` : `아마도 ${date(form)}`,
  marked: (date, mark, parts) => {
    const names = parts.map((part) => PARTS[part]).join('·');
    return `${date()}(${names} ${mark === 'approximate' ? '대략' : '불확실'})`;
  },

  decade: (firstYear, { digits }) => `${digits(firstYear)}년대`,
  century: (number, bc, { digits }) => `${era(bc)}${digits(number)}세기`,
  millennium: (number, bc, { digits }) => `${era(bc)}제${digits(number)}천년기`,
  estimate: (year, first, last) =>
    `${year('particle')}경(${first('particle')}에서 ${last('particle')} 사이)`,
  season: (code, year, { digits }) => {
    const of = year ? `${year('particle')} ` : '';
    if (code > 39) return `${of}${code === 40 ? '상반기' : '하반기'}`;
    if (code > 36) return `${of}${THIRDS[code - 37]} 넉 달`;
    if (code > 32) return `${of}${digits(code - 32)}분기`;
    const half = code < 25 ? '' : code < 29 ? '북반구 ' : '남반구 ';
    return `${of}${half}${SEASONS[(code - 21) % 4]}`;
  },

  some: (part, date) => `${date('particle')}의 ${ONE_OF[part]}`,
  someFrom: (part, first, last) => `${within(first, last)}의 ${ONE_OF[part]}`,
  dayOfSomeMonth: (day, year) => `${year ? `${year('particle')}의 ` : ''}어느 달 ${day}일`,
  inYears: (date, years) => `${years('particle')}의 ${date()}`.replace('어느 해의', '어느 해'),
  yearUnknown: (date) => (date ? `${date()}(연도 미상)` : '연도 미상'),

  lasting: (start, end, { style }) =>
    style === 'short' ? range(start(), end()) : `${start('particle')}부터 ${end('particle')}까지`,
  since: (start) => `${start('particle')}부터`,
  until: (end) => `${end('particle')}까지`,
  endUnknown: (start) => `${start('particle')}부터, 끝 미상`,
  startUnknown: (end) => `${end('particle')}까지, 시작 미상`,

  between: (first, last, { style }) =>
    style === 'short' ? `${range(first(), last())} 사이` : `${within(first, last)}의 어느 시점`,
  before: (date) => `${date('particle')} 이전`,
  orEarlier: (date) => `${date()} 또는 그 이전`,
  orLater: (date) => `${date()} 또는 그 이후`,
  eachFrom: (first, last) => `${first('particle')}부터 ${last('particle')}까지 모두`,
  eachUntil: (last) => `${last('particle')}까지 모두`,
  eachSince: (first) => `${first('particle')}부터 모두`,
  span: (first, last, { style, form }) => {
    if (form) return `${first()} 또는 ${last()}`;
    return style === 'spoken' ? `${first()}부터 ${last()}까지` : range(first(), last());
  },

  gregorian: (date) => `${date()}(그레고리력)`,
};

function era(bc: boolean): string {
  return bc ? '기원전 ' : '';
}

function within(first: DateText, last: DateText): string {
  return `${first('particle')}에서 ${last('particle')} 사이`;
}

/** "2017~2018년", "1960~1970년대", and with air around the sign where an end is longer. */
function range(first: string, last: string): string {
  const [, start = '', unit] = /^(\d+)(년대?)$/.exec(first) ?? [];
  if (unit && /^\d+년대?$/.test(last) && last.endsWith(unit)) return `${start}~${last}`;
  return /\s/.test(first + last) ? `${first} ~ ${last}` : `${first}~${last}`;
}
