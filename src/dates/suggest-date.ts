import { parseDate } from './parse-date.js';

/** Characters; no date in words is longer, and a hostile text costs no time. */
const MAX_LENGTH = 60;

/** How months and seasons begin, each at the place of its number in EDTF. */
const MONTHS =
  '. jan feb mar apr may jun jul aug sep oct nov dec . . . . . . . . spr sum aut win'.split(' ');

const pad = (number: number | string, length: number): string =>
  String(number).padStart(length, '0');

/** How people write days, months and seasons, in small letters and without commas. */
const DAYS: readonly RegExp[] = [
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<year>\d{4})[-/. ](?<month>\d\d?)(?:[-/. ](?<day>\d\d?))?$/,
  /^(?:(?<day>\d\d?)(?:st|nd|rd|th|\.)? )?(?<month>[a-z]+)\.? (?<year>\d{4})$/,
  /^(?<month>[a-z]+)\.? (?<day>\d\d?)(?:st|nd|rd|th)? (?<year>\d{4})$/,
];

/** How people write years, and the same in EDTF. */
const YEARS: readonly (readonly [form: RegExp, write: (digits: string) => string])[] = [
  [/^(-\d{5,}|\d{5,6})$/, (year) => `Y${year}`],
  [/^(\d{3})0['’]?s$/, (tens) => `${tens}X`],
  [/^(\d\d?)(?:st|nd|rd|th) c(?:entury|ent)?\.?$/, (n) => `${pad(Number(n) - 1, 2)}XX`],
  [/^(\d{1,4}) ?b\.?c\.?(?:e\.?)?$/, (n) => (n === '1' ? '0000' : `-${pad(Number(n) - 1, 4)}`)],
  [/^(\d{1,4}) ?(?:ad|ce)$/, (year) => pad(year, 4)],
];

/**
 * What was probably meant by a text that is no EDTF date, as a date that is one: `1840s` → `184X`.
 * For the author to confirm, never to place an event by.
 */
export function suggestDate(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const words = text
    .trim()
    .toLowerCase()
    .replaceAll(',', '')
    .replace(/\s+/g, ' ')
    .replace(/[‐-―−]/g, '-');
  const [about = ''] = /^(?:~|(?:ca?|circa|about|around|approx)(?![a-z])\.?) ?/.exec(words) ?? [];
  const rest = words.slice(about.length);
  const dates = [
    ...formsOf(rest),
    rest.replace(/^\d{3}$/, '0$&'),
    rest.replace(/^(\d\d)(\d\d)[-/](\d\d)$/, '$1$2/$1$3'),
    rest
      .split(/ ?- ?| to | until /, 3)
      .map(readSide)
      .join('/'),
  ];
  return dates.map((date) => (about === '' ? date : date.replace(/$|(?=\/)/g, '~'))).find(isDate);
}

/** All that words for a single date may mean, EDTF or not. */
function formsOf(words: string): readonly string[] {
  const forms = [words];
  for (const form of DAYS) {
    const { year, month = '', day } = form.exec(words)?.groups ?? {};
    if (year !== undefined) forms.push(year + part(month) + (day === undefined ? '' : part(day)));
  }
  for (const [form, write] of YEARS) {
    const [, digits] = form.exec(words) ?? [];
    if (digits !== undefined) forms.push(write(digits));
  }
  return forms;
}

/** `june`, `6` and `06` → `-06`. */
function part(words: string): string {
  const place = MONTHS.indexOf(words.slice(0, 3).replace('fal', 'aut'));
  return `-${pad(place < 0 ? words : place, 2)}`;
}

/** One end of an interval; a text that makes it none where the words are no date. */
function readSide(words: string): string {
  return words === 'present' || words === 'now' ? '..' : (formsOf(words).find(isDate) ?? '-');
}

function isDate(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}
