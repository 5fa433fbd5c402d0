import type { Extent, TimelineDate } from '../dates/types.js';

// ---- What is written: the JSON document (src/model/schema.json says the same) ------------------

/** An id, or a reference to one. CSL allows numbers; they are read as text. */
export type IdData = string | number;

/** A name as CSL-JSON has it: in parts, or whole. */
export interface NameData {
  family?: string;
  given?: string;
  literal?: string;
  [field: string]: unknown;
}

/** A CSL date: EDTF text, or an object with `date-parts`, `literal`, … */
export type CslDateData =
  | string
  | {
      'date-parts'?: (number | string)[][];
      season?: number | string;
      circa?: boolean | number | string;
      literal?: string;
      raw?: string;
      [field: string]: unknown;
    };

/** A copy of a source in a web archive. */
export interface ArchivedData {
  url: string;
  date?: string;
  [field: string]: unknown;
}

/** One publication: a CSL-JSON item, and where its text came from. */
export interface SourceData {
  id: IdData;
  type?: string;
  title?: string;
  author?: NameData[];
  'container-title'?: string;
  publisher?: string;
  issued?: CslDateData;
  accessed?: CslDateData;
  URL?: string;
  DOI?: string;
  language?: string;
  note?: string;
  archived?: ArchivedData[];
  /** The id of the source whose text this one carries, whole or in part. */
  reprintOf?: IdData;
  /** The id of the source that this one rewrites. */
  basedOn?: IdData;
  /** The name of the text that quotes were taken from, for checking. */
  file?: string;
  [field: string]: unknown;
}

/** A W3C Web Annotation TextQuoteSelector. */
export interface QuoteData {
  exact: string;
  prefix?: string;
  suffix?: string;
  [field: string]: unknown;
}

/** A W3C Web Annotation TextPositionSelector: from 0, the end exclusive. */
export interface PositionData {
  start: number;
  end: number;
  [field: string]: unknown;
}

export type Stance = 'asserts' | 'denies' | 'disputes' | 'mentions';

/** A link from an event to a source. */
export interface CitationData {
  source: IdData;
  /** Default `asserts`. */
  stance?: Stance;
  /** The party whose claim the source passes on. */
  attributedTo?: string;
  quote?: QuoteData;
  position?: PositionData;
  /** The place in the source, such as a page; a number is read as text. */
  locator?: string | number;
  label?: string;
  /** The source's own words for the date. */
  dateText?: string;
  /** The date this source gives, as EDTF. */
  date?: string;
  note?: string;
  [field: string]: unknown;
}

/** How an event's date is known. */
export type Basis = 'stated' | 'completed' | 'derived' | 'editor';

/** What a derived date hangs on. Exactly one of the three. */
export interface AnchorData {
  event?: IdData;
  /** A source's id: its date of publication. */
  published?: IdData;
  edtf?: string;
  [field: string]: unknown;
}

export type Relation = 'after' | 'before' | 'during' | 'same' | 'since' | 'until' | 'year-of';

/** How a date was obtained when no source states it whole. */
export interface DerivationData {
  anchor: AnchorData;
  relation: Relation;
  /** ISO 8601 duration; X for a number that the source does not give, such as `PXW`. */
  offset?: string;
  note?: string;
  [field: string]: unknown;
}

export interface MediaData {
  url: string;
  alt?: string;
  caption?: string;
  credit?: string;
  [field: string]: unknown;
}

export interface LinkData {
  rel: string;
  event: IdData;
  [field: string]: unknown;
}

/** Something that happened. Only the title is required. */
export interface EventData {
  id?: IdData;
  title: string;
  summary?: string;
  group?: IdData;
  place?: string;
  people?: string[];
  /** EDTF. An event without one is listed under "Not placed". */
  date?: string;
  /** Words for a date that EDTF cannot hold; shown under "Not placed". */
  dateText?: string;
  basis?: Basis;
  derivation?: DerivationData;
  citations?: CitationData[];
  media?: MediaData;
  links?: LinkData[];
  tags?: string[];
  /** Larger keeps its label longer; default 0. */
  importance?: number;
  note?: string;
  [field: string]: unknown;
}

export interface GroupData {
  id: IdData;
  label?: string;
  [field: string]: unknown;
}

export interface PeriodData {
  label: string;
  date: string;
  [field: string]: unknown;
}

/** One timeline, as JSON. */
export interface TimelineData {
  title?: string;
  description?: string;
  lang?: string;
  groups?: GroupData[];
  periods?: PeriodData[];
  sources?: SourceData[];
  events?: EventData[];
  [field: string]: unknown;
}

// ---- What is read: checked, resolved, counted ---------------------------------------------------

/** Something wrong in the data. `path` is a JSON Pointer (RFC 6901) into the document. */
export interface Problem {
  /** Where it is; for a field that is missing, the object that should have it. */
  readonly path: string;
  /** One of `PROBLEM_CODES`, when it comes from this folder. */
  readonly code: string;
  /** What was found and what was expected, for the author of the data; English. */
  readonly message: string;
}

export interface Group {
  /** Position among the lanes. */
  readonly index: number;
  readonly id: string;
  readonly label: string;
}

export interface Period {
  readonly label: string;
  readonly date: TimelineDate;
}

/** A web address that passed the allowlist. */
export interface SafeLink {
  readonly href: string;
  /** The host for showing, in ASCII. */
  readonly host: string;
}

export interface Archived extends SafeLink {
  readonly date: TimelineDate | undefined;
}

