import { LIMITS } from '../../model/limits.js';
import type {
  CitationData,
  EventData,
  GroupData,
  PeriodData,
  SourceData,
  TimelineData,
} from '../../model/document-data.js';
import type { Conversion, Loss } from '../conversion-types.js';
import { readOwnSources } from '../own-fields.js';
import { parseDateWords } from './parse-date-words.js';
import type { FoundDate } from './parse-date-words.js';
import { quoteText as quote } from '../../model/problem-list.js';
import { readHtml } from './read-html.js';
import type { HtmlLink } from './read-html.js';
import { webAddress } from './web-address.js';
import type { WebAddress } from './web-address.js';

/** How another format is read. */
export interface ReadOptions {
  /** The address of the input: where its relative addresses start from. */
  readonly base?: string;
}

/** What an event says of its date. */
export type DateFields = Pick<EventData, 'date' | 'dateText'> & { 'x-given-time'?: string };

/** What HTML says, as an event has it. */
export interface TextFields {
  readonly summary?: string;
  readonly note?: string;
  readonly citations: readonly CitationData[];
}

const MADE_TITLE = 80;
const DAY_OR_MONTH = /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/u;

/** Puts a document together from the entries of another format, and counts them. */
export class ConversionBuilder {
  private readonly _losses: Loss[] = [];
  private readonly _sources: SourceData[] = [];
  private readonly _events: EventData[] = [];
  private readonly _periods: PeriodData[] = [];
  private readonly _groups = new Map<string, GroupData>();
  private readonly _byId = new Map<SourceData['id'], SourceData>();
  private readonly _byKey = new Map<string, SourceData>();
  private readonly _base: string | undefined;
  private readonly _sourceIds = new Set<string>();
  private readonly _ids = new Set<string>();
  private _given = 0;
  private _placed = 0;
  private _midnights = 0;

  constructor({ base }: ReadOptions = {}) {
    this._base = base;
  }

  /** Notes what could not be carried, or was carried changed. */
  lose(path: string, message: string): void {
    this._losses.push({ path, message });
  }

  /** An address that a document may hold; anything else is a loss. */
  address(text: string, path: string): WebAddress | undefined {
    const address = webAddress(text, this._base);
    if (address === undefined) {
      this.lose(
        path,
        `found ${quote(text)}, expected an http or https address: not kept as a link`,
      );
    } else if (address.change !== undefined) {
      this.lose(path, `${quote(text)} is kept ${address.change}`);
    }
    return address;
  }

  /** A citation of the page at an address; its source is made where there is none. */
  cite({ url, text }: HtmlLink, path: string): CitationData | undefined {
    const address = this.address(url, path);
    if (address === undefined) return undefined;
    const title = text === '' || text === url ? undefined : cutText(text);
    return { source: this._sourceOf(address.href, { URL: address.url }, title).id };
  }

  /** A citation of a source that has a name and no address. */
  citeTitle(title: string): CitationData {
    return { source: this._sourceOf(`title ${title}`, {}, cutText(title)).id };
  }

  /** Adds to a source what is known of it, as far as it has none of it yet. */
  describe(
    id: SourceData['id'],
    about: Readonly<Record<'author' | 'publisher' | 'published', string>>,
  ): void {
    const source = this._byId.get(id);
    if (source === undefined) return;
    const { author, publisher, published } = about;
    if (author !== '') source.author ??= [{ literal: author }];
    if (publisher !== '') source.publisher ??= publisher;
    if (published !== '') {
      source.issued ??= parseDateWords(published)?.edtf ?? { literal: published };
    }
  }

  private _sourceOf(key: string, fields: Partial<SourceData>, title?: string): SourceData {
    const known = this._byKey.get(key);
    const source = known ?? { id: this.sourceId(), ...fields };
    if (title !== undefined) source.title ??= title;
    if (known === undefined) {
      this._byKey.set(key, source);
      this._byId.set(source.id, source);
      this._sources.push(source);
    }
    return source;
  }

  /** The citations of several links, each source once. */
  citeAll(links: readonly HtmlLink[], path: string): CitationData[] {
    const bySource = new Map<unknown, CitationData>();
    for (const link of links) {
      const citation = this.cite(link, path);
      if (citation && !bySource.has(citation.source)) bySource.set(citation.source, citation);
    }
    return [...bySource.values()];
  }

  /** The id for a source that no other has: the one that is wanted, or one made of it. */
  sourceId(wanted: string = `source-${this._sourceIds.size + 1}`): string {
    let id = wanted;
    for (let n = 2; this._sourceIds.has(id); n++) id = `${wanted}-${n}`;
    this._sourceIds.add(id);
    return id;
  }

