import { dash } from '../dash.js';
import type { DatePart, DateSetting, DateWords } from '../date-words.js';
import { roman } from '../roman.js';

type Case = 'nominative' | 'genitive' | 'accusative' | 'prepositional';

/** The forms that dates have: prepositions, and the case that each asks for. */
const CASES: Readonly<Record<string, Case>> = {
  с: 'genitive',
  от: 'genitive',
  до: 'genitive',
  около: 'genitive',
  'не ранее': 'genitive',
  'не позднее': 'genitive',
  по: 'accusative',
  в: 'prepositional',
};
const YEAR = { nominative: 'год', genitive: 'года', accusative: 'год', prepositional: 'году' };
const YEARS = {
  nominative: '-е годы',
  genitive: '-х годов',
  accusative: '-е годы',
  prepositional: '-х годах',
};
const SEASONS = ['весна', 'лето', 'осень', 'зима'];
const MASCULINE = ['первый', 'второй', 'третий', 'четвёртый'];
const FEMININE = ['первая', 'вторая', 'третья'];
const PARTS = { year: 'год', season: 'время года', month: 'месяц', day: 'день' };
const OF_PARTS = { year: 'годов', season: 'времён года', month: 'месяцев', day: 'дней' };

/** Russian. */
export const ru: DateWords = {
  name: (text, part, setting) => {
    const { style, form } = setting;
    const given = text.replace('перс. год', 'персидского календаря');
    const inCase = caseOf(form);
    const dated =
      part === 'year'
        ? given
        : given.replace(/(?<=^(?:\d+\s)?)[а-яё-]+(?=\s|$)/i, (month) =>
            part === 'day' ? genitive(month) : decline(month, inCase),
          );
    return withPreposition(withYear(dated, part, inCase, style === 'short'), form);
  },

  about: (date, { style, form }) => {
    if (form) return `примерно ${date(form)}`;
    const text = date('около');
    return style === 'short' ? text.replace('около', 'ок.') : text;
  },
  perhaps: (date, { style, form }) =>
    style === 'short' && !form ? `${date()}?` : `возможно, ${date(form)}`,
  marked: (date, mark, parts, { form }) => {
    const names = parts.map((part) => PARTS[part]).join(' и ');
    const word = mark === 'approximate' ? 'приблизительно' : 'предположительно';
    return `${date(form)} (${names} — ${word})`;
  },

  decade: (firstYear, { digits, style, form }) => {
    const ending = YEARS[caseOf(form)];
    const short = style === 'short' ? ending.replace(/ .*/, '\u00a0гг.') : ending;
    return withPreposition(digits(firstYear) + short, form);
  },
  century: (number, bc, setting) => numbered(number, bc, 'в.', 'век', ['века', 'веке'], setting),
  millennium: (number, bc, setting) =>
    numbered(number, bc, 'тыс.', 'тысячелетие', ['тысячелетия', 'тысячелетии'], setting),
  estimate: (year, first, last, { form }) =>
    `${form ? `примерно ${year(form)}` : year('около')}, ${pair(first('от'), last('до'))}`,
  season: (code, year, { style, form }) => {
    const of = year ? ` ${year('genitive')}` : '';
    const half = code < 25 || code > 32 ? '' : code < 29 ? 'Северное' : 'Южное';
    const name = seasonName(code, caseOf(form), style === 'short');
    return withPreposition(name + of + (half && ` (${half} полушарие)`), form);
  },

  some: (part, date, { form }) => `${oneOf(part, form)} ${date('genitive')}`,
  someFrom: (part, first, last, { form }) => `${oneOf(part, form)} ${pair(first('с'), last('по'))}`,
  dayOfSomeMonth: (day, year, { form }) => {
    const isGenitive = caseOf(form) === 'genitive';
    const text = `${day}${isGenitive ? '-го числа' : '-е число'} неизвестного месяца`;
    return withPreposition(year ? `${text} ${year('genitive')}` : text, form);
  },
  inYears: (date, years, { form }) => `${date(form)} ${years('в')}`,
  yearUnknown: (date, { form }) => (date ? `${date(form)}, год неизвестен` : 'год неизвестен'),

  lasting: (start, end, { style }) =>
    style === 'short' ? range(start(), end()) : pair(start('с'), end('по')),
  since: (start) => start('с'),
  until: (end) => end('по'),
  endUnknown: (start) => `${start('с')}, конец неизвестен`,
  startUnknown: (end) => `${end('по')}, начало неизвестно`,

  between: (first, last) => pair(first('не ранее'), `и ${last('не позднее')}`),
  before: (date) => date('до'),
  orEarlier: (date) => `${date()} или ранее`,
  orLater: (date) => `${date()} или позднее`,
  eachFrom: (first, last) => `все даты ${pair(first('с'), last('по'))}`,
  eachUntil: (last) => `все даты ${last('по')}`,
  eachSince: (first) => `все даты ${first('с')}`,
  span: (first, last, { style, form }) => {
    if (form) return `${first(form)} или ${last(caseOf(form))}`;
    if (style === 'spoken') return pair(first('с'), last('по'));
    return style === 'short' ? range(first(), last()) : dash(first(), last());
  },

  gregorian: (date, { form }) => `${date(form)} (по григорианскому календарю)`,
};

