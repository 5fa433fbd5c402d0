import type { CalendarWords, DistanceMeaning, Expression } from '../expression.js';
import type { DateWords } from './find-dates.js';
import { phraseAt } from './event-phrase.js';
import { spanOf } from './remaining.js';
import type { Remaining } from './remaining.js';
import { durationOf, NUMBER, numberOf, UNIT } from './words.js';

const pattern = (source: string) => new RegExp(source, 'giu');

const COUNTED = pattern(
  String.raw`\b(?:(?:(about|around|roughly|approximately|nearly|almost|some|just|only|exactly|barely|less than|more than|fewer than|over|under|at least|up to|within) )?(?:(${NUMBER})|(?:a )?(few|couple of|several|many)) (?:short |long |full |whole )?(${UNIT})s?|(${UNIT})s|the (day|week|month|year)) (after|before|later|earlier|following|prior to|ahead of|previously|beforehand|afterwards?)\b`,
);
const NAMED = pattern(
  String.raw`\b(?:on |in |during |at )?(?:the (next|following|previous|same) (day|week|month|year)|(that) (year|month|day|week)|(?:the|that) (?:same )?time(?! (?:to|for|of|being|when)\b)|(?:that|the) very (day|month|year))\b(?! of\b)`,
);

/** What a distance is counted from, once the dates of the sentence are known. */
export type FoundDistance = Expression & {
  readonly meaning: DistanceMeaning;
  /** Where the words for the anchor begin. */
  readonly anchorAt: number | undefined;
};

/** Finds how long before or after something else a thing happened. */
export function findDistances(rest: Remaining): FoundDistance[] {
  return [...rest.take(COUNTED, readCounted), ...rest.take(NAMED, readNamed)];
}

/** Finds the words, or the date, that a distance is counted from. */
export function withAnchor(
  sentence: string,
  found: FoundDistance,
  dates: readonly DateWords[],
): Expression {
  const { anchorAt, meaning, ...expression } = found;
  if (anchorAt === undefined) return { ...expression, meaning };
  const date = dates.find(({ start }) => start >= anchorAt && start <= anchorAt + THE);
  if (date !== undefined && isAlone(sentence, anchorAt, date)) {
    const anchor: CalendarWords = date.date;
    return { ...expression, end: date.end, meaning: { ...meaning, anchor } };
  }
  const anchor = phraseAt(sentence, anchorAt);
  if (anchor === undefined) return { ...expression, meaning };
  return { ...expression, end: anchor.end, meaning: { ...meaning, anchor } };
}

/** Not "after the March 2011 earthquake", which is after the earthquake. */
function isAlone(sentence: string, anchorAt: number, { start, end }: DateWords): boolean {
  const between = sentence.slice(anchorAt, start).trim();
  return between === '' || (between === 'the' && !/^ \p{L}/u.test(sentence.slice(end, end + 2)));
}

/** As far from "after" as a date may stand. */
const THE = 6;

function readCounted(match: RegExpExecArray): FoundDistance | undefined {
  const [, about, number, few, unit, units, one, how = ''] = match;
  const word = how.toLowerCase();
  const isExact = number !== undefined && !VAGUE.test(about ?? '');
  const count = isExact ? numberOf(number) : undefined;
  if (units !== undefined && few !== undefined) return undefined;
  const offset = one === undefined ? durationOf(unit ?? units ?? 'day', count) : durationOf(one, 1);
  const relation = /^(?:after|later|following)/u.test(word) ? 'after' : 'before';
  const span = spanOf(match);
  const isAnchored = /^(?:after|before|following|prior to|ahead of)$/u.test(word);
  const isAbout = about !== undefined && !/^(?:just|only|exactly)$/iu.test(about);
  const meaning: DistanceMeaning = { type: 'distance', relation, offset, isAbout };
  return { ...span, kind: 'distance', meaning, anchorAt: isAnchored ? span.end : undefined };
}

const VAGUE = /^(?:less|more|fewer|over|under|at least|up to|within|barely)/iu;

function readNamed(match: RegExpExecArray): FoundDistance {
  const [, order, named, that, thatUnit, veryUnit] = match;
  const unit = (named ?? thatUnit ?? veryUnit)?.toLowerCase();
  const word = order?.toLowerCase() ?? that;
  const relation =
    word === 'next' || word === 'following' ? 'after' : word === 'previous' ? 'before' : 'same';
  const offset = relation === 'same' || unit === undefined ? null : durationOf(unit, 1);
  const whole = unit === 'day' || unit === 'month' || unit === 'year' ? unit : undefined;
  const meaning: DistanceMeaning = {
    type: 'distance',
    relation,
    offset,
    isAbout: false,
    unit: whole,
  };
  return { ...spanOf(match), kind: 'distance', meaning, anchorAt: undefined };
}
