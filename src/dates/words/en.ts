import { dash, isLong } from '../dash.js';
import type { DateSetting, DateText, DateWords } from '../date-words.js';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth'];
const HEMISPHERES = ['', 'northern ', 'southern '];
const ENDINGS = ['th', 'st', 'nd', 'rd'];

/** English. Its forms are those of decades and centuries: after `the`, or `bare` where it is short. */
export const en: DateWords = {
  about: (date, { style }) => (style === 'short' ? `c. ${date()}` : `about ${the(date)}`),
  perhaps: (date, { style }) => (style === 'short' ? `${date()}?` : `perhaps ${the(date)}`),
  marked: (date, mark, parts, { form }) => `${date(form)} (${parts.join(' and ')} ${mark})`,

  decade: (firstYear, setting) => `${article(setting)}${setting.digits(firstYear)}s`,
  century: (...given) => numbered('century', ...given),
  millennium: (...given) => numbered('millennium', ...given),
  estimate: (year, first, last) => `about ${year()}, between ${first()} and ${last()}`,
  season: (code, year, { style }) => {
    const of = (preposition = '') => (year ? ` ${preposition}${year()}` : '');
    const n = code - 21;
    if (n < 12) return `${HEMISPHERES[Math.floor(n / 4)]}${SEASONS[n % 4]}${of()}`;
    if (code < 37 && style === 'short') return `Q${code - 32}${of()}`;
    const [first, unit] = code < 37 ? [33, 'quarter'] : code < 40 ? [37, 'third'] : [40, 'half'];
    return `${ORDINAL_WORDS[code - first]} ${unit}${of('of ')}`;
  },

  some: (part, date) => `some ${part} in ${the(date)}`,
  someFrom: (part, first, last) => `some ${part} from ${first()} to ${last()}`,
  dayOfSomeMonth: (day, year) => `day ${day} of some month${year ? ` in ${year()}` : ''}`,
  inYears: (date, years) => `${date()} in ${the(years)}`,
  yearUnknown: (date) => (date ? `${date()}, year unknown` : 'year unknown'),

  lasting: (start, end, { style }) =>
    style === 'short' ? dash(start(), end()) : `from ${the(start)} to ${the(end)}`,
  since: (start) => `since ${after(start)}`,
  until: (end) => `until ${after(end)}`,
  endUnknown: (start) => `from ${after(start)}, end unknown`,
  startUnknown: (end) => `until ${after(end)}, start unknown`,

  between: (first, last, { style }) => {
    const [from, to] = [after(first), after(last)];
    if (style === 'spoken') return `some time between ${from} and ${to}`;
    return isLong(from + to) ? `some time from ${from} to ${to}` : `some time in ${dash(from, to)}`;
  },
  before: (date) => `before ${date()}`,
  orEarlier: (date) => `${after(date)} or earlier`,
  orLater: (date) => `${after(date)} or later`,
  eachFrom: (first, last, setting) => `all of ${en.span(first, last, setting)}`,
  eachUntil: (last) => `all until ${after(last)}`,
  eachSince: (first) => `all since ${after(first)}`,
  span: (first, last, { style }) => {
    const [from, to] = [after(first), after(last)];
    return style === 'spoken' ? `${from} to ${to}` : dash(from, to);
  },

  gregorian: (date, { form }) => `${date(form)} (Gregorian)`,
};

function the(date: DateText): string {
  return date('the');
}

function after(date: DateText): string {
  return date('bare');
}

/** Labels have room for the articles that must be, and no others. */
function article({ form, style }: DateSetting): string {
  return form === 'the' || (form && style !== 'short') ? 'the ' : '';
}

function numbered(unit: string, number: number, bc: boolean, setting: DateSetting): string {
  const isTeen = number > 10 && number < 14;
  const ordinal = setting.digits(number) + ((isTeen ? undefined : ENDINGS[number % 10]) ?? 'th');
  return `${article(setting)}${ordinal} ${unit}${bc ? ' BC' : ''}`;
}
