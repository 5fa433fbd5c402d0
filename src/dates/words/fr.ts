import { dash } from '../dash.js';
import type { DatePart, DateSetting, DateWords } from '../date-words.js';
import { roman } from '../roman.js';

const SEASONS = ['printemps', 'été', 'automne', 'hiver'];
const ORDINALS = ['premier', 'deuxième', 'troisième', 'quatrième'];
const PARTS = { year: 'année', season: 'saison', month: 'mois', day: 'jour' };

/** French. Its forms are prepositions, with the article that the date needs after them. */
export const fr: DateWords = {
  name: (text, part, { form }) => {
    if (part === 'day') return withArticle(text, 'le', form);
    const name = part === 'year' ? text.replace(/\S*illi\S*/, '$& d’années') : text;
    if (!form) return name;
    if (form === 'jusque') return `jusqu’en ${name}`;
    return form === 'de' && startsWithVowel(name) ? `d’${name}` : `${form} ${name}`;
  },

  about: (date, { style, form }) => {
    if (form) return `${date(form)} environ`;
    return style === 'short' ? `v. ${date()}` : date('vers');
  },
  perhaps: (date, { style, form }) =>
    style === 'short' && !form ? `${date()}\u202f?` : `peut-être ${date(form)}`,
  marked: (date, mark, parts, { form }) => {
    const names = parts.map((part) => PARTS[part]).join(' et ');
    const isFeminine = parts.every((part) => part === 'year' || part === 'season');
    const [masculine, feminine] =
      mark === 'approximate' ? ['approximatif', 'approximative'] : ['incertain', 'incertaine'];
    const plural = parts.length > 1 ? 's' : '';
    return `${date(form)} (${names} ${isFeminine ? feminine : masculine}${plural})`;
  },

  decade: (firstYear, { digits, form }) => withArticle(`années ${digits(firstYear)}`, 'les', form),
  century: (...given) => numbered('siècle', 's.', ...given),
  millennium: (...given) => numbered('millénaire', 'mill.', ...given),
  estimate: (year, first, last, { form }) =>
    `${form ? `${year(form)} environ` : year('vers')}, ${first('entre')} ${last('et')}`,
  season: (code, year, { style, form }) => {
    const of = year ? ` ${year()}` : '';
    if (code > 36) {
      const first = code < 40 ? 37 : 40;
      const unit = code < 40 ? 'quadrimestre' : 'semestre';
      const ordinal = code === 41 ? 'second' : ORDINALS[code - first];
      return withArticle(`${ordinal} ${unit}${of}`, 'le', form);
    }
    if (code > 32) {
      const quarter = style === 'short' ? `T${code - 32}` : `${ORDINALS[code - 33]} trimestre`;
      return withArticle(quarter + of, 'le', form);
    }
    const half = code < 25 ? '' : code < 29 ? ' boréal' : ' austral';
    return withArticle(`${SEASONS[(code - 21) % 4]}${half}${of}`, 'le', form);
  },

  some: (part, date, { form }) => `${one(part, form)} ${date('de')}`,
  someFrom: (part, first, last, { form }) => `${one(part, form)} ${first('entre')} ${last('et')}`,
  dayOfSomeMonth: (day, year, { form }) => {
    const text = `${day === '1' ? '1er' : day} d’un mois inconnu`;
    return withArticle(year ? `${text} ${year('de')}` : text, 'le', form);
  },
  inYears: (date, years, { form }) => `${date(form)} ${years('dans')}`,
  yearUnknown: (date, { form }) => (date ? `${date(form)}, année inconnue` : 'année inconnue'),

  lasting: (start, end, { style }) =>
    style === 'short' ? dash(start(), end()) : `${start('de')} ${end('à')}`,
  since: (start) => start('depuis'),
  until: (end) => end('jusque'),
  endUnknown: (start) => `${start('depuis')}, fin inconnue`,
  startUnknown: (end) => `${end('jusque')}, début inconnu`,

  between: (first, last, { style }) =>
    `${style === 'short' ? '' : 'à un moment '}${first('entre')} ${last('et')}`,
  before: (date) => date('avant'),
  orEarlier: (date) => `${date()} ou avant`,
  orLater: (date) => `${date()} ou après`,
  eachFrom: (first, last) => `toutes les dates ${first('de')} ${last('à')}`,
  eachUntil: (last) => `toutes les dates ${last('jusque')}`,
  eachSince: (first) => `toutes les dates ${first('depuis')}`,
  span: (first, last, { style, form }) => {
    if (form) return `${first(form)} ou ${last()}`;
    return style === 'spoken' ? `${first('de')} ${last('à')}` : dash(first(), last());
  },

  gregorian: (date, { form }) => `${date(form)} (grégorien)`,
};

function withArticle(text: string, article: 'le' | 'les', form: string | undefined): string {
  if (!form) return text;
  const isPlural = article === 'les';
  const isElided = !isPlural && startsWithVowel(text);
  const whole = isElided ? `l’${text}` : `${article} ${text}`;
  const contracted = (singular: string, plural: string, elided: string) =>
    isElided ? `${elided} ${whole}` : `${isPlural ? plural : singular} ${text}`;
  if (form === 'de') return contracted('du', 'des', 'de');
  if (form === 'à') return contracted('au', 'aux', 'à');
  if (form === 'dans') return contracted('au', 'dans les', 'dans');
  if (form === 'jusque') return contracted('jusqu’au', 'jusqu’aux', 'jusqu’à');
  return `${form} ${whole}`;
}

function startsWithVowel(text: string): boolean {
  return /^[aeéhiou]/i.test(text);
}

function numbered(
  unit: string,
  short: string,
  number: number,
  bc: boolean,
  { style, form }: DateSetting,
): string {
  const name = style === 'short' ? short : unit;
  const ordinal = `${roman(number)}${number === 1 ? 'er' : 'e'}`;
  return withArticle(`${ordinal} ${name}${bc ? ' av. J.-C.' : ''}`, 'le', form);
}

/** "Un jour", "depuis un jour", "d’un jour". */
function one(part: DatePart, form: string | undefined): string {
  const text = `${part === 'year' ? 'une' : 'un'} ${PARTS[part]}`;
  if (!form) return text;
  if (form === 'de' || form === 'dans') return `d’${text}`;
  return form === 'jusque' ? `jusqu’à ${text}` : `${form} ${text}`;
}
