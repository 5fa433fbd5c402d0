import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { TimelineDocument } from '../model/types.js';
import { chartTemplate } from '../render/chart-template.js';
import type { ChartContext } from '../render/chart-template.js';
import { describeEvent } from '../render/describe-event.js';
import { toolbarTemplate } from '../render/frame-template.js';
import { isUnnamed } from '../render/is-unnamed.js';
import type { Wording } from '../render/label-text.js';
import type { CardController } from './card-controller.js';
import { ChartState } from './chart-state.js';
import { LabelController } from './label-controller.js';
import { MotionController } from './motion-controller.js';
import { PaintController } from './paint-controller.js';
import type { ReaderController } from './reader-controller.js';
import { SizeController } from './size-controller.js';

/** The narrowest element in which time runs sideways, in px. */
const NARROW = 620;
/** Room for a focus ring at either end of the chart, in px. */
const RING = 6;
/** Room for the names of lanes, or for the dates when time runs downwards, in px. */
const GUTTER = { horizontal: 112, vertical: 64 } as const;

/** What the view goes by. */
export type TimelineViewHost = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly wording: Wording;
    readonly axisBreaks: 'auto' | 'none';
    readonly orientation: 'auto' | 'horizontal' | 'vertical';
    readonly maxHeight: number;
    readonly noHeader: boolean;
  };

/** The view in which time is a line: its buttons, its axis and lanes, and the canvas behind them. */
export class TimelineView {
  readonly chart: ChartState = new ChartState();
  readonly motion: MotionController;
  private readonly _host: TimelineViewHost;
  private readonly _card: CardController;
  private readonly _size: SizeController;
  private readonly _labels: LabelController;
  private readonly _paint: PaintController;
  private _frameKey = '';
  private _gutter = 0;
  private _isNarrow = false;

  constructor(host: TimelineViewHost, card: CardController) {
    this._host = host;
    this._card = card;
    this._size = new SizeController(host);
    this._labels = new LabelController(host);
    this._paint = new PaintController(host);
    this.motion = new MotionController(host, () => this._paintMoving());
  }

  /** Takes a new document; `undefined` when there is none any more. */
  setDocument(doc: TimelineDocument | undefined): void {
    this._frameKey = '';
    if (doc) this.chart.setDocument(doc);
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

  /** Time runs downwards. */
  get isVertical(): boolean {
    const { orientation } = this._host;
    if (orientation !== 'auto') return orientation === 'vertical';
    // Hidden, it has no width to go by, and stays as it was.
    if (this._size.width > 0) this._isNarrow = this._size.width < NARROW;
    return this._isNarrow;
  }

  /** Fits the axis to the element, where its size or what it is drawn by has changed. */
  fitFrame(doc: TimelineDocument): void {
    const { width } = this._size;
    if (width <= 0) return;
    const { isVertical } = this;
    const { axisBreaks, maxHeight, wording } = this._host;
    const key = [width, isVertical, axisBreaks, maxHeight].join('|');
    if (key === this._frameKey) return;
    this._frameKey = key;
    this._paint.reset();
    const orientation = isVertical ? 'vertical' : 'horizontal';
    this._gutter = isUnnamed(doc.groups) && !isVertical ? RING : GUTTER[orientation];
    this.chart.setFrame({
      orientation,
      width: width - this._gutter - RING,
      breaks: axisBreaks,
      metrics: this._labels.prepare(doc.groups.length, isVertical, maxHeight),
      measure: (event, room) => this._labels.measure(event, room, wording),
    });
  }

  /** The buttons and the chart. */
  template(doc: TimelineDocument, reader: ReaderController): TemplateResult {
    const { layout } = this.chart;
    const { gestures } = reader;
    const direction = this.isVertical ? 'vertical' : 'horizontal';
    return html`
      ${this._host.noHeader ? nothing : this._toolbarTemplate()}
      <p class="visually-hidden" id="chart-help">${this._host.wording.messages.chartHelp}</p>
      <div
        class="chart ${direction} ${this._labels.isCompact ? 'compact' : ''}"
        part="chart"
        @pointerdown=${gestures.down}
        @pointermove=${gestures.move}
        @pointerup=${gestures.up}
        @pointercancel=${gestures.up}
        @wheel=${gestures.wheel}
      >
        ${layout ? chartTemplate(layout, this._context(doc, reader)) : nothing}
      </div>
    `;
  }

  /** What only a drawn chart can have: the gutter, and the crowd on the canvas. */
  settle(): void {
    const chart = this._host.renderRoot.querySelector<HTMLElement>('.chart');
    chart?.style.setProperty('--_gutter', `${String(this._gutter)}px`);
    if (!this.motion.isMoving) this._paint.rest(this.chart.layout);
  }

  private _toolbarTemplate(): TemplateResult {
    const { canZoomIn, canZoomOut, layout } = this.chart;
    const { before = 0, after = 0 } = layout ?? {};
    return toolbarTemplate({ canZoomIn, canZoomOut, before, after }, this._host.wording);
  }

  private _context(doc: TimelineDocument, reader: ReaderController): ChartContext {
    const { wording } = this._host;
    const shown = this._card.placedIndex;
    const stop = reader.tabStop(this.chart.layout?.marks ?? []);
    return {
      title: doc.title ?? '',
      groups: doc.groups,
      wording,
      isCompact: this._labels.isCompact,
      textOf: ({ event }) => this._labels.textOf(event, wording),
      stateOf: ({ event, index }) => ({
        selected: index === shown,
        tabStop: index === stop,
        spoken: this._labels.spokenOf(event, () => describeEvent(event, wording)),
      }),
    };
  }

  private _paintMoving(): boolean {
    const layout = this.chart.compute(this._card.placedIndex);
    if (!layout) return false;
    const { wording } = this._host;
    return this._paint.moving(layout, wording, ({ event }) => ({
      text: this._labels.textOf(event, wording),
      block: this._labels.blockOf(event),
    }));
  }
}