/** A source of the reference list. */
export interface Source {
  /** As given, or made from the path when there is none. Unique. */
  readonly id: string;
  readonly path: string;
  /** What a citation shows: "1", and "1a" for a copy of 1. By first use in time order. */
  readonly number: string;
  /** The source at the end of `reprintOf` and `basedOn`; itself when there is none. */
  readonly root: Source;
  /** The sources whose root this is, itself left out. */
  readonly copies: readonly Source[];
  /** How it hangs on its parent. */
  readonly copyKind: 'reprint' | 'rewrite' | undefined;
  readonly title: string | undefined;
  /** Written names, such as "Konstantin Asmolov". */
  readonly authors: readonly string[];
  readonly container: string | undefined;
  readonly publisher: string | undefined;
  readonly issued: TimelineDate | undefined;
  /** The date of issue in words, when it is no date. */
  readonly issuedText: string | undefined;
  readonly accessed: TimelineDate | undefined;
  readonly link: SafeLink | undefined;
  readonly archived: readonly Archived[];
  readonly language: string | undefined;
  readonly note: string | undefined;
  /** Every citation of this source, in time order of the events; not placed ones last. */
  readonly citations: readonly Citation[];
  /** As given, unknown fields included. */
  readonly data: SourceData;
}

export interface Citation {
  readonly path: string;
  readonly event: TimelineEvent;
  readonly source: Source;
  readonly stance: Stance;
  readonly attributedTo: string | undefined;
  readonly quote: QuoteData | undefined;
  readonly position: PositionData | undefined;
  readonly locator: string | undefined;
  /** CSL locator label; "paragraph" when there is a locator without one. */
  readonly label: string | undefined;
  readonly dateText: string | undefined;
  readonly date: TimelineDate | undefined;
  /** Its own date excludes the event's date. */
  readonly conflicts: boolean;
  readonly note: string | undefined;
  readonly data: CitationData;
}

/** A date that another source gives, which excludes the event's own. */
export interface OtherDate {
  readonly date: TimelineDate;
  readonly citations: readonly Citation[];
}

/** A picture, film or sound that belongs to an event. A link: nothing is loaded for it. */
export interface Media extends SafeLink {
  readonly alt: string | undefined;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
}

/** What follows from the citations; never typed in by hand. */
export interface Evidence {
  /** Distinct roots of the sources that assert. */
  readonly independent: number;
  /** Distinct sources that assert, copies included. */
  readonly articles: number;
  readonly denied: boolean;
  readonly disputed: boolean;
  /** No citation at all. */
  readonly uncited: boolean;
  /** All that assert it pass on somebody's claim (`attributedTo`). */
  readonly claimed: boolean;
  readonly otherDates: readonly OtherDate[];
}

export interface Derivation {
  readonly anchorEvent: TimelineEvent | undefined;
  readonly anchorSource: Source | undefined;
  readonly anchorDate: TimelineDate | undefined;
  readonly relation: Relation;
  readonly offset: string | undefined;
  readonly note: string | undefined;
}

/** An event that was read. Placed ones have a `date`; the others a `reason`. */
export interface TimelineEvent {
  /** Position in `TimelineDocument.events`, or in `notPlaced`. */
  readonly index: number;
  readonly path: string;
  /** As given, or made from the path when there is none. Unique. */
  readonly id: string;
  /** As given; made from what else there is when there is none, and then a problem says so. */
  readonly title: string;
  readonly summary: string | undefined;
  readonly group: Group;
  readonly place: string | undefined;
  readonly people: readonly string[];
  readonly date: TimelineDate | undefined;
  /** The author's words for the date; else, when it could not be placed, what was written as one. */
  readonly dateText: string | undefined;
  readonly basis: Basis;
  readonly derivation: Derivation | undefined;
  readonly citations: readonly Citation[];
  readonly evidence: Evidence;
  readonly media: Media | undefined;
  readonly links: readonly { readonly rel: string; readonly event: TimelineEvent }[];
  readonly tags: readonly string[];
  readonly importance: number;
  readonly note: string | undefined;
  readonly data: EventData;
}

export interface PlacedEvent extends TimelineEvent {
  readonly date: TimelineDate;
}

export interface NotPlacedEvent extends TimelineEvent {
  /** Why it has no place, as a code that the interface puts into words. */
  readonly reason: 'no-date' | 'bad-date' | 'not-an-event';
  /** The problem's message, when there is one. */
  readonly message: string | undefined;
}

/** A timeline that was read: what is good, in order. `events` + `notPlaced` = `given`. */
export interface TimelineDocument {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly lang: string | undefined;
  readonly groups: readonly Group[];
  readonly periods: readonly Period[];
  /** In the order of their numbers; a copy follows its root. Uncited sources come last. */
  readonly sources: readonly Source[];
  /** By time: the earliest bound (the latest where the start is open), then the latest, then as given. */
  readonly events: readonly PlacedEvent[];
  readonly notPlaced: readonly NotPlacedEvent[];
  /** How many entries `events` had in the data. */
  readonly given: number;
  /** From the first to the last instant known, other dates included; `undefined` without events. */
  readonly extent: Extent | undefined;
  /** As given. */
  readonly data: TimelineData;
}

/** How `readDocument` and `readJson` read. */
export interface ReadOptions {
  /** Report no problem for events without a citation; default `false`. They are shown either way. */
  readonly allowUncited?: boolean;
}

/** What was read, and what was wrong with it. Neither is ever missing. */
export interface ReadResult {
  readonly doc: TimelineDocument;
  readonly problems: readonly Problem[];
}
