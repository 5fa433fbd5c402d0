/**
 * The earliest and the latest instant a date allows, in UTC milliseconds, half-open:
 * `[earliest, latest)`. An open or unknown end is `-Infinity` or `Infinity`. Plain numbers, so that
 * years far outside the range of `Date` still work (one millisecond is exact within ±285 000 years).
 */
export type Extent = readonly [earliest: number, latest: number];

/** How much of a date was given; the unit of its coarsest stated part. */
export type Precision =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'month'
  /** Also a quarter, a third or a half of a year. */
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  /** A year written to fewer digits still, such as `Y17E7` or `XXXX`. */
  | 'age';

/**
 * What an EDTF string says: one date, a span that lasts, one of several, or all of several. A member
 * of a set may be a `range` of dates, `1670..1672`; no whole text is one.
 */
export type DateKind = 'date' | 'interval' | 'one-of' | 'all-of' | 'range';

/** How a side of an interval or a set ends when it gives no date: `..`, or nothing at all. */
export type OpenSide = 'open' | 'unknown';

/** A parsed EDTF date (ISO 8601-2:2019, annex A). Made by `parseDate`; immutable. */
export interface TimelineDate {
  /** The text as given, trimmed. */
  readonly edtf: string;
  /** The lowest EDTF level that has all the features used. */
  readonly level: 0 | 1 | 2;
  readonly kind: DateKind;
  /** Everything the text leaves open lies in here. `~ ? %` do not widen it. */
  readonly extent: Extent;
  /**
   * The part certainly covered by an interval that lasts: from the end of its first date to the
   * beginning of its last one; infinite at an open side (`..`). `undefined` when there is none, when
   * a side is unknown, and for single dates and sets.
   */
  readonly inner: Extent | undefined;
  /** The coarsest precision among the dates given. */
  readonly precision: Precision;
  /** Qualified with `~` or `%` anywhere. */
  readonly approximate: boolean;
  /** Qualified with `?` or `%` anywhere. */
  readonly uncertain: boolean;
  readonly openStart: OpenSide | undefined;
  readonly openEnd: OpenSide | undefined;
  /**
   * The dates of an interval or range, start before end, or the members of a set; an open or unknown
   * side is left out. A single date has none.
   */
  readonly parts: readonly TimelineDate[];
  /** Hour and finer, with an offset: minutes east of UTC; `undefined` when no zone was given. */
  readonly offsetMinutes: number | undefined;
}

/** `long` "19 June 2024", `short` "19 Jun 2024", `spoken` full words without signs. */
export type DateStyle = 'long' | 'short' | 'spoken';

/** How `formatDate` writes. */
export interface DateFormat {
  /** BCP 47 language tag; default `en`. Decides words, order and, by default, nothing else. */
  readonly locale?: string;
  /** Unicode calendar identifier, such as `persian`; default `gregory`. */
  readonly calendar?: string;
  /** Unicode numbering system, such as `arab`; default: that of the locale. */
  readonly numberingSystem?: string;
  /** IANA zone in which instants (hour and finer, with an offset) are shown; default `UTC`. */
  readonly timeZone?: string;
  /** Default `long`. */
  readonly style?: DateStyle;
}
