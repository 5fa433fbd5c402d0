import type { AxisBreak, RateBorder, TimelineLayout } from '../layout/types.js';
import { columnWidth, fitColumn } from './axis-column.js';
import type { Wording } from './label-text.js';
import type { LabelType } from './measure-label.js';
import { lengthWords } from './tick-words.js';
import type { TextWidth } from './wrap-words.js';

/** The type that the axis is set in: that of a label's second line. */
export type AxisType = Pick<LabelType, 'detail' | 'strong' | 'detailLine'>;

/** A remark on the axis: time left out, or drawn at another rate from here on. */
export interface AxisNote {
  /** Its middle, and what it takes along the axis, in px. */
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly long: string;
  /** There was no room to say all of it. */
  readonly isShort: boolean;
  readonly kind: string;
}

/** What is to be said at one place, before it is known how much of it has room. */
interface Remark {
  readonly x: number;
  readonly breaks: readonly string[];
  readonly rates: readonly string[];
  readonly long: string;
  /** Who gets room first: a change of rate, then what leaves out most. */
  readonly weight: number;
}

// Beside the words of a note and above them, in px: its frame.
const FRAME = { horizontal: 14, vertical: 2 } as const;
// The least distance between two notes, in px.
const APART = 4;
// Beside the words of a note in a column, in px.
const COLUMN_PADDING = 14;
/** Stands for a remark that has no room; it is told elsewhere. */
export const MORE = '…';

/**
 * The remarks on an axis, in order, none on another: as many as can are told whole, the others by a
 * sign. Those too near each other even for that are one.
 */
export function writeNotes(
  layout: TimelineLayout,
  wording: Wording,
  type: AxisType,
): readonly AxisNote[] {
  const { orientation, scale } = layout;
  const isHorizontal = orientation === 'horizontal';
  const widthOf = (isRate: boolean): TextWidth => (isRate ? type.strong : type.detail);
  const sizeOf = (text: string, isRate: boolean): number =>
    FRAME[orientation] +
    (isHorizontal ? widthOf(isRate)(text) : type.detailLine * text.split('\n').length);
  const room = columnWidth(type) - COLUMN_PADDING;
  const join = (texts: readonly string[], isRate: boolean): string | undefined =>
    isHorizontal ? texts.join(' ') : fitColumn(texts.join('\n'), widthOf(isRate), room);
  const noteOf = ({ x, rates, breaks, long }: Remark, text: string, isShort = true): AxisNote => {
    const isRate = rates.length > 0;
    const half = sizeOf(text, isRate) / 2;
    // The edges would cut it.
    const middle = Math.max(half, Math.min(scale.length - half, x));
    const kind = `${breaks.length > 0 ? 'break-note' : ''} ${isRate ? 'rate-note' : ''}`.trim();
    return { x: middle, from: middle - half, to: middle + half, text, long, isShort, kind };
  };
  const remarks = joinRemarks(remarksOf(layout, wording), (a, b) =>
    isApart(noteOf(a, MORE), noteOf(b, MORE)),
  );
  const notes = remarks.map((remark) => noteOf(remark, MORE));
  const inTurn = [...remarks.keys()].sort(
    (a, b) => (remarks[b]?.weight ?? 0) - (remarks[a]?.weight ?? 0),
  );
  for (const i of inTurn) {
    const remark = remarks[i];
    if (!remark) continue;
    const { breaks, rates } = remark;
    const found = [[...breaks, ...rates], rates]
      .filter((texts) => texts.length > 0)
      .flatMap((texts) => {
        const text = join(texts, rates.length > 0);
        return text === undefined
          ? []
          : [noteOf(remark, text, texts === rates && breaks.length > 0)];
      })
      .find((note) => notes.every((other, k) => k === i || isApart(note, other)));
    if (found) notes[i] = found;
  }
  return notes;
}

const isApart = (a: AxisNote, b: AxisNote): boolean =>
  a.from - b.to >= APART || b.from - a.to >= APART;

function remarksOf({ scale }: TimelineLayout, wording: Wording): Remark[] {
  const { messages } = wording;
  const breaks = scale.breaks.map(({ t0, t1, x0, x1 }: AxisBreak) => ({
    x: (x0 + x1) / 2,
    breaks: [lengthWords(t1 - t0, wording, false)],
    rates: [],
    long: messages.axisBreak(lengthWords(t1 - t0, wording, true)),
    weight: t1 - t0,
  }));
  const borders = scale.borders.map(({ x, ratio: exact }: RateBorder) => {
    const ratio = roundRatio(exact);
    return {
      x,
      breaks: [],
      rates: [ratio >= 1 ? `×${messages.figure(ratio)}` : `÷${messages.figure(1 / ratio)}`],
      long: messages.rateLong(ratio),
      weight: Infinity,
    };
  });
  return [...breaks, ...borders].sort((a, b) => a.x - b.x);
}

/** Makes one remark of neighbours that have no room beside each other. */
function joinRemarks(
  remarks: readonly Remark[],
  haveRoom: (a: Remark, b: Remark) => boolean,
): readonly Remark[] {
  const joined: Remark[] = [];
  for (let next of remarks) {
    for (let last = joined.at(-1); last && !haveRoom(last, next); last = joined.at(-1)) {
      joined.pop();
      next = {
        x: (last.x + next.x) / 2,
        breaks: [...last.breaks, ...next.breaks],
        rates: [...last.rates, ...next.rates],
        long: `${last.long}; ${next.long}`,
        weight: Math.max(last.weight, next.weight),
      };
    }
    joined.push(next);
  }
  return joined;
}

/** A ratio as it is said: two figures. */
function roundRatio(ratio: number): number {
  const round = (value: number): number => Number(value.toPrecision(2));
  return ratio >= 1 ? round(ratio) : 1 / round(1 / ratio);
}
