import type { Extent, TimelineDate } from '../dates/types.js';
import type {
  Basis,
  CitationData,
  EventData,
  MediaType,
  PositionData,
  QuoteData,
  Relation,
  SourceData,
  Stance,
  TimelineData,
} from './document-data.js';

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
  /** The group that it is a part of. It comes before this one. */
  readonly parent: Group | undefined;
  /** How many groups it lies within. */
  readonly depth: number;
  /** Whether what is in it is folded away at first. */
  readonly collapsed: boolean;
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
  /** As given, else as the address tells; `undefined` when neither says. */
  readonly type: MediaType | undefined;
  readonly alt: string | undefined;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
  /** px. */
  readonly width: number | undefined;
  /** px. */
  readonly height: number | undefined;
  readonly poster: SafeLink | undefined;
  readonly transcript: SafeLink | undefined;
  readonly captions: readonly Track[];
}

/** Words that go along with a film or sound. */
export interface Track extends SafeLink {
  readonly lang: string | undefined;
  readonly label: string | undefined;
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
  /** Why it has no place, as a code that the interface puts into words. */
  readonly reason: 'no-date' | 'bad-date' | 'not-an-event' | undefined;
  /**
   * The author's words for the date; else, when it could not be placed, what was written as one, or
   * the words of the first source that has any.
   */
  readonly dateText: string | undefined;
  readonly basis: Basis;
  readonly derivation: Derivation | undefined;
  readonly citations: readonly Citation[];
  readonly evidence: Evidence;
  readonly media: readonly Media[];
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
  readonly reason: NonNullable<TimelineEvent['reason']>;
  /** The problem's message, when there is one. */
  readonly message: string | undefined;
}

/** One stop of a story. */
export interface StoryStep {
  readonly event: TimelineEvent;
  /** What is told there; `undefined` for the event's own words. */
  readonly text: string | undefined;
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
  /** The order that the author tells the events in; empty when none is given. */
  readonly story: readonly StoryStep[];
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
  /**
   * The document's own address, whole, which relative addresses of media are resolved against.
   * Without one on the web they are problems. Addresses of sources are whole: they are printed as citations.
   */
  readonly base?: string;
}

/** What was read, and what was wrong with it. Neither is ever missing. */
export interface ReadResult {
  readonly doc: TimelineDocument;
  readonly problems: readonly Problem[];
}
