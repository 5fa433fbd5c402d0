import type { LabelType, TextWidth } from '../render/measure-label.js';

// The sizes of labels against the host's font size; the style sheet has the same figures.
const TITLE_EM = 0.8125;
const DETAIL_EM = 0.75;
const TITLE_LINE = 1.35;
const DETAIL_LINE = 1.35;
const NUMBER_EM = 0.6875;
const LEAST_TARGET = 24;

/** Reads the host's font and makes the means to measure labels in it. */
export function readLabelType(host: HTMLElement, isCompact: boolean): LabelType {
  const style = getComputedStyle(host);
  const base = parseFloat(style.fontSize) || 16;
  const width = (weight: number, em: number): TextWidth => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) return (text) => text.length * base * em * 0.55;
    context.font = `${String(weight)} ${String(base * em)}px ${style.fontFamily}`;
    const letter = parseFloat(style.letterSpacing) || 0;
    const word = parseFloat(style.wordSpacing) || 0;
    return (text) =>
      context.measureText(text).width +
      letter * text.length +
      (word === 0 ? 0 : word * (text.split(' ').length - 1));
  };
  const number = width(600, NUMBER_EM);
  return {
    title: width(600, TITLE_EM),
    detail: width(400, DETAIL_EM),
    titleLine: Math.max(base * TITLE_EM * TITLE_LINE, 18),
    detailLine: base * DETAIL_EM * DETAIL_LINE,
    number: (text) => Math.max(LEAST_TARGET, Math.ceil(number(text))),
    compact: isCompact,
  };
}
