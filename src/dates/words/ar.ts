import { dash } from '../dash.js';
import type { DateSetting, DateText, DateWords } from '../date-words.js';

const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'];
const UNITS = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
];
const DECADES = [
  'عشرينيات',
  'ثلاثينيات',
  'أربعينيات',
  'خمسينيات',
  'ستينيات',
  'سبعينيات',
  'ثمانينيات',
  'تسعينيات',
];
const TENS = ['العشر', 'الثلاث', 'الأربع', 'الخمس', 'الست', 'السبع', 'الثمان', 'التسع'];
const PARTS = { year: 'السنة', season: 'الفصل', month: 'الشهر', day: 'اليوم' };
const SOME = { year: 'سنة ما', season: 'فصل ما', month: 'شهر ما', day: 'يوم ما' };

/** Arabic. Its forms are prepositions, after which a year is called one; nouns stand in the genitive. */
export const ar: DateWords = {
  name: (given, part, { form }) => {
    // The era of the Republic of China has lost its last letter (CLDR 48).
    const text = given.replace(/الصي$/, 'الصين');
    if (form === undefined) return part === 'day' ? inGenitive(text) : text;
    const isPlainYear = part === 'year' && !/(?:ملي|ملا|تريل)/.test(text);
    return `${form}${isPlainYear ? 'عام ' : ''}${inGenitive(text)}`;
  },

  about: (date, { style, form }) => {
    if (form) return `${date(form)} تقريبًا`;
    const text = date('حوالي ');
    return style === 'short' ? text.replace('عام ', '') : text;
  },
  perhaps: (date, { style, form }) =>
    style === 'short' && !form ? `${date()}؟` : `ربما ${date(form ?? '')}`,
  marked: (date, mark, parts, { form }) => {
    const names = parts.map((part) => PARTS[part]).join(' و');
    return `${date(form)} (${mark === 'approximate' ? 'على وجه التقريب' : 'غير مؤكد'}: ${names})`;
  },

  decade: (firstYear, { form = '', digits }) => {
    const tens = Math.floor((firstYear % 100) / 10);
    const name = tens > 1 ? DECADES[tens - 2] : 'العقد الثاني من';
    return `${form}${name} القرن ${ordinal(Math.floor(firstYear / 100) + 1, true, digits)}`;
  },
  century: (number, bc, { form, digits }) =>
    `${form ?? ''}القرن ${ordinal(number, Boolean(form), digits)}${era(bc)}`,
  millennium: (number, bc, { form, digits }) =>
    `${form ?? ''}الألف ${ordinal(number, Boolean(form), digits)}${era(bc)}`,
  estimate: (year, first, last, { form }) =>
    `${form ? `${year(form)} تقريبًا` : year('حوالي ')}، ${first('بين ')} ${last('و')}`,
  season: (code, year, { form = '' }) => {
    if (code > 32) {
      const [from, unit] = code < 37 ? [33, 'الربع'] : code < 40 ? [37, 'الثلث'] : [40, 'النصف'];
      return `${form}${unit} ${UNITS[code - from]}${year ? ` ${year('من ')}` : ''}`;
    }
    const half = code < 25 ? '' : code < 29 ? ' (نصف الكرة الشمالي)' : ' (نصف الكرة الجنوبي)';
    return `${form}${SEASONS[(code - 21) % 4]}${year ? ` ${year()}` : ''}${half}`;
  },

  some: (part, date, { form = '' }) => `${form}${SOME[part]} ${date('في ')}`,
  someFrom: (part, first, last, { form = '' }) =>
    `${form}${SOME[part]} ${betweenBoth(first, last)}`,
  dayOfSomeMonth: (day, year, { form = '' }) =>
    `${form}اليوم ${day} من شهر غير معروف${year ? ` ${year('في ')}` : ''}`,
  inYears: (date, years, { form }) => `${date(form)} ${years('في ')}`,
  yearUnknown: (date, { form }) => (date ? `${date(form)}، السنة غير معروفة` : 'سنة غير معروفة'),

  lasting: (start, end, { style }) =>
    style === 'short' ? dash(start(), end()) : `${start('من ')} ${end('إلى ')}`,
  since: (start) => start('منذ '),
  until: (end) => end('حتى '),
  endUnknown: (start) => `${start('منذ ')}، النهاية غير معروفة`,
  startUnknown: (end) => `${end('حتى ')}، البداية غير معروفة`,

  between: (first, last, { style }) =>
    style === 'short' ? betweenBoth(first, last) : `في وقت ما ${betweenBoth(first, last)}`,
  before: (date) => date('قبل '),
  orEarlier: (date) => `${date()} أو قبل ذلك`,
  orLater: (date) => `${date()} أو بعد ذلك`,
  eachFrom: (first, last) => `كل التواريخ ${first('من ')} ${last('إلى ')}`,
  eachUntil: (last) => `كل التواريخ ${last('حتى ')}`,
  eachSince: (first) => `كل التواريخ ${first('منذ ')}`,
  span: (first, last, { style, form }) => {
    if (form !== undefined) return `${first(form)} أو ${last()}`;
    return style === 'spoken' ? `${first('من ')} ${last('إلى ')}` : dash(first(), last());
  },

  gregorian: (date, { form }) => `${date(form)} (ميلادي)`,
};

/** Of all the months, "ذو القعدة" and "ذو الحجة" alone change. */
function inGenitive(text: string): string {
  return text.replace('ذو ', 'ذي ');
}

function era(bc: boolean): string {
  return bc ? ' ق.م' : '';
}

/** "التاسع عشر", "العشرون", and "العشرين" after a preposition. */
function ordinal(number: number, isGenitive: boolean, digits: DateSetting['digits']): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (number === 10) return 'العاشر';
  if (tens > 9) return digits(number);
  const unit = tens > 0 && ones === 1 ? 'الحادي' : UNITS[ones - 1];
  if (tens === 0) return unit ?? '';
  if (tens === 1) return `${unit} عشر`;
  const name = `${TENS[tens - 2]}${isGenitive ? 'ين' : 'ون'}`;
  return unit ? `${unit} و${name}` : name;
}

/** Of two years Arabic has a dual: "بين عامي 2017 و2018". */
function betweenBoth(first: DateText, last: DateText): string {
  const [from, to] = [first('بين '), last('و')];
  return from.startsWith('بين عام ') && to.startsWith('وعام ')
    ? `${from.replace('عام', 'عامي')} ${to.replace('عام ', '')}`
    : `${from} ${to}`;
}
