import { LEAST_TARGET } from '../layout/layout-input.js';
import type { TextSize } from '../layout/types.js';
import { cutText } from './cut-text.js';
import { isStrong } from './label-text.js';
import type { LabelText } from './label-text.js';
import { wrapWords } from './wrap-words.js';
import type { Lines, TextWidth } from './wrap-words.js';

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
  /** The title as it is shown: cut short where it would take more lines than it may have. */
  readonly shown: string;
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
  const { shown, lines } = setTitle(text, type, room - SLACK);
  const detailWidth = text.flags.some(isStrong) ? type.strong : type.detail;
  const detail = wrapWords(detailText(text), detailWidth, room - SLACK);
  return {
    width: Math.min(room, Math.ceil(Math.max(lines.width, detail.width)) + SLACK),
    height: lines.lines.length * type.titleLine + detail.lines.length * type.detailLine,
    shown,
    title: lines.lines,
    detail: detail.lines,
  };
}

/** The title in as many lines as it may have. One that is too long ends in an ellipsis, then come its numbers. */
function setTitle(text: LabelText, type: LabelType, room: number): { shown: string; lines: Lines } {
  const signs = [...text.sources.map(({ number }) => `[${number}]`), ...moreSign(text)];
  const tail = {
    width: signs.reduce((sum, sign) => sum + type.number(sign), 0),
    isClinging: clings(text),
  };
  const set = (shown: string): { shown: string; lines: Lines } => ({
    shown,
    lines: wrapWords(shown, type.title, room, tail),
  });
  const fits = ({ lines }: Lines): boolean => lines.length <= MAX_TITLE_LINES;
  let best = set(text.title);
  if (fits(best.lines)) return best;
  // The shortest that is known to be too long, and the longest that is known to fit.
  let long = text.title.length;
  let short = 0;
  while (long - short > 1) {
    const middle = (short + long) >> 1;
    const guess = set(`${cutText(text.title, middle).trimEnd()}…`);
    if (fits(guess.lines)) [short, best] = [middle, guess];
    else long = middle;
  }
  return best;
}

function oneLine(text: LabelText, type: LabelType, room: number): LabelBlock {
  const width = Math.max(LEAST_TARGET, Math.ceil(type.title(text.title)) + SLACK);
  const title = width <= room ? text.title : cutShort(text.title, type.title, room - SLACK);
  const size = { width: Math.min(width, room), height: type.titleLine };
  return { ...size, shown: title, title: [title], detail: [] };
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
  return `${cutText(text, fits).trimEnd()}…`;
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
