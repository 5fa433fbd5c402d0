import type { TimelineDate } from '../../dates/index.js';
import { countFromDay } from './count-from-day.js';
import type { CalendarWords, DateMeaning, RangeMeaning } from './expression.js';
import type { FoundDerivation, FoundStatement } from './found-statement.js';
import { tryDate, writeBound, writeDate, writeTime } from './write-edtf.js';

const EXACT = /^\d{4}$/u;

/** A year that the text names, the month with it, and where. */
interface Named {
  readonly year: string;
  readonly part: string | undefined;
  readonly statement: FoundStatement;
}

/** What the text has named so far that a month or a day may belong to. */
interface Context {
  last: Named | undefined;
  /** Only a limit: "since September 2023" tells nothing of what the next paragraph is about. */
  lastLimit: Named | undefined;
  /** The latest year of all. */
  latest: Named | undefined;
  /** The same day is that of the same year. */
  readonly days: Map<string, Named>;
}

/** A year for words that have none, or two that come into question, and how that is known. */
interface Completion {
  readonly years: readonly string[];
  readonly derivation: FoundDerivation;
}

/**
 * Dates what a calendar or the day of writing dates, in reading order: a month or a day without its
 * year takes that of the text before.
 */
export function resolveDates(
  statements: readonly FoundStatement[],
  published: TimelineDate | undefined,
): void {
  const context: Context = {
    last: undefined,
    lastLimit: undefined,
    latest: undefined,
    days: new Map(),
  };
  for (const statement of statements) {
    const { meaning } = statement.expression;
    switch (meaning.type) {
      case 'either':
        setStated(statement, oneOf(meaning.dates.map((date) => writeDate(date))));
        break;
      case 'deictic': {
        const { relation, offset, target } = meaning;
        statement.date = published && target && countFromDay(published, target);
        statement.basis = 'derived';
        statement.derivation = {
          anchor: { published: true },
          relation,
          offset,
          note: 'Counted from the publication.',
        };
        break;
      }
      case 'date':
      case 'range':
        resolve(statement, meaning, context, published);
        remember(context, statement, meaning);
        break;
      default:
    }
  }
}

function resolve(
  statement: FoundStatement,
  meaning: DateMeaning | RangeMeaning,
  context: Context,
  published: TimelineDate | undefined,
): void {
  const first = meaning.type === 'date' ? meaning.date : meaning.from;
  if (first.year !== undefined) {
    setStated(statement, writeMeaning(meaning, first.year));
    return;
  }
  const completion = complete(statement, first, context, published);
  if (completion === undefined) return;
  const dates = completion.years.map((year) => writeMeaning(meaning, year));
  statement.date = oneOf(dates);
  if (statement.date === undefined) return;
  statement.basis = 'completed';
  statement.derivation = completion.derivation;
}

/** The year of the same passage; else that of the publication; else the one named last before. */
function complete(
  statement: FoundStatement,
  words: CalendarWords,
  context: Context,
  published: TimelineDate | undefined,
): Completion | undefined {
  const { last, lastLimit, latest, days } = context;
  const near = [lastLimit, last].find((each) => each?.statement.paragraph === statement.paragraph);
  const same = days.get(dayOf(words));
  const named = near ?? same ?? last;
  if (named === undefined || (published !== undefined && (!near || isOfPublication(near))))
    return published && completeFromPublication(published, words);
  const { year, statement: anchor } = named;
  const next = String(Number(year) + 1).padStart(4, '0');
  const isNext = near && isBefore(words.part, named.part) && !isAfter(published, next, words);
  const isLatest = near === undefined && same === undefined && latest && latest.year > year;
  const other = isNext ? next : isLatest ? latest.year : undefined;
  const note =
    other === undefined
      ? 'The year is that of the text before.'
      : isNext
        ? 'The text before names the year and a later month: it may be the next year.'
        : 'The year is the one named last before, or the latest one named.';
  return {
    years: other === undefined ? [year] : [year, other],
    derivation: { anchor: { statement: anchor }, relation: 'year-of', offset: null, note },
  };
}

