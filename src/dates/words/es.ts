import { dash } from '../dash.js';
import type { DatePart, DateWords } from '../date-words.js';
import { roman } from '../roman.js';

const SEASONS = ['primavera', 'verano', 'otoño', 'invierno'];
const ORDINALS = ['primer', 'segundo', 'tercer', 'cuarto'];
const PARTS = { year: 'año', season: 'estación', month: 'mes', day: 'día' };

/** Spanish. Its forms are prepositions, with the article that the date needs after them. */
export const es: DateWords = {
  name: (text, part, { form }) => {
    if (part === 'day') return after(form, text, 'el');
    return after(form, part === 'year' ? text.replace(/\S*ill[oó]n\S*/, '$& de años') : text);
  },

  about: (date, { style, form }) => {
    if (form) return `${date(form)} aproximadamente`;
    return style === 'short' ? `c. ${date()}` : date('hacia');
  },
  perhaps: (date, { style, form }) =>
    style === 'short' && !form ? `¿${date()}?` : `quizá ${date(form)}`,
  marked: (date, mark, parts, { form }) => {
    const names = parts.map((part) => PARTS[part]).join(' y ');
    const gender = parts.every((part) => part === 'season') ? 'a' : 'o';
    const word = mark === 'approximate' ? 'aproximad' : 'inciert';
    return `${date(form)} (${names} ${word}${gender}${parts.length > 1 ? 's' : ''})`;
  },

  decade: (firstYear, { digits, form }) => after(form, `década de ${digits(firstYear)}`, 'la'),
  century: (number, bc, { style, form }) =>
    after(form, `${style === 'short' ? 's.' : 'siglo'} ${roman(number)}${era(bc)}`, 'el'),
  millennium: (number, bc, { form }) => after(form, `${roman(number)} milenio${era(bc)}`, 'el'),
  estimate: (year, first, last, { form }) =>
    `${form ? `${year(form)} aproximadamente` : year('hacia')}, ${first('entre')} ${last('y')}`,
  season: (code, year, { style, form }) => {
    const of = year ? ` ${year('de')}` : '';
    if (code > 36) {
      const first = code < 40 ? 37 : 40;
      const unit = code < 40 ? 'cuatrimestre' : 'semestre';
      return after(form, `${ORDINALS[code - first]} ${unit}${of}`, 'el');
    }
    if (code > 32) {
      return style === 'short'
        ? after(form, `T${code - 32}${year ? ` ${year()}` : ''}`, 'el')
        : after(form, `${ORDINALS[code - 33]} trimestre${of}`, 'el');
    }
    const half = code < 25 ? '' : code < 29 ? ' boreal' : ' austral';
    const season = (code - 21) % 4;
    return after(form, `${SEASONS[season]}${half}${of}`, season === 0 ? 'la' : 'el');
  },

  some: (part, date, { form }) => after(form, `${one(part)} ${date('de')}`),
  someFrom: (part, first, last, { form }) =>
    after(form, `${one(part)} ${first('entre')} ${last('y')}`),
  dayOfSomeMonth: (day, year, { form }) =>
    after(form, `día ${day} de un mes desconocido${year ? ` ${year('de')}` : ''}`, 'el'),
  inYears: (date, years, { form }) => `${date(form)} ${years('en')}`,
  yearUnknown: (date, { form }) => (date ? `${date(form)}, año desconocido` : 'año desconocido'),

  lasting: (start, end, { style }) =>
    style === 'short' ? dash(start(), end()) : `${start('de')} ${end('a')}`,
  since: (start) => start('desde'),
  until: (end) => end('hasta'),
  endUnknown: (start) => `${start('desde')}, fin desconocido`,
  startUnknown: (end) => `${end('hasta')}, inicio desconocido`,

  between: (first, last, { style }) =>
    `${style === 'short' ? '' : 'en algún momento '}${first('entre')} ${last('y')}`,
  before: (date) => date('antes de'),
  orEarlier: (date) => `${date()} o antes`,
  orLater: (date) => `${date()} o después`,
  eachFrom: (first, last) => `todas las fechas ${first('de')} ${last('a')}`,
  eachUntil: (last) => `todas las fechas ${last('hasta')}`,
  eachSince: (first) => `todas las fechas ${first('desde')}`,
  span: (first, last, { style, form }) => {
    if (form) return `${first(form)} o ${last()}`;
    return style === 'spoken' ? `${first('de')} ${last('a')}` : dash(first(), last());
  },

  gregorian: (date, { form }) => `${date(form)} (gregoriano)`,
};

/** Puts a preposition before a date, joined with the article when there is one: "del", "al". */
function after(form: string | undefined, text: string, article?: 'el' | 'la'): string {
  if (!form) return text;
  // "Y" sounds like the "i" that follows it: "e iyar".
  const preposition = form === 'y' && !article && /^h?i/i.test(text) ? 'e' : form;
  if (!article) return `${preposition} ${text}`;
  return `${preposition} ${article} ${text}`.replace(/^(antes de|de|a) el /, '$1l ');
}

function era(bc: boolean): string {
  return bc ? ' a.\u00a0C.' : '';
}

function one(part: DatePart): string {
  return `algún ${PARTS[part]}`;
}
