import { LEAST_TARGET } from '../layout/layout-input.js';
import type { TextSize } from '../layout/types.js';
import { isStrong } from './label-text.js';
import type { LabelText } from './label-text.js';

/** Widths of text in one font, in px. */
export type TextWidth = (text: string) => number;

/** The type that labels are set in; sizes in px. */
export interface LabelType {
  readonly title: TextWidth;
  readonly detail: TextWidth;
  /** Remarks of doubt, which are set bold. */
  readonly strong: TextWidth;
  readonly titleLine: number;
  readonly detailLine: number;
  /** Width of a citation number with its brackets, which is as wide as a finger needs at the least. */
  readonly number: TextWidth;
  /** One line only, cut short where it is longer. */
  readonly compact: boolean;
}

/** A label as it is set: its size, and its lines for whoever paints them. */
export interface LabelBlock extends TextSize {
  /** The title takes all the lines that it may have, and is cut short where it would take more. */
  readonly isFull: boolean;
  readonly title: readonly string[];
  readonly detail: readonly string[];
}

// A browser rounds glyph positions differently from a canvas; without this a word could wrap.
const SLACK = 3;
const MAX_TITLE_LINES = 3;
const MAX_CLINGING = 3;

/** Sets a label that may not be wider than `room`. */
export function measureLabel(text: LabelText, type: LabelType, room: number): LabelBlock {
  if (type.compact) return oneLine(text, type, room);
  const signs = [...text.sources.map(({ number }) => `[${number}]`), ...moreSign(text)];
  const numbers = signs.reduce((sum, sign) => sum + type.number(sign), 0);
  const title = wrapWords(text.title, type.title, room - SLACK, numbers, clings(text));
  const detailWidth = text.flags.some(isStrong) ? type.strong : type.detail;
  const detail = wrapWords(detailText(text), detailWidth, room - SLACK, 0, false);
  const lines = title.lines.slice(0, MAX_TITLE_LINES);
  return {
    width: Math.min(room, Math.ceil(Math.max(title.width, detail.width)) + SLACK),
    height: lines.length * type.titleLine + detail.lines.length * type.detailLine,
    isFull: title.lines.length >= MAX_TITLE_LINES,
    title: lines,
    detail: detail.lines,
  };
}

function oneLine(text: LabelText, type: LabelType, room: number): LabelBlock {
  const width = Math.max(LEAST_TARGET, Math.ceil(type.title(text.title)) + SLACK);
  const title = width <= room ? text.title : cutShort(text.title, type.title, room - SLACK);
  const size = { width: Math.min(width, room), height: type.titleLine };
  return { ...size, isFull: false, title: [title], detail: [] };
}

/** As many letters as fit, with an ellipsis; nearly always found at the second guess. */
function cutShort(text: string, width: TextWidth, room: number): string {
  const left = room - width('…');
  let [fits, cut] = [0, text.length];
  let guess = (text.length * left) / width(text);
  while (cut - fits > 1) {
    const letters = Math.min(cut - 1, Math.max(fits + 1, Math.floor(guess)));
    const used = width(text.slice(0, letters));
    if (used <= left) fits = letters;
    else cut = letters;
    guess = letters + ((left - used) / (used || 1)) * letters;
  }
  return `${text.slice(0, fits).trimEnd()}…`;
}

/** Whether the numbers stay with the last word: few of them do. */
export function clings({ sources }: LabelText): boolean {
  return sources.length > 0 && sources.length <= MAX_CLINGING;
}

/** "+3" for sources whose numbers a label has no room for. */
export const moreSign = ({ more }: LabelText): readonly string[] =>
  more > 0 ? [`+${String(more)}`] : [];

/** The second line as one text; the template writes the same words. */
export function detailText({ when, flags }: LabelText): string {
  return [when, ...flags.map((flag) => flag.text)].filter((part) => part !== '').join(' · ');
}

/** A word that is longer than a line, in pieces that are not. */
function breakWord(word: string, width: TextWidth, room: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (rest.length > 1 && pieces.length < MAX_TITLE_LINES && width(rest) > room) {
    let [fits, cut] = [1, rest.length];
    while (cut - fits > 1) {
      const middle = (fits + cut) >> 1;
      if (width(rest.slice(0, middle)) <= room) fits = middle;
      else cut = middle;
    }
    pieces.push(rest.slice(0, fits));
    rest = rest.slice(fits);
  }
  return [...pieces, rest];
}

/**
 * Breaks at spaces as a browser does. `tail` px stand after the last word: a short one clings to it,
 * so that a number never begins a line alone; a long one has a line of its own if need be.
 */
function wrapWords(
  text: string,
  width: TextWidth,
  room: number,
  tail: number,
  isClinging: boolean,
): { lines: string[]; width: number } {
  const whole = width(text) + tail;
  if (whole <= room) return { lines: [text], width: whole };
  const space = width(' ');
  const lines = [''];
  let used = 0;
  let widest = 0;
  const add = (word: string, size: number): void => {
    const end = used + (used === 0 ? 0 : space) + size;
    if (used > 0 && end > room) {
      lines.push(word);
      used = Math.min(size, room);
    } else {
      lines.push([lines.pop(), word].filter(Boolean).join(' '));
      used = Math.min(end, room);
    }
    widest = Math.max(widest, used);
  };
  const words = text.split(/\s+/u).flatMap((word) => breakWord(word, width, room));
  words.forEach((word, i) =>
    add(word, width(word) + (isClinging && i === words.length - 1 ? tail : 0)),
  );
  if (!isClinging && tail > 0) add('', tail);
  return { lines, width: widest };
}
