import type { Extent, TimelineDate } from '../dates/types.js';
import type { GroupList } from './group-list.js';
import { knownExtent } from './known-extent.js';
import { LIMITS } from './limits.js';
import { numberSources } from './number-sources.js';
import type { DocumentHead } from './read-head.js';
import { isPlaced } from './is-placed.js';
import { isNotPlaced } from './records.js';
import type { EventRecord, SourceRecord } from './records.js';
import { sortByTime } from './sort-by-time.js';
import type { TimelineData } from './document-data.js';
import type { StoryStep, TimelineDocument } from './types.js';

const SLICE = 5_000;

/** What a document is put together from; the events as they were given. */
export interface DocumentParts {
  readonly head: DocumentHead;
  readonly groups: GroupList;
  readonly sources: readonly SourceRecord[];
  readonly events: readonly EventRecord[];
  readonly story: readonly StoryStep[];
  readonly data: TimelineData;
}

/** Sorts the events, numbers the sources and finds the extent of it all. Yields now and then. */
export function* buildDocument(parts: DocumentParts): Generator<void, TimelineDocument> {
  const { head, groups, sources, events, story, data } = parts;
  const placed = yield* sortByTime(events.filter(isPlaced));
  const notPlaced = events.filter(isNotPlaced);
  placed.forEach((event, i) => (event.index = i));
  notPlaced.forEach((event, i) => (event.index = i));
  yield;
  // As given and not in time order: that is how they lie in memory, and three times as fast.
  const bounds = new Bounds();
  let hasUnnamed = false;
  for (const [i, event] of events.entries()) {
    if (i % SLICE === SLICE - 1) yield;
    bounds.addEvent(event);
    noteUses(event);
    hasUnnamed ||= event.group === groups.unnamed && event.date !== undefined;
  }
  return {
    ...head,
    groups: groups.list(hasUnnamed),
    sources: numberSources(sources),
    events: placed,
    notPlaced,
    story,
    given: events.length,
    extent: bounds.extent(),
    data,
  };
}

/** Lets each source know where it is cited first. */
function noteUses({ rank, citations }: EventRecord): void {
  let use = rank * LIMITS.citations;
  for (const { source } of citations) {
    if (use < source.firstUse) source.firstUse = use;
    use += 1;
  }
}

/** From the first to the last instant known of what it is given. */
class Bounds {
  private _first = Infinity;
  private _last = -Infinity;

  addEvent({ date, citations }: EventRecord): void {
    if (date === undefined) return;
    this._add(date);
    for (const { conflicts, date: other } of citations) {
      if (conflicts && other !== undefined) this._add(other);
    }
  }

  extent(): Extent | undefined {
    return this._first <= this._last ? [this._first, this._last] : undefined;
  }

  private _add(date: TimelineDate): void {
    const known = knownExtent(date);
    if (!known) return;
    this._first = Math.min(this._first, known[0]);
    this._last = Math.max(this._last, known[1]);
  }
}
