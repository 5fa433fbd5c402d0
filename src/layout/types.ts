import type { Extent } from '../dates/types.js';
import type { PlacedEvent } from '../model/types.js';

/** Which way time runs. `along` is the axis of time, `across` the other one; both in px. */
export type Orientation = 'horizontal' | 'vertical';

/** Width and height of a label as it will be drawn, in px. */
export interface TextSize {
  readonly width: number;
  readonly height: number;
}

/**
 * What part of time is in view, kept as numbers that do not drift: `time` lies at pixel `at`, and
 * everything is `zoom` times as large as when the whole timeline fits (1 = fit).
 */
export interface View {
  readonly zoom: number;
  readonly time: number;
  readonly at: number;
}

/** A stretch of the axis on which one pixel is the same time everywhere. */
export interface Stretch {
  readonly t0: number;
  readonly t1: number;
  readonly x0: number;
  readonly x1: number;
  readonly msPerPx: number;
}

/** A stretch of time left out because nothing happens in it. */
export interface AxisBreak {
  readonly t0: number;
  readonly t1: number;
  readonly x0: number;
  readonly x1: number;
}

/** A place where the axis changes its rate: `ratio` > 1 means that time is drawn larger after it. */
export interface RateBorder {
  readonly time: number;
  readonly x: number;
  readonly ratio: number;
}

/** The time scale of one view: px along the axis for a time, and back. */
export interface TimeScale {
  (time: number): number;
  invert(x: number): number;
  /** The earliest and the latest time in view. */
  readonly domain: Extent;
  readonly length: number;
  readonly stretches: readonly Stretch[];
  readonly breaks: readonly AxisBreak[];
  readonly borders: readonly RateBorder[];
}

export type TickUnit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'millisecond';

/** A tick. The words are the renderer's: `unit` and `step` tell what must be written. */
export interface TickLayout {
  readonly time: number;
  readonly x: number;
  readonly unit: TickUnit;
  /** Units from one tick to the next, such as 5 (years). */
  readonly step: number;
  /** It begins a larger unit too: a new year among months. */
  readonly major: boolean;
  /** The one that names its stretch, mostly the first: its words name the larger units as well. */
  readonly first: boolean;
  /** False when a neighbour's words leave it no room. */
  readonly labelled: boolean;
}

/** A box in px; `x` and `y` are its upper left corner on the chart, whatever the orientation. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The drawing of one date: a dot, a band or a bar, already in chart px. Inside the view the box is
 * exactly as wide as the extent, but never smaller than a dot, and longer by the arrow on a side
 * that is open; far outside of the view it is cut short.
 */
export interface MarkShape extends Box {
  /** A day or finer: drawn as a dot in the middle of the box when the box is small. */
  readonly point: boolean;
  /** The part of a lasting interval that is certainly covered: from/to along the axis, in px. */
  readonly inner: readonly [number, number] | undefined;
  /** The side is open that is drawn first along the axis: on the left, or at the top. */
  readonly openStart: boolean;
  /** The side on the right is open, or that at the bottom. */
  readonly openEnd: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** An event that is drawn with its own mark and label. */
export interface MarkLayout {
  /** Index in `TimelineDocument.events`. */
  readonly index: number;
  readonly event: PlacedEvent;
  readonly lane: number;
  readonly row: number;
  readonly shape: MarkShape;
  /** Dates that other sources give: faint marks, each joined to the first by a line. */
  readonly others: readonly MarkShape[];
  readonly label: LabelLayout;
}

export interface LabelLayout extends Box {
  /** Beside the mark, later or earlier along the axis, or under a wide one. */
  readonly side: 'after' | 'before' | 'under';
}

/** Events that found no room: a counted "+n" that can be opened. */
export interface FoldLayout extends Box {
  /** Vertical: the lane of the first of them, since one box may count events of several lanes. */
  readonly lane: number;
  /** How many lanes its events are in. */
  readonly lanes: number;
  /** Where the last of them begins along the axis, in px, and its lane. */
  readonly last: number;
  readonly lastLane: number;
  readonly count: number;
  /** The events' indices, in time order; only the first 1 000. */
  readonly indices: readonly number[];
  /** The time from the first to the last of them, for zooming in. */
  readonly extent: Extent;
}

/** A run of folded events along the axis, for the canvas: px from/to, and how many lie in it. */
export interface DensityRun extends Box {
  readonly lane: number;
  readonly count: number;
}

export interface LaneLayout {
  readonly index: number;
  /** Indices of its group and those folded into it; or of those that share the last lane. */
  readonly groups: readonly number[];
  /** Its groups found no lanes of their own. */
  readonly isShared: boolean;
  /** Where the lane begins and how large it is, across the axis. */
  readonly at: number;
  readonly size: number;
  /** How many of its events are in view. */
  readonly inView: number;
  /** It has no events at all, in view or not: its groups have none, or a filter leaves none. */
  readonly isEmpty: boolean;
}

/** A labelled background span, as far as it is in view. */
export interface PeriodLayout {
  readonly index: number;
  readonly x0: number;
  readonly x1: number;
  /** Its place among those that overlap it, from 0. */
  readonly row: number;
  /** The side at `x0` or `x1` is not its own end: it goes on out of view, is open, or is only about there. */
  readonly softStart: boolean;
  readonly softEnd: boolean;
}

/** Sizes that layout needs and drawing decides, in px. */
export interface Metrics {
  /** Smallest mark along the axis: a dot. */
  readonly dot: number;
  /** Thickness of a band or bar across the axis. */
  readonly bar: number;
  /** Length of the arrow of an open side. */
  readonly openTail: number;
  /** Between a mark and its label. */
  readonly labelGap: number;
  /** Least distance between things that must not touch. */
  readonly gap: number;
  /** Inside a lane, before its first row and after its last. */
  readonly lanePadding: number;
  /** Size of a "+n" button. */
  readonly fold: TextSize;
  /** Thickness of the density strip. */
  readonly density: number;
  /** Smallest lane, across the axis. Groups that find no such room share the last lane. */
  readonly minLane: number;
  /** A lane that a filter leaves nothing in, across the axis; default `minLane`. */
  readonly emptyLane?: number;
  /** Horizontal: all lanes together grow up to this; what finds no room then folds. */
  readonly maxAcross: number;
  /** Length of an axis break. */
  readonly axisBreak: number;
  /** Empty px at both ends of the fitted timeline. */
  readonly edge: number;
  /** Widest label beside a mark; default 210. */
  readonly labelWidth?: number;
  /** Height of a label's first line, on which the mark is centred; default 20. */
  readonly line?: number;
  /** Vertical: width of a lane's column of marks; default 16. */
  readonly column?: number;
}

/** One view of a timeline as numbers. */
export interface TimelineLayout {
  readonly orientation: Orientation;
  /** Left and right have changed places: see `mirrorLayout`. */
  readonly isMirrored: boolean;
  readonly view: View;
  readonly scale: TimeScale;
  /** Size of the chart across the axis: the lanes together. */
  readonly across: number;
  readonly ticks: readonly TickLayout[];
  readonly lanes: readonly LaneLayout[];
  /** The lane of each group. */
  readonly laneOf: ArrayLike<number>;
  readonly marks: readonly MarkLayout[];
  readonly folds: readonly FoldLayout[];
  readonly density: readonly DensityRun[];
  readonly periods: readonly PeriodLayout[];
  /** Events before and after the view. */
  readonly before: number;
  readonly after: number;
}
