import { nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { calendarOf } from '../dates/calendar.js';
import { periodRowCount } from '../layout/layout-periods.js';
import { mirrorLayout } from '../layout/mirror-layout.js';
import type { TimelineLayout } from '../layout/types.js';
import type { TimelineDocument } from '../model/types.js';
import { columnWidth } from '../render/axis-column.js';
import { chartTemplate } from '../render/chart-template.js';
import type { ChartContext } from '../render/chart-template.js';
import { describeEvent } from '../render/describe-event.js';
import { isUnnamed } from '../render/is-unnamed.js';
import type { Wording } from '../render/label-text.js';
import type { LabelType } from '../render/measure-label.js';
import { PERIOD_ROW } from '../render/periods-template.js';
import { createTickRoom } from '../render/tick-room.js';
import { ChartState } from './chart-state.js';
import { Labels } from './labels.js';

/** Room for a focus ring at either end of the chart, in px. */
const RING = 6;
/** Room for the names of lanes: in px, in lines of their type, and at most as a share of the width. */
const NAMES = { least: 112, lines: 7, share: 1 / 4 };

const namesWidth = ({ detailLine }: LabelType, width: number): number =>
  Math.max(NAMES.least, Math.round(Math.min(NAMES.lines * detailLine, NAMES.share * width)));

/** What a drawing goes by. */
export type DrawingHost = HTMLElement & {
  readonly wording: Wording;
  readonly axisBreaks: 'auto' | 'none';
};

/** The room that a chart is fitted to. */
export interface Room {
  /** Px that the chart may take, names and rings included. */
  readonly width: number;
  /** Px that the lanes may grow to. */
  readonly maxHeight: number;
  readonly isVertical: boolean;
  readonly laneCount: number;
}

/** What is true of the chart at the moment. */
export type Moment = Pick<ChartContext, 'selected' | 'isFolded' | 'isPrinted'> & {
  /** The one event that Tab reaches. */
  readonly tabStop: number | undefined;
};

/** A chart with the labels in it, fitted to one room. */
export class Drawing {
  readonly chart: ChartState = new ChartState();
  readonly labels: Labels;
  /** Px beside the plot that the names of lanes take, or dates and periods. */
  gutter = 0;
  private readonly _host: DrawingHost;

  /** `slack` is how many times as wide as it measures a text may come out. */
  constructor(host: DrawingHost, slack = 1) {
    this._host = host;
    this.labels = new Labels(host, slack);
  }

  /** Fits the axis and its labels to a room. */
  fit(doc: TimelineDocument, { width, maxHeight, isVertical, laneCount }: Room): void {
    const { axisBreaks, wording } = this._host;
    const { labels } = this;
    const orientation = isVertical ? 'vertical' : 'horizontal';
    const metrics = labels.prepare(laneCount, isVertical, maxHeight);
    // Downwards the periods stand between the dates and the lanes.
    if (isVertical)
      this.gutter = columnWidth(labels.type) + periodRowCount(doc.periods) * PERIOD_ROW;
    else this.gutter = isUnnamed(doc.groups) ? RING : namesWidth(labels.type, width);
    this.chart.setFrame({
      orientation,
      width: width - this.gutter - RING,
      breaks: axisBreaks,
      metrics,
      tickRoom: createTickRoom(wording, labels.type, orientation),
      calendar: calendarOf(wording.format.calendar),
      measure: (event, room) => labels.measure(event, room, wording),
    });
  }

  /** The layout as it is to be drawn: mirrored where time runs from right to left. */
  picture(isMirrored: boolean): TimelineLayout | undefined {
    const { layout } = this.chart;
    return layout && isMirrored ? mirrorLayout(layout) : layout;
  }

  /** What tells the style sheets how the chart is drawn. */
  classes(isVertical: boolean, isMirrored: boolean): string {
    return `chart ${isVertical ? 'vertical' : 'horizontal'} ${this.labels.isCompact ? 'compact' : ''} ${isMirrored ? 'mirrored' : ''}`;
  }

  /** What is in the chart. */
  template(
    picture: TimelineLayout | undefined,
    doc: TimelineDocument,
    { tabStop, ...moment }: Moment,
  ): TemplateResult | typeof nothing {
    if (!picture) return nothing;
    const { labels } = this;
    const { wording } = this._host;
    return chartTemplate(picture, {
      ...moment,
      title: doc.title ?? '',
      groups: doc.groups,
      periods: doc.periods,
      wording,
      isCompact: labels.isCompact,
      axisType: labels.type,
      textOf: ({ event }) => labels.textOf(event, wording),
      stateOf: ({ event, index }) => ({
        selected: index === moment.selected,
        tabStop: index === tabStop,
        shown: labels.blockOf(event).shown,
        spoken: labels.spokenOf(event, () => describeEvent(event, wording)),
      }),
    });
  }

  /** Hands the widths beside the plot to the style sheets. */
  settle(style: CSSStyleDeclaration | undefined): void {
    style?.setProperty('--_gutter', `${String(this.gutter)}px`);
    style?.setProperty('--_column', `${String(columnWidth(this.labels.type))}px`);
  }
}
