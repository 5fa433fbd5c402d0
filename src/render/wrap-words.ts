import { cutText } from './cut-text.js';

/** Widths of text in one font, in px. */
export type TextWidth = (text: string) => number;

/** Text as it is set. */
export interface Lines {
  readonly lines: readonly string[];
  /** Of the longest line, in px. */
  readonly width: number;
}

/** What stands after the last word: a short tail clings to it, a long one may have its own line. */
export interface Tail {
  readonly width: number;
  readonly isClinging: boolean;
}

/** Letters between two places where a line may end; with `space`, a space stands before them. */
interface Piece {
  readonly text: string;
  readonly space: boolean;
}

const NO_TAIL: Tail = { width: 0, isClinging: false };
// Scripts that write no spaces, and whose lines end between words that a dictionary knows.
const UNSPACED = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * Breaks text at spaces as a browser does, and longer words between any letters, so that no line is wider than
 * `room` px.
 */
export function wrapWords(
  text: string,
  width: TextWidth,
  room: number,
  tail: Tail = NO_TAIL,
): Lines {
  const whole = width(text) + tail.width;
  if (whole <= room) return { lines: [text], width: whole };
  const space = width(' ');
  const lines = [''];
  let used = 0;
  let widest = 0;
  const add = (piece: Piece, size: number): void => {
    const gap = piece.space && used > 0 ? space : 0;
    if (used > 0 && used + gap + size > room) {
      lines.push(piece.text);
      used = Math.min(size, room);
    } else {
      lines.push(`${lines.pop() ?? ''}${gap > 0 ? ' ' : ''}${piece.text}`);
      used = Math.min(used + gap + size, room);
    }
    widest = Math.max(widest, used);
  };
  const { isClinging } = tail;
  const pieces = text.split(/\s+/u).flatMap((word) => piecesOf(word, width, room));
  pieces.forEach((piece, i) =>
    add(piece, width(piece.text) + (isClinging && i === pieces.length - 1 ? tail.width : 0)),
  );
  if (!isClinging && tail.width > 0) add({ text: '', space: false }, tail.width);
  return { lines, width: widest };
}

/** A word in the pieces that lines may begin with. */
const piecesOf = (word: string, width: TextWidth, room: number): Piece[] =>
  (UNSPACED.test(word) ? dictionaryWords(word) : [word])
    .flatMap((part) => breakWord(part, width, room))
    .map((part, i) => ({ text: part, space: i === 0 }));

let segmenter: Intl.Segmenter | undefined;

/** Words of a script without spaces; signs stay with the word before them. */
function dictionaryWords(text: string): string[] {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const before = words.at(-1);
    if (isWordLike || before === undefined) words.push(segment);
    else words[words.length - 1] = before + segment;
  }
  return words;
}

/** A word that is longer than a line, in pieces that are not. */
function breakWord(word: string, width: TextWidth, room: number): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (rest.length > 1 && width(rest) > room) {
    let [fits, cut] = [1, rest.length];
    while (cut - fits > 1) {
      const middle = (fits + cut) >> 1;
      if (width(rest.slice(0, middle)) <= room) fits = middle;
      else cut = middle;
    }
    const piece = cutText(rest, fits);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}
