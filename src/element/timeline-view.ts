import { html, nothing, render } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { calendarOf } from '../dates/calendar.js';
import type { Extent } from '../dates/types.js';
import { periodRowCount } from '../layout/layout-periods.js';
import { mirrorLayout } from '../layout/mirror-layout.js';
import type { TimelineLayout } from '../layout/types.js';
import type { Period, TimelineDocument } from '../model/types.js';
import { columnWidth } from '../render/axis-column.js';
import { chartTemplate } from '../render/chart-template.js';
import type { ChartContext } from '../render/chart-template.js';
import { describeEvent } from '../render/describe-event.js';
import { isUnnamed } from '../render/is-unnamed.js';
import type { Wording } from '../render/label-text.js';
import { PERIOD_ROW, periodNamesTemplate } from '../render/periods-template.js';
import { createTickRoom } from '../render/tick-room.js';
import type { ChartTools } from '../render/toolbar-template.js';
import type { CardController } from './card-controller.js';
import { ChartState } from './chart-state.js';
import { DomainController } from './domain-controller.js';
import { GlideController } from './glide-controller.js';
import { GroupFolds } from './group-folds.js';
import type { LangDirController } from './lang-dir-controller.js';
import { LabelController } from './label-controller.js';
import { MotionController } from './motion-controller.js';
import { OverviewController } from './overview-controller.js';
import { PaintController } from './paint-controller.js';
import type { ReaderController } from './reader-controller.js';
import { SizeController } from './size-controller.js';

/** The narrowest element in which time runs sideways, in px. */
const NARROW = 620;
/** Room for a focus ring at either end of the chart, in px. */
const RING = 6;
/** Room for the names of lanes, in px. */
const NAMES = 112;

/** A sheet of A4 or Letter between margins of 2 cm is at least as wide, in px. */
const PAPER_WIDTH = 640;
/** The chart and what stands above it share the first sheet. */
const PAPER_HEIGHT = 640;

/** What the view goes by. */
export type TimelineViewHost = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly document: TimelineDocument | undefined;
    readonly wording: Wording;
    readonly axisBreaks: 'auto' | 'none';
    readonly axisDirection: 'ltr' | 'rtl';
    readonly orientation: 'auto' | 'horizontal' | 'vertical';
    readonly maxHeight: number;
  };

/** The view in which time is a line: its buttons, its axis and lanes, and the canvas behind them. */
export class TimelineView {
  readonly chart: ChartState = new ChartState();
  readonly motion: MotionController;
  readonly glide: GlideController;
  readonly told: DomainController;
  private readonly _host: TimelineViewHost;
  private readonly _card: CardController;
  private readonly _page: LangDirController;
  private readonly _size: SizeController;
  private readonly _labels: LabelController;
  private readonly _paint: PaintController;
  private readonly _overview: OverviewController;
  private readonly _folds = new GroupFolds();
  private _isOnPaper = false;
  private _kept: Extent | undefined;
  private _picture: TimelineLayout | undefined;
  private _periods: readonly Period[] = [];
  private _frameKey = '';
  private _gutter = 0;
  private _isNarrow = false;

  constructor(host: TimelineViewHost, card: CardController, page: LangDirController) {
    this._host = host;
    this._card = card;
    this._page = page;
    this._size = new SizeController(host);
    this._labels = new LabelController(host, () => this.restyle());
    this._paint = new PaintController(host);
    this.motion = new MotionController(host, () => this._paintMoving());
    this.glide = new GlideController(host, this);
    this.told = new DomainController(host, this);
    this._overview = new OverviewController(host, {
      chart: this.chart,
      // Under the plot, not under the names of the lanes.
      length: () => Math.max(0, this._width - (this.isVertical ? 0 : this._gutter)),
      isMirrored: () => host.axisDirection === 'rtl',
      move: (change, isDone) => this.move(change, isDone),
    });
  }

  /** Takes a new document, or other events of it; `undefined` when there is none any more. */
  setDocument(doc: TimelineDocument | undefined, kept?: Uint8Array): void {
    this._frameKey = '';
    this.glide.finish();
    if (!doc) return;
    this._periods = doc.periods;
    this._folds.setGroups(doc.groups);
    this.chart.setDocument(doc, kept, this._folds.lanes);
  }

  /** Folds what lies within a group into its lane, or unfolds it. */
  toggleLane(group: number): void {
    this.told.watch();
    this._folds.toggle(group);
    this._frameKey = '';
    this.chart.setLanes(this._folds.lanes);
    this._host.requestUpdate();
  }

  /** Forgets what was written and measured: it is to be in other words or another type. */
  reset(): void {
    this._labels.reset();
    this._paint.reset();
    this._frameKey = '';
  }

  /** Measures everything again. */
  restyle(): void {
    this.reset();
    this._host.requestUpdate();
  }

  /** Forgets the colours, and paints again. */
  repaint(): void {
    this._paint.reset();
    this._host.requestUpdate();
  }

  /** Shows everything, as wide as a sheet of paper; or what was in view before, on the screen. */
  set isOnPaper(isOnPaper: boolean) {
    if (isOnPaper === this._isOnPaper) return;
    this.glide.finish();
    if (isOnPaper) this._kept = this.chart.chosen;
    this._isOnPaper = isOnPaper;
    this._folds.isOnPaper = isOnPaper;
    this.chart.setLanes(this._folds.lanes);
    this._frameKey = '';
    this.motion.stop();
    this.chart.choose(isOnPaper ? undefined : this._kept);
  }

  /** Px that the chart may take. */
  private get _width(): number {
    return this._isOnPaper ? PAPER_WIDTH : this._size.width;
  }

