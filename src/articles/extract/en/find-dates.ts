import type { CalendarWords, Span } from '../expression.js';
import { readWithChrono } from './read-with-chrono.js';
import { spanOf } from './remaining.js';
import type { Remaining } from './remaining.js';
import {
  ANY_MONTH,
  countsSomething,
  MONTH,
  monthOf,
  ORDINAL,
  ordinalOf,
  SEASON,
  seasonOf,
  WEEKDAY,
} from './words.js';

/** Words for a date, without the words before it that say how it is meant. */
export interface DateWords extends Span {
  readonly date: CalendarWords;
  /** The other end of "18–19 June". */
  readonly to?: CalendarWords;
  /** One of these, and nobody can say which: "06/07/2024". */
  readonly either?: readonly CalendarWords[];
  /** A date only with the right words before it: a number such as 1961, a name such as May. */
  readonly needsCue: boolean;
}

const YEAR = String.raw`(?:1\d{3}|20\d\d)(?![\d,.]\d|[\w%])`;
const ERA = String.raw`(?:B\.C\.E\.|B\.C\.|A\.D\.|C\.E\.|(?:BCE|BC|AD|CE)(?!\w))`;
const YEAR_OR_ERA = String.raw`(?:\d{1,4} ${ERA}|${YEAR})`;
const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d%])`;
const DASH = String.raw`\s?[-–—]\s?`;
const TO_DAY = String.raw`(?:${DASH}| to | and )`;
const ON_WEEKDAY = String.raw`(?:${WEEKDAY},? (?:the )?)?`;
const NO_DIGIT_BEFORE = String.raw`(?<![\w$€£¥.,/-])`;

const pattern = (source: string, flags = 'gu') => new RegExp(source, flags);

const MONTH_DAY = pattern(
  String.raw`${NO_DIGIT_BEFORE}${ON_WEEKDAY}(${ANY_MONTH}) (?:the )?(${DAY})(?:${TO_DAY}(${DAY})(?! ${ANY_MONTH}))?(?:,? (?:of )?(${YEAR_OR_ERA}))?`,
);
const DAY_MONTH = pattern(
  String.raw`${NO_DIGIT_BEFORE}${ON_WEEKDAY}(?:(${DAY})${TO_DAY})?(${DAY}) (?:of )?(${ANY_MONTH})(?:,? (?:of )?(${YEAR_OR_ERA}))?(?! \d)`,
);
const MONTH_YEAR = pattern(
  String.raw`${NO_DIGIT_BEFORE}(?:(${ANY_MONTH})${DASH})?(${ANY_MONTH})(?: of|,)? (${YEAR})`,
);
const YEAR_MONTH = pattern(String.raw`${NO_DIGIT_BEFORE}(\d{4})-(0[1-9]|1[0-2])(?![\w-])`);
const SLASHES = pattern(
  String.raw`${NO_DIGIT_BEFORE}(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\w/]|\.\d)`,
);
const OF_ERA = pattern(String.raw`\bA\.?D\.? (\d{1,4})\b|${NO_DIGIT_BEFORE}(\d{1,4}) (${ERA})`);
const CENTURY = pattern(
  String.raw`\b(?:(${ORDINAL})(?: and | or |${DASH}))?(${ORDINAL}) centur(?:y|ies)\b(?: (${ERA}))?`,
  'giu',
);
const DECADE = pattern(String.raw`(?<![\w$€£¥.,/]|(?<!\bmid)-)(1\d|20)(\d)0(?:s|['’]s)(?!\w)`);
const QUARTER = pattern(
  String.raw`\b(?:([QH])([1-4])|(first|second|third|fourth|1st|2nd|3rd|4th) (quarter|half))(?: of|,)? (${YEAR})`,
  'giu',
);
const SEASON_YEAR = pattern(String.raw`\b(${SEASON})(?: of|,)? (${YEAR})(?:[-–/]\d\d(?!\d))?`);
const YEARS = pattern(
  String.raw`${NO_DIGIT_BEFORE}((?:1\d|20)\d\d)(?:\s?[-–—/]\s?)((?:1\d|20)\d\d|\d\d)(?![\w%-]|[.,]\d)`,
);
const ONE_YEAR = pattern(
  String.raw`(?<![\w$€£¥.,/]|\d[-–—])(?<!\b(?!mid|pre|post)\w+-)(${YEAR})(?![-–—/]\d)`,
);
const ONE_MONTH = pattern(String.raw`\b(${MONTH})(?!\w| \d)`);
const ONE_SEASON = pattern(String.raw`\b(spring|summer|autumn|winter)\b`);

/** As much as tells what a number counts. */
const MOST_AFTER = 40;

/** Finds the dates of a calendar, the longest words first. */
export function findDates(rest: Remaining): DateWords[] {
  const plain = (match: RegExpExecArray, date: CalendarWords): DateWords => ({
    ...spanOf(match),
    date,
    needsCue: false,
  });
  const after = (match: RegExpExecArray) => {
    const { end } = spanOf(match);
    return rest.sentence.slice(end, end + MOST_AFTER);
  };
  const found = [
    ...rest.take(MONTH_DAY, (match) => {
      const [, month = '', day = '', to, year] = match;
      if (year === undefined && countsSomething(after(match))) return undefined;
      return days(match, monthOf(month), day, to, year);
    }),
    ...rest.take(DAY_MONTH, (match) => {
      const [, from, day = '', month = '', year] = match;
      return from === undefined
        ? days(match, monthOf(month), day, undefined, year)
        : days(match, monthOf(month), from, day, year);
    }),
    ...rest.take(OF_ERA, (match) => {
      const [, ad, number = ad ?? '', era = 'AD'] = match;
      return plain(match, { year: yearOfEra(Number(number), era) });
    }),
    ...rest.take(SLASHES, (match) => {
      const [, first = '', sign, second = '', year = ''] = match;
      const all = slashDates(Number(first), Number(second), year);
      const dates = sign === '.' ? all.slice(-1) : all; // with dots the day comes first
      const [date] = dates;
      if (date === undefined) return undefined;
      return { ...plain(match, date), ...(dates.length > 1 && { either: dates }) };
    }),
    ...rest.take(QUARTER, (match) => {
      const [, letter, digit, ordinal = '', word = '', year] = match;
      const number = digit === undefined ? ordinalOf(ordinal) : Number(digit);
      const isHalf = /^h/iu.test(letter ?? word);
      if (isHalf && number > 2) return undefined;
      return plain(match, { year, part: String((isHalf ? 39 : 32) + number) });
    }),
    ...rest.take(SEASON_YEAR, (match) =>
      plain(match, { year: match[2], part: seasonOf(match[1] ?? '') }),
    ),
    ...rest.take(MONTH_YEAR, (match) => {
      const [, from, month = '', year] = match;
      const date = { year, part: monthOf(month) };
      if (from === undefined) return plain(match, date);
      return { ...plain(match, { part: monthOf(from) }), to: date };
    }),
    ...rest.take(CENTURY, (match) => {
      const [, from, ordinal = '', era] = match;
      const [first, last] = [from, ordinal].map((text) => century(ordinalOf(text ?? ''), era));
      if (last === undefined) return undefined;
      if (first === undefined) return plain(match, { year: last });
      return { ...plain(match, { year: first }), to: { year: last } };
    }),
    ...rest.take(DECADE, (match) => {
      const [, hundreds = '', ten = ''] = match;
      // "The 1800s" are ten years or a hundred.
      return plain(match, { year: ten === '0' ? `${hundreds}XX` : `${hundreds}${ten}X` });
    }),
    ...rest.take(YEARS, readYears),
    ...rest.take(YEAR_MONTH, (match) => plain(match, { year: match[1], part: match[2] })),
    ...readWithChrono(rest),
    ...rest.take(ONE_YEAR, (match) =>
      countsSomething(after(match))
        ? undefined
        : { ...plain(match, { year: match[1] }), needsCue: true },
    ),
    ...rest.take(ONE_MONTH, (match) => ({
      ...plain(match, { part: monthOf(match[1] ?? '') }),
      needsCue: true,
    })),
    ...rest.take(ONE_SEASON, (match) => ({
      ...plain(match, { part: seasonOf(match[1] ?? '') }),
      needsCue: true,
    })),
  ];
  return found.sort((a, b) => a.start - b.start);
}

function days(
  match: RegExpExecArray,
  part: string,
  day: string,
  to: string | undefined,
  year: string | undefined,
): DateWords {
  const [, number, era] = /^(\d+) (\D+)$/u.exec(year ?? '') ?? [];
  const named = era === undefined ? year : yearOfEra(Number(number), era);
  const date = { year: named, part, day: parseInt(day, 10) };
  const span = { ...spanOf(match), needsCue: false };
  return to === undefined
    ? { ...span, date }
    : { ...span, date, to: { ...date, day: parseInt(to, 10) } };
}

/** "2017-2018", "1914–18"; "2024-06" is a month. */
function readYears(match: RegExpExecArray): DateWords | undefined {
  const [, from = '', to = ''] = match;
  const last = to.length === 2 ? from.slice(0, 2) + to : to;
  if (Number(last) <= Number(from)) return undefined;
  return { ...spanOf(match), date: { year: from }, to: { year: last }, needsCue: true };
}

/** Americans write the month first, others the day. */
function slashDates(first: number, second: number, year: string): CalendarWords[] {
  const orders = [
    [first, second],
    [second, first],
  ];
  const dates = orders
    .filter(([month = 0, day = 0]) => month >= 1 && month <= 12 && day >= 1 && day <= 31)
    .map(([month, day]) => ({ year, part: String(month).padStart(2, '0'), day }));
  return first === second ? dates.slice(0, 1) : dates;
}

/** Years before our era are counted from 0, which is 1 BC. */
function yearOfEra(number: number, era: string): string {
  if (!/^B/iu.test(era)) return String(number).padStart(4, '0');
  const digits = String(Math.max(0, number - 1)).padStart(4, '0');
  return digits === '0000' ? digits : `-${digits}`;
}

function century(number: number, era: string | undefined): string | undefined {
  if (number < 1 || number > 21) return undefined;
  const digits = String(number - 1).padStart(2, '0');
  return era !== undefined && /^B/iu.test(era) ? `-${digits}XX` : `${digits}XX`;
}
