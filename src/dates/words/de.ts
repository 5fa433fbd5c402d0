import { dash } from '../dash.js';
import type { DatePart, DateSetting, DateWords } from '../date-words.js';

const SEASONS = ['Frühjahr', 'Sommer', 'Herbst', 'Winter'];
const PARTS = { year: 'Jahr', season: 'Jahreszeit', month: 'Monat', day: 'Tag' };
/** The article of a noun after prepositions with the dative, and with the accusative. */
const ARTICLES = { der: ['dem', 'den'], das: ['dem', 'das'], die: ['den', 'die'] } as const;
const CONTRACTED: Readonly<Record<string, string>> = {
  'in dem': 'im',
  'von dem': 'vom',
  'bis zu dem': 'bis zum',
};

/** German. Its forms are prepositions, with what follows them; `dat` is the bare dative. */
export const de: DateWords = {
  name: (text, part, { form }) => {
    if (part === 'day') return withArticle(text, 'der', form);
    if (part === 'year' && text.includes('illi')) return manyYears(text, form);
    if (form === 'in') return part === 'year' ? `im Jahr ${text}` : `im ${text}`;
    if (form === 'um') return part === 'year' ? `um ${text}` : `etwa ${text}`;
    return form && form !== 'dat' ? `${form} ${text}` : text;
  },

  about: (date, { style, form }) => {
    if (form) return `etwa ${date(form)}`;
    return style === 'short' ? `ca. ${date()}` : date('um');
  },
  perhaps: (date, { style, form }) =>
    style === 'short' && !form ? `${date()}?` : `vielleicht ${date(form)}`,
  marked: (date, mark, parts, { form }) => {
    const names = parts.map((part) => PARTS[part]).join(' und ');
    return `${date(form)} (${names} ${mark === 'approximate' ? 'ungefähr' : 'unsicher'})`;
  },

  decade: (firstYear, setting) => {
    const isDative = setting.form && setting.form !== 'um';
    const years = `${setting.digits(firstYear)}er ${isDative ? 'Jahren' : 'Jahre'}`;
    return withArticle(years, 'die', setting.form);
  },
  century: (number, bc, setting) =>
    numbered(number, bc, setting.style === 'short' ? 'Jh.' : 'Jahrhundert', setting),
  millennium: (number, bc, setting) =>
    numbered(number, bc, setting.style === 'short' ? 'Jt.' : 'Jahrtausend', setting),
  estimate: (year, first, last, { form }) =>
    `${form ? `etwa ${year(form)}` : year('um')}, ${first('zwischen')} und ${last()}`,
  season: (code, year, { style, form, digits }) => {
    const of = year ? ` ${year()}` : '';
    if (code > 36) {
      const unit = code < 40 ? `${digits(code - 36)}. Drittel` : `${digits(code - 39)}. Halbjahr`;
      return withArticle(unit + of, 'das', form);
    }
    if (code > 32) {
      const quarter = style === 'short' ? `Q${code - 32}` : `${digits(code - 32)}. Quartal`;
      return withArticle(quarter + of, 'das', form);
    }
    const season = (code - 21) % 4;
    const half = code < 25 ? '' : code < 29 ? ' (Nordhalbkugel)' : ' (Südhalbkugel)';
    return withArticle(`${SEASONS[season]}${of}${half}`, season === 0 ? 'das' : 'der', form);
  },

  some: (part, date, { form }) => `${one(part, form)} ${date('in')}`,
  someFrom: (part, first, last, { form }) =>
    `${one(part, form)} ${first('zwischen')} und ${last('dat')}`,
  dayOfSomeMonth: (day, year, { form }) => {
    const text = `${day}. eines unbekannten Monats`;
    return withArticle(year ? `${text} ${year('in')}` : text, 'der', form);
  },
  inYears: (date, years, { form }) => `${date(form)} ${years('in')}`,
  yearUnknown: (date, { form }) => (date ? `${date(form)}, Jahr unbekannt` : 'Jahr unbekannt'),

  lasting: (start, end, { style }) =>
    style === 'short' ? dash(start(), end()) : `${start('von')} ${end('bis')}`,
  since: (start) => start('seit'),
  until: (end) => end('bis'),
  endUnknown: (start) => `${start('ab')}, Ende unbekannt`,
  startUnknown: (end) => `${end('bis')}, Anfang unbekannt`,

  between: (first, last, { style }) => {
    const isYears = /^\d{3,4}$/.test(first()) && /^\d{3,4}$/.test(last());
    if (isYears && style !== 'spoken') return `irgendwann ${dash(first(), last())}`;
    return `irgendwann ${first('zwischen')} und ${last('dat')}`;
  },
  before: (date) => date('vor'),
  orEarlier: (date) => `${date()} oder früher`,
  orLater: (date) => `${date()} oder später`,
  eachFrom: (first, last) => `alle ${first('von')} ${last('bis')}`,
  eachUntil: (last) => `alle ${last('bis')}`,
  eachSince: (first) => `alle ${first('seit')}`,
  span: (first, last, { style, form }) => {
    if (form) return `${first(form)} oder ${last()}`;
    return style === 'spoken' ? `${first()} bis ${last()}` : dash(first(), last());
  },

  gregorian: (date, { form }) => `${date(form)} (gregorianisch)`,
};

function withArticle(
  text: string,
  gender: keyof typeof ARTICLES,
  form: string | undefined,
): string {
  if (!form) return text;
  const [dative, accusative] = ARTICLES[gender];
  if (form === 'um') return `um ${accusative} ${text}`;
  if (form === 'dat') return `${dative} ${text}`;
  const article = `${form === 'bis' ? 'bis zu' : form} ${dative}`;
  return `${CONTRACTED[article] ?? article} ${text}`;
}

function numbered(number: number, bc: boolean, unit: string, setting: DateSetting): string {
  const text = `${setting.digits(number)}. ${unit}${bc ? ' v. Chr.' : ''}`;
  return withArticle(text, 'das', setting.form);
}

/** "13,8 Milliarden Jahre v. Chr." */
function manyYears(text: string, form: string | undefined): string {
  const years = form && form !== 'um' ? 'Jahren' : 'Jahre';
  const whole = text.replace(/\S*illi\S*/, `$& ${years}`);
  return form && form !== 'dat' ? `${form} ${whole}` : whole;
}

/** "Ein Tag", "seit einem Tag", "um einen Tag". */
function one(part: DatePart, form: string | undefined): string {
  const ending = !form ? '' : form !== 'um' ? 'em' : part === 'year' ? '' : 'en';
  const text = `ein${ending} ${PARTS[part]}`;
  if (!form || form === 'dat') return text;
  return `${form === 'bis' ? 'bis zu' : form} ${text}`;
}
