import type { SourceRecord } from './records.js';

/**
 * Gives sources their numbers, in the order in which a reader of the timeline meets them, and
 * returns them in that order: a copy follows its root; the sources that nobody cites come last.
 */
export function numberSources(sources: readonly SourceRecord[]): readonly SourceRecord[] {
  const met = sources.toSorted((a, b) => compareNumbers(a.firstUse, b.firstUse));
  const roots = new Set<SourceRecord>();
  for (const source of met) {
    roots.add(source.root); // at the first use of any of its copies
    if (source.root !== source) source.root.copies.push(source);
  }
  const ordered: SourceRecord[] = [];
  let number = 0;
  for (const root of roots) {
    number += 1;
    root.number = String(number);
    ordered.push(root);
    root.copies.forEach((copy, i) => {
      copy.number = root.number + lettersOf(i);
      ordered.push(copy);
    });
  }
  return ordered;
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0; // Infinity - Infinity is no order
}

/** 0 → a, 25 → z, 26 → aa. */
function lettersOf(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
