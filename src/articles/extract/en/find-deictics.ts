import type { CalendarUnit, DeicticMeaning, Expression } from '../expression.js';
import { spanOf } from './remaining.js';
import type { Remaining } from './remaining.js';
import {
  ANY_MONTH,
  durationOf,
  MONTH,
  monthOf,
  NUMBER,
  numberOf,
  SEASON,
  seasonOf,
  WEEKDAY,
  weekdayOf,
} from './words.js';

const pattern = (source: string) => new RegExp(source, 'giu');

const DAYS = pattern(
  String.raw`\b(the day before yesterday|yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))\b`,
);
const NEAR = pattern(
  String.raw`\b(?:in |during |(?:early|late|earlier|later) )?(last|this|next|(?:the )?(?:past|previous|coming)) (weekend|week|month|year|decade|century)\b(?! of\b)`,
);
const WEEKDAYS = new RegExp(
  String.raw`\b(?:[Oo]n |[Ee]arly |[Ll]ate )?(?:([Ll]ast|[Tt]his|[Nn]ext|[Pp]ast) )?(${WEEKDAY})\b(?!,? (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|${ANY_MONTH})\b)(?! (?:Times|Night|Morning|Post|Mail|Review))`,
  'gu',
);
const PARTS = new RegExp(
  String.raw`\b(?:in |[Ee]arly |[Ll]ate )?([Ll]ast|[Tt]his) (?:(${MONTH})(?! \d)|(${SEASON}))\b`,
  'gu',
);
const AGO = pattern(
  String.raw`\b(?:(?:(about|around|nearly|almost|some|more than|less than|over|just) )?(?:(${NUMBER})|(?:a )?(few|couple of|several|many)) )?(day|week|fortnight|month|year|decade|centurie?|century)(s)? ago\b`,
);

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  next: 1,
  coming: 1,
};

/** Finds what is counted from the day of writing. */
export function findDeictics(rest: Remaining): Expression[] {
  const make = (match: RegExpExecArray, meaning: Omit<DeicticMeaning, 'type'>): Expression => ({
    ...spanOf(match),
    kind: 'deictic',
    meaning: { type: 'deictic', ...meaning },
  });
  return [
    ...rest.take(DAYS, (match) => make(match, dayMeaning(match[0].toLowerCase()))),
    ...rest.take(PARTS, (match) => make(match, partMeaning(match))),
    ...rest.take(NEAR, (match) => {
      const [, near = '', unit = ''] = match;
      const word = near.toLowerCase().replace('the ', '');
      // “The past year” ends today and “the previous year” before another: neither is a calendar year.
      if (word === 'past' || word === 'previous' || word === 'coming') return undefined;
      return make(match, nearMeaning(STEPS[word] ?? 0, unit.toLowerCase()));
    }),
    ...rest.take(WEEKDAYS, (match) => {
      const [, near = '', name = ''] = match;
      const steps = STEPS[near.toLowerCase()];
      if (steps !== undefined && steps >= 0)
        return make(match, { relation: 'after', offset: null });
      const isStrict = steps !== undefined;
      const target = { unit: 'weekday', weekday: weekdayOf(name), isStrict } as const;
      return make(match, { relation: 'before', offset: null, target });
    }),
    ...rest.take(AGO, (match) => {
      const [, about, number, few, unit = '', plural] = match;
      if (number === undefined && few === undefined && plural === undefined) return undefined;
      return make(match, agoMeaning(unit.toLowerCase(), number, about));
    }),
  ];
}

function dayMeaning(words: string): Omit<DeicticMeaning, 'type'> {
  const steps = words.includes('before')
    ? -2
    : words === 'yesterday'
      ? -1
      : words === 'tomorrow'
        ? 1
        : 0;
  // Last night may be this morning.
  if (words === 'last night') return { relation: 'before', offset: null };
  return { ...stepMeaning('day', steps), target: { unit: 'day', steps, isLoose: false } };
}

function nearMeaning(steps: number, unit: string): Omit<DeicticMeaning, 'type'> {
  if (unit !== 'weekend')
    return {
      ...stepMeaning(unit as CalendarUnit, steps),
      target: { unit: unit as CalendarUnit, steps, isLoose: false },
    };
  if (steps < 0) return { relation: 'before', offset: null, target: { unit: 'weekend' } };
  return { relation: steps > 0 ? 'after' : 'same', offset: null };
}

function stepMeaning(unit: CalendarUnit, steps: number): Omit<DeicticMeaning, 'type'> {
  if (steps === 0) return { relation: unit === 'year' ? 'year-of' : 'same', offset: null };
  return { relation: steps < 0 ? 'before' : 'after', offset: durationOf(unit, Math.abs(steps)) };
}

function partMeaning([, near = '', month, season = '']: RegExpExecArray): Omit<
  DeicticMeaning,
  'type'
> {
  const part = month === undefined ? seasonOf(season) : monthOf(month);
  if (near.toLowerCase() === 'this') return { relation: 'year-of', offset: null };
  return {
    relation: 'before',
    offset: null,
    ...(part !== undefined && { target: { unit: 'part', part } }),
  };
}

function agoMeaning(
  unit: string,
  number: string | undefined,
  about: string | undefined,
): Omit<DeicticMeaning, 'type'> {
  const isExact = number !== undefined && !/^(?:more|less|over)/iu.test(about ?? '');
  const count = isExact ? numberOf(number) : undefined;
  const offset = durationOf(unit, count);
  if (count === undefined) return { relation: 'before', offset };
  const isLoose = about !== undefined || /^(?:dec|cent)/u.test(unit);
  const [, amount = '', code = 'D'] = /(\d+)(\w)/u.exec(offset) ?? [];
  const name = ({ D: 'day', W: 'week', M: 'month', Y: 'year' } as const)[code] ?? 'day';
  return { relation: 'before', offset, target: { unit: name, steps: -Number(amount), isLoose } };
}
