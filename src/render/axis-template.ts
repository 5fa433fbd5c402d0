import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { mirrorAxis } from '../layout/mirror-layout.js';
import type { AxisBreak, RateBorder, TickLayout, TimelineLayout } from '../layout/types.js';
import type { Wording } from './label-text.js';
import { place } from './place.js';
import { lengthWords, stretchWords, tickWords, widthOf, yearWords } from './tick-words.js';

/** Draws the lines of the axis across the lanes: ticks, breaks, and where the rate changes. */
export function gridTemplate(layout: TimelineLayout): SVGTemplateResult {
  const { scale, ticks, across, orientation } = layout;
  const line = (x: number, part: string): SVGTemplateResult =>
    orientation === 'horizontal'
      ? svg`<line class=${part} x1=${x} x2=${x} y1="0" y2=${across}/>`
      : svg`<line class=${part} y1=${x} y2=${x} x1="0" x2=${across}/>`;
  return svg`<g class="grid">
    ${repeat(
      ticks,
      ({ time }: TickLayout) => time,
      ({ x, major }: TickLayout) => line(x, major ? 'tick major' : 'tick'),
    )}
    ${scale.borders.map(({ x }) => line(x, 'border'))}
    ${scale.breaks.map((gap) => breakTemplate(gap, across, orientation === 'horizontal'))}
  </g>`;
}

/** A torn strip where time was left out. */
function breakTemplate(
  { x0, x1 }: AxisBreak,
  across: number,
  isHorizontal: boolean,
): SVGTemplateResult {
  const tear = (at: number): string => {
    const points: string[] = [];
    for (let i = 0, y = 0; y <= across + 6; i++, y += 6) {
      const x = at + (i % 2 === 0 ? -2.5 : 2.5);
      points.push(isHorizontal ? `${x},${y}` : `${y},${x}`);
    }
    return points.join(' ');
  };
  const middle = (x0 + x1) / 2;
  const half = Math.min(7, (x1 - x0) / 2 - 2);
  const [from, to] = [middle - half, middle + half];
  return svg`<g class="break">
    ${
      isHorizontal
        ? svg`<rect class="gap" x=${from} y="0" width=${to - from} height=${across}/>`
        : svg`<rect class="gap" y=${from} x="0" height=${to - from} width=${across}/>`
    }
    <polyline class="tear" points=${tear(from)}/><polyline class="tear" points=${tear(to)}/>
  </g>`;
}

/** Writes the axis: dates at the ticks, and beside them what was left out or drawn wider. */
export function axisTemplate(layout: TimelineLayout, wording: Wording): TemplateResult {
  const { orientation } = layout;
  const isHorizontal = orientation === 'horizontal';
  const at = (x: number): { x: number; y: number } => (isHorizontal ? { x, y: 0 } : { x: 0, y: x });
  const notes = notesOf(layout, wording);
  // Downwards, notes and dates share a column.
  const isCovered = (x: number): boolean =>
    !isHorizontal && notes.some((note) => Math.abs(note.x - x) < NOTE_HEIGHT);
  return html`<div class="axis" part="axis" aria-hidden="true">
    ${repeat(
      tickTexts(layout, wording),
      ({ time }) => time,
      ({ x, words, major, side }) =>
        html`<span class=${`tick-label ${major ? 'major' : ''} ${side}`} ${place(at(x))}
          ><span>${isCovered(x) ? nothing : words}</span></span
        >`,
    )}
    ${notes.map(
      ({ x, text, long, kind }) =>
        html`<span class="axis-note ${kind}" title=${long} ${place(at(x))}
          ><span>${text}</span></span
        >`,
    )}
  </div>`;
}

/** What stands at a tick. */
interface TickText {
  readonly time: number;
  readonly x: number;
  readonly words: string;
  readonly major: boolean;
  /** Whether the words are to the right of the tick or to the left; `on` it there is no line, only words. */
  readonly side: 'after' | 'before' | 'on';
}

const TICK_GAP = 8;

/** The words of all ticks where they are drawn. */
export function tickTexts(layout: TimelineLayout, wording: Wording): TickText[] {
  if (!isReversed(layout)) return textsInOrder(layout, wording);
  const { length } = layout.scale;
  const texts = textsInOrder({ ...layout, ...mirrorAxis(layout) }, wording);
  return texts.map((text) => ({ ...text, x: length - text.x, side: OPPOSITE[text.side] }));
}

const OPPOSITE = { after: 'before', before: 'after', on: 'on' } as const;

/** Whether time runs from right to left. */
const isReversed = ({ isMirrored, orientation }: TimelineLayout): boolean =>
  isMirrored && orientation === 'horizontal';

