/** The names of the months, in full and short, as parts of a pattern. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
export const ANY_MONTH: string = `(?:${MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "01" to "12". */
export function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}

export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** 1 is Monday. */
export function weekdayOf(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export const SEASON = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';
const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/** The EDTF code. */
export function seasonOf(name: string): string | undefined {
  return SEASONS[name.toLowerCase()];
}

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER_WORD = [...ONES].reverse().join('|');
export const NUMBER: string = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|(?:${TENS.join('|')})(?:[ -](?:${NUMBER_WORD}))?|${NUMBER_WORD}|an?)`;

/** "270", "1,000", "twenty-five", "a". */
export function numberOf(text: string): number {
  const words = text.toLowerCase();
  if (/^\d/u.test(words)) return Number(words.replaceAll(',', ''));
  if (words === 'a' || words === 'an') return 1;
  return words
    .split(/[ -]/u)
    .reduce(
      (sum, word) => sum + (ONES.indexOf(word) + 1) + 10 * (TENS.indexOf(word) + 2) * isTen(word),
      0,
    );
}

function isTen(word: string): 0 | 1 {
  return TENS.includes(word) ? 1 : 0;
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );
export const ORDINAL: string = `(?:\\d{1,2}(?:st|nd|rd|th)|${[...ORDINALS].reverse().join('|')})`;

/** "19th", "nineteenth". */
export function ordinalOf(text: string): number {
  const number = parseInt(text, 10);
  return Number.isNaN(number) ? ORDINALS.indexOf(text.toLowerCase()) + 1 : number;
}

export const UNIT = '(?:minute|hour|day|week|fortnight|month|quarter|year|decade|century|centurie)';

const DURATIONS: Readonly<Record<string, readonly [count: number, code: string]>> = {
  minute: [1, 'M'],
  hour: [1, 'H'],
  day: [1, 'D'],
  week: [1, 'W'],
  fortnight: [2, 'W'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  year: [1, 'Y'],
  decade: [10, 'Y'],
  century: [100, 'Y'],
  centurie: [100, 'Y'],
};

/** An ISO 8601 duration; X where there is no number. */
export function durationOf(unit: string, number: number | undefined): string {
  const name = unit.toLowerCase();
  const [count, code] = DURATIONS[name] ?? [1, 'D'];
  const amount = number === undefined ? 'X' : number * count;
  return `${name === 'minute' || name === 'hour' ? 'PT' : 'P'}${amount}${code}`;
}

const COUNTED =
  /^(?:\s+(?:more|new|other|armed|young|foreign|extra))?\s+(?:containers?|people|persons|men|women|children|soldiers|troops|workers|students|residents|visitors|refugees|migrants|civilians|prisoners|deaths|victims|tons|tonnes|barrels|litres|liters|gallons|acres|hectares|metres|meters|miles|kilomet(?:re|er)s|km|kg|feet|yards|pounds|dollars|euros|rubles|roubles|yuan|yen|won|percent|per cent|votes|seats|jobs|homes|houses|households|families|vehicles|cars|tanks|ships|vessels|aircraft|planes|rounds|shells|missiles|drones|copies|pages|words|books|tickets|items|units|cases|times|ways|points|days|weeks|months|years|hours|minutes)\b|^\s*(?:%|°|[.,:]\d|\s(?:million|billion|trillion)\b)/iu;

/** Whether what follows a number says that it counts something. */
export function countsSomething(after: string): boolean {
  return COUNTED.test(after.slice(0, 40));
}
