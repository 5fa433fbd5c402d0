import type { Bound, CalendarWords, DateMeaning, Expression, RangeMeaning } from '../expression.js';
import type { StatementKind } from '../types.js';
import type { DateWords } from './find-dates.js';

const BOUNDS: Readonly<Record<string, Bound>> = {
  since: 'since',
  before: 'before',
  'prior to': 'before',
  by: 'by',
  'no later than': 'by',
  until: 'until',
  till: 'until',
  'up to': 'until',
  after: 'after',
  following: 'after',
};

/** As much of the text before a date as may say how it is meant. */
const MOST_BEFORE = 60;

// From left to right: one end, a preposition, an estimate, a doubt, a part of the time.
const CUE = new RegExp(
  String.raw`(?:(?:\b(since|before|prior to|(?:no later than|by)|until|till|up to|after|following)\s+)|` +
    String.raw`\b(in|on|at|during|throughout|within|of|from|between|(?:dat\w+ |go\w+ )?back to|(?:the )?years?)\s+)?` +
    String.raw`(?:\b(perhaps|possibly|probably|maybe)(?: in)?\s+)?` +
    String.raw`(?:\b(circa|about|around|approximately|roughly)\s+|\b(ca?\.)\s?|\b(some ?time) (?:in|during)\s+)?` +
    String.raw`(?:\bthe\s+)?(?:\b((?:very )?(?:early|mid|late)|(?:beginning|start|middle|end) of)[\s-]+)?` +
    String.raw`(?:\bthe\s+)?(?:year\s+)?$`,
  'iu',
);
const AMOUNT =
  /\b(?:rose|rises?|rising|risen|fell|falls?|fallen|grew|grown?|increas\w+|decreas\w+|drop\w*|cut|rais\w+|reduc\w+|climb\w*|jump\w*|numbers?)\s+(?:\w+\s+){0,2}?(?:by|from|to)\s+$|\b(?:up|down) (?:by|from)\s+$/iu;
const OWNER = /(?:\b(?:the|an?|its|his|her|their|our|this|that)|\p{L}[’']s|s[’'])\s+$/iu;

/** What stands between the dates of a list. */
const LIST = /^(?:,? (?:and|or)|,)(?: (?:in|on))? $/u;
const OWNED = /^(?:[’']s)?\s(?!(?:and|at|by|for|in|of|on|or|that|the|to|was|when|which)\b)\p{L}/u;
/** “The 1600 soldiers” are more often counted than “the 1961 treaty” is older than this. */
const FIRST_ASIDE = 1700;

/** What stands before a date and says how it is meant. */
interface Cue {
  /** Where the words for the date begin. */
  readonly start: number;
  /** Where the first of the words before it begins. */
  readonly whole: number;
  readonly bound: Bound | undefined;
  readonly preposition: string | undefined;
  readonly mark: '' | '~' | '?';
  readonly isAside: boolean;
  /** The words before make a date of a number, or of a name. */
  readonly isAny: boolean;
}

const NO_CUE: Omit<Cue, 'start' | 'whole'> = {
  bound: undefined,
  preposition: undefined,
  mark: '',
  isAside: false,
  isAny: false,
};

/** Reads how dates are meant from the words before and between them, and leaves out mere numbers. */
export function readDates(sentence: string, given: readonly DateWords[]): Expression[] {
  const dates = withYearsOfLists(sentence, given);
  const found: Expression[] = [];
  let accepted = false;
  for (let i = 0; i < dates.length; i++) {
    const words = dates[i];
    if (words === undefined) continue;
    const next = dates[i + 1];
    const cue = cueOf(sentence, words);
    const joined = next && joinOf(sentence, words, cue, next);
    if (joined !== undefined) {
      found.push(joined);
      i++;
      accepted = true;
      continue;
    }
    const before = dates[i - 1];
    const isListed: boolean =
      accepted && before !== undefined && LIST.test(sentence.slice(before.end, words.start));
    accepted = !words.needsCue || cue.isAny || isListed;
    if (!accepted) continue;
    found.push(expressionOf(sentence, words, cue));
  }
  return found;
}

/** The year of "June 3, June 5 and July 7, 2024" belongs to all of them. */
function withYearsOfLists(sentence: string, dates: readonly DateWords[]): DateWords[] {
  const filled: DateWords[] = [];
  for (const words of dates.toReversed()) {
    const next = filled.at(-1);
    const { year, part, day } = words.date;
    const isListed =
      next !== undefined &&
      year === undefined &&
      part !== undefined &&
      next.date.part !== undefined &&
      (day === undefined) === (next.date.day === undefined) &&
      LIST.test(sentence.slice(words.end, next.start));
    filled.push(isListed ? { ...words, date: { ...words.date, year: next.date.year } } : words);
  }
  return filled.reverse();
}

function cueOf(sentence: string, { start, end, date }: DateWords): Cue {
  const left = sentence.slice(Math.max(0, start - MOST_BEFORE), start);
  const right = sentence.slice(end, end + MOST_BEFORE);
  const { year, part, day } = date;
  const isAmount = part === undefined && AMOUNT.test(left);
  const isExact = (year === undefined || /^\d{4}$/u.test(year)) && Number(part ?? 0) <= 12;
  if (isExact && day === undefined && OWNER.test(left) && OWNED.test(right)) {
    const isAny = part !== undefined || Number(year) >= FIRST_ASIDE;
    return { ...NO_CUE, start, whole: start, isAside: true, isAny };
  }
  const match = CUE.exec(left);
  const [text = '', bound, preposition, doubt, about, c, sometime, time] = match ?? [];
  const hasCue = [bound, preposition, doubt, about, c, sometime, time].some((word) => word);
  const isInBrackets = /[([]$/u.test(left) && /^\??[)\],;]/u.test(right);
  if (isAmount || !hasCue)
    return {
      ...NO_CUE,
      start,
      whole: start,
      isAny: !isAmount && isInBrackets,
      mark: /^\?[)\]]/u.test(right) ? '?' : '',
    };
  const words = text.trimStart();
  const whole = start - words.length;
  const joins = /^(?:of|from|between|(?:the )?years?)$/iu.test(preposition ?? '');
  return {
    // Of "the treaty of 1961" the words for the date are "1961".
    start: joins ? start - words.slice(preposition?.length).trimStart().length : whole,
    whole,
    bound: BOUNDS[bound?.toLowerCase() ?? ''],
    preposition: preposition?.toLowerCase(),
    mark: doubt === undefined ? ((about ?? c) === undefined ? '' : '~') : '?',
    isAside: false,
    isAny: true,
  };
}

