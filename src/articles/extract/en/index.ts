import type { ArticleLanguage, Expression } from '../expression.js';
import { findDates } from './find-dates.js';
import { findDeictics } from './find-deictics.js';
import { findDistances, withAnchor } from './find-distances.js';
import { findEvents } from './find-events.js';
import { isHypothetical } from './is-hypothetical.js';
import { readDates } from './read-dates.js';
import { Remaining } from './remaining.js';

const ABBREVIATION =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Capt|Sgt|Sen|Rep|Gov|Pres|Rev|Hon|St|Mt|Ft|Jr|Sr|No|Nos|Art|vs|ca|c|al|cf|e\.g|i\.e|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|approx|est|Inc|Ltd|Co|Corp)|\b\p{Lu}(?:\.\p{Lu})*)\.$/u;

/** English. */
export const english: ArticleLanguage = {
  endsInAbbreviation: (text) => ABBREVIATION.test(text),
  findExpressions,
  connective:
    /^(?:previously|however|moreover|furthermore|besides|also|indeed|meanwhile|still|then|thus|therefore|but|and|or|so|yet|later|afterwards?|clearly|instead|finally|interestingly|in fact|for example|of course|on the other hand|that|which|who|where|when|while|as|because|since|although|though|held|only)\b[,\s]*/iu,
  prepositions: new Set(
    (
      'of to in on at by for from with than into onto over under between among against about after before during ' +
      'since until till through within without per via'
    ).split(' '),
  ),
  looseEnds: new Set(
    (
      'a an the and or but nor as that which who whom whose where when while if is are was were be been being has have ' +
      'had will would could should can may might must its his her their our this these those not no very more most so ' +
      'because although also'
    ).split(' '),
  ),
};

function findExpressions(sentence: string): Expression[] {
  const rest = new Remaining(sentence);
  const deictics = findDeictics(rest);
  const distances = findDistances(rest);
  const dates = findDates(rest);
  const counted = distances.map((found) => withAnchor(sentence, found, dates));
  const anchors = new Set(counted.map(({ end, meaning }) => (hasDate(meaning) ? end : -1)));
  const free = dates.filter(({ end }) => !anchors.has(end));
  const named = readDates(sentence, free);
  rest.mask(merge(named));
  const all = [...deictics, ...counted, ...named, ...findEvents(rest)];
  return all
    .filter((expression) => !isHypothetical(sentence, expression))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function hasDate(meaning: Expression['meaning']): boolean {
  return (
    meaning.type === 'distance' && meaning.anchor !== undefined && !('start' in meaning.anchor)
  );
}

/** Expressions in their order, without those that overlap the one before. */
function merge(expressions: readonly Expression[]): Expression[] {
  let end = 0;
  return expressions.filter((expression) => {
    if (expression.start < end) return false;
    end = expression.end;
    return true;
  });
}
