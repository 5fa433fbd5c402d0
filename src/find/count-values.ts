import type { Choice } from './check-events.js';
import { STANCES } from './event-columns.js';
import type { EventColumns } from './event-columns.js';
import { EVIDENCE_STATES } from './evidence-states.js';
import { bitsOf } from './facets.js';

/** For each value of a facet, the events that would remain if the facet asked for it alone. */
export interface ValueCounts {
  readonly groups: Uint32Array;
  readonly sources: Uint32Array;
  /** Of `sources`, the events that cite the source itself. */
  readonly cited: Uint32Array;
  readonly stances: Uint32Array;
  readonly tags: Uint32Array;
  readonly evidence: Uint32Array;
}

/** Counts, for every value, the events that meet all the other facets. */
export function countValues(columns: EventColumns, choice: Choice, fails: Uint8Array): ValueCounts {
  const groups = new Uint32Array(columns.groups.length);
  const tags = new Uint32Array(columns.tags.length);
  const evidence = new Uint32Array(EVIDENCE_STATES.length);
  const citations = new CitationCounter(columns, choice);
  const others = {
    groups: ~bitsOf('groups'),
    sources: ~bitsOf('sources'),
    stances: ~bitsOf('stances'),
    tags: ~bitsOf('tags'),
    evidence: ~bitsOf('evidence'),
  };
  for (let i = 0; i < fails.length; i++) {
    const bits = fails[i] ?? 0;
    if ((bits & others.groups) === 0) increase(groups, columns.group[i] ?? 0);
    if ((bits & others.sources) === 0) citations.countSources(i);
    if ((bits & others.stances) === 0) citations.countStances(i);
    if ((bits & others.tags) === 0) {
      const end = columns.tagsFrom[i + 1] ?? 0;
      for (let t = columns.tagsFrom[i] ?? 0; t < end; t++) increase(tags, columns.tag[t] ?? 0);
    }
    if ((bits & others.evidence) === 0) {
      const states = columns.evidence[i] ?? 0;
      for (let s = 0; s < evidence.length; s++) if ((states >> s) & 1) increase(evidence, s);
    }
  }
  // A group comes after its parent, so that from the end each is complete when it is added.
  for (let g = groups.length - 1; g >= 0; g--) {
    const parent = columns.groups[g]?.parent;
    if (parent !== undefined) increase(groups, parent.index, groups[g]);
  }
  const { sources, cited, stances } = citations;
  return { groups, sources, cited, stances, tags, evidence };
}

/** Counts each event once for a source, its root and a stance, however often it cites them. */
class CitationCounter {
  readonly sources: Uint32Array;
  readonly cited: Uint32Array;
  readonly stances: Uint32Array = new Uint32Array(STANCES.length);
  private readonly _columns: EventColumns;
  private readonly _choice: Choice;
  // For each source, one more than the last event that was counted for it.
  private readonly _lastCounted: Uint32Array;
  private readonly _lastCited: Uint32Array;

  constructor(columns: EventColumns, choice: Choice) {
    const { length } = columns.sources;
    this.sources = new Uint32Array(length);
    this.cited = new Uint32Array(length);
    this._lastCounted = new Uint32Array(length);
    this._lastCited = new Uint32Array(length);
    this._columns = columns;
    this._choice = choice;
  }

  countSources(event: number): void {
    const { citationsFrom, citedSource, stance, roots } = this._columns;
    const end = citationsFrom[event + 1] ?? 0;
    for (let c = citationsFrom[event] ?? 0; c < end; c++) {
      if (this._choice.stances?.[stance[c] ?? 0] === 0) continue;
      const source = citedSource[c] ?? 0;
      countOnce(this.sources, this._lastCounted, source, event);
      countOnce(this.sources, this._lastCounted, roots[source] ?? 0, event);
      countOnce(this.cited, this._lastCited, source, event);
    }
  }

  countStances(event: number): void {
    const { citationsFrom, citedSource, stance } = this._columns;
    const end = citationsFrom[event + 1] ?? 0;
    let met = 0;
    for (let c = citationsFrom[event] ?? 0; c < end; c++) {
      if (this._choice.sources?.[citedSource[c] ?? 0] !== 0) met |= 1 << (stance[c] ?? 0);
    }
    for (let s = 0; s < STANCES.length; s++) if ((met >> s) & 1) increase(this.stances, s);
  }
}

function countOnce(counts: Uint32Array, last: Uint32Array, at: number, event: number): void {
  if (last[at] === event + 1) return;
  last[at] = event + 1;
  increase(counts, at);
}

function increase(counts: Uint32Array, at: number, by: number = 1): void {
  counts[at] = (counts[at] ?? 0) + by;
}
