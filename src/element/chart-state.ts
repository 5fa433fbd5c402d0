import type { Calendar } from '../dates/calendar.js';
import type { Extent } from '../dates/types.js';
import {
  clampView,
  createAxis,
  createColumns,
  domainOfView,
  fitView,
  layoutTimeline,
  lengthFor,
  panView,
  scaleOfView,
  viewOfDomain,
  zoomView,
} from '../layout/index.js';
import type {
  Axis,
  Metrics,
  Orientation,
  TextSize,
  TickRoom,
  TimeColumns,
  TimelineLayout,
  View,
} from '../layout/index.js';
import { drawnExtent, lastingExtent } from '../layout/drawn-extent.js';
import { laneView } from '../layout/lane-view.js';
import { layoutOverview } from '../layout/layout-overview.js';
import type { OverviewLayout } from '../layout/layout-overview.js';
import type { PlacedEvent, TimelineDocument } from '../model/types.js';

/** What the chart is drawn for. */
export interface ChartFrame {
  readonly orientation: Orientation;
  /** Px that the element has along the page's line. */
  readonly width: number;
  readonly breaks: 'auto' | 'none';
  readonly metrics: Metrics;
  readonly tickRoom: TickRoom;
  readonly calendar: Calendar;
  measure(event: PlacedEvent, room: number): TextSize;
}

/**
 * Where the reader is: the columns of one document, the axis fitted to one size, the view. It keeps
 * the last layout, so that labels stay in their rows while the view moves.
 */
export class ChartState {
  axis: Axis | undefined;
  view: View | undefined;
  layout: TimelineLayout | undefined;
  private _doc: TimelineDocument | undefined;
  private _kept: Uint8Array | undefined;
  private _columns: TimeColumns | undefined;
  private _frame: ChartFrame | undefined;
  private _overview: OverviewLayout | undefined;
  private _overviewOf: Axis | undefined;
  /** Asked for before there was an axis to show it on. */
  private _wanted: Extent | undefined;
  /** The time that was chosen before the events in the chart became others; and that none is in it. */
  private _own: Extent | undefined;
  private _isAway = false;
  /** The view that followed from it: as long as it is in place, nobody has chosen another. */
  private _given: View | undefined;

  /**
   * Takes a new document, all of which is then in view; or other events of the same, and keeps the
   * time that was chosen. Where none of the events is in it, all are shown until one is.
   */
  setDocument(
    doc: TimelineDocument,
    kept?: Uint8Array,
    lanes: readonly number[][] = doc.groups.map(({ index }) => [index]),
  ): void {
    const chosen = doc === this._doc ? this.chosen : undefined;
    this._doc = doc;
    this._kept = kept;
    this.setLanes(lanes);
    this.axis = undefined;
    this.layout = undefined;
    this._own = chosen;
    this._isAway = chosen !== undefined && !this._wanted && !this._hasEventIn(chosen);
    this.view = this._given = undefined;
  }

  /** The time that the reader or the page has chosen; `undefined` for everything. */
  get chosen(): Extent | undefined {
    if (this._wanted || this.view === this._given) return this._wanted ?? this._own;
    return this._isZoomed ? this.domain : undefined;
  }

  /** Takes other lanes for the same events; the frame is to be set anew. */
  setLanes(lanes: readonly number[][]): void {
    if (this._doc) this._columns = createColumns(this._doc.events, lanes, this._kept);
  }

  /** Takes a new size; what is in view stays in view. */
  setFrame(frame: ChartFrame): void {
    const { chosen } = this;
    this._isAway &&= this.view === this._given;
    this._frame = frame;
    this.layout = undefined;
    this.axis = this._createAxis();
    this.view = undefined;
    this.domain = this._isAway ? undefined : chosen;
    this._own = chosen;
    this._given = this.view;
    this._wanted = undefined;
  }

  /** The time in view, in UTC milliseconds. */
  get domain(): Extent | undefined {
    return this.axis && this.view ? domainOfView(this.axis, this.view) : undefined;
  }

  set domain(domain: Extent | undefined) {
    // Kept until it is drawn: new data in the same task must not lose it.
    this._wanted = domain;
    if (this.axis) this.view = domain ? viewOfDomain(this.axis, domain) : fitView(this.axis);
  }

  get canZoomOut(): boolean {
    return this._isZoomed;
  }

  get canZoomIn(): boolean {
    if (!this.axis || !this.view) return false;
    const half = this.axis.length / 2;
    return zoomView(this.axis, this.view, 2, half).zoom > this.view.zoom * 1.01;
  }

  /** Moves the content by px; later times come in with a negative number. */
  pan(px: number): void {
    if (this.axis && this.view) this.view = panView(this.axis, this.view, px);
  }