function isOfPublication({ statement: { derivation } }: Named): boolean {
  return derivation !== undefined && 'published' in derivation.anchor;
}

/** What would lie after the publication may be yet to come, or a year old. */
function completeFromPublication(
  published: TimelineDate,
  words: CalendarWords,
): Completion | undefined {
  const [earliest, latest] = published.extent;
  if (!Number.isFinite(earliest) || !Number.isFinite(latest)) return undefined;
  const year = writeTime(latest - 1, 'year');
  if (writeTime(earliest, 'year') !== year || !EXACT.test(year)) return undefined;
  const isLater = isAfter(published, year, words);
  const note = isLater
    ? 'The year is that of the publication, or the one before.'
    : 'The year is that of the publication.';
  return {
    years: isLater ? [String(Number(year) - 1).padStart(4, '0'), year] : [year],
    derivation: { anchor: { published: true }, relation: 'year-of', offset: null, note },
  };
}

function isBefore(part: string | undefined, other: string | undefined): boolean {
  const [one, two] = [Number(part), Number(other)];
  return one <= 12 && two <= 12 && one < two;
}

function isAfter(published: TimelineDate | undefined, year: string, words: CalendarWords): boolean {
  const date = tryDate(writeDate({ ...words, year }) ?? '');
  return published !== undefined && date !== undefined && date.extent[0] >= published.extent[1];
}

function writeMeaning(meaning: DateMeaning | RangeMeaning, year: string): string | undefined {
  if (meaning.type === 'date') {
    const edtf = writeDate({ ...meaning.date, year });
    if (edtf === undefined) return undefined;
    return meaning.bound === undefined
      ? writeDate({ ...meaning.date, year }, meaning.mark)
      : writeBound(edtf, meaning.bound, meaning.mark);
  }
  const { from, to, lasts, mark } = meaning;
  const isOver = to.year === undefined && isBefore(to.part, from.part);
  const [first, last] = [
    writeDate({ ...from, year }, mark),
    writeDate({ ...to, year: to.year ?? (isOver ? String(Number(year) + 1) : year) }, mark),
  ];
  if (first === undefined || last === undefined) return undefined;
  return tryDate(lasts ? `${first}/${last}` : `[${first}..${last}]`)?.edtf;
}

function oneOf(dates: readonly (string | undefined)[]): string | undefined {
  const known = dates.filter((date) => date !== undefined).sort();
  return known.length < 2 ? known[0] : tryDate(`[${known.join(',')}]`)?.edtf;
}

function setStated(statement: FoundStatement, date: string | undefined): void {
  statement.date = date;
  statement.basis = date === undefined ? 'vague' : 'stated';
}

/** Keeps the year that a statement names for those after it. */
function remember(
  context: Context,
  statement: FoundStatement,
  meaning: DateMeaning | RangeMeaning,
): void {
  if (meaning.type === 'date' && meaning.isAside) return;
  const words = meaning.type === 'date' ? meaning.date : meaning.to;
  const year = EXACT.test(words.year ?? '') ? words.year : onlyYear(statement.date);
  if (year === undefined) return;
  const named: Named = { year, part: words.part, statement };
  if (meaning.type === 'date' && meaning.bound !== undefined) {
    context.lastLimit = named;
    return;
  }
  context.last = named;
  context.lastLimit = undefined;
  if (context.latest === undefined || year > context.latest.year) context.latest = named;
  if (words.day !== undefined) context.days.set(dayOf(words), named);
}

/** "06-19"; nothing is a day where none is named. */
function dayOf({ part, day }: CalendarWords): string {
  return day === undefined ? '' : `${part ?? ''}-${day}`;
}

/** Of a date that was completed with one year. */
function onlyYear(edtf: string | undefined): string | undefined {
  return /^(\d{4})-\d\d(?:-\d\d)?$/u.exec(edtf ?? '')?.[1];
}
