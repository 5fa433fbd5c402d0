import { justBelow } from './just-below.js';
import type { RangeMax } from './range-max.js';

interface Range {
  readonly lo: number;
  readonly hi: number;
  readonly max: number;
}

/** The positions of the largest values in [lo, hi), largest first, without sorting all of them. */
export function largestOf(tree: RangeMax, lo: number, hi: number, most: number): number[] {
  const ranges: Range[] = [];
  const push = (from: number, to: number): void => {
    if (from < to) ranges.push({ lo: from, hi: to, max: tree.max(from, to) });
  };
  push(lo, hi);
  const found: number[] = [];
  while (found.length < most) {
    let best: Range | undefined;
    for (const range of ranges) {
      if (!best || range.max > best.max || (range.max === best.max && range.lo < best.lo))
        best = range;
    }
    if (!best) break;
    // The largest one is the first that is not below it.
    const at = tree.next(best.lo, best.hi, justBelow(best.max));
    found.push(at);
    ranges.splice(ranges.indexOf(best), 1);
    push(best.lo, at);
    push(at + 1, best.hi);
  }
  return found;
}
