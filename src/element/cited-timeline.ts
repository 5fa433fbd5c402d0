import { html, LitElement, nothing } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Extent } from '../dates/types.js';
import type { Problem, TimelineDocument } from '../model/types.js';
import { belowTemplate } from '../render/below-template.js';
import { headerTemplate } from '../render/frame-template.js';
import type { Wording } from '../render/label-text.js';
import { MESSAGES_EN } from '../render/messages-en.js';
import type { Messages } from '../render/messages.js';
import { VERSION } from '../version.js';
import { oneOf, positive } from './attribute-converters.js';
import { CardController } from './card-controller.js';
import { styles } from './cited-timeline.styles.js';
import { DataController } from './data-controller.js';
import { ReaderController } from './reader-controller.js';
import { ReferencesController } from './references-controller.js';
import { Selection } from './selection.js';
import { shownState, STATES, stateTemplate, statusWords } from './shown-state.js';
import type { ShownState } from './shown-state.js';
import { StyleController } from './style-controller.js';
import { TimelineView } from './timeline-view.js';
import { WordingController } from './wording-controller.js';

const MAX_HEIGHT = 1120;

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
 * @csspart lane - One lane: its name and its events.
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
 * @cssprop [--cited-timeline-ink=light-dark(#1b2430, #e8eaee)] - Colour of text.
 * @cssprop [--cited-timeline-muted=light-dark(#56606e, #a5adba)] - Colour of lesser text.
 * @cssprop [--cited-timeline-line=light-dark(#d9dee6, #363c47)] - Colour of lines.
 * @cssprop [--cited-timeline-faint=light-dark(#f4f6f9, #1f232a)] - Colour of every other lane.
 * @cssprop [--cited-timeline-surface=light-dark(#ffffff, #16181d)] - Colour behind marks and cards.
 * @cssprop [--cited-timeline-accent=light-dark(#0b57d0, #8ab4f8)] - Colour of links, numbers and focus rings.
 * @cssprop [--cited-timeline-denied=light-dark(#b3261e, #f2a29b)] - Colour of what is denied or disputed.
 * @cssprop [--cited-timeline-doubt=light-dark(#8a5300, #e8b960)] - Colour of conflicting dates and missing sources.
 * @cssprop [--cited-timeline-lane-1=light-dark(#1a5fb4, #86b6f5)] - Colour of the first lane; a ninth begins anew.
 * @cssprop [--cited-timeline-lane-2=light-dark(#7a3fa8, #cba3f0)] - Colour of the second lane.
 * @cssprop [--cited-timeline-lane-3=light-dark(#b3302a, #f29a91)] - Colour of the third lane.
 * @cssprop [--cited-timeline-lane-4=light-dark(#1d7346, #7fd1a0)] - Colour of the fourth lane.
 * @cssprop [--cited-timeline-lane-5=light-dark(#8a5a00, #e3bb66)] - Colour of the fifth lane.
 * @cssprop [--cited-timeline-lane-6=light-dark(#0a6c80, #6ccadb)] - Colour of the sixth lane.
 * @cssprop [--cited-timeline-lane-7=light-dark(#a52f6b, #f09bc4)] - Colour of the seventh lane.
 * @cssprop [--cited-timeline-lane-8=light-dark(#4b5563, #b6bfcc)] - Colour of the eighth lane.
 * @cssState loading - Data is on its way.
 * @cssState ready - Events are shown.
 * @cssState empty - There is nothing to show.
 * @cssState error - The data could not be had.
 */
export class CitedTimeline extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The version of the package that the class is of. */
  static readonly version: string = VERSION;

  /** The address of a JSON document. Fetched once; nothing else is ever requested. */
  @property() src: string | undefined = undefined;

  /** The document itself, as an object of the shape of `schema.json`. Wins over `src`. */
  @property({ attribute: false }) data: unknown = undefined;

  /** The id of the event whose card is open. One that no event has leaves open what is open. */
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

  /**
   * How tall the lanes may grow together, in px. Events that find no room fold into "+n", groups that
   * find none share the last lane.
   */
  @property({ type: Number, attribute: 'max-height', converter: positive(MAX_HEIGHT) })
  maxHeight: number = MAX_HEIGHT;

  /** Hides title, counts and buttons. */
  @property({ type: Boolean, attribute: 'no-header' }) noHeader: boolean = false;

  /** Hides the list of sources, what is not placed, and the problems. */
  @property({ type: Boolean, attribute: 'no-references' }) noReferences: boolean = false;

  /** The words of the interface; English by default. Set it before the first drawing. */
  @property({ attribute: false }) messages: Messages = MESSAGES_EN;

  private readonly _source = new DataController(this);
  private readonly _words = new WordingController(this);
  private readonly _card = new CardController(this);
  private readonly _view = new TimelineView(this, this._card);
  private readonly _style = new StyleController(this, this._view);
  private readonly _selection = new Selection(this._source, this._card, this._view.chart);
  private readonly _references = new ReferencesController(this);
  private readonly _reader = new ReaderController(this, {
    view: this._view,
    source: this._source,
    card: this._card,
    references: this._references,
  });
  private readonly _internals = this.attachInternals();
  private _shown: ShownState = { kind: 'loading' };

  /** What was read from the data; `undefined` before there is any. */
  get document(): TimelineDocument | undefined {
    return this._source.read?.doc;
  }

  /** What is wrong in the data. */
  get problems(): readonly Problem[] {
    return this._source.read?.problems ?? [];
  }

  /**
   * How words and dates are written.
   *
   * @internal
   */
  get wording(): Wording {
    return this._words.wording;
  }

  /** The time in view, in UTC milliseconds. Setting it moves the view; `undefined` shows all. */
  get domain(): Extent | undefined {
    return this._view.chart.domain;
  }

  set domain(domain: Extent | undefined) {
    this._view.chart.domain = domain;
    this._view.motion.viewChanged();
  }

  /**
   * Opens the card of an event by its id, or closes it (`undefined`). Sends no event, moves no focus.
   * False when the data have no such event: what is selected then stays so. Before the data are
   * there, the id is kept until they come.
   */
  select(id: string | undefined): boolean {
    const isKept = this._source.isCurrent(this.data ?? undefined, this.src ?? undefined);
    if (isKept && this._selection.isUnknown(id)) return false;
    this.selected = id;
    return true;
  }

  /** Shows a stretch of time: from and to, in UTC milliseconds. */
  zoomTo(domain: Extent): void {
    this.domain = domain;
  }

  /** Zooms in by a factor above 1, out by one below, around a time or the middle of the view. */
  zoomBy(factor: number, time?: number): void {
    const { chart, motion } = this._view;
    chart.zoom(factor, time === undefined ? undefined : chart.layout?.scale(time));
    motion.viewChanged();
  }

  /** Moves the view by a share of itself; 1 is a whole view later. */
  panBy(share: number): void {
    const { chart, motion } = this._view;
    chart.pan(-share * (chart.axis?.length ?? 0));
    motion.viewChanged();
  }

  /** Shows everything. */
  fit(): void {
    this._view.chart.fit();
    this.requestUpdate();
  }

  /** Opens the next event by time. Sends no event. */
  next(): void {
    this.selected = this._selection.neighbour(1) ?? this.selected;
  }

  /** Opens the previous event by time. Sends no event. */
  previous(): void {
    this.selected = this._selection.neighbour(-1) ?? this.selected;
  }

  /** Called instead of disconnect and connect by `moveBefore`: view, card and focus stay as they are. */
  connectedMoveCallback(): void {
    this._words.moved();
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
      this._view.setDocument(this.document);
      this._references.setDocument(this.document);
    }
    if (this._words.refresh(this.document?.lang)) this._view.reset();
    if (this.document) this._view.fitFrame(this.document);
    if (isNew || changed.has('selected'))
      this.selected = this._selection.show(this.selected ?? undefined);
    this._view.chart.compute(this._reader.takeAwaited() ?? this._card.placedIndex);
    this._shown = shownState(this._source, this.messages);
    for (const state of STATES)
      if (state === this._shown.kind) this._internals.states.add(state);
      else this._internals.states.delete(state);
  }

  protected override render(): TemplateResult {
    const shown = this._shown;
    const hasHeader = shown.kind === 'ready' && !this.noHeader;
    return html`
      <div
        class="all"
        @click=${this._reader.onClick}
        @keydown=${this._reader.onKey}
        @focusin=${this._reader.onFocus}
      >
        ${hasHeader ? headerTemplate(shown.doc, this.wording) : nothing}
        <div class="frame">
          ${
            shown.kind === 'ready'
              ? this._documentTemplate(shown.doc)
              : stateTemplate(shown, this.wording)
          }
        </div>
      </div>
      ${this._style.template()}
      <p role="status" class="visually-hidden">${statusWords(shown, this.messages)}</p>
    `;
  }

  private _documentTemplate(doc: TimelineDocument): TemplateResult {
    return html`${doc.events.length === 0 ? nothing : this._view.template(doc, this._reader)}
    ${this.noReferences ? nothing : belowTemplate(doc, this.problems, this._references.shown, this.wording)}
    ${this._card.template(this.wording)}`;
  }

  protected override updated(): void {
    this._view.settle();
    this._reader.settle();
    this._card.settle();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cited-timeline': CitedTimeline;
  }
}
