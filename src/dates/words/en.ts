import type { DateWords } from './date-words.js';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINAL_WORDS = ['first', 'second', 'third', 'fourth'];
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const PLURALS = new Intl.PluralRules('en', { type: 'ordinal' });

/** English. */
export const en: DateWords = {
  about: (date, style) => (style === 'short' ? `c. ${date}` : `about ${date}`),
  perhaps: (date, style) => (style === 'short' ? `${date}?` : `perhaps ${date}`),
  marked: (date, mark, parts) => `${date} (${parts.join(' and ')} ${mark})`,

  decade: (firstYear, inPhrase) => `${the(inPhrase)}${firstYear}s`,
  century: (number, bc, inPhrase) => `${the(inPhrase)}${ordinal(number)} century${era(bc)}`,
  millennium: (number, bc, inPhrase) => `${the(inPhrase)}${ordinal(number)} millennium${era(bc)}`,
  estimate: (year, first, last) => `about ${year}, between ${first} and ${last}`,
  season: (code, year, style) => {
    if (code < 25) return join(SEASONS[code - 21], year);
    if (code < 29) return join(`northern ${SEASONS[code - 25]}`, year);
    if (code < 33) return join(`southern ${SEASONS[code - 29]}`, year);
    if (code < 37 && style === 'short') return join(`Q${code - 32}`, year);
    const [first, unit] = code < 37 ? [33, 'quarter'] : code < 40 ? [37, 'third'] : [40, 'half'];
    return join(`${ORDINAL_WORDS[code - first]} ${unit}`, year && `of ${year}`);
  },

  some: (part, date) => `some ${part} in ${date}`,
  someFrom: (part, first, last) => `some ${part} from ${first} to ${last}`,
  dayOfSomeMonth: (day, year) => join(`day ${day} of some month`, year && `in ${year}`),
  inYears: (date, years) => `${date} in ${years}`,
  yearUnknown: (date) => (date === undefined ? 'year unknown' : `${date}, year unknown`),

  lasting: (start, end, style) =>
    style === 'short' ? dash(start, end) : `from ${start} to ${end}`,
  since: (start) => `since ${start}`,
  until: (end) => `until ${end}`,
  endUnknown: (start) => `from ${start}, end unknown`,
  startUnknown: (end) => `until ${end}, start unknown`,

  between: (first, last, style) => {
    if (style === 'spoken') return `some time between ${first} and ${last}`;
    return isLong(first + last)
      ? `some time from ${first} to ${last}`
      : `some time in ${dash(first, last)}`;
  },
  before: (date) => `before ${date}`,
  orEarlier: (date) => `${date} or earlier`,
  orLater: (date) => `${date} or later`,
  eachFrom: (first, last, style) =>
    style === 'spoken' ? `all of ${first} to ${last}` : `all of ${dash(first, last)}`,
  eachUntil: (last) => `all until ${last}`,
  eachSince: (first) => `all since ${first}`,
  span: (first, last, style) => (style === 'spoken' ? `${first} to ${last}` : dash(first, last)),

  gregorian: (date) => `${date} (Gregorian)`,
};

function the(inPhrase: boolean): string {
  return inPhrase ? 'the ' : '';
}

function era(bc: boolean): string {
  return bc ? ' BC' : '';
}

function ordinal(number: number): string {
  return `${number}${ENDINGS[PLURALS.select(number)]}`;
}

function join(...words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined).join(' ');
}

/** Tells whether a date is more than one number or name, and needs air around a dash. */
function isLong(text: string): boolean {
  return /[\s–]/.test(text);
}

/** An en dash, with spaces when one of the ends has any: "2017–2018", "May – June 2024". */
function dash(first: string, last: string): string {
  return isLong(first + last) ? `${first} – ${last}` : `${first}–${last}`;
}