const BETWEEN =
  /^(?:\s?[-–—]\s?| (?:up )?(?:to|until|till|through)(?: the)?(?: (?:early|mid|late|end of|beginning of))?[ -])$/u;
const AND = /^,? and(?: the)?(?: (?:early|mid|late))?[ -]$/u;

/** Two dates that are the ends of one: "between 1914 and 1918", "from March to May 2024". */
function joinOf(
  sentence: string,
  words: DateWords,
  cue: Cue,
  next: DateWords,
): Expression | undefined {
  if (cue.bound ?? words.to ?? next.to ?? words.either ?? next.either) return undefined;
  const between = sentence.slice(words.end, next.start);
  const isChoice = cue.preposition === 'between' && AND.test(between);
  if (!isChoice && !BETWEEN.test(between)) return undefined;
  if (words.needsCue && !cue.isAny && !(next.date.year !== undefined && !next.needsCue))
    return undefined;
  const { from, to } = withYears(words.date, next.date);
  const isOpened = cue.preposition === 'from' || cue.preposition === 'between';
  return {
    start: isOpened ? cue.whole : cue.start,
    end: next.end,
    kind: 'range',
    meaning: { type: 'range', from, to, lasts: !isChoice, mark: cue.mark },
  };
}

/** Gives the end of a range that has no year that of the other. */
function withYears(
  from: CalendarWords,
  to: CalendarWords,
): { from: CalendarWords; to: CalendarWords } {
  if (from.year === undefined && to.year !== undefined) {
    const isEarlier = (from.part ?? '') > (to.part ?? '') && /^\d{4}$/u.test(to.year);
    const year = isEarlier ? String(Number(to.year) - 1).padStart(4, '0') : to.year;
    return { from: { ...from, year }, to };
  }
  if (to.year === undefined) return { from, to: { ...to, year: from.year } };
  return { from, to };
}

function expressionOf(sentence: string, words: DateWords, cue: Cue): Expression {
  const { date, to, either, end } = words;
  const { start, mark } = cue;
  if (either !== undefined)
    return { start, end, kind: 'day', meaning: { type: 'either', dates: either } };
  if (to !== undefined) {
    const isYears = date.part === undefined;
    const isChoice = isYears && (cue.preposition === 'in' || cue.bound !== undefined);
    const ends = withYears(date, to);
    const isOr = / or /iu.test(sentence.slice(words.start, end));
    const isOneOf = isChoice || isOr || cue.bound !== undefined || cue.preposition === 'between';
    const from = cue.preposition === 'between' || cue.preposition === 'from' ? cue.whole : start;
    const meaning: RangeMeaning = { type: 'range', ...ends, lasts: !isOneOf, mark };
    return { start: from, end, kind: 'range', meaning };
  }
  const right = sentence.slice(end, end + MOST_BEFORE);
  const onward = cue.preposition === 'from' ? ONWARD.exec(right)?.[0] : undefined;
  const bound = onward === undefined ? cue.bound : 'since';
  const meaning: DateMeaning = { type: 'date', date, bound, mark, isAside: cue.isAside };
  const span =
    onward === undefined ? { start, end } : { start: cue.whole, end: end + onward.length };
  return { ...span, kind: kindOf(date, bound, mark), meaning };
}

const ONWARD = /^,? on(?:wards?\b|(?=[,.;]|$))/u;

function kindOf(date: CalendarWords, bound: Bound | undefined, mark: string): StatementKind {
  const { year, part, day } = date;
  if (year === undefined) return 'incomplete';
  if (bound !== undefined) return 'bound';
  if (mark !== '') return 'approximate';
  if (day !== undefined) return 'day';
  if (part !== undefined)
    return Number(part) <= 12 ? 'month' : Number(part) <= 24 ? 'season' : 'quarter';
  if (year.endsWith('XX')) return 'century';
  return year.endsWith('X') ? 'decade' : 'year';
}
