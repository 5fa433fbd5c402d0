import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { filterEvents, indexDocumentInSteps, isEmptyFilter, readFilter } from '../find/index.js';
import type { FilterResult, FindIndex, TimelineFilter } from '../find/index.js';
import { isPlaced } from '../model/is-placed.js';
import type {
  NotPlacedEvent,
  PlacedEvent,
  TimelineDocument,
  TimelineEvent,
} from '../model/types.js';
import { TimelineFilterEvent } from './events.js';

/** A document of more events is made ready in slices, so that typing goes on meanwhile. */
const MANY = 4000;
const SLICE = 12;
/** So long after the last key what was found is said, in ms. */
const PAUSE = 500;

/** What is shown of a document: all of it, or what a filter leaves. */
export interface ShownEvents {
  readonly events: readonly PlacedEvent[];
  readonly notPlaced: readonly NotPlacedEvent[];
  /** For each of the document's `events`: 1 when it is shown; `undefined` when all are. */
  readonly kept: Uint8Array | undefined;
}

/** What a reader looks for: the filter, and what it leaves of the document. */
export class FindController implements ReactiveController {
  /** `undefined` while there is nothing to count: no filter and no open panel, or no index yet. */
  result: FilterResult | undefined;
  shown: ShownEvents = { events: [], notPlaced: [], kept: undefined };
  /** The reader has set the filter, not the page. */
  isReaders = false;
  /** Words are being typed: what they find is not said yet. */
  isTyping = false;
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private _filter: TimelineFilter = {};
  private _typed = '';
  private _doc: TimelineDocument | undefined;
  private _index: FindIndex | undefined;
  /** The index that is being made; another document's is given up. */
  private _indexing: ReturnType<typeof indexDocumentInSteps> | undefined;
  private _isOpen = false;
  private _isDue = true;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this._host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
    this.isTyping = false;
    this._isDue = true;
  }

  /** In its normal form; what was wrong with the one given is in `result.problems`. */
  get filter(): TimelineFilter {
    return this._filter;
  }

  set filter(filter: unknown) {
    const { filter: normal } = readFilter(filter);
    this._filter = normal;
    this.isReaders = false;
    this._isDue = true;
    this._host.requestUpdate();
  }

  /** Whether an event is among those that are shown. */
  has(event: TimelineEvent | undefined): boolean {
    if (event === undefined) return false;
    return isPlaced(event)
      ? this.isShown(event.index)
      : this.shown.notPlaced.some((other) => other === event);
  }

  /** Whether the event at a position in the document's `events` is shown. */
  isShown(position: number): boolean {
    return this.shown.kept?.[position] !== 0;
  }

  get isFiltering(): boolean {
    return !isEmptyFilter(this._filter);
  }

  /** The panel with the facets is open: their counts are wanted. */
  set isOpen(isOpen: boolean) {
    if (isOpen === this._isOpen) return;
    this._isOpen = isOpen;
    this._isDue = true;
    this._host.requestUpdate();
  }

  get isOpen(): boolean {
    return this._isOpen;
  }

  /** Changes the filter on the reader's behalf. */
  change(filter: TimelineFilter): void {
    this.filter = filter;
    this.isReaders = true;
    this._host.dispatchEvent(new TimelineFilterEvent(this._filter));
  }

  /** What stands in the field: the filter's words, with the spaces that are being typed. */
  get typed(): string {
    const { query = '' } = this._filter;
    return wordsOf(this._typed) === query ? this._typed : query;
  }

  /** Finds words on the reader's behalf; a space alone changes nothing. */
  type(words: string): void {
    this._typed = words;
    clearTimeout(this._timer);
    this.isTyping = true;
    this._timer = setTimeout(() => {
      this.isTyping = false;
      this._host.requestUpdate();
    }, PAUSE);
    if (wordsOf(words) !== (this._filter.query ?? ''))
      this.change({ ...this._filter, query: words });
  }

  /** Finds what is to be shown; true when that has changed. */
  refresh(doc: TimelineDocument | undefined): boolean {
    if (doc !== this._doc) {
      this._doc = doc;
      this._index = undefined;
      this._indexing = undefined;
      this.isReaders = false;
      this._isDue = true;
    }
    if (!this._isDue || !doc) return false;
    const isAsked = this.isFiltering || this._isOpen;
    if (isAsked && !this._index && !this._indexing) this._makeIndex(doc);
    // An index that is made at once makes nothing due: this is what it is for.
    this._isDue = false;
    if (!isAsked) return this._show(doc, undefined);
    return this._index ? this._show(doc, filterEvents(this._index, this._filter)) : false;
  }

  private _show(doc: TimelineDocument, result: FilterResult | undefined): boolean {
    this.result = result;
    const { placed, notPlaced } = result ?? {};
    const isAll = !result || result.leftOut === 0;
    const wasAll = this.shown.kept === undefined;
    if (isAll && wasAll && this.shown.events === doc.events) return false;
    this.shown = isAll
      ? { events: doc.events, notPlaced: doc.notPlaced, kept: undefined }
      : {
          events: doc.events.filter((_, i) => placed?.[i] === 1),
          notPlaced: doc.notPlaced.filter((_, i) => notPlaced?.[i] === 1),
          kept: placed,
        };
    return true;
  }

  private _makeIndex(doc: TimelineDocument): void {
    const steps = indexDocumentInSteps(doc);
    this._indexing = steps;
    const work = (): void => {
      if (steps !== this._indexing) return;
      const until = doc.given > MANY ? performance.now() + SLICE : Infinity;
      let step = steps.next();
      while (step.done !== true && performance.now() < until) step = steps.next();
      if (step.done !== true) {
        setTimeout(work);
        return;
      }
      this._index = step.value;
      this._indexing = undefined;
      this._isDue = true;
      this._host.requestUpdate();
    };
    work();
  }
}

/** Words in the form that a filter has them. */
const wordsOf = (query: string): string => readFilter({ query }).filter.query ?? '';
