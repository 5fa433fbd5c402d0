import type { Span } from '../expression.js';

const TAKEN = '\ufffc';

/** A sentence of which words are taken one rule after the other, so that no two read the same. */
export class Remaining {
  /** The sentence with a sign of no meaning for each character that is taken. */
  text: string;
  readonly sentence: string;

  constructor(sentence: string) {
    this.sentence = sentence;
    this.text = sentence;
  }

  /** Takes what a pattern (with the flag `g`) finds and `read` can make something of. */
  take<T extends Span>(pattern: RegExp, read: (match: RegExpExecArray) => T | undefined): T[] {
    const taken: T[] = [];
    for (const match of this.text.matchAll(pattern)) {
      const found = read(match);
      if (found !== undefined) taken.push(found);
    }
    this.mask(taken);
    return taken;
  }

  /** Takes stretches that do not overlap, in their order. */
  mask(spans: readonly Span[]): void {
    let text = '';
    let at = 0;
    for (const { start, end } of spans) {
      text += this.text.slice(at, start) + TAKEN.repeat(end - start);
      at = end;
    }
    this.text = text + this.text.slice(at);
  }
}

/** Where a match stands. */
export function spanOf({ 0: text, index }: RegExpExecArray): Span {
  return { start: index, end: index + text.length };
}
