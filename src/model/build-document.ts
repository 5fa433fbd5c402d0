import type { Extent } from '../dates/types.js';
import type { GroupList } from './group-list.js';
import { SourceNumbering } from './number-sources.js';
import type { DocumentHead } from './read-head.js';
import type { NotPlacedRecord, PlacedRecord, SourceRecord } from './records.js';
import type { TimelineData, TimelineDocument } from './types.js';

const SLICE = 5_000;

/** What a document is put together from; the events in order already. */
export interface DocumentParts {
  readonly head: DocumentHead;
  readonly groups: GroupList;
  readonly sources: readonly SourceRecord[];
  readonly events: readonly PlacedRecord[];
  readonly notPlaced: readonly NotPlacedRecord[];
  readonly data: TimelineData;
}

/** Numbers sources and events and finds the extent of it all. Yields now and then. */
export function* buildDocument(parts: DocumentParts): Generator<void, TimelineDocument> {
  const { head, groups, sources, events, notPlaced, data } = parts;
  const numbering = new SourceNumbering();
  const bounds = new Bounds();
  let hasUnnamed = false;
  let index = 0;
  for (const event of events) {
    if (index % SLICE === SLICE - 1) yield;
    event.index = index++;
    numbering.meet(event);
    bounds.add(event.date.extent);
    for (const { conflicts, date } of event.citations) {
      if (conflicts && date !== undefined) bounds.add(date.extent);
    }
    hasUnnamed ||= event.group === groups.unnamed;
  }
  for (const [i, event] of notPlaced.entries()) {
    event.index = i;
    numbering.meet(event);
  }
  return {
    ...head,
    groups: groups.list(hasUnnamed),
    sources: numbering.finish(sources),
    events,
    notPlaced,
    given: events.length + notPlaced.length,
    extent: bounds.extent(),
    data,
  };
}

/** The first and the last finite bound of what it is given. */
class Bounds {
  private _first = Infinity;
  private _last = -Infinity;

  add(extent: Extent): void {
    for (const bound of extent) {
      if (!Number.isFinite(bound)) continue;
      if (bound < this._first) this._first = bound;
      if (bound > this._last) this._last = bound;
    }
  }

  extent(): Extent | undefined {
    return this._first <= this._last ? [this._first, this._last] : undefined;
  }
}
