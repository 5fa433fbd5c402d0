import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { Extent } from '../dates/types.js';
import type { PlacedEvent, Problem, TimelineDocument, TimelineEvent } from '../model/types.js';
import { chartTemplate } from '../render/chart-template.js';
import { describeEvent } from '../render/describe-event.js';
import {
  emptyTemplate,
  errorTemplate,
  headerTemplate,
  loadingTemplate,
  toolbarTemplate,
} from '../render/frame-template.js';
import type { LabelText, Wording } from '../render/label-text.js';
import { MESSAGES_EN } from '../render/messages-en.js';
import type { Messages } from '../render/messages.js';
import { notPlacedTemplate, problemsTemplate } from '../render/not-placed-template.js';
import { referencesTemplate } from '../render/references-template.js';
import { oneOf, positive } from './attribute-converters.js';
import { CardController } from './card-controller.js';
import { ChartState } from './chart-state.js';
import { styles } from './cited-timeline.styles.js';
import { DataController } from './data-controller.js';
import { inheritedLang } from './inline-data.js';
import { LabelController } from './label-controller.js';
import { MotionController } from './motion-controller.js';
import { PaintController } from './paint-controller.js';
import { ReaderController } from './reader-controller.js';
import { SizeController } from './size-controller.js';
import { supportedFormat } from './supported-format.js';

/** The narrowest element in which time runs sideways, in px. */
const NARROW = 620;
const MAX_HEIGHT = 1120;
/** Room for the names of lanes, or for the dates when time runs downwards, in px. */
const GUTTER = { horizontal: 112, vertical: 64 } as const;

/**
 * Draws dated events on a zoomable line of time, each with the articles it was taken from.
 *
 * Data comes from `src`, from the `data` property, or from a `<script type="application/json">`
 * inside the element; the property wins over `src`, and `src` over the script.
 *
 * @tag cited-timeline
 * @fires {TimelineLoadEvent} cited-timeline-load - Data was read.
 * @fires {TimelineProblemEvent} cited-timeline-problem - Something is wrong in the data, or it could not be had.
 * @fires {TimelineSelectEvent} cited-timeline-select - The reader opened or closed an event. Cancelable.
 * @fires {TimelineDomainChangeEvent} cited-timeline-domainchange - The reader moved or zoomed.
 * @slot title - In place of the document's title.
 * @slot loading - Shown while data is on its way.
 * @slot empty - Shown when there are no events.
 * @slot error - Shown when the data could not be had.
 * @csspart header - Title, description and counts.
 * @csspart title - The document's title.
 * @csspart toolbar - The row of buttons and the legend.
 * @csspart tool - One button of the toolbar.
 * @csspart legend - How to read the marks.
 * @csspart chart - Axis and lanes.
 * @csspart axis - The dates along the axis.
 * @csspart lanes - All lanes.
 * @csspart lane-label - The name of a lane.
 * @csspart mark - The drawing of one event.
 * @csspart label - The text beside a mark.
 * @csspart citation-number - The number of a source.
 * @csspart fold - A "+n" for events that found no room.
 * @csspart card - The details of one event.
 * @csspart references - The list of sources.
 * @csspart reference - One source.
 * @csspart not-placed - Events without a place on the axis.
 * @csspart problems - What is wrong in the data.
 * @csspart state - The text shown while loading, when empty and after an error.
 * @cssprop [--cited-timeline-ink] - Colour of text.
 * @cssprop [--cited-timeline-muted] - Colour of lesser text.
 * @cssprop [--cited-timeline-line] - Colour of lines.
 * @cssprop [--cited-timeline-faint] - Colour of every other lane.
 * @cssprop [--cited-timeline-surface] - Colour behind marks and cards.
 * @cssprop [--cited-timeline-accent] - Colour of links, numbers and focus rings.
 * @cssprop [--cited-timeline-denied] - Colour of what is denied or disputed.
 * @cssprop [--cited-timeline-doubt] - Colour of conflicting dates and missing sources.
 * @cssprop [--cited-timeline-lane-1] - Colour of the first lane; `-2` to `-8` follow.
 * @cssState loading - Data is on its way.
 * @cssState ready - Events are shown.
 * @cssState empty - There is nothing to show.
 * @cssState error - The data could not be had.
 */
