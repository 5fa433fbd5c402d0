import type { TimelineDate } from '../dates/types.js';
import { weighEvidence } from './evidence.js';
import { LIMITS } from './limits.js';
import { UNHEARD } from './problem-list.js';
import { readBasis, readLocator, readText, readTexts } from './read-fields.js';
import { readPosition, readQuote } from './read-quote.js';
import type {
  Basis,
  CitationData,
  EventData,
  PositionData,
  QuoteData,
  SourceData,
  Stance,
} from './document-data.js';
import type {
  Archived,
  Citation,
  Derivation,
  Evidence,
  Group,
  Media,
  NotPlacedEvent,
  PlacedEvent,
  SafeLink,
  Source,
  TimelineEvent,
} from './types.js';

// What is handed out, while it is still being put together. Reading a large document is mostly the
// time that the memory of its records takes, so a record holds what layout asks of all events; the
// rest was checked when it was read, and is read again from the data when somebody asks for it.

const NONE: readonly never[] = [];
const NO_EXTRAS: EventExtras = {};

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
  /** Where in time order the first citation of it stands; `Infinity` for none. */
  firstUse: number = Infinity;
  private readonly _citations: CitationRecord[] = [];
  private _isInOrder = false;

  constructor(data: SourceData, position: number) {
    this.data = data;
    this.position = position;
    this.path = `/sources/${position}`;
  }

  get citations(): readonly CitationRecord[] {
    if (!this._isInOrder) {
      this._citations.sort((a, b) => a.event.rank - b.event.rank);
      this._isInOrder = true;
    }
    return this._citations;
  }

  /** As given, with its id: for JSON, which cannot hold what leads back. */
  toJSON(): SourceData {
    return { ...this.data, id: this.id };
  }

  /** Takes note of a citation, in whatever order they are read. */
  addCitation(citation: CitationRecord): void {
    this._citations.push(citation);
  }
}

export class CitationRecord implements Citation {
  readonly event: EventRecord;
  readonly source: SourceRecord;
  readonly data: CitationData;
  stance: Stance = 'asserts';
  date: TimelineDate | undefined = undefined;
  conflicts = false;
  private readonly _place: number;

  constructor(event: EventRecord, source: SourceRecord, data: CitationData, place: number) {
    this.event = event;
    this.source = source;
    this.data = data;
    this._place = place;
  }

  /** As given: for JSON. */
  toJSON(): CitationData {
    return this.data;
  }

  get path(): string {
    return `${this.event.path}/citations/${this._place}`;
  }

  get attributedTo(): string | undefined {
    return readText(UNHEARD, this.data, 'attributedTo', this);
  }

  get quote(): QuoteData | undefined {
    return readQuote(UNHEARD, this.data, this);
  }

  get position(): PositionData | undefined {
    return readPosition(UNHEARD, this.data, this);
  }

  get locator(): string | undefined {
    return readLocator(UNHEARD, this.data, this);
  }

  get label(): string | undefined {
    const label = readText(UNHEARD, this.data, 'label', this);
    return label ?? (this.locator === undefined ? undefined : 'paragraph');
  }

  get dateText(): string | undefined {
    return readText(UNHEARD, this.data, 'dateText', this);
  }

  get note(): string | undefined {
    return readText(UNHEARD, this.data, 'note', this);
  }
}

/** What only some events have. */
export interface EventExtras {
  derivation?: Derivation | undefined;
  links?: readonly { readonly rel: string; readonly event: TimelineEvent }[];
  reason?: NotPlacedEvent['reason'];
  message?: string | undefined;
  /** What was written for a date and is none. */
  badDate?: string;
  media?: readonly Media[];
}

export class EventRecord implements TimelineEvent {
  readonly data: EventData;
  /** Position in the data's `events`. */
  readonly position: number;
  index = 0;
  id = '';
  title = '';
  group: Group;
  date: TimelineDate | undefined = undefined;
  importance = 0;
  citations: readonly CitationRecord[] = NONE;
  extras: EventExtras = NO_EXTRAS;
  private _evidence: Evidence | undefined = undefined;

  constructor(data: EventData, position: number, group: Group) {
    this.data = data;
    this.position = position;
    this.group = group;
  }

  /** As given, with its id: for JSON, which cannot hold what leads back. */
  toJSON(): EventData {
    return { ...this.data, id: this.id };
  }

  get path(): string {
    return `/events/${this.position}`;
  }

  /** Place in time order among all events; those that are not placed come last. */
  get rank(): number {
    return this.date === undefined ? LIMITS.entries + this.index : this.index;
  }

  get evidence(): Evidence {
    return (this._evidence ??= weighEvidence(this.citations));
  }

  get summary(): string | undefined {
    return readText(UNHEARD, this.data, 'summary', this);
  }

  get place(): string | undefined {
    return readText(UNHEARD, this.data, 'place', this);
  }

  get people(): readonly string[] {
    return readTexts(UNHEARD, this.data, 'people', this);
  }

  get tags(): readonly string[] {
    return readTexts(UNHEARD, this.data, 'tags', this);
  }

  get basis(): Basis {
    return readBasis(UNHEARD, this.data, this);
  }

  get media(): readonly Media[] {
    return this.extras.media ?? NONE;
  }

  get note(): string | undefined {
    return readText(UNHEARD, this.data, 'note', this);
  }

  get dateText(): string | undefined {
    const given = readText(UNHEARD, this.data, 'dateText', this) ?? this.extras.badDate;
    if (given !== undefined || this.date) return given;
    return this.citations.find(({ dateText }) => dateText !== undefined)?.dateText;
  }

  get derivation(): Derivation | undefined {
    return this.extras.derivation;
  }

  get links(): readonly { readonly rel: string; readonly event: TimelineEvent }[] {
    return this.extras.links ?? NONE;
  }

  get reason(): NotPlacedEvent['reason'] | undefined {
    return this.extras.reason;
  }

  get message(): string | undefined {
    return this.extras.message;
  }

  /** Adds to what only some events have. */
  extend(extras: EventExtras): void {
    this.extras = { ...this.extras, ...extras };
  }
}

export type PlacedRecord = EventRecord & PlacedEvent;
export type NotPlacedRecord = EventRecord & NotPlacedEvent;

export function isNotPlaced(event: EventRecord): event is NotPlacedRecord {
  return event.reason !== undefined;
}
