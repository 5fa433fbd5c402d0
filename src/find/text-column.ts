import { indexOfTerm } from './parse-query.js';
import type { Term } from './parse-query.js';
import { searchTextOf } from './search-text.js';

/** Entries to one string: long enough to search fast, short enough to put together in one go. */
const CHUNK = 1_000;

interface Chunk {
  readonly text: string;
  /** Where each entry starts in it, and where the last one ends. */
  readonly starts: Uint32Array;
}

/** The searchable text of many entries. Add all of them, close it, then search. */
export class TextColumn {
  private readonly _chunks: Chunk[] = [];
  private _open: string[] = [];

  /** Adds the next entry. No term reaches from one of its texts into another. */
  add(texts: readonly string[]): void {
    this._open.push(`${texts.map(searchTextOf).join('\n')}\n`);
    if (this._open.length === CHUNK) this.close();
  }

  /** Makes what was added ready to be searched. */
  close(): void {
    if (this._open.length === 0) return;
    const starts = new Uint32Array(this._open.length + 1);
    let end = 0;
    for (const [i, text] of this._open.entries()) starts[i + 1] = end += text.length;
    this._chunks.push({ text: this._open.join(''), starts });
    this._open = [];
  }

  /** Marks in `hits` which of the entries marked in `wanted` have a term; tells whether any has. */
  find(term: Term, wanted: Uint8Array, hits: Uint8Array): boolean {
    let hasAny = false;
    for (const [c, { text, starts }] of this._chunks.entries()) {
      const first = c * CHUNK;
      const length = starts.length - 1;
      let entry = nextWanted(wanted, first, first, length);
      while (entry < length) {
        const at = indexOfTerm(text, term, starts[entry] ?? 0);
        if (at < 0) break;
        while ((starts[entry + 1] ?? Infinity) <= at) entry++;
        if (wanted[first + entry] === 1) {
          hits[first + entry] = 1;
          hasAny = true;
        }
        entry = nextWanted(wanted, first, first + entry + 1, length);
      }
    }
    return hasAny;
  }
}

/** The first entry of a chunk, from `at` on, that is wanted: counted from `first`. */
function nextWanted(wanted: Uint8Array, first: number, at: number, length: number): number {
  const next = wanted.indexOf(1, at);
  return next < 0 ? length : Math.min(next - first, length);
}
