import type { Relation } from '../../../model/index.js';
import type { Expression } from '../expression.js';
import { eventPhraseAt } from './event-phrase.js';
import type { Remaining } from './remaining.js';

const RELATIONS: Readonly<Record<string, Relation>> = {
  during: 'during',
  amid: 'during',
  throughout: 'during',
  'in the course of': 'during',
  'at the time of': 'same',
  'coinciding with': 'same',
  after: 'after',
  following: 'after',
  'in the aftermath of': 'after',
  'in the wake of': 'after',
  before: 'before',
  'prior to': 'before',
  'ahead of': 'before',
  'in the run-up to': 'before',
  'on the eve of': 'before',
  since: 'since',
  until: 'until',
};
const SIGNAL = new RegExp(String.raw`\b(?:${Object.keys(RELATIONS).join('|')})\b(?=\s)`, 'giu');

/** Finds what happened before, during or after something that has a name. */
export function findEvents(rest: Remaining): Expression[] {
  return rest.take(SIGNAL, ({ 0: signal, index }) => {
    const relation = RELATIONS[signal.toLowerCase()];
    const anchor = eventPhraseAt(rest.sentence, index + signal.length);
    if (relation === undefined || anchor === undefined) return undefined;
    // Words of an expression that was found before are not free to be those of another.
    if (rest.text.slice(index, anchor.start).includes('\ufffc')) return undefined;
    const meaning = { type: 'event', relation, anchor } as const;
    return { start: index, end: anchor.end, kind: 'event', meaning };
  });
}
