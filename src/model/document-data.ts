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

export type MediaType = 'image' | 'video' | 'audio' | 'embed';

/** Words that go along with a film or sound: WebVTT. */
export interface TrackData {
  /** Whole, or relative to the document. */
  url: string;
  /** The language of the words: a BCP 47 tag. */
  lang?: string;
  label?: string;
  [field: string]: unknown;
}

export interface MediaData {
  /** Whole, or relative to the document. */
  url: string;
  /** Default: what the address tells. */
  type?: MediaType;
  /** What an image shows; empty when there is nothing in it to tell. */
  alt?: string;
  caption?: string;
  credit?: string;
  /** px. */
  width?: number;
  /** px. */
  height?: number;
  /** The address of a still picture of a film. */
  poster?: string;
  /** The address of a text of what is said and shown. */
  transcript?: string;
  captions?: TrackData[];
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
  media?: MediaData | MediaData[];
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
  /** The id of the group that this one is a part of. */
  parent?: IdData;
  /** Its own groups and events are folded away at first. */
  collapsed?: boolean;
  [field: string]: unknown;
}

export interface PeriodData {
  label: string;
  date: string;
  [field: string]: unknown;
}

/** One stop of a story. */
export interface StoryStepData {
  event: IdData;
  /** What is told there, in place of the event's summary. */
  text?: string;
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
  /** The order to tell the events in; default by time. */
  story?: StoryStepData[];
  [field: string]: unknown;
}
