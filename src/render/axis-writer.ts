import type { Stretch, TickLayout, TimelineLayout } from '../layout/types.js';
import { columnWidth, cutColumn } from './axis-column.js';
import type { AxisType } from './axis-notes.js';

/** What words take along the axis, in px. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands at a tick. */
export interface TickText extends Span {
  readonly time: number;
  readonly x: number;
  /** Empty where others need the room. */
  readonly words: string;
  readonly major: boolean;
  readonly side: Side;
}

/**
 * Whether words are to the right of their tick (below it) or to the left (above); `on` it, across,
 * there is no line, only words.
 */
export type Side = 'after' | 'before' | 'on';

type Tick = Pick<TickLayout, 'time' | 'x' | 'major'>;

// From a tick to its words, and between words that follow each other, in px.
const TICK_GAP = 5;
const WORD_GAP = 6;
// Between words below each other: letters of some fonts are higher than their line, in px.
const LINE_GAP = 2;
// Beside the words in their column, in px.
const COLUMN_PADDING = 8;

/** Writes where there is room, and keeps what is written already. */
export class AxisWriter {
  readonly written: Map<number, TickText> = new Map<number, TickText>();
  private readonly _isColumn: boolean;
  private readonly _length: number;
  private readonly _stretches: readonly Stretch[];
  private readonly _type: AxisType;
  private readonly _taken: Span[];

  constructor({ orientation, scale }: TimelineLayout, type: AxisType, taken: readonly Span[]) {
    this._isColumn = orientation === 'vertical';
    this._length = scale.length;
    this._stretches = scale.stretches;
    this._type = type;
    this._taken = [...taken];
  }

  /** Writes the first of some words that has room before `end`, on the first side on which it has. */
  write(
    { time, x, major }: Tick,
    choices: readonly string[],
    sides: readonly Side[],
    end: number = Infinity,
  ): TickText | undefined {
    const before = this.written.get(time);
    if (before) return before;
    for (const words of this._fitting(choices, major)) {
      for (const side of sides) {
        const span = this._spanOf(words, x, major, side);
        // Before its tick a date stays in its own stretch: across a break it would name another.
        if (side === 'before' && span.from < this._beginOf(x)) continue;
        if (span.to > end || !this._isFree(span)) continue;
        this._taken.push(span);
        const text = { time, x, major, words, side, ...span };
        this.written.set(time, text);
        return text;
      }
    }
    return undefined;
  }

  /** Writes the first of some words that has room in a stretch: in its middle, or at one end. */
  writeIn({ t0, t1, x0, x1 }: Stretch, choices: readonly string[]): TickText | undefined {
    const place = { time: (t0 + t1) / 2 + 0.5, major: false };
    for (const words of this._fitting(choices, false)) {
      const size = this._sizeOf(words, false);
      for (const from of [(x0 + x1 - size) / 2, x0, x1 - size]) {
        // The edges would cut it.
        const begin = Math.max(0, Math.min(this._length - size, from));
        const x = begin + this._beforeOf(size);
        const text = this.write({ ...place, x }, [words], ['on']);
        if (text) return text;
      }
    }
    return undefined;
  }

  /** The words that a column is wide enough for; if need be the shortest in lines of their own. */
  private _fitting(choices: readonly string[], major: boolean): readonly string[] {
    if (!this._isColumn) return choices;
    const room = columnWidth(this._type) - COLUMN_PADDING;
    const fitting = choices.filter((words) => this._widthOf(words, major) <= room);
    if (fitting.length > 0) return fitting;
    const { strong, detail } = this._type;
    return [cutColumn(choices.at(-1) ?? '', major ? strong : detail, room)];
  }

  private _spanOf(words: string, x: number, major: boolean, side: Side): Span {
    const size = this._sizeOf(words, major);
    // In a column the words stand on their tick, or just below it or above.
    const gap = this._isColumn ? 0 : TICK_GAP;
    const from =
      side === 'on' ? x - this._beforeOf(size) : side === 'after' ? x + gap : x - gap - size;
    return { from, to: from + size };
  }

  /** Px along the axis. */
  private _sizeOf(words: string, major: boolean): number {
    return this._isColumn
      ? this._type.detailLine * words.split('\n').length
      : this._widthOf(words, major);
  }

  /** How much of words that stand on their tick is before it: half, or half of the first line. */
  private _beforeOf(size: number): number {
    return (this._isColumn ? this._type.detailLine : size) / 2;
  }

  private _beginOf(x: number): number {
    if (this._isColumn) return -Infinity;
    return this._stretches.findLast(({ x0 }) => x0 <= x)?.x0 ?? 0;
  }

  private _widthOf(words: string, major: boolean): number {
    const { strong, detail } = this._type;
    return Math.max(...words.split('\n').map(major ? strong : detail));
  }

  private _isFree({ from, to }: Span): boolean {
    const [gap, over] = this._isColumn ? [LINE_GAP, this._type.detailLine / 2] : [WORD_GAP, 0];
    if (from < -over || to > this._length + over) return false;
    return this._taken.every((taken) => taken.from - to >= gap || from - taken.to >= gap);
  }
}
