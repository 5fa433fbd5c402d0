import type { LabelType } from '../../render/measure-label.js';
import type { TextWidth } from '../../render/wrap-words.js';

/** Fonts of one width, more or less; which of them there is, nobody knows when a picture is made. */
// Without quotation marks, which not every painter of SVG takes in an attribute.
export const FONTS = 'Arial, Helvetica, Liberation Sans, Noto Sans, DejaVu Sans, sans-serif';

// Advance widths by kind of letter, in thousandths of the size: the largest of these fonts'.
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\p{Mn}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u, 0],
  [/[ijlI|.,:;'’‘!]/u, 290],
  [/[\s\u00a0frt()[\]{}/\\“”"‹›·-]/u, 430],
  [/[ckszxvyJ?*„]/u, 560],
  [/\d/u, 580],
  [/[mMW@%…—]/u, 1010],
  [/w/u, 800],
  [/[\p{Lu}&]/u, 800],
  [
    /[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef\p{Extended_Pictographic}]/u,
    1050,
  ],
  [/[\p{sc=Latin}\p{sc=Greek}]/u, 630],
  [/[\p{L}\p{N}]/u, 720],
];
const OTHER = 700;
const BOLD = 1.1;

const known = new Map<string, number>();

/** How wide a text is at most, in px, in any of the fonts. */
export function textWidth(text: string, size: number, isBold: boolean = false): number {
  let sum = 0;
  for (const letter of text) {
    let width = known.get(letter);
    if (width === undefined) {
      width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
      // Letters of most texts are few; those of all are no reason to grow without end.
      if (known.size < 10_000) known.set(letter, width);
    }
    sum += width;
  }
  return (sum / 1000) * size * (isBold ? BOLD : 1);
}

const widthAt =
  (size: number, isBold = false): TextWidth =>
  (text) =>
    textWidth(text, size, isBold);

export const TITLE_SIZE = 13;
export const DETAIL_SIZE = 12;

/** The type of labels and of the axis, as the element has it. */
export const TYPE: LabelType = {
  title: widthAt(TITLE_SIZE, true),
  detail: widthAt(DETAIL_SIZE),
  strong: widthAt(DETAIL_SIZE, true),
  titleLine: 18,
  detailLine: 16,
  number: (text) => textWidth(` ${text}`, DETAIL_SIZE, true),
  compact: false,
};
