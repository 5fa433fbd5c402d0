/** A word of a text and where it stands. */
export interface Word {
  /** In lower case, with straight apostrophes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/** The words of a text, punctuation left out; each letter is one where words are not spaced. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(WORD)) {
    const pieces = UNSPACED.test(run) ? Array.from(run) : [run];
    let start = index;
    for (const piece of pieces) {
      const end = start + piece.length;
      words.push({ text: piece.normalize('NFC').toLowerCase().replaceAll('’', "'"), start, end });
      start = end;
    }
  }
  return words;
}
