import type { TimelineDate } from '../dates/types.js';
import { NO_EVIDENCE_YET, weighEvidence } from './evidence.js';
import type {
  Archived,
  Basis,
  Citation,
  CitationData,
  Derivation,
  EventData,
  Evidence,
  Group,
  Media,
  NotPlacedEvent,
  PlacedEvent,
  PositionData,
  QuoteData,
  SafeLink,
  Source,
  SourceData,
  Stance,
  TimelineEvent,
} from './types.js';

// What is handed out, while it is still being put together. Every field is set in the constructor
// and in one order, so that all records of a kind share one shape and reading them stays fast; what
// few readers ask for (paths, evidence) is worked out when asked.

const NONE: readonly never[] = [];

export class SourceRecord implements Source {
  readonly path: string;
  readonly data: SourceData;
  /** Position in the data's `sources`. */
  readonly position: number;
  id = '';
  number = '';
  root: SourceRecord = this;
  copies: SourceRecord[] = [];
  copyKind: 'reprint' | 'rewrite' | undefined = undefined;
  title: string | undefined = undefined;
  authors: readonly string[] = NONE;
  container: string | undefined = undefined;
  publisher: string | undefined = undefined;
  issued: TimelineDate | undefined = undefined;
  issuedText: string | undefined = undefined;
  accessed: TimelineDate | undefined = undefined;
  link: SafeLink | undefined = undefined;
  archived: readonly Archived[] = NONE;
  language: string | undefined = undefined;
  note: string | undefined = undefined;
  citations: CitationRecord[] = [];

  constructor(data: SourceData, position: number) {
    this.data = data;
    this.position = position;
    this.path = `/sources/${position}`;
  }
}

export class CitationRecord implements Citation {
  readonly event: EventRecord;
  readonly source: SourceRecord;
  readonly data: CitationData;
  stance: Stance = 'asserts';
  attributedTo: string | undefined = undefined;
  quote: QuoteData | undefined = undefined;
  position: PositionData | undefined = undefined;
  locator: string | undefined = undefined;
  label: string | undefined = undefined;
  dateText: string | undefined = undefined;
  date: TimelineDate | undefined = undefined;
  conflicts = false;
  note: string | undefined = undefined;
  private readonly _place: number;

  constructor(event: EventRecord, source: SourceRecord, data: CitationData, place: number) {
    this.event = event;
    this.source = source;
    this.data = data;
    this._place = place;
  }

  get path(): string {
    return `${this.event.path}/citations/${this._place}`;
  }
}

export class EventRecord implements TimelineEvent {
  readonly data: EventData;
  /** Position in the data's `events`. */
  readonly position: number;
  index = 0;
  id = '';
  title = '';
  summary: string | undefined = undefined;
  group: Group;
  place: string | undefined = undefined;
  people: readonly string[] = NONE;
  date: TimelineDate | undefined = undefined;
  dateText: string | undefined = undefined;
  basis: Basis = 'stated';
  derivation: Derivation | undefined = undefined;
  citations: readonly CitationRecord[] = NONE;
  media: Media | undefined = undefined;
  links: readonly { readonly rel: string; readonly event: TimelineEvent }[] = NONE;
  tags: readonly string[] = NONE;
  importance = 0;
  note: string | undefined = undefined;
  reason: NotPlacedEvent['reason'] | undefined = undefined;
  message: string | undefined = undefined;
  private _evidence: Evidence = NO_EVIDENCE_YET;

  constructor(data: EventData, position: number, group: Group) {
    this.data = data;
    this.position = position;
    this.group = group;
  }

  get path(): string {
    return `/events/${this.position}`;
  }

  get evidence(): Evidence {
    if (this._evidence === NO_EVIDENCE_YET) this._evidence = weighEvidence(this.citations);
    return this._evidence;
  }
}

export type PlacedRecord = EventRecord & PlacedEvent;
export type NotPlacedRecord = EventRecord & NotPlacedEvent;

export function isPlaced(event: EventRecord): event is PlacedRecord {
  return event.date !== undefined;
}

export function isNotPlaced(event: EventRecord): event is NotPlacedRecord {
  return event.reason !== undefined;
}
