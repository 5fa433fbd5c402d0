import type { DateStyle } from './types.js';

/** The parts of a date that can be marked or left unstated. */
export type DatePart = 'year' | 'season' | 'month' | 'day';

/** A date in words, in a form that its language knows, such as a case; by itself without one. */
export type DateText = (form?: string) => string;

/** What a phrase is written for. */
export interface DateSetting {
  /** BCP 47. */
  readonly locale: string;
  readonly numberingSystem: string;
  readonly style: DateStyle;
  /** What the phrase around this one asked of its `DateText`; `undefined` where none is around it. */
  readonly form: string | undefined;
  /** Writes a whole number without grouping, in the digits of the numbering system. */
  readonly digits: (value: number) => string;
}

/**
 * The words of one language that stand around the names Intl gives. A date handed in may itself be
 * such a phrase. Where a language bends its dates or puts articles before them, a phrase asks for the
 * form it needs, `date('genitive')`, and whatever writes the date finds that in its setting.
 */
export interface DateWords {
  /** A year, month or day as Intl has it, where that is not yet the form asked for. */
  name?(text: string, part: DatePart, setting: DateSetting): string;

  /** `1961~` "about 1961". */
  about(date: DateText, setting: DateSetting): string;
  /** `1984?` "perhaps 1984". */
  perhaps(date: DateText, setting: DateSetting): string;
  /** `2004-06~-11`: marks that stand on some parts only. */
  marked(
    date: DateText,
    mark: 'approximate' | 'uncertain',
    parts: readonly DatePart[],
    setting: DateSetting,
  ): string;

  /** `196X`. */
  decade(firstYear: number, setting: DateSetting): string;
  /** `19XX`, from 1, before Christ when `bc`. */
  century(number: number, bc: boolean, setting: DateSetting): string;
  /** `1XXX`, from 1, before Christ when `bc`. */
  millennium(number: number, bc: boolean, setting: DateSetting): string;
  /** `1950S2`: an estimate and the first and last year that its digits allow. */
  estimate(year: DateText, first: DateText, last: DateText, setting: DateSetting): string;
  /** A season by its code, 21 to 41; without a year in `156X-21`. */
  season(code: number, year: DateText | undefined, setting: DateSetting): string;

  /** `1985-04-XX` "some day in April 1985". */
  some(part: DatePart, date: DateText, setting: DateSetting): string;
  /** `1984-1X`: one of the days, months or years from one to the other. */
  someFrom(part: DatePart, first: DateText, last: DateText, setting: DateSetting): string;
  /** `1985-XX-12`: the day is known, the month is not. */
  dayOfSomeMonth(day: string, year: DateText | undefined, setting: DateSetting): string;
  /** `156X-12-25`: a day, month or season of a year that is not wholly known. */
  inYears(date: DateText, years: DateText, setting: DateSetting): string;
  /** `XXXX-12-25`, and `XXXX` without a date. */
  yearUnknown(date: DateText | undefined, setting: DateSetting): string;

  /** `2017/2018`: it lasted from one to the other. */
  lasting(start: DateText, end: DateText, setting: DateSetting): string;
  /** `2023-09/..`: it goes on. */
  since(start: DateText, setting: DateSetting): string;
  /** `../2024-06`: it had no start that matters. */
  until(end: DateText, setting: DateSetting): string;
  /** `2023-09/`. */
  endUnknown(start: DateText, setting: DateSetting): string;
  /** `/1985`. */
  startUnknown(end: DateText, setting: DateSetting): string;

  /** `[2017..2018]`: once, at some time from the first to the last. */
  between(first: DateText, last: DateText, setting: DateSetting): string;
  /** `[..2024-05]`, given the month after it. */
  before(date: DateText, setting: DateSetting): string;
  /** `[..196X]`, where nothing plain comes next. */
  orEarlier(date: DateText, setting: DateSetting): string;
  /** `[1760-12..]`. */
  orLater(date: DateText, setting: DateSetting): string;
  /** `{1960..1970}`: each of them. */
  eachFrom(first: DateText, last: DateText, setting: DateSetting): string;
  /** `{..1970}`. */
  eachUntil(last: DateText, setting: DateSetting): string;
  /** `{1960..}`. */
  eachSince(first: DateText, setting: DateSetting): string;
  /** A stretch inside a list, or the months of another calendar that one month covers. */
  span(first: DateText, last: DateText, setting: DateSetting): string;

  /** A date that cannot be put into the calendar asked for. */
  gregorian(date: DateText, setting: DateSetting): string;
}
