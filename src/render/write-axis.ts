import { mirrorAxis } from '../layout/mirror-layout.js';
import type { Stretch, TickLayout, TimelineLayout } from '../layout/types.js';
import { writeNotes } from './axis-notes.js';
import type { AxisNote, AxisType } from './axis-notes.js';
import type { Wording } from './label-text.js';
import { stretchWords, tickWords } from './tick-words.js';

export type { AxisType } from './axis-notes.js';

/** What stands at a tick. */
export interface TickText {
  readonly time: number;
  readonly x: number;
  /** What the words take along the axis, in px. */
  readonly from: number;
  readonly to: number;
  /** Empty where others need the room. */
  readonly words: string;
  readonly major: boolean;
  /**
   * Whether the words are to the right of the tick (below it) or to the left (above); `on` it,
   * across, there is no line, only words.
   */
  readonly side: Side;
}

type Side = 'after' | 'before' | 'on';

/** All that is written on the axis. */
export interface AxisWords {
  readonly ticks: readonly TickText[];
  readonly notes: readonly AxisNote[];
}

// From a tick to its words, and between words that follow each other, in px.
const TICK_GAP = 5;
const WORD_GAP = 6;
// Between words below each other: letters of some fonts are higher than their line, in px.
const LINE_GAP = 2;
// The room beside the lanes when time runs downwards, in px.
const COLUMN = 56;

/**
 * Writes the axis so that nothing overlaps: first a name for each stretch of time, then what begins
 * a larger unit, then the other ticks that layout has chosen. Downwards notes and dates share a
 * column, and notes come first. Where time runs from right to left it is the mirror image.
 */
export function writeAxis(layout: TimelineLayout, wording: Wording, type: AxisType): AxisWords {
  if (!layout.isMirrored || layout.orientation === 'vertical')
    return writeInOrder(layout, wording, type);
  const { length } = layout.scale;
  const turn = <T extends Span & { readonly x: number }>(text: T): T => ({
    ...text,
    x: length - text.x,
    from: length - text.to,
    to: length - text.from,
  });
  const { ticks, notes } = writeInOrder({ ...layout, ...mirrorAxis(layout) }, wording, type);
  return {
    ticks: ticks.map((text) => ({ ...turn(text), side: OPPOSITE[text.side] })),
    notes: notes.map(turn),
  };
}

const OPPOSITE = { after: 'before', before: 'after', on: 'on' } as const;

function writeInOrder(layout: TimelineLayout, wording: Wording, type: AxisType): AxisWords {
  const notes = writeNotes(layout, wording, type);
  const { ticks, scale, orientation } = layout;
  const isColumn = orientation === 'vertical';
  const writer = new AxisWriter(layout, type, isColumn ? notes : []);
  const wordsOf = (tick: TickLayout, first: boolean): readonly string[] =>
    tickWords({ ...tick, first }, wording, isColumn);
  const sides: readonly Side[] = isColumn ? ['on', 'after', 'before'] : ['after', 'before'];

  // What stands before the name of its stretch could be of any month.
  const nameless: TickLayout[] = [];
  const bare: TickText[] = [];
  scale.stretches.forEach((stretch, i) => {
    const own = ticksIn(stretch, scale.stretches[i + 1], ticks);
    const first = own.find((tick) => tick.first);
    const named = [...(first ? [first] : []), ...own].find((tick) =>
      writer.write(tick, wordsOf(tick, true), sides),
    );
    nameless.push(...own.filter(({ x }) => x < (named?.x ?? Infinity)));
    const { t0, t1, x0, x1 } = stretch;
    const isBeside = scale.breaks.some((gap) => near(gap.x0, x1) || near(gap.x1, x0));
    if (named || !isBeside) return;
    const middle = t0 + (t1 - t0) / 2;
    const place = { time: middle + 0.5, x: (x0 + x1) / 2, major: false };
    const written = writer.write(place, [stretchWords(middle, t1 - t0, wording)], ['on']);
    if (written) bare.push(written);
  });
  for (const tick of ticks) if (tick.major) writer.write(tick, wordsOf(tick, false), sides);
  for (const tick of ticks) {
    if (tick.labelled && !nameless.includes(tick))
      writer.write(tick, wordsOf(tick, false), sides.slice(0, 1));
  }
  const texts = ticks.map(
    (tick): TickText =>
      writer.written.get(tick.time) ?? {
        ...tick,
        from: tick.x,
        to: tick.x,
        words: '',
        side: 'after',
      },
  );
  return { ticks: [...texts, ...bare], notes };
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1;

/** The ticks of a stretch; one at the border to the next belongs to that. */
function ticksIn(
  { x0, x1 }: Stretch,
  next: Stretch | undefined,
  ticks: readonly TickLayout[],
): TickLayout[] {
  const isBorder = next !== undefined && next.x0 - x1 < 1e-6;
  const end = isBorder ? x1 - 1e-6 : x1 + 1e-6;
  return ticks.filter(({ x }) => x >= x0 - 1e-6 && x <= end);
}

type Tick = Pick<TickLayout, 'time' | 'x' | 'major'>;
type Span = Pick<TickText, 'from' | 'to'>;

/** Keeps what is written already. */
class AxisWriter {
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

  /** Writes the first of some words that has room, on the first side on which it has. */
  write(
    { time, x, major }: Tick,
    choices: readonly string[],
    sides: readonly Side[],
  ): TickText | undefined {
    const before = this.written.get(time);
    if (before) return before;
    for (const words of choices) {
      if (this._isColumn && words !== choices.at(-1) && this._widthOf(words, major) > COLUMN)
        continue;
      for (const side of sides) {
        const span = this._spanOf(words, x, major, side);
        // Before its tick a date stays in its own stretch: across a break it would name another.
        if (side === 'before' && span.from < this._beginOf(x)) continue;
        if (!this._isFree(span)) continue;
        this._taken.push(span);
        const text = { time, x, major, words, side, ...span };
        this.written.set(time, text);
        return text;
      }
    }
    return undefined;
  }

  private _spanOf(words: string, x: number, major: boolean, side: Side): Span {
    const { detailLine } = this._type;
    const size = this._isColumn
      ? detailLine * words.split('\n').length
      : this._widthOf(words, major);
    // In a column the words stand on their tick, or just below it or above.
    const gap = this._isColumn ? 0 : TICK_GAP;
    const half = this._isColumn ? detailLine / 2 : size / 2;
    const from = side === 'on' ? x - half : side === 'after' ? x + gap : x - gap - size;
    return { from, to: from + size };
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
