import type { DateText, DateWords } from '../date-words.js';

const SEASONS = ['بهار', 'تابستان', 'پاییز', 'زمستان'];
// prettier-ignore
const ORDINALS = [
  'یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم', 'دهم', 'یازدهم', 'دوازدهم',
  'سیزدهم', 'چهاردهم', 'پانزدهم', 'شانزدهم', 'هفدهم', 'هجدهم', 'نوزدهم',
];
const TENS = ['بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];
const PARTS = { year: 'سال', season: 'فصل', month: 'ماه', day: 'روز' };
const SOME = { year: 'سالی', season: 'فصلی', month: 'ماهی', day: 'روزی' };

/** Persian. Its forms are prepositions, so that an adverb can stand before them. */
export const fa: DateWords = {
  // Intl puts the year before the month in some calendars; nobody does.
  name: (text, part, { form = '' }) =>
    form +
    (part === 'month' ? text.replace(/^(\p{Nd}+) (\S+(?: الثانی| الاول)?)/u, '$2 $1') : text),

  about: (date, { form }) => (form ? `حدوداً ${date(form)}` : `حدود ${date('')}`),
  perhaps: (date, { style, form }) =>
    style === 'short' && !form ? `${date()}؟` : `شاید ${date(form)}`,
  marked: (date, mark, parts, { form }) => {
    const names = parts.map((part) => PARTS[part]).join(' و ');
    return `${date(form)} (${names} ${mark === 'approximate' ? 'تقریبی' : 'نامطمئن'})`;
  },

  decade: (firstYear, { digits, form = '' }) => `${form}دههٔ ${digits(firstYear)}`,
  century: (number, bc, { form = '' }) => `${form}سدهٔ ${ordinal(number)} ${era(bc)}`,
  millennium: (number, bc, { form = '' }) => `${form}هزارهٔ ${ordinal(number)} ${era(bc)}`,
  estimate: (year, first, last, { form }) =>
    `${form ? `حدوداً ${year(form)}` : `حدود ${year()}`}، ${betweenBoth(first, last)}`,
  season: (code, year, { form = '' }) => {
    const of = year ? ` ${year()}` : '';
    if (code > 32) {
      const first = code < 37 ? 33 : code < 40 ? 37 : 40;
      const unit = code < 37 ? 'سه‌ماههٔ' : code < 40 ? 'چهارماههٔ' : 'نیمهٔ';
      const which = code === first ? 'نخست' : ordinal(code - first + 1);
      return `${form}${unit} ${which}${of}`;
    }
    const half = code < 25 ? '' : code < 29 ? ' (نیمکرهٔ شمالی)' : ' (نیمکرهٔ جنوبی)';
    return `${form}${SEASONS[(code - 21) % 4]}${of}${half}`;
  },

  some: (part, date, { form = '' }) => `${form}${SOME[part]} ${date('در ')}`,
  someFrom: (part, first, last, { form = '' }) =>
    `${form}${SOME[part]} ${first('از ')} ${last('تا ')}`,
  dayOfSomeMonth: (day, year, { form = '' }) =>
    `${form}روز ${day} از ماهی نامعلوم${year ? ` ${year('در ')}` : ''}`,
  inYears: (date, years, { form }) => `${date(form)} ${years('در ')}`,
  yearUnknown: (date, { form }) => (date ? `${date(form)}، سال نامعلوم` : 'سال نامعلوم'),

  lasting: (start, end, { style }) => `${start(style === 'short' ? '' : 'از ')} ${end('تا ')}`,
  since: (start) => `${start('از ')} به بعد`,
  until: (end) => end('تا '),
  endUnknown: (start) => `${start('از ')}، پایان نامعلوم`,
  startUnknown: (end) => `${end('تا ')}، آغاز نامعلوم`,

  between: (first, last, { style }) =>
    style === 'short' ? betweenBoth(first, last) : `زمانی ${betweenBoth(first, last)}`,
  before: (date) => date('پیش از '),
  orEarlier: (date) => `${date()} یا پیش از آن`,
  orLater: (date) => `${date()} یا پس از آن`,
  eachFrom: (first, last) => `همهٔ تاریخ‌ها ${first('از ')} ${last('تا ')}`,
  eachUntil: (last) => `همهٔ تاریخ‌ها ${last('تا ')}`,
  eachSince: (first) => `همهٔ تاریخ‌ها ${first('از ')}`,
  span: (first, last, { form }) =>
    form === undefined ? `${first()} تا ${last()}` : `${first(form)} یا ${last()}`,

  gregorian: (date, { form }) => `${date(form)} (میلادی)`,
};

function era(bc: boolean): string {
  return bc ? 'پیش از میلاد' : 'میلادی';
}

function betweenBoth(first: DateText, last: DateText): string {
  return `${first('بین ')} و ${last('')}`;
}

/** "نوزدهم", "بیستم", "بیست‌ویکم", "سی‌ام". */
function ordinal(number: number): string {
  const tens = TENS[Math.floor(number / 10) - 2];
  if (number > 99) return 'صدم';
  if (!tens) return ORDINALS[number - 1] ?? '';
  if (number % 10) return `${tens}‌و${ORDINALS[(number % 10) - 1]}`;
  return number === 30 ? 'سی‌ام' : `${tens}م`;
}