  /** Time runs downwards. */
  get isVertical(): boolean {
    if (this._isOnPaper) return false;
    const { orientation } = this._host;
    if (orientation !== 'auto') return orientation === 'vertical';
    // Hidden, it has no width to go by, and stays as it was.
    if (this._size.width > 0) this._isNarrow = this._size.width < NARROW;
    return this._isNarrow;
  }

  /**
   * What is drawn is the mirror image of the layout: time runs from right to left because the author
   * says so, or downwards on a page that reads from right to left.
   */
  get isMirrored(): boolean {
    return this.isVertical ? this._page.isRightToLeft : this._host.axisDirection === 'rtl';
  }

  /** The layout as it is to be drawn. */
  private _turn(): TimelineLayout | undefined {
    const { layout } = this.chart;
    return layout && this.isMirrored ? mirrorLayout(layout) : layout;
  }

  /** Fits the axis to the element, where its size or what it is drawn by has changed. */
  fitFrame(doc: TimelineDocument): void {
    const { _width: width, isVertical } = this;
    if (width <= 0) return;
    const { axisBreaks, wording } = this._host;
    const maxHeight = Math.min(this._host.maxHeight, this._isOnPaper ? PAPER_HEIGHT : Infinity);
    const key = [width, isVertical, axisBreaks, maxHeight].join('|');
    if (key === this._frameKey) return;
    this._frameKey = key;
    this._paint.reset();
    const orientation = isVertical ? 'vertical' : 'horizontal';
    const metrics = this._labels.prepare(this._folds.lanes.length, isVertical, maxHeight);
    // Downwards the periods stand between the dates and the lanes.
    if (isVertical)
      this._gutter = columnWidth(this._labels.type) + periodRowCount(doc.periods) * PERIOD_ROW;
    else this._gutter = isUnnamed(doc.groups) ? RING : NAMES;
    this.chart.setFrame({
      orientation,
      width: width - this._gutter - RING,
      breaks: axisBreaks,
      metrics,
      tickRoom: createTickRoom(wording, this._labels.type, orientation),
      calendar: calendarOf(wording.format.calendar),
      measure: (event, room) => this._labels.measure(event, room, wording),
    });
  }

  /** Changes the view on the reader's behalf, and tells of it when that is done. */
  move(change: () => void, isDone = true): void {
    change();
    this.motion.viewChanged();
    if (isDone) this.told.tell();
  }

  /** The chart, and under it the whole timeline in a strip. */
  template(doc: TimelineDocument, reader: ReaderController): TemplateResult {
    const picture = (this._picture = this._turn());
    const { gestures } = reader;
    const direction = this.isVertical ? 'vertical' : 'horizontal';
    return html`
      <p hidden id="chart-help">${this._host.wording.messages.chartHelp}</p>
      <div
        class="chart ${direction} ${this._labels.isCompact ? 'compact' : ''} ${this.isMirrored ? 'mirrored' : ''}"
        part="chart"
        @pointerdown=${gestures.down}
        @pointermove=${gestures.move}
        @pointerup=${gestures.up}
        @pointercancel=${gestures.up}
        @wheel=${gestures.wheel}
      >
        ${picture ? chartTemplate(picture, this._context(doc, reader)) : nothing}
      </div>
      ${this._isOnPaper ? nothing : this._overview.template(this._host.wording)}
    `;
  }

  /** What only a drawn chart can have: the gutter, and the crowd on the canvas. */
  settle(): void {
    const chart = this._host.renderRoot.querySelector<HTMLElement>('.chart');
    const style = chart?.parentElement?.style;
    style?.setProperty('--_gutter', `${String(this._gutter)}px`);
    style?.setProperty('--_column', `${String(columnWidth(this._labels.type))}px`);
    if (!this.motion.isMoving) {
      this._paint.rest(this._picture);
      this._namePeriods(this._picture);
    }
    this._overview.settle();
    this.told.settle();
  }

  /** What the buttons can do at the moment. */
  get tools(): ChartTools {
    const { canZoomIn, canZoomOut, layout } = this.chart;
    const { before = 0, after = 0 } = layout ?? {};
    const isMirrored = this._host.axisDirection === 'rtl';
    return { canZoomIn, canZoomOut, before, after, isMirrored };
  }

  private _context(doc: TimelineDocument, reader: ReaderController): ChartContext {
    const { wording } = this._host;
    const shown = this._card.placedIndex;
    const stop = reader.focus.tabStop(this.chart.layout?.marks ?? []);
    return {
      title: doc.title ?? '',
      groups: doc.groups,
      periods: doc.periods,
      wording,
      selected: shown,
      isFolded: this._folds.isFolded,
      isCompact: this._labels.isCompact,
      axisType: this._labels.type,
      textOf: ({ event }) => this._labels.textOf(event, wording),
      stateOf: ({ event, index }) => ({
        selected: index === shown,
        tabStop: index === stop,
        shown: this._labels.blockOf(event).shown,
        spoken: this._labels.spokenOf(event, () => describeEvent(event, wording)),
      }),
    };
  }

  /** Writes the names of the periods where they are in a picture, be it at rest or moving. */
  private _namePeriods(picture: TimelineLayout | undefined): void {
    const list = this._host.renderRoot.querySelector<HTMLElement>('.periods');
    if (list && picture)
      render(periodNamesTemplate(picture, this._periods, this._host.wording), list);
  }

  private _paintMoving(): boolean {
    this.chart.compute([this._card.placedIndex]);
    const picture = this._turn();
    if (!picture) return false;
    const { wording } = this._host;
    this._overview.settle();
    this._namePeriods(picture);
    return this._paint.moving(picture, wording, this._labels.type, ({ event }) => ({
      text: this._labels.textOf(event, wording),
      block: this._labels.blockOf(event),
    }));
  }
}
