import { LitElement } from 'lit';
import type { CSSResultGroup, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Extent } from '../dates/types.js';
import type { TimelineFilter } from '../find/index.js';
import type { Problem, TimelineDocument } from '../model/types.js';
import type { Wording } from '../render/label-text.js';
import type { Messages } from '../render/messages.js';
import { VIEWS } from '../render/toolbar-template.js';
import type { ViewName } from '../render/toolbar-template.js';
import { VERSION } from '../version.js';
import { oneOf, ofDates, positive } from './attribute-converters.js';
import { styles } from './cited-timeline.styles.js';
import { Frame } from './frame.js';
import { tellState } from './shown-state.js';
import { TimelineParts } from './timeline-parts.js';

const MAX_HEIGHT = 1120;

/**
 * Draws dated events on a zoomable line of time, each with the articles it was taken from.
 *
 * Data comes from `src`, from the `data` property, or from a `<script type="application/json">`
 * inside the element; the property wins over `src`, and `src` over the script.
 *
 * Words and dates are in the language of the nearest `lang`, once that language is registered:
 * `import { de } from 'cited-timeline/languages/de'; registerLanguage(de);`. German, French,
 * Spanish, Russian, Korean, Chinese, Arabic and Persian are there; until then words are English. The
 * page's `dir` turns names and words, never the axis: readers of Arabic order time both ways
 * (https://doi.org/10.3389/fpsyg.2023.1356039), so that `axis-direction` is the author's to set.
 *
 * @tag cited-timeline
 * @fires {TimelineLoadEvent} cited-timeline-load - Data came from `src` or the page; setting `data` sends none.
 * @fires {TimelineProblemEvent} cited-timeline-problem - Something is wrong in the data or in an attribute, or the data could not be had.
 * @fires {TimelineSelectEvent} cited-timeline-select - The reader opened or closed an event. Cancelable.
 * @fires {TimelineDomainChangeEvent} cited-timeline-domainchange - The reader moved or zoomed, or set a filter that did.
 * @fires {TimelineFilterEvent} cited-timeline-filter - The reader changed what is looked for.
 * @fires {TimelineViewChangeEvent} cited-timeline-viewchange - The reader chose another view.
 * @slot title - In place of the document's title.
 * @slot loading - Shown while data is on its way.
 * @slot empty - Shown when there are no events.
 * @slot error - Shown when the data could not be had.
 * @csspart header - Title, description and counts.
 * @csspart title - The document's title.
 * @csspart toolbar - The row of buttons and the legend.
 * @csspart tool - One button of the toolbar.
 * @csspart legend - How to read the marks.
 * @csspart views - The switch of views.
 * @csspart find - The field to find by words, and the filters.
 * @csspart find-words - The field itself.
 * @csspart filters - The button that opens the filters, and their panel.
 * @csspart found - How many events are shown, and what leaves the others out.
 * @csspart chart - Axis and lanes.
 * @csspart axis - The dates along the axis.
 * @csspart periods - The row of periods.
 * @csspart period - One period.
 * @csspart lanes - All lanes.
 * @csspart lane - One lane: its name and its events.
 * @csspart lane-label - The name of a lane.
 * @csspart mark - The drawing of one event.
 * @csspart label - The text beside a mark.
 * @csspart citation-number - The number of a source.
 * @csspart fold - A "+n" for events that found no room.
 * @csspart list - The chronology.
 * @csspart entry - One event of the chronology.
 * @csspart table - The table.
 * @csspart row - One event of the table.
 * @csspart overview - The strip with the whole timeline, when a part is in view.
 * @csspart brush - The window on the strip.
 * @csspart preview - What a citation number stands for.
 * @csspart card - The details of one event.
 * @csspart media - A picture, film or sound in the card, with its caption.
 * @csspart story - The bar that leads through the story.
 * @csspart references - The list of sources.
 * @csspart reference - One source.
 * @csspart not-placed - Events without a place on the axis.
 * @csspart problems - What is wrong in the data.
 * @csspart state - The text shown while loading, when empty and after an error.
 * @cssprop [--cited-timeline-font=inherit] - Family of the type.
 * @cssprop [--cited-timeline-font-size=max(1rem, 16px)] - Size of the type; labels are smaller.
 * @cssprop [--cited-timeline-sticky-top=0px] - How far down dates and story bar stay in sight, as below a header of the page's own that does; a length.
 * @cssprop [--cited-timeline-radius=0.5rem] - How round the corners of buttons and cards are.
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

  /** How the events are shown: `timeline`, `list` (a chronology) or `table`. */
  @property({ reflect: true, useDefault: true, converter: oneOf(VIEWS) }) view: ViewName =
    'timeline';

  /**
   * Which events are shown: words, groups, sources, stances, tags, evidence, times. What was wrong
   * with the object given is left out.
   */
  @property({ attribute: false })
  get filter(): TimelineFilter {
    return this._parts.find.filter;
  }

  set filter(filter: TimelineFilter | undefined) {
    this._parts.find.filter = filter ?? {};
  }

  /** Whether long empty stretches of time are left out: `auto` or `none`. */
  @property({ attribute: 'axis-breaks', converter: oneOf(['auto', 'none']) })
  axisBreaks: 'auto' | 'none' = 'auto';

  /** Which way time runs sideways, in the chart and in the strip under it: `ltr` or `rtl`. */
  @property({
    attribute: 'axis-direction',
    reflect: true,
    useDefault: true,
    converter: oneOf(['ltr', 'rtl']),
  })
  axisDirection: 'ltr' | 'rtl' = 'ltr';

  /** Whether time runs sideways or down: `auto` goes down when the element is narrow. */
  @property({ converter: oneOf(['auto', 'horizontal', 'vertical']) })
  orientation: 'auto' | 'horizontal' | 'vertical' = 'auto';

  /** Unicode calendar for dates, such as `persian`. Default `gregory`. */
  @property({ converter: ofDates('calendar') })
  calendar: string | undefined = undefined;

  /** Unicode numbering system for dates, such as `arab`. Default: that of the language. */
  @property({ attribute: 'numbering-system', converter: ofDates('numberingSystem') })
  numberingSystem: string | undefined = undefined;

  /** IANA time zone in which instants with a time are shown. Default `UTC`. */
  @property({ attribute: 'time-zone', converter: ofDates('timeZone') })
  timeZone: string | undefined = undefined;

  /** How tall the lanes may grow together, in px. What finds no room folds, or shares the last lane. */
  @property({ type: Number, attribute: 'max-height', converter: positive(MAX_HEIGHT) })
  maxHeight: number = MAX_HEIGHT;

  /**
   * From where pictures, films and sounds may be loaded besides the page's own origin: `same-origin`
   * (nowhere else), `all`, or a list of hosts, such as `upload.wikimedia.org *.example.org`. All else
   * is a link that says where it leads. Players of other sites are loaded only once pressed.
   */
  @property({ attribute: 'load-media' }) loadMedia: string = 'same-origin';

  /**
   * Leads through the events, one by one, in the order of the document's `story` or by time. Set it to
   * start at the first event, take it away to end; the toolbar has a button for both.
   */
  @property({ type: Boolean, reflect: true }) story: boolean = false;

  /** Hides title, counts and buttons. */
  @property({ type: Boolean, attribute: 'no-header' }) noHeader: boolean = false;

  /** Hides the list of sources, what is not placed, and the problems; paper has all it needs. */
  @property({ type: Boolean, attribute: 'no-references' }) noReferences: boolean = false;

  /** Words of the interface to use in place of those of a language. */
  @property({ attribute: false }) messages: Messages | undefined = undefined;

  /**
   * Keeps the open event, the view, the time in view and the filter in the page's hash, under this
   * name; without one, under the element's `id` or `timeline`. Leaves the rest of the hash alone.
   */
  @property() permalink: string | undefined = undefined;

  private readonly _parts = new TimelineParts(this, () => this.performUpdate());
  private readonly _frame = new Frame(this, this._parts);
  private readonly _internals = this.attachInternals();

  /** What was read from the data; `undefined` before there is any. */
  get document(): TimelineDocument | undefined {
    return this._parts.source.read?.doc;
  }

  /** What is wrong in the attributes and in the data, or why there are none. */
  get problems(): readonly Problem[] {
    return [...this._parts.attributes.list, ...this._parts.source.problems];
  }

  /** @internal How words and dates are written. */
  get wording(): Wording {
    return this._parts.words.wording;
  }

  /** The time in view, in UTC milliseconds. Setting it moves the view; `undefined` shows all. */
  get domain(): Extent | undefined {
    return this._parts.view.chart.domain;
  }

  set domain(domain: Extent | undefined) {
    this._parts.view.change((chart) => (chart.domain = domain));
  }

  /**
   * Opens the card of an event by its id, or closes it (`undefined`). Sends no event, moves no focus.
   * False when the data have no such event. Before the data are there, the id is kept until they come.
   */
  select(id: string | undefined): boolean {
    const isKept = this._parts.source.isCurrent(this.data ?? undefined, this.src ?? undefined);
    if (isKept && this._parts.selection.isUnknown(id)) return false;
    this.selected = id;
    return true;
  }

  /** Shows a stretch of time: from and to, in UTC milliseconds. */
  zoomTo(domain: Extent): void {
    this.domain = domain;
  }

  /** Zooms in by a factor above 1, out by one below, around a time or the middle of the view. */
  zoomBy(factor: number, time?: number): void {
    this._parts.view.change((chart) => chart.zoomAt(factor, time));
  }

  /** Moves the view by a share of itself; 1 is a whole view later. */
  panBy(share: number): void {
    this._parts.view.change((chart) => chart.panBy(share));
  }

  /** Shows everything. */
  fit(): void {
    this._parts.view.change((chart) => chart.fit());
  }

  /** Opens the next event by time. Sends no event. */
  next(): void {
    this.selected = this._parts.selection.neighbour(1) ?? this.selected;
  }

  /** Opens the previous event by time. Sends no event. */
  previous(): void {
    this.selected = this._parts.selection.neighbour(-1) ?? this.selected;
  }

  /** Called instead of disconnect and connect by `moveBefore`: view, card and focus stay as they are. */
  connectedMoveCallback(): void {
    this._parts.words.page.reset();
  }

  /** Also waits for a huge document that is being read. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this._parts.source.isReading) return done;
    await this._parts.source.reading;
    return this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this._parts.refresh(changed.has('selected'));
    tellState(this._internals.states, this._frame.refresh());
  }

  protected override render(): TemplateResult {
    return this._frame.template();
  }

  protected override updated(): void {
    this._parts.settle();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cited-timeline': CitedTimeline;
  }
}
