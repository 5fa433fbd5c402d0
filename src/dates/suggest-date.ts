import { parseDate } from './parse-date.js';

/** Characters; no date in words is longer, and a hostile text costs no time. */
const MAX_LENGTH = 60;

/** Names of months and their usual short forms; seasons after them. */
const MONTHS =
  'jan(uary)? feb(ruary)? mar(ch)? apr(il)? may june? july? aug(ust)? sept?(ember)? oct(ober)? nov(ember)? dec(ember)? spring summer autumn|fall winter'
    .split(' ')
    .map((name) => new RegExp(`^(${name})$`));

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** A year as EDTF has it, counted with a year 0. */
function yearOf(year: number): string {
  const sign = year < 0 ? '-' : '';
  return Math.abs(year) > 9999 ? `Y${year}` : sign + pad(Math.abs(year), 4);
}

/** How people write dates once `simplify` has been over them, and the same in EDTF. */
const FORMS: readonly (readonly [form: RegExp, edtf: string | ((...parts: string[]) => string)])[] =
  [
    [/^m(\d\d) (\d{4})$/, '$2-$1'],
    [/^m(\d\d) (\d\d) (\d{4})$/, '$3-$1-$2'],
    [/^(\d\d)\.? m(\d\d) (\d{4})$/, '$3-$2-$1'],
    [/^(\d{4})[/. ]?(\d\d)[/. ]?(\d\d)$/, '$1-$2-$3'],
    [/^(\d{4})[/. ]?(0\d|1[0-2])$/, '$1-$2'],
    [/^(0\d|1[0-2])[-/. ](\d{4})$/, '$2-$1'],
    [/^(\d\d)(\d\d)[-/](\d\d)$/, '$1$2/$1$3'],
    [/^(-\d{5,}|\d{5,6})$/, 'Y$1'],
    [/^\d{3}$/, '0$&'],
    [/^(\d{3})0['’]?s$/, '$1X'],
    [/^(\d\d) c(entury|\.)?$/, (_, n) => `${pad(Number(n) - 1, 2)}XX`],
    [/^(\d{2,6}) ?(?:ad|ce)$|^ad (\d{2,6})$/, (_, a, b) => yearOf(Number(a || b))],
    [/^(\d{2,6}) ?bce?$/, (_, year) => yearOf(1 - Number(year))],
  ];

/** What words say around a date: about, perhaps, and `?` behind it. */
const HEDGED =
  /^(?:(~|ca?(?![a-z])\.?|circa|about)|(maybe|perhaps|possibly|probably))? ?(.*?) ?(\?)?$/;

/**
 * What was probably meant by a text that is no EDTF date, as a date that is one: `1840s` → `184X`.
 * For the author to confirm, never to place an event by.
 */
export function suggestDate(text: string): string | undefined {
  if (text.length > MAX_LENGTH || !/\d/.test(text)) return undefined;
  const [, about, perhaps, words = '', doubt] = HEDGED.exec(simplify(text)) ?? [];
  const sign = about ? (doubt ? '%' : '~') : perhaps || doubt ? '?' : '';
  const sides = words.split(/ ?- ?| to /, 3);
  return (
    [...readings(words), ...(sides.length > 1 ? [span(sides)] : [])]
      // An open end stays bare.
      .map((date) => date.replace(/([^.])(?=\/|$)/g, `$1${sign}`))
      .find(isDate)
  );
}

/** In small letters, with two digits for a day and a month, and the month's number for its name. */
function simplify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/(\d),(\d{3})(?!\d)/g, '$1$2')
    .replace(/[,\s]+/g, ' ')
    .replace(/\b(early|mid|late)[- ]/g, '')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\b\d\b/g, '0$&')
    .replace(/([a-z]+)\.?/g, (name, letters: string) => {
      const month = MONTHS.findIndex((names) => names.test(letters)) + 1;
      return month === 0 ? name : `m${pad(month > 12 ? month + 8 : month, 2)}`;
    })
    .trim();
}

/** All that words for a single date may mean, EDTF or not. */
const readings = (words: string): readonly string[] => [
  words,
  ...FORMS.filter(([form]) => form.test(words)).map(([form, edtf]) =>
    words.replace(form, edtf as string),
  ),
];

/** An interval between what words for single dates may mean; `-` stands for what means none. */
const span = (sides: readonly string[]): string =>
  sides.map((side) => (side === 'present' ? '..' : (readings(side).find(isDate) ?? '-'))).join('/');

function isDate(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}
