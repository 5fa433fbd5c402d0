import { cutText } from './cut-text.js';
import type { LabelType } from './measure-label.js';
import { wrapWords } from './wrap-words.js';
import type { TextWidth } from './wrap-words.js';

// The height of a line goes with the reader's type, and so does the column.
const LINES = 4;

/** Width of the column beside the lanes that dates and notes stand in when time runs downwards, in px. */
export const columnWidth = ({ detailLine }: Pick<LabelType, 'detailLine'>): number =>
  LINES * detailLine;

/** Text in lines of its own words, none wider than `room` px; `undefined` where a word is wider. */
export function fitColumn(text: string, width: TextWidth, room: number): string | undefined {
  const lines = text.split('\n');
  if (lines.some((line) => line.split(/\s+/u).some((word) => width(word) > room))) return undefined;
  return lines.flatMap((line) => wrapWords(line, width, room).lines).join('\n');
}

/** The same, but a word that is wider is cut short. */
export function cutColumn(text: string, width: TextWidth, room: number): string {
  const words = text.replace(/\S+/gu, (word) => {
    let shown = word;
    for (let { length } = word; width(shown) > room && length > 1;)
      shown = `${cutText(word, --length)}…`;
    return shown;
  });
  return fitColumn(words, width, room) ?? words;
}
