import { html, render } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { TimelineLayout } from '../layout/types.js';
import type { Period, TimelineDocument } from '../model/types.js';
import { periodNamesTemplate } from '../render/periods-template.js';
import type { ChartTools } from '../render/toolbar-template.js';
import type { CardController } from './card-controller.js';
import type { ChartState } from './chart-state.js';
import { DomainController } from './domain-controller.js';
import { Drawing } from './drawing.js';
import type { DrawingHost } from './drawing.js';
import { GlideController } from './glide-controller.js';
import { GroupFolds } from './group-folds.js';
import type { LangDirController } from './lang-dir-controller.js';
import { MotionController } from './motion-controller.js';
import { OverviewController } from './overview-controller.js';
import { PaintController } from './paint-controller.js';
import type { ReaderController } from './reader-controller.js';
import { SizeController } from './size-controller.js';

/** The narrowest element in which time runs sideways, in px. */
const NARROW = 620;
/** What the view goes by. */
export type TimelineViewHost = ReactiveControllerHost &
  DrawingHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly document: TimelineDocument | undefined;
    readonly axisDirection: 'ltr' | 'rtl';
    readonly orientation: 'auto' | 'horizontal' | 'vertical';
    readonly maxHeight: number;
  };

/** The view in which time is a line: its buttons, its axis and lanes, and the canvas behind them. */
export class TimelineView {
  readonly chart: ChartState;
  readonly motion: MotionController;
  readonly glide: GlideController;
  readonly told: DomainController;
  private readonly _host: TimelineViewHost;
  private readonly _card: CardController;
  private readonly _page: LangDirController;
  private readonly _size: SizeController;
  private readonly _drawing: Drawing;
  private readonly _paint: PaintController;
  private readonly _overview: OverviewController;
  private readonly _folds = new GroupFolds();
  private _picture: TimelineLayout | undefined;
  private _periods: readonly Period[] = [];
  private _frameKey = '';
  private _isNarrow = false;

  constructor(host: TimelineViewHost, card: CardController, page: LangDirController) {
    this._host = host;
    this._card = card;
    this._page = page;
    this._size = new SizeController(host);
    this._drawing = new Drawing(host);
    this.chart = this._drawing.chart;
    this._paint = new PaintController(host);
    this.motion = new MotionController(host, () => this._paintMoving());
    this.glide = new GlideController(host, this);
    this.told = new DomainController(host, this);
    this._overview = new OverviewController(host, {
      chart: this.chart,
      // Under the plot, not under the names of the lanes.
      length: () => Math.max(0, this._size.width - (this.isVertical ? 0 : this._drawing.gutter)),
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
    this._drawing.labels.reset();
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

  /** Ends what moves: the view is where it was to come to. */
  stop(): void {
    this.glide.finish();
    this.motion.stop();
  }

  /** Time runs downwards. */
  get isVertical(): boolean {
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

  /** Fits the axis to the element, where its size or what it is drawn by has changed. */
  fitFrame(doc: TimelineDocument): void {
    const { isVertical } = this;
    const { width } = this._size;
    if (width <= 0) return;
    const { axisBreaks, maxHeight } = this._host;
    const key = [width, isVertical, axisBreaks, maxHeight].join('|');
    if (key === this._frameKey) return;
    this._frameKey = key;
    // What was chosen is where the view was to come to, not a place on the way.
    this.glide.finish();
    this._paint.reset();
    this._drawing.fit(doc, { width, maxHeight, isVertical, laneCount: this._folds.lanes.length });
  }

  /** Changes the view, and draws it. */
  change(change: (chart: ChartState) => void): void {
    change(this.chart);
    this.motion.viewChanged();
  }

  /** Changes the view on the reader's behalf, and tells of it when that is done. */
  move(change: () => void, isDone = true): void {
    this.change(change);
    if (isDone) this.told.tell();
  }

  /** The chart, and under it the whole timeline in a strip. */
  template(doc: TimelineDocument, reader: ReaderController): TemplateResult {
    const { isVertical, isMirrored, _drawing: drawing } = this;
    const picture = (this._picture = drawing.picture(isMirrored));
    const { gestures } = reader;
    return html`
      <p hidden id="chart-help">${this._host.wording.messages.chartHelp}</p>
      <div
        class=${drawing.classes(isVertical, isMirrored)}
        part="chart"
        @pointerdown=${gestures.down}
        @pointermove=${gestures.move}
        @pointerup=${gestures.up}
        @pointercancel=${gestures.up}
        @wheel=${gestures.wheel}
      >
        ${drawing.template(picture, doc, {
          isPrinted: false,
          selected: this._card.placedIndex,
          tabStop: reader.focus.tabStop(this.chart.layout?.marks ?? []),
          isFolded: this._folds.isFolded,
        })}
      </div>
      ${this._overview.template(this._host.wording)}
    `;
  }

  /** What only a drawn chart can have: the gutter, and the crowd on the canvas. */
  settle(): void {
    const chart = this._host.renderRoot.querySelector<HTMLElement>('.chart');
    this._drawing.settle(chart?.parentElement?.style);
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

  /** Writes the names of the periods where they are in a picture, be it at rest or moving. */
  private _namePeriods(picture: TimelineLayout | undefined): void {
    const list = this._host.renderRoot.querySelector<HTMLElement>('.periods');
    if (list && picture)
      render(periodNamesTemplate(picture, this._periods, this._host.wording), list);
  }

  private _paintMoving(): boolean {
    this.chart.compute([this._card.placedIndex]);
    const picture = this._drawing.picture(this.isMirrored);
    if (!picture) return false;
    const { wording } = this._host;
    const { labels } = this._drawing;
    this._overview.settle();
    this._namePeriods(picture);
    return this._paint.moving(picture, wording, labels.type, ({ event }) => ({
      text: labels.textOf(event, wording),
      block: labels.blockOf(event),
    }));
  }
}
