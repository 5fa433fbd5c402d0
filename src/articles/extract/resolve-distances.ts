import { addDuration, parseDuration } from '../../dates/index.js';
import type { TimelineDate } from '../../dates/index.js';
import type { CalendarWords, DistanceMeaning, EventMeaning, Span } from './expression.js';
import type { FoundStatement } from './found-statement.js';
import { tryDate, writeDate, writeResolved, writeTime } from './write-edtf.js';

/**
 * Dates what hangs on something else, once all that a calendar dates is dated. A date is computed only
 * where the anchor has one and the distance a number; it is never finer than either.
 */
export function resolveDistances(statements: readonly FoundStatement[]): void {
  for (const [i, statement] of statements.entries()) {
    const { meaning } = statement.expression;
    if (meaning.type === 'event') hangOnEvent(statements, i, statement, meaning);
    if (meaning.type === 'distance') hangOn(statements, i, statement, meaning);
  }
}

function hangOnEvent(
  statements: readonly FoundStatement[],
  at: number,
  statement: FoundStatement,
  { relation, anchor }: EventMeaning,
): void {
  statement.basis = 'derived';
  const dated = datedWithin(statements, at, statement, anchor);
  statement.derivation = {
    anchor: dated === undefined ? { words: wordsOf(statement, anchor) } : { statement: dated },
    relation,
    offset: null,
    note: 'The text says what it is dated by, and not when that was.',
  };
}

function hangOn(
  statements: readonly FoundStatement[],
  at: number,
  statement: FoundStatement,
  meaning: DistanceMeaning,
): void {
  const { anchor } = meaning;
  if (anchor === undefined) hangOnBefore(statements, at, statement, meaning);
  else if ('start' in anchor) hangOnWords(statements, at, statement, meaning, anchor);
  else hangOnDate(statement, meaning, anchor);
}

/** "A week later": than what was told of just before. */
function hangOnBefore(
  statements: readonly FoundStatement[],
  at: number,
  statement: FoundStatement,
  meaning: DistanceMeaning,
): void {
  // “In the 1950s, forty years later” counts from what came before both.
  const isSame = datedJustBefore(statements, at, statement) !== undefined;
  const anchor = toldBefore(statements, isSame ? at - 1 : at, statement);
  if (anchor === undefined || statement.paragraph.number - anchor.paragraph.number > 1) return;
  statement.basis = 'derived';
  const { relation, offset } = meaning;
  statement.derivation = {
    anchor: { statement: anchor },
    relation,
    offset,
    note: 'Counted from what the text tells of before.',
  };
  statement.date = compute(anchor.date, meaning, relation);
}

/** The last statement before this one that tells of something else than a part of its words. */
function toldBefore(
  statements: readonly FoundStatement[],
  at: number,
  { sentence, expression }: FoundStatement,
): FoundStatement | undefined {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const other = statements[i];
    if (other === undefined || other.isApposition) continue;
    if (other.sentence !== sentence || other.expression.end <= expression.start) return other;
  }
  return undefined;
}

function hangOnDate(
  statement: FoundStatement,
  meaning: DistanceMeaning,
  words: CalendarWords,
): void {
  const edtf = writeDate(words);
  if (edtf === undefined) return;
  const { relation, offset } = meaning;
  statement.basis = 'derived';
  statement.derivation = {
    anchor: { edtf },
    relation,
    offset,
    note: 'Counted from a date that the text gives.',
  };
  statement.date = compute(edtf, meaning, relation);
}

function hangOnWords(
  statements: readonly FoundStatement[],
  at: number,
  statement: FoundStatement,
  meaning: DistanceMeaning,
  span: Span,
): void {
  const { relation, offset } = meaning;
  statement.basis = 'derived';
  const apposition = datedJustBefore(statements, at, statement);
  if (apposition !== undefined && relation !== 'same') {
    // "In September, a week after the vote": what is dated anew is the vote.
    statement.isApposition = true;
    const back = relation === 'after' ? 'before' : 'after';
    const note = 'The text gives the distance from the other side.';
    const anchor = { statement: apposition };
    statement.derivation = { anchor, relation: back, offset, note };
    statement.date = compute(apposition.date, meaning, back);
    return;
  }
  const dated = datedWithin(statements, at, statement, span);
  statement.derivation = {
    anchor: dated === undefined ? { words: wordsOf(statement, span) } : { statement: dated },
    relation,
    offset,
    note: 'The text gives the distance from something else.',
  };
  if (dated !== undefined) statement.date = compute(dated.date, meaning, relation);
}

function compute(
  edtf: string | undefined,
  { offset, unit, isAbout }: DistanceMeaning,
  relation: 'after' | 'before' | 'same',
): string | undefined {
  const anchor = edtf === undefined ? undefined : tryDate(edtf);
  if (anchor?.kind !== 'date') return undefined;
  if (offset === null)
    return unit === undefined || relation !== 'same' ? edtf : wholeUnit(anchor, unit);
  const duration = parseDuration(offset);
  if (duration.vague || relation === 'same') return undefined;
  const resolved = addDuration(anchor, duration, relation);
  const isExact =
    !isAbout && !anchor.approximate && duration.unit === 'day' && resolved.precision === 'day';
  // "The following year" is that year, and no estimate.
  return writeResolved(resolved, isExact || unit !== undefined ? '' : '~');
}

/** "That year": the year of what was told of before. */
function wholeUnit(anchor: TimelineDate, unit: 'day' | 'month' | 'year'): string | undefined {
  const [earliest, latest] = anchor.extent;
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return undefined;
  const [first, last] = [writeTime(earliest, unit), writeTime(latest - 1, unit)];
  return first === last ? first : anchor.edtf;
}

/** A statement that only a comma parts from this one. */
function datedJustBefore(
  statements: readonly FoundStatement[],
  at: number,
  statement: FoundStatement,
): FoundStatement | undefined {
  const before = statements
    .slice(0, at)
    .findLast(({ sentence }) => sentence === statement.sentence);
  if (before?.date === undefined || before.expression.meaning.type !== 'date') return undefined;
  const { start } = statement.expression;
  const between = statement.sentenceText.slice(before.expression.end, start);
  return /^\s?[,(–—-]\s?(?:\p{Ll}+ )?$/u.test(between) ? before : undefined;
}

/** A dated statement among the words for an anchor: "after the March 2011 earthquake". */
function datedWithin(
  statements: readonly FoundStatement[],
  at: number,
  { sentence }: FoundStatement,
  { start, end }: Span,
): FoundStatement | undefined {
  for (const other of statements.slice(at + 1, at + 1 + NEAR)) {
    if (other.sentence !== sentence) return undefined;
    const { expression } = other;
    if (expression.meaning.type !== 'date' || expression.start < start || expression.end > end)
      continue;
    return other;
  }
  return undefined;
}

/** How many statements may stand within one phrase. */
const NEAR = 4;

function wordsOf({ sentenceText }: FoundStatement, { start, end }: Span): string {
  return sentenceText.slice(start, end);
}
