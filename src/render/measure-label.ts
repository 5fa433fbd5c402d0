import type { TextSize } from '../layout/types.js';
import type { LabelText } from './label-text.js';

/** Widths of text in one font, in px. */
export type TextWidth = (text: string) => number;

/** The type that labels are set in; sizes in px. */
export interface LabelType {
  readonly title: TextWidth;
  readonly detail: TextWidth;
  readonly titleLine: number;
  readonly detailLine: number;
  /** Width of one citation number, which is as wide as a finger needs at the least. */
  readonly number: number;
  /** One line only, cut short where it is longer. */
  readonly compact: boolean;
}

// A browser rounds glyph positions differently from a canvas; without this a word could wrap.
const SLACK = 3;
const MAX_TITLE_LINES = 3;

/** The size that a label needs when it may not be wider than `room`. */
export function measureLabel(text: LabelText, type: LabelType, room: number): TextSize {
  const numbers = text.sources.length * type.number;
  if (type.compact) {
    const width = type.title(text.title) + SLACK;
    return { width: Math.min(width, room), height: type.titleLine };
  }
  const title = wrapWords(text.title, type.title, room - SLACK, numbers);
  const lines = Math.min(title.lines, MAX_TITLE_LINES);
  const detail = wrapWords(detailText(text), type.detail, room - SLACK, 0);
  return {
    width: Math.min(room, Math.ceil(Math.max(title.width, detail.width)) + SLACK),
    height: lines * type.titleLine + detail.lines * type.detailLine,
  };
}

/** The second line as one text; the template writes the same words. */
export function detailText({ when, flags }: LabelText): string {
  return [when, ...flags.map((flag) => flag.text)].filter((part) => part !== '').join(' · ');
}

/** Breaks at spaces as a browser does; `tail` px more stand unbroken after the last word. */
function wrapWords(
  text: string,
  width: TextWidth,
  room: number,
  tail: number,
): { lines: number; width: number } {
  const whole = width(text) + tail;
  if (whole <= room) return { lines: 1, width: whole };
  const space = width(' ');
  let lines = 1;
  let used = 0;
  let widest = 0;
  const add = (part: number, gap: number): void => {
    if (used > 0 && used + gap + part > room) {
      lines++;
      used = 0;
      gap = 0;
    }
    used += gap + Math.min(part, room);
    widest = Math.max(widest, used);
  };
  for (const word of text.split(/\s+/u)) add(width(word), used === 0 ? 0 : space);
  if (tail > 0) add(tail, 0);
  return { lines, width: widest };
}
