import { suchAsEntry } from './examples.js';
import type { GroupList } from './group-list.js';
import { checkNames } from './known-fields.js';
import { LIMITS } from './limits.js';
import { describeValue, foundMessage } from './problem-list.js';
import type { Place, ProblemList } from './problem-list.js';
import { readCitation } from './read-citation.js';
import type { DateReader } from './read-date.js';
import {
  cutTitle,
  readBasis,
  readId,
  readLength,
  readList,
  readNumber,
  readText,
  readTexts,
} from './read-fields.js';
import type { LinkBase } from './read-link.js';
import { readMedia } from './read-media.js';
import { entryOf, isFields, own } from './read-value.js';
import type { Fields } from './read-value.js';
import { EventRecord } from './records.js';
import type { CitationRecord, SourceRecord } from './records.js';
import type { EventData } from './document-data.js';

const MADE_TITLE = 80;
const NONE: readonly never[] = [];

/** What an event is read with. */
export interface EventContext {
  readonly problems: ProblemList;
  readonly dates: DateReader;
  readonly groups: GroupList;
  readonly sources: ReadonlyMap<string, SourceRecord>;
  /** The document's own address. */
  readonly base: LinkBase;
}

/** Reads one event by itself: all but its id and what it refers to among the other events. */
export function readEvent(context: EventContext, fields: Fields, position: number): EventRecord {
  const { problems, groups } = context;
  const event = new EventRecord(fields as unknown as EventData, position, groups.unnamed);
  const group = readId(problems, fields, 'group', event);
  if (group !== undefined) event.group = groups.find(problems, group, event);
  event.importance = readNumber(problems, fields, 'importance', event) ?? 0;
  readEventDate(context, fields, event);
  event.title = readEventTitle(problems, fields, event);
  event.citations = readCitations(context, fields, event);
  checkEvent(problems, fields, event);
  const media = readMedia(problems, fields, event, context.base);
  if (media.length > 0) event.extend({ media });
  checkNames(problems, 'events', fields, event);
  return event;
}

/** Notes what is wrong with the fields that the record reads again when it is asked for them. */
function checkEvent(problems: ProblemList, fields: Fields, place: Place): void {
  readText(problems, fields, 'summary', place);
  readText(problems, fields, 'place', place);
  readTexts(problems, fields, 'people', place);
  readTexts(problems, fields, 'tags', place);
  readText(problems, fields, 'dateText', place);
  readBasis(problems, fields, place);
  readText(problems, fields, 'note', place);
}

/** Keeps an entry that is no object, so that it is counted and shown. */
export function readNonEvent(context: EventContext, entry: unknown, position: number): EventRecord {
  const title = typeof entry === 'string' ? madeTitle(entry) : '';
  const data: EventData = { title: title === '' ? `#${position + 1}` : title };
  const event = new EventRecord(data, position, context.groups.unnamed);
  event.title = data.title;
  const message = foundMessage(entry, 'an object with a title');
  event.extend({ reason: 'not-an-event', message });
  context.problems.add(event, undefined, 'not-an-event', message);
  return event;
}

function readEventDate(
  { problems, dates }: EventContext,
  fields: Fields,
  event: EventRecord,
): void {
  const text = own(fields, 'date');
  if (text === undefined || text === '') {
    event.extend({ reason: 'no-date' });
    return;
  }
  const date = typeof text === 'string' ? dates.parse(text) : undefined;
  if (typeof date === 'object') {
    event.date = date;
    return;
  }
  const message = date ?? foundMessage(text, dates.expected(text));
  problems.add(event, 'date', date === undefined ? 'wrong-type' : 'bad-date', message);
  const isPlain = typeof text === 'string' || typeof text === 'number';
  const badDate = isPlain ? String(text) : describeValue(text);
  event.extend({ reason: 'bad-date', message, badDate });
}

function readEventTitle(problems: ProblemList, fields: Fields, event: EventRecord): string {
  const value = own(fields, 'title');
  if (typeof value === 'string' && value.trim() !== '') return cutTitle(problems, value, event);
  const field = value === undefined ? undefined : 'title';
  problems.add(event, field, 'no-title', foundMessage(value, 'a title: text that is not blank'));
  const words =
    typeof value === 'number'
      ? String(value)
      : (event.summary ?? event.dateText ?? event.date?.edtf);
  const title = madeTitle(words ?? '');
  return title === '' ? `#${event.position + 1}` : title;
}

function madeTitle(words: string): string {
  const text = words.trim();
  return text.length > MADE_TITLE ? `${text.slice(0, MADE_TITLE - 1)}…` : text;
}

function readCitations(
  { problems, dates, sources }: EventContext,
  fields: Fields,
  event: EventRecord,
): readonly CitationRecord[] {
  const list = readList(problems, fields, 'citations', event);
  const length = readLength(problems, list, 'citations', event, LIMITS.citations);
  if (length === 0) return NONE;
  // Of the right size at once: a list that grows by one takes room for sixteen more.
  const citations = new Array<CitationRecord>(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const entry = entryOf(list, i);
    if (isFields(entry)) {
      const citation = readCitation(problems, dates, sources, event, entry, i);
      if (citation !== undefined) citations[count++] = citation;
    } else {
      const expected = `an object${suchAsEntry('citations')}`;
      problems.addFound(event, `citations/${i}`, 'wrong-type', entry, expected);
    }
  }
  citations.length = count;
  return citations;
}