  /** Moves on by a share of what is in view; 1 is a whole view later. */
  panBy(share: number): void {
    this.pan(-share * (this.axis?.length ?? 0));
  }

  /** Px of the middle of an event's date, be it in view or not. */
  middleOf({ date }: PlacedEvent): number | undefined {
    const { axis, view } = this;
    if (!axis || !view) return undefined;
    const scale = scaleOfView(axis, view);
    const [from, to] = drawnExtent(date);
    return (scale(from) + scale(to)) / 2;
  }

  /** Brings what is at a px to the middle, as near as it comes; false where it came no nearer. */
  centre(px: number): boolean {
    const { axis, view } = this;
    if (!axis || !view) return false;
    this.view = panView(axis, view, axis.length / 2 - px);
    return Math.abs(scaleOfView(axis, view)(domainOfView(axis, this.view)[0])) > 1;
  }

  /** Brings a time to the start of the view, at the same zoom. */
  moveTo(time: number): void {
    if (this.axis && this.view)
      this.view = clampView(this.axis, { zoom: this.view.zoom, time, at: 0 });
  }

  /** The whole timeline in a strip; counted once for an axis and a length. */
  overview(length: number): OverviewLayout | undefined {
    const { axis, _columns: columns } = this;
    if (!axis || !columns) return undefined;
    if (this._overview?.length !== length || this._overviewOf !== axis) {
      this._overview = layoutOverview(columns, axis, length);
      this._overviewOf = axis;
    }
    return this._overview;
  }

  /** Zooms by a factor around a px; around the middle when none is given. */
  zoom(factor: number, at?: number): void {
    if (this.axis && this.view)
      this.view = zoomView(this.axis, this.view, factor, at ?? this.axis.length / 2);
  }

  /** Zooms by a factor around a time; around the middle when none is given. */
  zoomAt(factor: number, time: number | undefined): void {
    this.zoom(factor, time === undefined ? undefined : this.layout?.scale(time));
  }

  /** Shows everything, as it was at first. */
  fit(): void {
    this.layout = undefined;
    if (this.axis) this.view = fitView(this.axis);
  }

  /** Moves an event into view, by no more than that takes; as close as one may zoom in there. */
  reveal({ date }: PlacedEvent): void {
    const { axis, view } = this;
    if (!axis || !view) return;
    const [from, to] = lastingExtent(date);
    const scale = scaleOfView(axis, view);
    const margin = Math.min(40, axis.length / 8);
    const x0 = scale(from);
    const x1 = scale(to);
    const [first, last] = scale.domain;
    // Outside the view the scale has no pieces to go by: bring the event in from its side.
    if (to < first || from > last) {
      const [start, end] = drawnExtent(date);
      const [time, at] = from > last ? [end, axis.length - margin] : [start, margin];
      this.view = clampView(axis, { zoom: view.zoom, time, at });
      return;
    }
    if (x1 < margin) this.pan(margin - x1);
    else if (x0 > axis.length - margin) this.pan(axis.length - margin - x0);
  }

  /** Lays the view out; `selected` are the events that must have their labels, if any. */
  compute(selected: readonly (number | undefined)[] = []): TimelineLayout | undefined {
    const { axis, view, _doc: doc, _columns: columns, _frame: frame } = this;
    if (!axis || !view || !doc || !columns || !frame) return undefined;
    this._wanted = undefined;
    this.layout = layoutTimeline({
      columns,
      events: doc.events,
      axis,
      view,
      orientation: frame.orientation,
      metrics: frame.metrics,
      measure: frame.measure,
      tickRoom: frame.tickRoom,
      calendar: frame.calendar,
      width: frame.width,
      periods: doc.periods,
      // Lanes do not shrink while the view moves: what is below the chart stays where it is.
      ...(this.layout
        ? { previous: this.layout, minLanes: this.layout.lanes.map(({ size }) => size) }
        : {}),
      selected: selected.filter((index) => index !== undefined),
    });
    return this.layout;
  }

  /** Whether a filter, if there is one, leaves an event in a stretch of time. */
  private _hasEventIn(domain: Extent): boolean {
    if (!this._kept) return true;
    return !!this._columns?.lanes.some((lane) => laneView(lane, { domain }).inView > 0);
  }

  private get _isZoomed(): boolean {
    return (this.view?.zoom ?? 1) > 1.0001;
  }

  private _createAxis(): Axis | undefined {
    const { _columns: columns, _frame: frame, _doc: doc } = this;
    if (!columns || !frame || !doc || frame.width <= 0 || columns.count === 0) return undefined;
    const { orientation, width, metrics, breaks, measure } = frame;
    const length =
      orientation === 'horizontal'
        ? width
        : lengthFor({ columns, events: doc.events, width, metrics, measure });
    return createAxis({ columns, length, breaks, metrics, orientation });
  }
}
