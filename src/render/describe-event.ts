import { MS_PER_YEAR } from '../dates/civil.js';
import { formatDate } from '../dates/index.js';
import type { Precision, TimelineDate } from '../dates/types.js';
import type { Citation, Derivation, TimelineEvent } from '../model/types.js';
import { witnessCount } from './label-text.js';
import type { Wording } from './label-text.js';
import { offsetWords } from './offset-words.js';
import { backingWords, sourceTitle } from './source-words.js';

const MILLION_YEARS = 1e6 * MS_PER_YEAR;

/**
 * An event as one spoken text: "June 19, 2024, to the day. Treaty signed. 2 independent sources
 * (3 articles). Denied. Treaties."
 */
export function describeEvent(event: TimelineEvent, wording: Wording): string {
  const { messages, format } = wording;
  const { date, evidence, title } = event;
  const precision = date && saidPrecision(date);
  const when = date
    ? [
        formatDate(date, { ...format, style: 'spoken' }),
        ...(precision ? [messages.precision[precision]] : []),
        ...(event.basis === 'stated' ? [] : [basisWords(event, wording)]),
      ].join(messages.comma)
    : (event.dateText ?? messages.reason[event.reason ?? 'no-date']);
  return [
    when,
    title,
    evidence.uncited ? messages.noSource : backingWords(evidence, messages),
    ...(evidence.denied ? [messages.denied] : []),
    ...(evidence.disputed ? [messages.disputed] : []),
    ...evidence.otherDates.map((other) =>
      messages.otherDate(
        witnessCount(other),
        formatDate(other.date, { ...format, style: 'spoken' }),
      ),
    ),
    event.group.label,
  ]
    .filter((part) => part !== '')
    .map((part) => part.replace(/[.。\s]+$/u, ''))
    .map((part) => part.charAt(0).toLocaleUpperCase(format.locale) + part.slice(1) + messages.stop)
    .join('')
    .trimEnd();
}

/**
 * The precision that a date has as it is written; none where it is about, perhaps or one of several,
 * and none for a span that is given to a month at one end and to a day at the other.
 */
function saidPrecision(date: TimelineDate): Precision | undefined {
  const { kind, approximate, uncertain } = date;
  if ((kind !== 'date' && kind !== 'interval') || approximate || uncertain) return undefined;
  const [first, ...more] = (date.parts.length === 0 ? [date] : date.parts).map(writtenPrecision);
  return more.every((other) => other === first) ? first : undefined;
}

/** Seconds of ":00" are not written, and "13.8 billion BC" claims no year. */
function writtenPrecision({ precision, edtf, extent }: TimelineDate): Precision | undefined {
  if (precision === 'second' && /T\d\d:\d\d:00/.test(edtf)) return 'minute';
  return precision === 'year' && Math.abs(extent[0]) > MILLION_YEARS ? undefined : precision;
}

/** How the date is known, in words. */
export function basisWords({ basis }: TimelineEvent, { messages }: Wording): string {
  switch (basis) {
    case 'stated':
      return messages.stated;
    case 'completed':
      return messages.completedLong;
    case 'derived':
      return messages.derivedLong;
    case 'editor':
      return messages.editorLong;
  }
}

/** Where a derived date comes from, as a sentence; the anchor event is named by its title. */
export function derivationWords(derivation: Derivation, wording: Wording): string {
  const { messages, format } = wording;
  const { anchorEvent, anchorSource, anchorDate, relation, offset, note } = derivation;
  if (note !== undefined) return note;
  return messages.derivation({
    relation: messages.relation[relation],
    offset: offset === undefined ? undefined : offsetWords(offset, wording),
    anchor:
      anchorEvent?.title ??
      (anchorSource ? sourceTitle(anchorSource, messages) : undefined) ??
      (anchorDate ? formatDate(anchorDate, format) : undefined),
  });
}

/** What a citation does for its event: "denied by Moscow and Pyongyang", "says so". */
export function stanceWords({ stance, attributedTo }: Citation, { messages }: Wording): string {
  switch (stance) {
    case 'asserts':
      return attributedTo === undefined ? messages.says : messages.passesOn(attributedTo);
    case 'denies':
      return attributedTo === undefined ? messages.deniesVerb : messages.denialBy(attributedTo);
    case 'disputes':
      return attributedTo === undefined ? messages.disputesVerb : messages.disputeBy(attributedTo);
    case 'mentions':
      return attributedTo === undefined ? messages.mentions : messages.mentionBy(attributedTo);
  }
}
