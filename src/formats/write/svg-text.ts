import { directionOf } from '../../render/direction-of.js';
import { wrapWords } from '../../render/wrap-words.js';
import { INK } from './svg-colours.js';
import { element, escapeXml } from './svg-nodes.js';
import { textWidth } from './svg-type.js';

/** How a paragraph is set. */
export interface TextLook {
  readonly size: number;
  readonly colour?: string;
  readonly isBold?: boolean;
}

/** What was written, and how high it is, in px. */
export interface Block {
  readonly content: string;
  readonly height: number;
}

/** A paragraph in lines no wider than there is room; it begins at the side its language begins at. */
export function writeParagraph(
  text: string,
  [x, y]: readonly [x: number, y: number],
  room: number,
  { size, colour = INK, isBold = false }: TextLook,
): Block {
  const line = Math.round(size * 1.4);
  const { lines } = wrapWords(text, (words) => textWidth(words, size, isBold), room);
  const isTurned = directionOf(text) === 'rtl';
  const spans = lines.map((words, i) =>
    element('tspan', { x: isTurned ? x + room : x, y: y + i * line + size }, escapeXml(words)),
  );
  const look = {
    'font-size': size,
    'font-weight': isBold ? 600 : undefined,
    fill: colour,
    direction: isTurned ? 'rtl' : undefined,
  };
  return { content: element('text', look, spans.join('')), height: lines.length * line };
}

/** Text on one line, cut with an ellipsis where it is too long. */
export function cutToRoom(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  const [first = ''] = wrapWords(text, (words) => textWidth(words, size), room - size).lines;
  return room < 3 * size ? '' : `${first}…`;
}
