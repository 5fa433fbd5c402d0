import type { DateStyle } from '../types.js';

/** The parts of a date that can be marked or left unstated. */
export type DatePart = 'year' | 'season' | 'month' | 'day';

/**
 * The words of one language that stand around the names Intl gives. A date handed in is already in
 * words, and may itself be such a phrase.
 */
export interface DateWords {
  /** `1961~` "about 1961". */
  about(date: string, style: DateStyle): string;
  /** `1984?` "perhaps 1984". */
  perhaps(date: string, style: DateStyle): string;
  /** `2004-06~-11`: marks that stand on some parts only. */
  marked(date: string, mark: 'approximate' | 'uncertain', parts: readonly DatePart[]): string;

  /** `196X`; `inPhrase` after a preposition, where English wants an article. */
  decade(firstYear: string, inPhrase: boolean): string;
  /** `19XX`, from 1, before Christ when `bc`. */
  century(number: number, bc: boolean, inPhrase: boolean): string;
  /** `1XXX`, from 1, before Christ when `bc`. */
  millennium(number: number, bc: boolean, inPhrase: boolean): string;
  /** `1950S2`: an estimate and the first and last year that its digits allow. */
  estimate(year: string, first: string, last: string): string;
  /** A season by its code, 21 to 41; without a year in `156X-21`. */
  season(code: number, year: string | undefined, style: DateStyle): string;

  /** `1985-04-XX` "some day in April 1985". */
  some(part: DatePart, date: string): string;
  /** `1984-1X`: one of the days, months or years from one to the other. */
  someFrom(part: DatePart, first: string, last: string): string;
  /** `1985-XX-12`: the day is known, the month is not. */
  dayOfSomeMonth(day: string, year: string | undefined): string;
  /** `156X-12-25`: a day, month or season of a year that is not wholly known. */
  inYears(date: string, years: string): string;
  /** `XXXX-12-25`, and `XXXX` without a date. */
  yearUnknown(date: string | undefined): string;

  /** `2017/2018`: it lasted from one to the other. */
  lasting(start: string, end: string, style: DateStyle): string;
  /** `2023-09/..`: it goes on. */
  since(start: string): string;
  /** `../2024-06`: it had no start that matters. */
  until(end: string): string;
  /** `2023-09/`. */
  endUnknown(start: string): string;
  /** `/1985`. */
  startUnknown(end: string): string;

  /** `[2017..2018]`: once, at some time from the first to the last. */
  between(first: string, last: string, style: DateStyle): string;
  /** `[..2024-05]`, given the month after it. */
  before(date: string): string;
  /** `[..196X]`, where nothing plain comes next. */
  orEarlier(date: string): string;
  /** `[1760-12..]`. */
  orLater(date: string): string;
  /** `{1960..1970}`: each of them. */
  eachFrom(first: string, last: string, style: DateStyle): string;
  /** `{..1970}`. */
  eachUntil(last: string): string;
  /** `{1960..}`. */
  eachSince(first: string): string;
  /** A stretch inside a list, or the months of another calendar that one month covers. */
  span(first: string, last: string, style: DateStyle): string;

  /** A date that cannot be put into the calendar asked for. */
  gregorian(date: string): string;
}