/** A form is a preposition, or a case by itself. */
function caseOf(form: string | undefined): Case {
  return form === undefined ? 'nominative' : (CASES[form] ?? (form as Case));
}

/** "Со 2 июня", "со второго квартала", "со 150 года", and "с" otherwise. */
function withPreposition(text: string, form: string | undefined): string {
  if (form === undefined || !(form in CASES)) return text;
  const isSo = form === 'с' && /^(?:вто|2(?!\d)|1\d\d(?!\d))/.test(text);
  return `${isSo ? 'со' : form} ${text}`;
}

/** Puts the year into its case; a year alone that stands by itself remains a number. */
function withYear(text: string, part: DatePart, inCase: Case, isShort: boolean): string {
  if (/(?:тысяч|милли|трилли)/.test(text)) return text.replace(/(?<=\s)г\./, 'лет');
  if (part === 'year' && !/\sг\./.test(text)) {
    return inCase === 'nominative' ? text : `${text}\u00a0${isShort ? 'г.' : YEAR[inCase]}`;
  }
  if (isShort) return text;
  return text.replace(/(?<=\s)г\./, part === 'year' ? YEAR[inCase] : 'года');
}

function decline(month: string, inCase: Case): string {
  if (inCase === 'genitive') return genitive(month);
  return inCase === 'accusative' ? month.replace(/а$/, 'у') : month;
}

/** The genitive of a month of any calendar: "сентября", "хордада", "зуль-хиджжи". */
function genitive(month: string): string {
  if (/^(?:марта|августа)$/.test(month)) return month;
  if (/[ьй]$/.test(month)) return `${month.slice(0, -1)}я`;
  if (month.endsWith('а')) return month.replace(/(?<=[гкхжчшщ])а$/, 'и').replace(/а$/, 'ы');
  return /[бвгджзклмнпрстфхцчшщ]$/.test(month) ? `${month}а` : month;
}

function numbered(
  number: number,
  bc: boolean,
  short: string,
  unit: string,
  [genitive, prepositional]: readonly [string, string],
  { style, form }: DateSetting,
): string {
  const forms = { nominative: unit, genitive, accusative: unit, prepositional };
  const name = style === 'short' ? short : forms[caseOf(form)];
  return withPreposition(`${roman(number)} ${name}${bc ? ' до н.\u00a0э.' : ''}`, form);
}

function seasonName(code: number, inCase: Case, isShort: boolean): string {
  if (code > 36) {
    const name = `${FEMININE[code - (code < 40 ? 37 : 40)]} ${code < 40 ? 'треть' : 'половина'}`;
    if (inCase === 'genitive') {
      return name
        .replace(/ья /, 'ьей ')
        .replace(/ая /, 'ой ')
        .replace(/ь$/, 'и')
        .replace(/а$/, 'ы');
    }
    if (inCase === 'accusative') {
      return name.replace(/ья /, 'ью ').replace(/ая /, 'ую ').replace(/а$/, 'у');
    }
    return name;
  }
  if (code > 32) {
    if (isShort) return `${roman(code - 32)} кв.`;
    const ordinal = MASCULINE[code - 33] ?? '';
    return inCase === 'genitive'
      ? `${ordinal.replace('ий', 'ьего').replace(/[ыо]й$/, 'ого')} квартала`
      : `${ordinal} квартал`;
  }
  const season = SEASONS[(code - 21) % 4] ?? '';
  if (inCase === 'genitive') {
    return season.replace(/а$/, 'ы').replace(/о$/, 'а').replace(/ь$/, 'и');
  }
  return inCase === 'accusative' ? season.replace(/а$/, 'у') : season;
}

/** "Один из дней", "с одного из дней". */
function oneOf(part: DatePart, form: string | undefined): string {
  const inCase = caseOf(form);
  const one = inCase === 'genitive' ? 'одного' : inCase === 'prepositional' ? 'одном' : 'один';
  return withPreposition(`${one} из ${OF_PARTS[part]}`, form);
}

/** "С 2017 по 2018 год": the word for the year stands once. */
function pair(first: string, last: string): string {
  return `${withoutYear(first, last)} ${last}`;
}

/** The first of two years or decades, without the word that the last one has too. */
function withoutYear(first: string, last: string): string {
  const year = /(?<=\d(?:-[ех])?)\s(?:год[аы]?|годов|гг?\.)$/;
  return year.test(last) && /^\D*\d+(?:-[ех])?\s\S+$/.test(first) ? first.replace(year, '') : first;
}

/** "2017–2018 гг." */
function range(first: string, last: string): string {
  const isYears = /^\d+$/.test(first) && /^\d+$/.test(last);
  return isYears ? `${dash(first, last)}\u00a0гг.` : dash(withoutYear(first, last), last);
}
