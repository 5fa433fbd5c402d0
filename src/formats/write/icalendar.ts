import { formatDate } from '../../dates/index.js';
import { MS_PER_DAY } from '../../dates/civil.js';
import type { Citation, Source, TimelineDocument, TimelineEvent } from '../../model/index.js';
import type { Written } from '../conversion-types.js';
import { OWN_CALENDAR, citationData, sourceData } from '../own-fields.js';
import { LossList, fieldsOf } from './loss-list.js';
import { countsOf, eventsOf } from './entries.js';
import { escapeText, foldLine } from './ical-lines.js';
import { calendarTime } from './ical-time.js';
import { referenceText } from './reference-text.js';
import { wordingOf } from './wording.js';
import type { WriteOptions, WriteWording } from './wording.js';

export interface CalendarOptions extends WriteOptions {
  /** When the calendar was made (DTSTAMP); default the last day that a source was read or issued. */
  readonly stamp?: Date;
  /** What makes the ids of events those of this timeline alone, such as the name of its site. */
  readonly domain?: string;
}

type Property = readonly [name: string, value: string | undefined];

const CARRIED = [
  'title',
  'description',
  ...fieldsOf('groups', 'id label'),
  ...fieldsOf('events', 'id title summary group place date dateText tags note media/url'),
  ...fieldsOf('events/citations', 'source quote/exact'),
  ...fieldsOf('sources', 'title author container-title publisher issued URL DOI accessed archived'),
];

const IN_WORDS = fieldsOf('events/citations', 'stance attributedTo locator label');

/**
 * Writes a calendar (RFC 5545). Events of which the first day is known are there; the others, and
 * those before the year 1, are journal entries without a date, which most calendars pass over.
 * Properties that they pass over, too, hold the sources and citations as they are.
 */
export function writeICalendar(doc: TimelineDocument, options: CalendarOptions = {}): Written {
  const losses = new LossList('iCalendar');
  const wording = wordingOf(options);
  const { domain = 'cited-timeline', stamp = lastDay(doc) } = options;
  let placed = 0;
  const entries = eventsOf(doc).flatMap((event): readonly Property[] => {
    const time = event.date && calendarTime(losses, event.date, `${event.path}/date`);
    if (time) placed++;
    else if (event.place !== undefined)
      losses.add(`${event.path}/place`, 'a journal entry of iCalendar has no place');
    const kind = time ? 'VEVENT' : 'VJOURNAL';
    return [
      ['BEGIN', kind],
      ['UID', escapeText(`${uidPart(event.id)}@${domain}`)],
      ['DTSTAMP', stampText(stamp)],
      ...(time ?? []),
      ['LOCATION', time && event.place && escapeText(event.place)],
      ...entryTexts(event, wording),
      ['END', kind],
    ];
  });
  if (doc.groups.some(({ label }) => label !== ''))
    losses.add('/groups', 'iCalendar has no groups: their names are categories, as tags are');
  losses.addLeftOut(doc, CARRIED, IN_WORDS);
  const uncited = doc.sources.filter(({ citations }) => citations.length === 0);
  const properties: readonly Property[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//cited-timeline//cited-timeline//EN'],
    ['NAME', doc.title && escapeText(doc.title)],
    ['X-WR-CALNAME', doc.title && escapeText(doc.title)],
    ['DESCRIPTION', escapeText(joinBlocks([doc.description, sourceList(uncited, wording)]))],
    [OWN_CALENDAR.sources, ownText(doc.sources.map(sourceData))],
    ...entries,
    ['END', 'VCALENDAR'],
  ];
  const lines = properties.flatMap(([name, value]) => (value ? [`${name}:${value}`] : []));
  return {
    text: lines.map((line) => `${foldLine(line)}\r\n`).join(''),
    losses: losses.list(),
    counts: countsOf(doc, placed),
  };
}

/** What an entry says: what happened, the date in words, and a line for each citation. */
function entryTexts(event: TimelineEvent, wording: WriteWording): readonly Property[] {
  const { title, date, dateText, summary, note, citations, group, tags, media } = event;
  const { dates, messages } = wording;
  const categories = [group.label, ...tags].filter((text) => text.trim() !== '');
  const description = joinBlocks([
    summary,
    note,
    date && formatDate(date, dates),
    dateText && messages.quotes.join(dateText),
    sourceList(citations, wording),
  ]);
  return [
    ['SUMMARY', escapeText(title)],
    ['DESCRIPTION', escapeText(description)],
    ['CATEGORIES', categories.map(escapeText).join(',')],
    ...media.map(({ href }): Property => ['ATTACH', href]),
    [OWN_CALENDAR.citations, ownText(citations.map(citationData))],
  ];
}

function sourceList(list: readonly (Citation | Source)[], wording: WriteWording): string {
  if (list.length === 0) return '';
  const lines = list.map((cited) => referenceText(cited, 'text', wording));
  return [`${wording.messages.references}:`, ...lines].join('\n');
}

/** Data as JSON in the value of a property; '' when there are none. */
function ownText(list: readonly object[]): string {
  // JSON leaves control characters above U+007E as they are, of which a line of text has none.
  const json = JSON.stringify(list).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return list.length === 0 ? '' : escapeText(json);
}

function joinBlocks(blocks: readonly (string | undefined)[]): string {
  return blocks.filter((block) => block).join('\n\n');
}

/** An id in characters that every calendar keeps, each other one as its number. */
function uidPart(id: string): string {
  return id.replace(/[^\w.:+/-]|_/gu, (c) => `_${c.codePointAt(0)?.toString(16) ?? ''}_`);
}

/** The last day that a source was issued or read, when it is one that a calendar has. */
function lastDay({ sources }: TimelineDocument): Date {
  const days = sources
    .flatMap(({ accessed, issued }) => [accessed, issued])
    .flatMap((date) => (date?.precision === 'day' ? date.extent[1] - MS_PER_DAY : []))
    .filter((day) => day >= 0 && day < Date.UTC(9999, 0));
  return new Date(Math.max(0, ...days));
}

/** `20240619T030000Z`. */
function stampText(stamp: Date): string {
  return stamp.toISOString().replace(/[-:]|\.\d+/g, '');
}