/** The words of all ticks, each clear of the one before; no stretch of time is left unnamed. */
function textsInOrder(layout: TimelineLayout, wording: Wording): TickText[] {
  const { ticks, scale, orientation } = layout;
  const isHorizontal = orientation === 'horizontal';
  let end = 0;
  let last = -Infinity;
  const texts = ticks.map((tick): TickText => {
    const { time, x, major, labelled, room } = tick;
    if (!labelled) return { time, x, words: '', major, side: 'after' };
    const width = isHorizontal ? room : TICK_COLUMN;
    // After time was left out "19" could be of any month, whatever room there is to say so.
    const isNew = scale.breaks.some((gap) => gap.x0 >= last && gap.x1 <= x + 1);
    last = x;
    let words = tickWords(isNew ? { ...tick, first: true } : tick, wording, width);
    if (!isHorizontal && (isNew || tick.first)) words = withYear(words, time, wording);
    const isTight = isHorizontal && widthOf(words) > room;
    const isBefore = isTight && x - widthOf(words) - TICK_GAP >= end;
    if (isTight && !isBefore) words = tickWords({ ...tick, first: false }, wording, width);
    end = isBefore ? x : x + widthOf(words) + TICK_GAP;
    return { time, x, words, major, side: isBefore ? 'before' : 'after' };
  });
  return isHorizontal ? [...texts, ...bareTexts(layout, texts, wording)] : texts;
}

/** Adds the year on a line of its own, where it is not said already. */
function withYear(words: string, time: number, wording: Wording): string {
  const year = yearWords(time, wording);
  return words.includes(year) ? words : `${words}\n${year}`;
}

/** Names stretches too short for a tick with words: the year or the month in their middle. */
function bareTexts(
  { scale: { stretches, breaks } }: TimelineLayout,
  texts: readonly TickText[],
  wording: Wording,
): TickText[] {
  const isIn = (from: number, to: number): boolean =>
    texts.some(({ x, words }) => words !== '' && x >= from - 1 && x <= to + 1);
  return stretches
    .filter(({ x0, x1 }) => !isIn(x0, x1) && breaks.some((gap) => Math.abs(gap.x0 - x1) < 1))
    .map(({ t0, t1, x0, x1 }): TickText => {
      const time = t0 + (t1 - t0) / 2;
      const words = stretchWords(time, t1 - t0, wording);
      return { time: time + 0.5, x: (x0 + x1) / 2, words, major: false, side: 'on' };
    })
    .filter(({ x, words }) => {
      const half = widthOf(words) / 2;
      return !texts.some(
        (text) => text.words !== '' && x + half > text.x && x - half < text.x + widthOf(text.words),
      );
    });
}

// The least distance between two notes, in px: as much as their words take.
const NOTE_WIDTH = 62;
const NOTE_HEIGHT = 20;
// The room beside the lanes when time runs downwards.
const TICK_COLUMN = 56;

/** Keeps a note off the edges, which would cut it. */
function inside(note: AxisNote, length: number): AxisNote {
  const half = widthOf(note.text) / 2 + 9;
  return { ...note, x: Math.max(half, Math.min(length - half, note.x)) };
}

/** A remark on the axis: time left out, or drawn at another rate from here on. */
export interface AxisNote {
  readonly x: number;
  readonly text: string;
  readonly long: string;
  readonly kind: string;
}

/** The remarks on an axis where they are drawn: none on another, and none cut by an edge. */
export function notesOf(layout: TimelineLayout, wording: Wording): AxisNote[] {
  const notes = notesInOrder(layout, wording);
  if (layout.orientation === 'vertical') return joinNotes(notes, NOTE_HEIGHT);
  return joinNotes(notes, NOTE_WIDTH).map((note) => inside(note, layout.scale.length));
}

/** All remarks on an axis, in the order of time. */
function notesInOrder(layout: TimelineLayout, wording: Wording): AxisNote[] {
  const { scale } = layout;
  const { messages } = wording;
  const breaks = scale.breaks.map(({ t0, t1, x0, x1 }: AxisBreak) => ({
    x: (x0 + x1) / 2,
    text: lengthWords(t1 - t0, wording, false),
    long: messages.axisBreak(lengthWords(t1 - t0, wording, true)),
    kind: 'break-note',
  }));
  const borders = scale.borders.map(({ x, ratio }: RateBorder) => ({
    x,
    text: messages.rate(roundRatio(ratio)),
    long: messages.rateLong(roundRatio(ratio)),
    kind: 'rate-note',
  }));
  const way = isReversed(layout) ? -1 : 1;
  return [...breaks, ...borders].sort((a, b) => (a.x - b.x) * way);
}

/** Makes one note of those that would stand on each other. */
function joinNotes(notes: readonly AxisNote[], least: number): AxisNote[] {
  const joined: AxisNote[] = [];
  for (const note of notes) {
    const last = joined.at(-1);
    if (last && Math.abs(note.x - last.x) < least)
      joined[joined.length - 1] = {
        x: (last.x + note.x) / 2,
        text: `${last.text}\n${note.text}`,
        long: `${last.long}; ${note.long}`,
        kind: `${last.kind} ${note.kind}`,
      };
    else joined.push(note);
  }
  return joined;
}

/** A ratio as it is said: two figures. */
function roundRatio(ratio: number): number {
  const round = (value: number): number => Number(value.toPrecision(2));
  return ratio >= 1 ? round(ratio) : 1 / round(1 / ratio);
}
