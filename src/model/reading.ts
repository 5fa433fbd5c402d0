import { IdRegister } from './assign-ids.js';
import { buildDocument } from './build-document.js';
import { checkDerivation } from './check-derivation.js';
import { cutDerivations } from './derivation.js';
import { GroupList } from './group-list.js';
import { checkNames } from './known-fields.js';
import { NestingCheck } from './nesting.js';
import { ProblemList } from './problem-list.js';
import type { Place } from './problem-list.js';
import { DateReader } from './read-date.js';
import { readEvent, readNonEvent } from './read-event.js';
import { readLength, readList } from './read-fields.js';
import { readHead } from './read-head.js';
import type { DocumentHead } from './read-head.js';
import { readBase } from './read-link.js';
import type { LinkBase } from './read-link.js';
import { hasReferences, readReferences } from './read-references.js';
import { readSource } from './read-source.js';
import { readStory } from './read-story.js';
import { entryOf, isFields } from './read-value.js';
import type { Fields } from './read-value.js';
import type { EventRecord, SourceRecord } from './records.js';
import { linkRoots } from './source-roots.js';
import type { TimelineDocument } from './types.js';

const ROOT: Place = { path: '' };
/** Entries read between two yields: less than a millisecond's worth on a slow machine. */
const SLICE = 250;
/** Levels of nesting: the document is on 1, its lists on 2, their entries on 3. */
const ENTRY_LEVEL = 3;

/** One document being read: sources first, then the events that cite them, then what follows. */
export class Reading {
  readonly problems: ProblemList = new ProblemList();
  private readonly _dates = new DateReader();
  private readonly _nesting = new NestingCheck(this.problems);
  private readonly _groups = new GroupList();
  private readonly _sourceIds = new IdRegister<SourceRecord>();
  private readonly _eventIds = new IdRegister<EventRecord>();
  private readonly _sources: SourceRecord[] = [];
  private readonly _events: EventRecord[] = [];
  private readonly _document: Fields;
  private readonly _head: DocumentHead;
  private readonly _base: LinkBase;

  constructor(data: unknown, base: string | undefined) {
    const { problems } = this;
    this._base = readBase(base);
    if (!isFields(data)) {
      problems.addFound(ROOT, undefined, 'wrong-type', data, 'an object with events and sources');
    }
    this._document = isFields(data) ? data : {};
    this._nesting.checkOthers(this._document, ['sources', 'events']);
    checkNames(problems, '', this._document, ROOT);
    this._head = readHead(problems, this._dates, this._document, ROOT);
    this._groups.read(problems, this._document, ROOT);
  }

  /** Reads the sources; yields the share that is done. */
  *readSources(): Generator<number, void> {
    const { problems } = this;
    const list = readList(problems, this._document, 'sources', ROOT);
    const length = readLength(problems, list, 'sources', ROOT);
    for (let i = 0; i < length; i++) {
      if (i % SLICE === SLICE - 1) yield i / length;
      const entry = entryOf(list, i);
      const place = { path: `/sources/${i}` };
      this._nesting.check(entry, ENTRY_LEVEL, place);
      if (isFields(entry)) {
        const source = readSource(problems, this._dates, entry, i);
        this._sourceIds.enter(problems, source, true);
        this._sources.push(source);
      } else {
        problems.addFound(place, undefined, 'wrong-type', entry, 'an object with an id');
      }
    }
    this._sourceIds.finish();
    linkRoots(problems, this._sources, this._sourceIds.byId);
  }

  /** Reads the events and what they refer to; yields the share that is done. */
  *readEvents(): Generator<number, void> {
    const { problems } = this;
    const list = readList(problems, this._document, 'events', ROOT);
    const length = readLength(problems, list, 'events', ROOT);
    const context = {
      problems,
      dates: this._dates,
      groups: this._groups,
      sources: this._sourceIds.byId,
      events: this._eventIds.byId,
      base: this._base,
    };
    const referring: EventRecord[] = [];
    for (let i = 0; i < length; i++) {
      if (i % SLICE === SLICE - 1) yield i / length;
      const entry = entryOf(list, i);
      const isEvent = isFields(entry);
      const event = isEvent ? readEvent(context, entry, i) : readNonEvent(context, entry, i);
      this._nesting.check(entry, ENTRY_LEVEL, event);
      this._eventIds.enter(problems, event, false);
      this._events.push(event);
      if (isEvent && hasReferences(entry)) referring.push(event);
    }
    this._eventIds.finish();
    for (const event of referring) readReferences(context, event);
    cutDerivations(problems, referring);
    for (const event of referring) checkDerivation(problems, event);
  }

  /** Notes each event that cites nothing; last, since they can be more than are listed. */
  checkCited(): void {
    for (const event of this._events) {
      if (event.citations.length > 0 || event.reason === 'not-an-event') continue;
      this.problems.addFound(event, undefined, 'uncited', undefined, 'a citation of a source');
    }
  }

  /** Puts the document together; yields between pieces of work. */
  finish(): Generator<void, TimelineDocument> {
    return buildDocument({
      head: this._head,
      groups: this._groups,
      sources: this._sources,
      events: this._events,
      story: readStory(this.problems, this._eventIds.byId, this._document, ROOT),
      data: this._document,
    });
  }
}
