import { parseDuration } from '../dates/index.js';
import { breakCycles } from './break-cycles.js';
import { LIMITS } from './limits.js';
import type { Place, ProblemList } from './problem-list.js';
import { quoteText } from './problem-list.js';
import { messageOf } from './read-date.js';
import type { DateReader } from './read-date.js';
import { readChoice, readId, readObject, readText } from './read-fields.js';
import { own } from './read-value.js';
import type { Fields } from './read-value.js';
import type { EventRecord, SourceRecord } from './records.js';
import type { Relation } from './document-data.js';
import type { Derivation, TimelineEvent } from './types.js';

const RELATIONS: readonly Relation[] = [
  'after',
  'before',
  'during',
  'same',
  'since',
  'until',
  'year-of',
];

/** What references of an event are looked up in. */
export interface ReferenceContext {
  readonly problems: ProblemList;
  readonly dates: DateReader;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  readonly events: ReadonlyMap<string, EventRecord>;
}

type Anchors = Pick<Derivation, 'anchorEvent' | 'anchorSource' | 'anchorDate'>;

const NO_ANCHORS: Anchors = {
  anchorEvent: undefined,
  anchorSource: undefined,
  anchorDate: undefined,
};

/** Reads how an event's date was derived; `undefined` when nothing usable says so. */
export function readDerivation(
  context: ReferenceContext,
  event: EventRecord,
): Derivation | undefined {
  const { problems } = context;
  const fields = readObject(problems, event.data, 'derivation', event);
  if (fields === undefined) return undefined;
  const place = { path: `${event.path}/derivation` };
  for (const key of ['anchor', 'relation']) {
    if (own(fields, key) !== undefined) continue;
    problems.addFound(place, undefined, 'missing', undefined, `a field "${key}"`);
  }
  const anchor = readObject(problems, fields, 'anchor', place);
  const anchors =
    anchor === undefined ? NO_ANCHORS : readAnchor(context, anchor, `${place.path}/anchor`);
  const relation = readChoice(problems, fields, 'relation', place, RELATIONS);
  const offset = readOffset(problems, fields, place);
  const note = readText(problems, fields, 'note', place);
  return relation === undefined ? undefined : { ...anchors, relation, offset, note };
}

function readOffset(problems: ProblemList, fields: Fields, place: Place): string | undefined {
  const text = readText(problems, fields, 'offset', place);
  if (text === undefined) return undefined;
  try {
    parseDuration(text);
    return text;
  } catch (error) {
    problems.add(place, 'offset', 'bad-duration', messageOf(error));
    return undefined;
  }
}

function readAnchor(context: ReferenceContext, fields: Fields, path: string): Anchors {
  const { problems, dates, sources, events } = context;
  const place = { path };
  const named = ['event', 'published', 'edtf'].filter((key) => own(fields, key) !== undefined);
  const eventId = readId(problems, fields, 'event', place);
  const sourceId = readId(problems, fields, 'published', place);
  const anchorDate = dates.read(problems, fields, 'edtf', place);
  if (named.length !== 1) {
    const message = `found ${named.join(', ') || 'nothing'}, expected one of event, published, edtf`;
    problems.add(place, undefined, 'bad-anchor', message);
    return NO_ANCHORS;
  }
  const anchorEvent = eventId === undefined ? undefined : events.get(eventId);
  const anchorSource = sourceId === undefined ? undefined : sources.get(sourceId);
  if (eventId !== undefined && anchorEvent === undefined) {
    const message = `found no event ${quoteText(eventId)}, expected one with this id`;
    problems.add(place, 'event', 'no-event', message);
  }
  if (sourceId !== undefined && anchorSource === undefined) {
    const message = `found no source ${quoteText(sourceId)}, expected one with this id`;
    problems.add(place, 'published', 'no-source', message);
  }
  return { anchorEvent, anchorSource, anchorDate };
}

/** Takes out the anchors that lead back to where they began, and those at the end of a long chain. */
export function cutDerivations(problems: ProblemList, derived: readonly EventRecord[]): void {
  const byRecord = new Map<TimelineEvent, EventRecord>(derived.map((event) => [event, event]));
  const anchors = new Map<EventRecord, EventRecord>();
  for (const event of derived) {
    const anchorEvent = event.derivation?.anchorEvent;
    const anchor = anchorEvent === undefined ? undefined : byRecord.get(anchorEvent);
    if (anchor !== undefined) anchors.set(event, anchor);
  }
  for (const event of breakCycles(derived, anchors)) {
    const message = 'found an anchor that leads back to this event, expected one that does not';
    dropAnchor(problems, event, 'derivation-cycle', message);
  }
  const depths = new Map<EventRecord, number>();
  for (const event of derived) {
    const chain: EventRecord[] = [];
    let end: EventRecord | undefined = event;
    while (end !== undefined && !depths.has(end)) {
      chain.push(end);
      end = anchors.get(end);
    }
    let depth = end === undefined ? 0 : (depths.get(end) ?? 0);
    for (const link of chain.reverse()) {
      depth += 1;
      if (depth > LIMITS.derivations) {
        const message = `found more than ${LIMITS.derivations} derivations in a chain, expected fewer`;
        dropAnchor(problems, link, 'derivation-too-long', message);
        depth = 1;
      }
      depths.set(link, depth);
    }
  }
}

function dropAnchor(
  problems: ProblemList,
  event: EventRecord,
  code: 'derivation-cycle' | 'derivation-too-long',
  message: string,
): void {
  problems.add(event, 'derivation/anchor/event', code, message);
  const { derivation } = event;
  event.extend({ derivation: derivation && { ...derivation, anchorEvent: undefined } });
}
