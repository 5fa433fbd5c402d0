import { foldText, foldUnits, isAscii } from './fold-text.js';

// In these scripts words are written without spaces, or grow endings that a reader leaves out.
const UNSPACED =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー';
/** Words, runs of an unspaced script, and symbols one by one; all else lies between words. */
const WORDS = new RegExp(
  `[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}])+|(?![${UNSPACED}])\\p{S}`,
  'gu',
);
const ASCII_WORDS = /[a-z0-9]+|[$+<=>^`|~]/gu;
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]$`, 'u');

/** Text in the form that is searched, and for each place in it where that stands in the original. */
export interface MappedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The folded words of a text, each with a space before it, and one at the end. */
export function searchTextOf(text: string): string {
  const folded = foldText(text);
  const words = folded.match(isAscii(folded) ? ASCII_WORDS : WORDS);
  return words === null ? '' : ` ${words.join(' ')} `;
}

/** As `searchTextOf`, with the way back to the original text. */
export function mapSearchText(original: string): MappedText {
  let folded = '';
  const origins: number[] = [];
  const limits: number[] = [];
  for (const [start, end, unit] of foldUnits(original)) {
    folded += unit;
    while (origins.length < folded.length) {
      origins.push(start);
      limits.push(end);
    }
  }
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of folded.matchAll(WORDS)) {
    text += ` ${word}`;
    starts.push(origins[index] ?? 0);
    ends.push(origins[index] ?? 0);
    for (let i = index; i < index + word.length; i++) {
      starts.push(origins[i] ?? 0);
      ends.push(limits[i] ?? 0);
    }
  }
  return { text: text === '' ? '' : `${text} `, starts, ends };
}

/** Whether a character is of a script that is written without spaces between words. */
export function isUnspaced(char: string): boolean {
  return IS_UNSPACED.test(char);
}