export class CitedTimeline extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The address of a JSON document. Fetched once; nothing else is ever requested. */
  @property() src: string | undefined = undefined;

  /** The document itself, as an object of the shape of `schema.json`. Wins over `src`. */
  @property({ attribute: false }) data: unknown = undefined;

  /** The id of the event whose card is open. */
  @property({ reflect: true }) selected: string | undefined = undefined;

  /** Whether long empty stretches of time are left out: `auto` or `none`. */
  @property({ attribute: 'axis-breaks', converter: oneOf(['auto', 'none']) })
  axisBreaks: 'auto' | 'none' = 'auto';

  /** Which way time runs: `auto` goes down when the element is narrow. */
  @property({ converter: oneOf(['auto', 'horizontal', 'vertical']) })
  orientation: 'auto' | 'horizontal' | 'vertical' = 'auto';

  /** Unicode calendar for dates, such as `persian`. Default `gregory`. */
  @property() calendar: string | undefined = undefined;

  /** Unicode numbering system for dates, such as `arab`. Default: that of the language. */
  @property({ attribute: 'numbering-system' }) numberingSystem: string | undefined = undefined;

  /** IANA time zone in which instants with a time are shown. Default `UTC`. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined = undefined;

  /** How tall the lanes may grow together, in px. What finds no room folds into "+n". */
  @property({ type: Number, attribute: 'max-height', converter: positive(MAX_HEIGHT) })
  maxHeight: number = MAX_HEIGHT;

  /** Hides title, counts and buttons. */
  @property({ type: Boolean, attribute: 'no-header' }) noHeader: boolean = false;

  /** Hides the list of sources, what is not placed, and the problems. */
  @property({ type: Boolean, attribute: 'no-references' }) noReferences: boolean = false;

  /** The words of the interface; English by default. Set it before the first drawing. */
  @property({ attribute: false }) messages: Messages = MESSAGES_EN;

  private readonly _size = new SizeController(this);
  private readonly _source = new DataController(this);
  private readonly _labels = new LabelController(this);
  private readonly _paint = new PaintController(this);
  private readonly _motion = new MotionController(this, () => this._paintMoving());
  private readonly _card = new CardController(this);
  private readonly _state = new ChartState();
  private readonly _reader = new ReaderController(this, {
    chart: this._state,
    source: this._source,
    card: this._card,
    motion: this._motion,
  });
  private readonly _internals = this.attachInternals();
  private _wording: Wording = { messages: MESSAGES_EN, format: {} };
  private _frameKey = '';
  private _gutter = 0;
  private _isNarrow = false;

  /** What was read from the data; `undefined` before there is any. */
  get document(): TimelineDocument | undefined {
    return this._source.read?.doc;
  }

  /**
   * How words and dates are written.
   *
   * @internal
   */
  get wording(): Wording {
    return this._wording;
  }

  /** What is wrong in the data. */
  get problems(): readonly Problem[] {
    return this._source.read?.problems ?? [];
  }

  /** The time in view, in UTC milliseconds. Setting it moves the view; `undefined` shows all. */
  get domain(): Extent | undefined {
    return this._state.domain;
  }

  set domain(domain: Extent | undefined) {
    this._state.domain = domain;
    this._motion.viewChanged();
  }

  /** Opens the card of an event by its id, or closes it (`undefined`). Sends no event, moves no focus. */
  select(id: string | undefined): void {
    this.selected = id;
  }

  /** Shows a stretch of time: from and to, in UTC milliseconds. */
  zoomTo(domain: Extent): void {
    this.domain = domain;
  }

  /** Zooms in by a factor above 1, out by one below, around a time or the middle of the view. */
  zoomBy(factor: number, time?: number): void {
    const at = time === undefined ? undefined : this._state.layout?.scale(time);
    this._state.zoom(factor, at);
    this._motion.viewChanged();
  }

  /** Moves the view by a share of itself; 1 is a whole view later. */
  panBy(share: number): void {
    this._state.pan(-share * (this._state.axis?.length ?? 0));
    this._motion.viewChanged();
  }

  /** Shows everything. */
  fit(): void {
    this._state.fit();
    this.requestUpdate();
  }

  /** Opens the next event by time. Sends no event. */
  next(): void {
    this._step(1);
  }

  /** Opens the previous event by time. Sends no event. */
  previous(): void {
    this._step(-1);
  }

  /** Also waits for a huge document that is being read. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this._source.isReading) return done;
    await this._source.reading;
    return this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isNew = this._source.refresh(this.data ?? undefined, this.src ?? undefined);
    if (isNew) {
      this._reader.reset();
      this._card.show(undefined);
      this._frameKey = '';
      if (this.document) this._state.setDocument(this.document);
    }
    this._setWording();
    this._setFrame();
    if (isNew || changed.has('selected')) {
      const event = this._eventById(this.selected ?? undefined);
      this._card.show(event);
      if (event && isPlaced(event)) this._state.reveal(event);
    }
    this._state.compute(this._reader.takeAwaited() ?? this._shownIndex);
    this._setStates();
  }

  protected override render(): TemplateResult {
    const doc = this.document;
    return html`
      ${doc && this._shows === 'ready' && !this.noHeader ? headerTemplate(doc, this._wording) : nothing}
      <div
        class="frame"
        @click=${this._reader.onClick}
        @keydown=${this._reader.onKey}
        @focusin=${this._reader.onFocus}
      >
        ${this._stateTemplate()}
      </div>
      <p role="status" class="visually-hidden">${this._statusWords}</p>
      <p class="visually-hidden" id="chart-help">${this.messages.chartHelp}</p>
    `;
  }

  private _stateTemplate(): TemplateResult {
    const wording = this._wording;
    const doc = this.document;
    switch (this._shows) {
      case 'loading':
        return loadingTemplate(wording);
      case 'error': {
        const failure = this._source.failure(this.messages) ?? '';
        return errorTemplate(failure, this._source.canRetry, wording);
      }
      case 'ready':
        return doc ? this._documentTemplate(doc) : emptyTemplate(wording);
      default:
        return html`${emptyTemplate(wording)} ${problemsTemplate(this.problems, wording)}`;
    }
  }

  private _documentTemplate(doc: TimelineDocument): TemplateResult {
    const wording = this._wording;
    // What lies below does not change while the view moves: written once for a document.
    const below = guard([doc, wording, this.noReferences], () =>
      this.noReferences
        ? nothing
        : html`${referencesTemplate(doc, wording)} ${notPlacedTemplate(doc, wording)}
          ${problemsTemplate(this.problems, wording)}`,
    );
    return html`${doc.events.length === 0 ? nothing : this._chartTemplate(doc)} ${below}
    ${this._card.template(wording)}`;
  }

  /** What the live region says: that data are on their way, there, or not to be had. */
  private get _statusWords(): string {
    const { messages, document: doc } = this;
    switch (this._shows) {
      case 'loading':
        return messages.loading;
      case 'error':
        return `${messages.errorTitle}. ${this._source.failure(messages) ?? ''}`;
      case 'ready':
        return doc ? messages.events(doc.events.length) : '';
      default:
        return messages.empty;
    }
  }

  private get _shows(): 'loading' | 'error' | 'empty' | 'ready' {
    if (this._source.isLoading) return 'loading';
    const hasEvents = this.document !== undefined && this.document.given > 0;
    if (this._source.failure(this.messages) !== undefined && !hasEvents) return 'error';
    return hasEvents ? 'ready' : 'empty';
  }

  protected override updated(): void {
    const chart = this.renderRoot.querySelector<HTMLElement>('.chart');
    chart?.style.setProperty('--_gutter', `${String(this._gutter)}px`);
    if (!this._motion.isMoving) this._paint.rest(this._state.layout);
    this._reader.settle();
    this._card.settle();
  }

  private _chartTemplate(doc: TimelineDocument): TemplateResult {
    const { layout } = this._state;
    const wording = this._wording;
    const shown = this._shownIndex;
    const stop = this._reader.tabStop(layout?.marks ?? []);
    return html`
      ${
        this.noHeader
          ? nothing
          : toolbarTemplate(
              {
                canZoomIn: this._state.canZoomIn,
                canZoomOut: this._state.canZoomOut,
                before: layout?.before ?? 0,
                after: layout?.after ?? 0,
              },
              wording,
            )
      }
      <div
        class="chart ${this.isVertical ? 'vertical' : 'horizontal'} ${
          this._labels.isCompact ? 'compact' : ''
        }"
        part="chart"
        @pointerdown=${this._reader.gestures.down}
        @pointermove=${this._reader.gestures.move}
        @pointerup=${this._reader.gestures.up}
        @pointercancel=${this._reader.gestures.up}
        @wheel=${this._reader.gestures.wheel}
      >
        ${
          layout
            ? chartTemplate(layout, {
                title: doc.title ?? '',
                groups: doc.groups,
                wording,
                isCompact: this._labels.isCompact,
                textOf: (mark): LabelText => this._labels.textOf(mark.event, wording),
                stateOf: (mark) => ({
                  selected: mark.index === shown,
                  tabStop: mark.index === stop,
                  spoken: this._labels.spokenOf(mark.event, () =>
                    describeEvent(mark.event, wording),
                  ),
                }),
              })
            : nothing
        }
      </div>
    `;
  }

  /**
   * Time runs downwards.
   *
   * @internal
   */
  get isVertical(): boolean {
    if (this.orientation !== 'auto') return this.orientation === 'vertical';
    // Hidden, it has no width to go by, and stays as it was.
    if (this._size.width > 0) this._isNarrow = this._size.width < NARROW;
    return this._isNarrow;
  }

  private get _shownIndex(): number | undefined {
    const event = this._card.event;
    return event && isPlaced(event) ? event.index : undefined;
  }

  private _paintMoving(): boolean {
    const layout = this._state.compute(this._shownIndex);
    if (!layout) return false;
    return this._paint.moving(layout, this._wording, ({ event }) => ({
      text: this._labels.textOf(event, this._wording),
      block: this._labels.blockOf(event),
    }));
  }

  private _setWording(): void {
    const locale = inheritedLang(this) ?? this.document?.lang ?? this.messages.lang;
    const { calendar, numberingSystem, timeZone } = this;
    const format = supportedFormat({ locale, calendar, numberingSystem, timeZone });
    const key = [locale, calendar, numberingSystem, timeZone].join('|');
    if (this._wording.messages === this.messages && this._wording.format.locale === format.locale) {
      if (key === this._labels.wordingKey) return;
    }
    this._wording = {
      messages: this.messages,
      format,
    };
    this._labels.reset(key);
    this._paint.reset();
    this._frameKey = '';
  }

  private _setFrame(): void {
    const doc = this.document;
    if (!doc || this._size.width <= 0) return;
    const isVertical = this.isVertical;
    const key = [this._size.width, isVertical, this.axisBreaks, this.maxHeight].join('|');
    if (key === this._frameKey) return;
    this._frameKey = key;
    this._paint.reset();
    const metrics = this._labels.prepare(doc.groups.length, isVertical, this.maxHeight);
    const orientation = isVertical ? 'vertical' : 'horizontal';
    const isUnnamed = doc.groups.length === 1 && doc.groups[0]?.label === '';
    this._gutter = isUnnamed && !isVertical ? 0 : GUTTER[orientation];
    this._state.setFrame({
      orientation,
      width: this._size.width - this._gutter,
      breaks: this.axisBreaks,
      metrics,
      measure: (event, room) => this._labels.measure(event, room, this._wording),
    });
  }

  private _setStates(): void {
    const { states } = this._internals;
    const now = this._shows;
    for (const state of ['loading', 'error', 'empty', 'ready'])
      if (state === now) states.add(state);
      else states.delete(state);
  }

  private _eventById(id: string | undefined): TimelineEvent | undefined {
    return id === undefined ? undefined : this._source.eventById(id);
  }

  private _step(step: 1 | -1): void {
    const { document: doc } = this;
    const from = this._shownIndex ?? (step > 0 ? -1 : (doc?.events.length ?? 0));
    const event = doc?.events[from + step];
    if (event) this.select(event.id);
  }
}

function isPlaced(event: TimelineEvent): event is PlacedEvent {
  return event.date !== undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'cited-timeline': CitedTimeline;
  }
}
