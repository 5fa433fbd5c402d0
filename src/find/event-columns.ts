import type { Stance } from '../model/document-data.js';
import type { Group, Source, TimelineDocument, TimelineEvent } from '../model/types.js';
import { EVIDENCE_STATES, evidenceStatesOf } from './evidence-states.js';

export const STANCES: readonly Stance[] = ['asserts', 'denies', 'disputes', 'mentions'];

/** What events are filtered by, as numbers: the placed ones first, then the others. */
export interface EventColumns {
  readonly count: number;
  /** The lanes; the one without a name too when only events that are not placed are in it. */
  readonly groups: readonly Group[];
  readonly sources: readonly Source[];
  readonly tags: readonly string[];
  /** For each source, the position of its root. */
  readonly roots: Uint32Array;
  /** For each event, the position of its group. */
  readonly group: Uint32Array;
  /** For each event, a bit for each of `EVIDENCE_STATES` that holds. */
  readonly evidence: Uint32Array;
  /** For each event, where its citations start in the two columns after this; and the end of all. */
  readonly citationsFrom: Uint32Array;
  readonly citedSource: Uint32Array;
  /** Positions in `STANCES`. */
  readonly stance: Uint8Array;
  /** For each event, where its tags start in `tag`; and the end of all. */
  readonly tagsFrom: Uint32Array;
  readonly tag: Uint32Array;
  /** For each event, its earliest and latest instant; NaN for one that has no date. */
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Puts events into columns, one by one in order. */
export class ColumnBuilder {
  private readonly _groups: Group[];
  private readonly _sources: readonly Source[];
  private readonly _positions: ReadonlyMap<Source, number>;
  private readonly _tags = new Map<string, number>();
  private readonly _group: Uint32Array;
  private readonly _evidence: Uint32Array;
  private readonly _citationsFrom: Uint32Array;
  private readonly _citedSource: number[] = [];
  private readonly _stance: number[] = [];
  private readonly _tagsFrom: Uint32Array;
  private readonly _tag: number[] = [];
  private readonly _from: Float64Array;
  private readonly _to: Float64Array;

  constructor({ groups, sources, given }: TimelineDocument) {
    this._groups = [...groups];
    this._sources = sources;
    this._positions = new Map(sources.map((source, i) => [source, i]));
    this._group = new Uint32Array(given);
    this._evidence = new Uint32Array(given);
    this._citationsFrom = new Uint32Array(given + 1);
    this._tagsFrom = new Uint32Array(given + 1);
    this._from = new Float64Array(given).fill(NaN);
    this._to = new Float64Array(given).fill(NaN);
  }

  /** Adds the event at a position. */
  add(event: TimelineEvent, position: number): void {
    const { group, date } = event;
    if (this._groups[group.index] === undefined) this._groups.push(group);
    this._group[position] = group.index;
    for (const state of evidenceStatesOf(event)) {
      this._evidence[position] = (this._evidence[position] ?? 0) | bitOf(state);
    }
    for (const { source, stance } of event.citations) {
      this._citedSource.push(this._positions.get(source) ?? 0);
      this._stance.push(STANCES.indexOf(stance));
    }
    this._citationsFrom[position + 1] = this._citedSource.length;
    for (const tag of new Set(event.tags)) {
      let known = this._tags.get(tag);
      if (known === undefined) this._tags.set(tag, (known = this._tags.size));
      this._tag.push(known);
    }
    this._tagsFrom[position + 1] = this._tag.length;
    if (date === undefined) return;
    this._from[position] = date.extent[0];
    this._to[position] = date.extent[1];
  }

  build(): EventColumns {
    return {
      count: this._group.length,
      groups: this._groups,
      sources: this._sources,
      tags: [...this._tags.keys()],
      roots: Uint32Array.from(this._sources, ({ root }) => this._positions.get(root) ?? 0),
      group: this._group,
      evidence: this._evidence,
      citationsFrom: this._citationsFrom,
      citedSource: new Uint32Array(this._citedSource),
      stance: new Uint8Array(this._stance),
      tagsFrom: this._tagsFrom,
      tag: new Uint32Array(this._tag),
      from: this._from,
      to: this._to,
    };
  }
}

function bitOf(state: (typeof EVIDENCE_STATES)[number]): number {
  return 1 << EVIDENCE_STATES.indexOf(state);
}
