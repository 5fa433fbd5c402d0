import type { EventRecord, SourceRecord } from './records.js';

/** Gives sources their numbers, in the order in which a reader of the timeline meets them. */
export class SourceNumbering {
  private readonly _roots: SourceRecord[] = [];
  private readonly _met = new Set<SourceRecord>();

  /** Takes note of what an event cites; call it in the order of the events. */
  meet(event: EventRecord): void {
    for (const citation of event.citations) {
      const { source } = citation;
      source.citations.push(citation);
      // Most citations are of a source met before: asked this way that costs no look-up.
      if (source.citations.length === 1) this._meetSource(source);
    }
  }

  /** Numbers all sources, those met first; `sources` is the order in which the rest follows. */
  finish(sources: readonly SourceRecord[]): readonly SourceRecord[] {
    for (const source of sources) this._meetSource(source);
    const ordered: SourceRecord[] = [];
    this._roots.forEach((root, i) => {
      root.number = String(i + 1);
      ordered.push(root);
      root.copies.forEach((copy, j) => {
        copy.number = root.number + lettersOf(j);
        ordered.push(copy);
      });
    });
    return ordered;
  }

  private _meetSource(source: SourceRecord): void {
    if (this._met.has(source)) return;
    this._met.add(source);
    const { root } = source;
    if (root === source) this._roots.push(root);
    else {
      root.copies.push(source);
      this._meetSource(root); // no deeper than this: a root has no root but itself
    }
  }
}

/** 0 → a, 25 → z, 26 → aa. */
function lettersOf(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
