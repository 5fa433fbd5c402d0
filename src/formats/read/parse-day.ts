import { writeEdtf } from './write-edtf.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAME = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const ERA_NAME = String.raw`(b\.?\s?c\.?(?:\s?e\.?)?|a\.?d\.?|c\.?e\.?)`;
const ERA = String.raw`(?:\s*${ERA_NAME})?`;
// A number of one or two digits after a month is rather a day: it is a year only with an era.
const NAMED_YEAR = String.raw`(?:(\d{3,6})|(\d{1,6})\s*${ERA_NAME})`;
const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

const pattern = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/iu;
const YEAR = pattern(String.raw`(?:ad\s+)?(\d{1,9})${ERA}`);
const ASTRONOMICAL = /^([+-]\d{1,9})$/u;
const LONG_YEAR_DAY = /^([+-]\d{6})-(\d{2})-(\d{2})$/u;
const YEAR_FIRST = /^(-?\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const MONTH_DAY = pattern(
  String.raw`${MONTH_NAME}\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?${NAMED_YEAR}`,
);
const DAY_MONTH = pattern(
  String.raw`(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+)${MONTH_NAME}[\s,-]+${NAMED_YEAR}`,
);
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u;
const DECADE = pattern(String.raw`(?:the\s+)?(\d{3})0['’]?s`);
const CENTURY = pattern(String.raw`(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)[\s-]century${ERA}`);
const SEASON = pattern(String.raw`(spring|summer|autumn|fall|winter)(?:\s+of)?,?\s+(\d{4})`);
const QUARTER = pattern(String.raw`q([1-4])\s+(\d{4})`);

/** How a reader takes what can be taken in several ways. */
export interface DayOptions {
  /** Whether numbers of one to three digits are years. */
  readonly isBareYear?: boolean;
}

/** One date in words or numbers, of a day or coarser, as EDTF; `undefined` for anything else. */
export function parseDay(
  words: string,
  { isBareYear = false }: DayOptions = {},
): string | undefined {
  const text = words.trim().replace(WEEKDAY, '');
  return parseNumbers(text, isBareYear) ?? parseNames(text) ?? parseStretch(text);
}

function parseNumbers(text: string, isBareYear: boolean): string | undefined {
  const [, astronomical] = ASTRONOMICAL.exec(text) ?? [];
  if (astronomical !== undefined) return writeEdtf({ year: Number(astronomical) });
  const long = LONG_YEAR_DAY.exec(text);
  // EDTF has no months in a year of more than four digits.
  if (long) return writeParts(long[1], long[2], long[3]) ?? writeParts(long[1]);
  const compact = COMPACT.exec(text);
  if (compact) return writeParts(compact[1], compact[2], compact[3]);
  const [, digits, era] = YEAR.exec(text) ?? [];
  if (digits !== undefined) {
    const isYear = isBareYear || era !== undefined || digits.length === 4 || /^ad\b/iu.test(text);
    return isYear ? writeEdtf({ year: yearOf(digits, era) }) : undefined;
  }
  const ymd = YEAR_FIRST.exec(text);
  if (ymd) return writeParts(ymd[1], ymd[3], ymd[4]);
  const [, one, sign, other, year] = NUMBERS.exec(text) ?? [];
  if (one === undefined) return undefined;
  const dayFirst = writeParts(year, other, one);
  // With dots the day comes first wherever dates are written so.
  const monthFirst = sign === '.' ? undefined : writeParts(year, one, other);
  return dayFirst !== monthFirst && dayFirst !== undefined && monthFirst !== undefined
    ? `[${[dayFirst, monthFirst].sort().join(',')}]`
    : (dayFirst ?? monthFirst);
}

function parseNames(text: string): string | undefined {
  const american = MONTH_DAY.exec(text);
  if (american) {
    const [, month, day, ...year] = american;
    return writeNamed(month, day, year);
  }
  const european = DAY_MONTH.exec(text);
  if (european === null) return undefined;
  const [, day, month, ...year] = european;
  return writeNamed(month, day, year);
}

/** Decades, centuries, seasons and quarters. */
function parseStretch(text: string): string | undefined {
  const decade = DECADE.exec(text);
  if (decade) return `${decade[1] ?? ''}X`;
  const [, century, era] = CENTURY.exec(text) ?? [];
  if (century !== undefined && Number(century) > 0) {
    return `${isBefore(era) ? '-' : ''}${String(Number(century) - 1).padStart(2, '0')}XX`;
  }
  const [, season = '', year] = SEASON.exec(text) ?? [];
  if (year !== undefined) return `${year}-${SEASONS[season.toLowerCase()] ?? ''}`;
  const quarter = QUARTER.exec(text);
  return quarter ? `${quarter[2] ?? ''}-${32 + Number(quarter[1])}` : undefined;
}

function writeNamed(
  name: string | undefined,
  day: string | undefined,
  [year, yearOfEra, era]: readonly (string | undefined)[],
): string | undefined {
  const month = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  return writeEdtf({
    year: yearOf(year ?? yearOfEra ?? '', era),
    month,
    ...(day !== undefined && { day: Number(day) }),
  });
}

function writeParts(year?: string, month?: string, day?: string): string | undefined {
  const [y, m, d] = [year, month, day].map((part) => (part === undefined ? part : Number(part)));
  return y === undefined ? undefined : writeEdtf({ year: y, month: m, day: d });
}

function yearOf(digits: string, era: string | undefined): number {
  return isBefore(era) ? 1 - Number(digits) : Number(digits);
}

function isBefore(era: string | undefined): boolean {
  return era !== undefined && /^b/iu.test(era);
}
