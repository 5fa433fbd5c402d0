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
  /** Width of a citation number with its brackets, which is as wide as a finger needs at the least. */
  readonly number: TextWidth;
  /** One line only, cut short where it is longer. */
  readonly compact: boolean;
}

// A browser rounds glyph positions differently from a canvas; without this a word could wrap.
const SLACK = 3;
const MAX_TITLE_LINES = 3;
const MAX_CLINGING = 3;

/** The size that a label needs when it may not be wider than `room`. */
export function measureLabel(text: LabelText, type: LabelType, room: number): TextSize {
  const numbers = text.sources.reduce((sum, { number }) => sum + type.number(`[${number}]`), 0);
  if (type.compact) {
    const width = type.title(text.title) + SLACK;
    return { width: Math.min(width, room), height: type.titleLine };
  }
  const title = wrapWords(text.title, type.title, room - SLACK, numbers, clings(text));
  const lines = Math.min(title.lines, MAX_TITLE_LINES);
  const detail = wrapWords(detailText(text), type.detail, room - SLACK, 0, false);
  return {
    width: Math.min(room, Math.ceil(Math.max(title.width, detail.width)) + SLACK),
    height: lines * type.titleLine + detail.lines * type.detailLine,
  };
}

/** Whether the numbers stay with the last word: few of them do. */
export function clings({ sources }: LabelText): boolean {
  return sources.length > 0 && sources.length <= MAX_CLINGING;
}

/** The second line as one text; the template writes the same words. */
export function detailText({ when, flags }: LabelText): string {
  return [when, ...flags.map((flag) => flag.text)].filter((part) => part !== '').join(' · ');
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
  clings: boolean,
): { lines: number; width: number } {
  const whole = width(text) + tail;
  if (whole <= room) return { lines: 1, width: whole };
  const space = width(' ');
  let lines = 1;
  let used = 0;
  let widest = 0;
  const add = (part: number, gap: number): void => {
    const end = used + (used === 0 ? 0 : gap) + part;
    if (used > 0 && end > room) {
      lines++;
      used = Math.min(part, room);
    } else used = Math.min(end, room);
    widest = Math.max(widest, used);
  };
  const words = text.split(/\s+/u).map(width);
  const last = words.pop() ?? 0;
  for (const word of words) add(word, space);
  add(clings ? last + tail : last, space);
  if (!clings && tail > 0) add(tail, 0);
  return { lines, width: widest };
}
