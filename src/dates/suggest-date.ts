import { parseDate } from './parse-date.js';

/** Characters; no date in words is longer, and a hostile text costs no time. */
const MAX_LENGTH = 60;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec spr sum aut win'.split(' ');

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

/** How people write dates once `simplify` has been over them, and the same in EDTF. */
const FORMS: readonly (readonly [form: RegExp, edtf: string | ((...parts: string[]) => string)])[] =
  [
    [/^m(\d\d) (\d{4})$/, '$2-$1'],
    [/^m(\d\d) (\d\d) (\d{4})$/, '$3-$1-$2'],
    [/^(\d\d)\.? m(\d\d) (\d{4})$/, '$3-$2-$1'],
    [/^(\d{4})[/. ]?(\d\d)[/. ]?(\d\d)$/, '$1-$2-$3'],
    [/^(\d{4})[/. ](\d\d)$/, '$1-$2'],
    [/^(\d\d)(\d\d)[-/](\d\d)$/, '$1$2/$1$3'],
    [/^(-\d{5,}|\d{5,6})$/, 'Y$1'],
    [/^\d{3}$/, '0$&'],
    [/^(\d{3})0['’]?s$/, '$1X'],
    [/^(\d\d) c(entury|\.)?$/, (_, n) => `${pad(Number(n) - 1, 2)}XX`],
    [/^0?1 bce?$/, '0000'],
    [/^(\d{2,4}) ?bce?$/, (_, year) => `-${pad(Number(year) - 1, 4)}`],
  ];

/**
 * What was probably meant by a text that is no EDTF date, as a date that is one: `1840s` → `184X`.
 * For the author to confirm, never to place an event by.
 */
export function suggestDate(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const [, about, words = ''] =
    /^(~|ca?(?![a-z])\.?|circa|about)? ?(.*)$/.exec(simplify(text)) ?? [];
  const sides = words
    .split(/ ?- ?| to /, 3)
    .map((side) => (side === 'present' ? '..' : read(side)));
  const dates = [...readings(words), sides.join('/')];
  return dates.map((date) => (about ? date.replace(/$|(?=\/)/g, '~') : date)).find(isDate);
}

/** In small letters, with two digits for a day and a month, and the month's number for its name. */
function simplify(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/[,\s]+/g, ' ')
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/\b\d\b/g, '0$&')
    .replace(/([a-z]{3})[a-z]*\.?/g, (name, start: string) => {
      const month = MONTHS.indexOf(start) + 1;
      return month === 0 ? name : `m${pad(month > 12 ? month + 8 : month, 2)}`;
    })
    .trim();
}

/** All that words for a single date may mean, EDTF or not. */
const readings = (words: string): readonly string[] => [
  words,
  ...FORMS.map(([form, edtf]) => words.replace(form, edtf as string)),
];

/** The date that words for a single one may mean; `-`, which is none, where there is none. */
const read = (words: string): string => readings(words).find(isDate) ?? '-';

function isDate(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}
