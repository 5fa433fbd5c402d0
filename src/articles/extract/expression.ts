import type { Relation } from '../../model/index.js';
import type { StatementKind } from './types.js';

/** A stretch of a sentence. */
export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A calendar date as far as words name it, in the signs of EDTF. */
export interface CalendarWords {
  /** "1961", "196X", "18XX", "-0043". */
  readonly year?: string | undefined;
  /** "01" to "12", or the code of a season, quarter or half of a year. */
  readonly part?: string | undefined;
  readonly day?: number | undefined;
}

export type Bound = 'since' | 'before' | 'by' | 'until' | 'after';

/** A date, or one end of what is dated. */
export interface DateMeaning {
  readonly type: 'date';
  readonly date: CalendarWords;
  readonly bound?: Bound | undefined;
  readonly mark: '' | '~' | '?';
  /** "the 1961 treaty": names something else, and tells nothing of the dates that follow. */
  readonly isAside: boolean;
}

export interface RangeMeaning {
  readonly type: 'range';
  readonly from: CalendarWords;
  readonly to: CalendarWords;
  /** From one to the other, and not just some time between them. */
  readonly lasts: boolean;
  readonly mark: '' | '~' | '?';
}

/** One of several dates: "06/07/2024". */
export interface EitherMeaning {
  readonly type: 'either';
  readonly dates: readonly CalendarWords[];
}

export type CalendarUnit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';

/** Counted from the day of writing. */
export interface DeicticMeaning {
  readonly type: 'deictic';
  readonly relation: Relation;
  readonly offset: string | null;
  /**
   * What is meant, where that can be computed: so many units on, or back; the weekend before; the
   * weekday (1 is Monday) or the part of a year that came last.
   */
  readonly target?:
    | { readonly unit: CalendarUnit; readonly steps: number; readonly isLoose: boolean }
    | { readonly unit: 'weekend' }
    | { readonly unit: 'weekday'; readonly weekday: number; readonly isStrict: boolean }
    | { readonly unit: 'part'; readonly part: string };
}

/** So far from something else. */
export interface DistanceMeaning {
  readonly type: 'distance';
  readonly relation: 'after' | 'before' | 'same';
  readonly offset: string | null;
  /** The number is an estimate. */
  readonly isAbout: boolean;
  /** The whole unit that is named: "the following year". */
  readonly unit?: 'day' | 'month' | 'year' | undefined;
  /** Where the anchor is named, or its date; what the text told of before when neither. */
  readonly anchor?: Span | CalendarWords | undefined;
}

/** Before, during or after something else. */
export interface EventMeaning {
  readonly type: 'event';
  readonly relation: Relation;
  readonly anchor: Span;
}

export type Meaning =
  DateMeaning | RangeMeaning | EitherMeaning | DeicticMeaning | DistanceMeaning | EventMeaning;

/** Words of a sentence that date something, and what they mean by themselves. */
export interface Expression extends Span {
  readonly kind: StatementKind;
  readonly meaning: Meaning;
}

/** What is known of a language; the rest of the code knows none. */
export interface ArticleLanguage {
  /** Whether a full stop at the end of this text may belong to an abbreviation. */
  readonly endsInAbbreviation: (text: string) => boolean;
  /** In the order in which they begin. */
  readonly findExpressions: (sentence: string) => readonly Expression[];
  /** What joins a clause to the one before it, at the beginning of a text. */
  readonly connective: RegExp;
  /** In lower case: a phrase that begins with one only adds to a sentence, and none ends with one. */
  readonly prepositions: ReadonlySet<string>;
  /** Other words, in lower case, that cannot end a title. */
  readonly looseEnds: ReadonlySet<string>;
}