  /** Adds the sources that one of our own fields holds. */
  addOwnSources(value: unknown): void {
    for (const source of readOwnSources(value)) {
      this.addSource({ ...source, id: this.sourceId(String(source.id)) });
    }
  }

  /** Adds a source as it is, for links to its address to cite. */
  addSource(source: SourceData): void {
    this._sources.push(source);
    const address = source.URL === undefined ? undefined : webAddress(source.URL, this._base);
    if (address && !this._byKey.has(address.href)) this._byKey.set(address.href, source);
  }

  /** Reads HTML: its first paragraph is the summary, the rest a note; its links are citations. */
  readText(html: string, path: string): TextFields {
    const { paragraphs, links, embedded, isTooDeep } = readHtml(html);
    for (const { name, url } of embedded) {
      this.lose(path, `an element <${name}> that shows ${quote(url)} was left out`);
    }
    if (isTooDeep) this.lose(path, 'the markup nests too deep: its links were not all read');
    const [summary, ...rest] = paragraphs;
    return {
      ...(summary !== undefined && { summary }),
      ...(rest.length > 0 && { note: rest.join('\n\n') }),
      citations: this.citeAll(links, path),
    };
  }

  /** The fields for a date that was found in words, or for the words where none was. */
  dateFields(words: string, found: FoundDate | undefined, path: string): DateFields {
    if (found === undefined) {
      if (words.trim() === '') return {};
      this.lose(path, `found ${quote(words)}, expected a date: kept as "dateText", not placed`);
      return { dateText: words.trim() };
    }
    if (found.isMidnight === true) this._midnights += 1;
    if (DAY_OR_MONTH.test(words.trim()) && found.edtf.startsWith('[')) {
      this.lose(path, `${quote(words)} may name the day first, or the month: kept as either`);
    }
    if (found.time === undefined) return { date: found.edtf };
    this.lose(path, `EDTF has no time without seconds: "${found.time}" is kept as "x-given-time"`);
    return { date: found.edtf, 'x-given-time': found.time };
  }

  /** The id of the group with a name; it is made where there is none. */
  group(id: string, label: string = id, more: Omit<GroupData, 'id'> = {}): string {
    if (!this._groups.has(id)) {
      this._groups.set(id, { id, ...(label !== id && { label }), ...more });
    }
    return id;
  }

  /** Adds an entry as an event; a title is made for one without. */
  addEvent(fields: Omit<EventData, 'title'> & { title?: string }, path: string): void {
    const event: EventData = { ...fields, title: fields.title?.trim() ?? '' };
    if (event.citations?.length === 0) delete event.citations;
    this._keepIdApart(event, path);
    if (event.title === '') {
      event.title = cutText(firstWords(event) ?? 'Untitled', MADE_TITLE);
      this.lose(path, `no title was given: ${quote(event.title)} was made of what else there is`);
    } else if (event.title.length > LIMITS.title) {
      event.note = [event.title, event.note].filter((text) => text !== undefined).join('\n\n');
      event.title = cutText(event.title);
      this.lose(path, `a title of more than ${LIMITS.title} characters was cut: all is in "note"`);
    }
    this._events.push(event);
    this.count(event.date !== undefined);
  }

  /** Adds an entry as a period. */
  addPeriod(period: PeriodData): void {
    this._periods.push(period);
    this.count(true);
  }

  /** Counts an entry of the input. */
  count(isPlaced: boolean): void {
    this._given += 1;
    if (isPlaced) this._placed += 1;
  }

  /** An id that another event has already is none. */
  private _keepIdApart(event: EventData, path: string): void {
    const { id } = event;
    if (id === undefined) return;
    if (this._ids.has(String(id))) {
      this.lose(path, `another event has the id ${quote(String(id))}: kept as "x-given-id"`);
      event['x-given-id'] = id;
      delete event.id;
    }
    this._ids.add(String(id));
  }

  finish(head: TimelineData = {}): Conversion {
    if (this._midnights > 0) {
      const times = this._midnights === 1 ? '1 date' : `${this._midnights} dates`;
      this.lose('', `${times} at midnight, as whole days are written, became days without a time`);
    }
    const groups = [...this._groups.values()];
    return {
      data: {
        ...head,
        ...(groups.length > 0 && { groups }),
        ...(this._periods.length > 0 && { periods: this._periods }),
        sources: this._sources,
        events: this._events,
      },
      losses: this._losses,
      counts: {
        given: this._given,
        placed: this._placed,
        notPlaced: this._given - this._placed,
      },
    };
  }
}

function firstWords({ summary, note, media, dateText }: Partial<EventData>): string | undefined {
  const [medium] = [media].flat();
  return [summary, note, medium?.caption, medium?.alt, dateText, medium?.url].find(
    (text) => text !== undefined && text.trim() !== '',
  );
}

function cutText(text: string, most: number = LIMITS.title): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
