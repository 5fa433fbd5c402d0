import type { EventData, MediaData, TimelineData } from '../../model/document-data.js';
import type { Conversion } from '../conversion-types.js';
import { OWN_CALENDAR, parseOwn, readOwnCitations } from '../own-fields.js';
import { ConversionBuilder } from './conversion-builder.js';
import type { ReadOptions } from './conversion-builder.js';
import { withoutEmpty } from './fields-of.js';
import { addCalendarDuration, parseCalendarTime, writeCalendarSpan } from './icalendar-date.js';
import type { CalendarTime } from './icalendar-date.js';
import { parseCalendar, splitList, unescapeText } from './icalendar-lines.js';
import { splitParagraphs } from './read-html.js';
import type { CalendarLine, CalendarPart } from './icalendar-lines.js';

const ENTRIES = ['VEVENT', 'VTODO', 'VJOURNAL'];
/** Parts that say nothing that happened: what zones are is known. */
const SILENT = ['VCALENDAR', 'VTIMEZONE', 'STANDARD', 'DAYLIGHT'];
const READ = [
  ...['SUMMARY', 'DESCRIPTION', 'COMMENT', 'LOCATION', 'CATEGORIES', 'UID', 'URL', 'ATTACH'],
  OWN_CALENDAR.citations,
  ...['DTSTART', 'DTEND', 'DUE', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'EXRULE'],
];
const REPEATS = ['RRULE', 'RDATE', 'EXDATE', 'EXRULE'];
const HEAD: Readonly<Record<string, string>> = {
  'X-WR-CALNAME': 'title',
  NAME: 'title',
  'X-WR-CALDESC': 'description',
  DESCRIPTION: 'description',
};

/**
 * Reads iCalendar: events, to-dos and journal entries. An end is not part of an event there; it is
 * in EDTF, and so a day earlier. What repeats is kept once.
 *
 * @throws {RangeError} for text that is no calendar, or with a component that is not closed
 */
export function readICalendar(text: string, options: ReadOptions = {}): Conversion {
  const { parts, broken } = parseCalendar(text);
  const builder = new ConversionBuilder(options);
  for (const path of broken)
    builder.lose(path, 'found a line without a name and a colon: left out');
  const calendars = parts.filter(({ name }) => name === 'VCALENDAR');
  for (const { name, value } of calendars.flatMap(({ lines }) => lines)) {
    if (name === OWN_CALENDAR.sources) builder.addOwnSources(parseOwn(unescapeText(value)));
  }
  for (const part of parts) {
    if (ENTRIES.includes(part.name)) addPart(builder, part);
    else if (!SILENT.includes(part.name)) {
      builder.lose(part.path, `a component ${part.name} was left out`);
    }
  }
  return builder.finish(readHead(calendars));
}

function readHead(calendars: readonly CalendarPart[]): TimelineData {
  const head: TimelineData = {};
  for (const { name, value } of calendars.flatMap(({ lines }) => lines)) {
    if (name === OWN_CALENDAR.sources) continue;
    head[HEAD[name] ?? `x-given-${name.toLowerCase()}`] ??= unescapeText(value);
  }
  return head;
}

function addPart(builder: ConversionBuilder, { path, name: kind, lines }: CalendarPart): void {
  const find = (name: string): CalendarLine | undefined => lines.find((line) => line.name === name);
  const all = (name: string): CalendarLine[] => lines.filter((line) => line.name === name);
  const textOf = (name: string): string => unescapeText(find(name)?.value ?? '').trim();
  const [summary, ...rest] = splitParagraphs(textOf('DESCRIPTION'));
  const notes = [...rest, ...all('COMMENT').map(({ value }) => unescapeText(value))];
  const tags = all('CATEGORIES').flatMap(({ value }) => splitList(value));
  const links = all('URL').map(({ value }) => ({ url: value.trim(), text: '' }));
  builder.addEvent(
    {
      ...withoutEmpty({ id: textOf('UID') }),
      title: textOf('SUMMARY').replace(/\s+/gu, ' '),
      ...withoutEmpty({ summary: summary ?? '', note: notes.join('\n\n') }),
      ...withoutEmpty({ place: textOf('LOCATION') }),
      ...readDate(builder, find, path),
      ...(tags.length > 0 && { tags }),
      citations: [
        ...readOwnCitations(parseOwn(textOf(OWN_CALENDAR.citations))),
        ...builder.citeAll(links, find('URL')?.path ?? path),
      ],
      ...readAttached(builder, all('ATTACH')),
      ...keepOthers(builder, lines),
      ...(kind !== 'VEVENT' && { 'x-given-component': kind.toLowerCase() }),
    },
    path,
  );
}

function readDate(
  builder: ConversionBuilder,
  find: (name: string) => CalendarLine | undefined,
  path: string,
): Partial<EventData> {
  const [begin, finish, duration] = [find('DTSTART'), find('DTEND'), find('DURATION')];
  const startLine = begin ?? find('DUE');
  if (startLine === undefined) return {};
  const start = parseCalendarTime(startLine);
  const due = begin === undefined ? undefined : (finish ?? find('DUE'));
  let end: CalendarTime | undefined;
  if (start !== undefined && due !== undefined) end = parseCalendarTime(due);
  else if (start !== undefined && duration !== undefined) {
    end = addCalendarDuration(start, duration.value);
  }
  const endLine = due ?? duration;
  const isRead = start !== undefined && (endLine === undefined || end !== undefined);
  const edtf = isRead ? writeCalendarSpan(start, end) : undefined;
  if (edtf !== undefined && [start, end].some((time) => time?.isZoneUnknown)) {
    const zone = startLine.params.get('TZID') ?? endLine?.params.get('TZID') ?? '';
    builder.lose(startLine.path, `the zone "${zone}" has no known offset: kept without one`);
  }
  const words = [startLine, endLine].filter((line) => line !== undefined);
  return {
    ...builder.dateFields(
      words.map(({ value }) => value).join(' – '),
      edtf === undefined ? undefined : { edtf },
      startLine.path || path,
    ),
    ...(startLine.params.has('TZID') && { 'x-given-tzid': startLine.params.get('TZID') }),
  };
}

/** Pictures that are attached are shown; other things are kept as their addresses. */
function readAttached(
  builder: ConversionBuilder,
  lines: readonly CalendarLine[],
): Partial<EventData> {
  const media: MediaData[] = [];
  const others: string[] = [];
  for (const { path, value, params } of lines) {
    if (params.get('VALUE') === 'BINARY') {
      builder.lose(path, 'an attachment that is no address was left out');
      continue;
    }
    const address = builder.address(value, path);
    if (address === undefined) continue;
    if (params.get('FMTTYPE')?.startsWith('image/') === true) {
      media.push({ url: address.url, type: 'image' });
    } else others.push(address.url);
  }
  return {
    ...(media.length > 0 && { media }),
    ...(others.length > 0 && { 'x-given-attach': others }),
  };
}

/** The lines that are not read, by their names; those that make an event repeat are a loss. */
function keepOthers(
  builder: ConversionBuilder,
  lines: readonly CalendarLine[],
): Record<string, unknown> {
  const kept: Record<string, string> = {};
  for (const { name, value, path } of lines) {
    if (REPEATS.includes(name)) {
      builder.lose(path, `the event is kept once: ${name} is kept as it is, and repeats nothing`);
    } else if (READ.includes(name)) continue;
    const key = `x-given-${name.toLowerCase()}`;
    const text = unescapeText(value);
    kept[key] = kept[key] === undefined ? text : `${kept[key]}\n${text}`;
  }
  return kept;
}
