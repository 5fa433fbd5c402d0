import { LEAST_TARGET } from '../layout/layout-input.js';
import type { LabelType } from '../render/measure-label.js';
import type { TextWidth } from '../render/wrap-words.js';

// The sizes of labels against the host's font size; the style sheets have the same figures.
export const TITLE_EM = 0.8125;
export const DETAIL_EM = 0.75;
/** Citation numbers, and the labels of crowded lanes. */
export const NUMBER_EM = 0.75;
/** What stands on both sides of a citation number together, against its own size. */
const NUMBER_AIR = 0.2;
const LINE = 1.35;
const COMPACT_LINE = 1.2;

/**
 * Height of a title's line, in whole px, since some browsers round lines themselves. One that is
 * all there is of a label can be pressed.
 */
export const titleLineOf = (base: number, isCompact: boolean): number =>
  isCompact
    ? Math.max(LEAST_TARGET, Math.round(base * NUMBER_EM * COMPACT_LINE))
    : Math.round(base * TITLE_EM * LINE);

/** Height of a line below the title, in px. */
export const detailLineOf = (base: number): number => Math.round(base * DETAIL_EM * LINE);

/**
 * Reads the host's font and makes the means to measure labels in it. `slack` is how many times as
 * wide as it measures a text may come out.
 */
export function readLabelType(host: HTMLElement, isCompact: boolean, slack: number): LabelType {
  const style = getComputedStyle(host);
  const base = parseFloat(style.fontSize) || 16;
  const spacing = {
    letter: parseFloat(style.letterSpacing) || 0,
    word: parseFloat(style.wordSpacing) || 0,
  };
  const width = (weight: number, em: number): TextWidth =>
    spaced(widthIn(`${String(weight)} ${String(base * em)}px ${style.fontFamily}`), spacing, slack);
  const number = width(600, NUMBER_EM);
  return {
    title: isCompact ? byLetters(width(400, NUMBER_EM)) : width(600, TITLE_EM),
    detail: width(400, DETAIL_EM),
    strong: width(600, DETAIL_EM),
    titleLine: titleLineOf(base, isCompact),
    detailLine: detailLineOf(base),
    number: (text) =>
      Math.max(LEAST_TARGET, Math.ceil(number(text) + base * NUMBER_EM * NUMBER_AIR)),
    compact: isCompact,
  };
}

// One canvas for each font, shared by all elements: making one costs as much as a frame.
const widths = new Map<string, TextWidth>();

function widthIn(font: string): TextWidth {
  let width = widths.get(font);
  if (!width) {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = font;
    const size = parseFloat(font.split(' ')[1] ?? '') || 13;
    width = context
      ? (text) => context.measureText(text).width
      : (text) => text.length * size * 0.55;
    widths.set(font, width);
  }
  return width;
}

function spaced(
  width: TextWidth,
  { letter, word }: { letter: number; word: number },
  slack: number,
): TextWidth {
  if (letter === 0 && word === 0 && slack === 1) return width;
  return (text) =>
    slack * (width(text) + letter * text.length + word * (text.split(' ').length - 1));
}

/**
 * Adds up letters that were measured once, which is quicker by far and off by the kerning: good
 * where a line is cut short anyway. Scripts whose letters join are measured whole.
 */
function byLetters(width: TextWidth): TextWidth {
  const letters: number[] = [];
  return (text) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (!standsAlone(code)) return width(text);
      sum += letters[code] ??= width(text.charAt(i));
    }
    return sum;
  };
}

/** Letters of Latin, Greek and Cyrillic, and the signs between them. */
function standsAlone(code: number): boolean {
  return (
    (code >= 0x20 && code <= 0x24f) ||
    (code >= 0x370 && code <= 0x52f) ||
    (code >= 0x2010 && code <= 0x2027)
  );
}
