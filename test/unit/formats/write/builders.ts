import { readFileSync } from 'node:fs';
import * as writers from '../../../../src/formats/write/index.js';
import type { Written } from '../../../../src/formats/conversion-types.js';
import type { EventData, TimelineData, TimelineDocument } from '../../../../src/model/index.js';
import { anEvent, aDocument, read } from '../../model/builders.js';

export const json = (path: string): any =>
  JSON.parse(readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8'));

/** The timeline of the demo. */
export const REAL = read(json('data/moscow-pyongyang.json'));

const { writeCsv, writeJsonLd, writeICalendar, writeMarkdown, writeTimelineJs } = writers;
const { writeBibtex, writeCslJson, writeRis } = writers;

/** What writes events, by the name of the format. */
export const EVENT_WRITERS: readonly [name: string, write: (doc: TimelineDocument) => Written][] = [
  ['CSV', (doc) => writeCsv(doc)],
  ['JSON-LD', (doc) => writeJsonLd(doc)],
  ['iCalendar', (doc) => writeICalendar(doc)],
  ['Markdown', (doc) => writeMarkdown(doc)],
  ['TimelineJS', (doc) => writeTimelineJs(doc)],
];

/** What writes sources alone. */
export const SOURCE_WRITERS: readonly [name: string, write: (doc: TimelineDocument) => Written][] =
  [
    ['CSL-JSON', (doc) => writeCslJson(doc)],
    ['BibTeX', (doc) => writeBibtex(doc)],
    ['RIS', (doc) => writeRis(doc)],
  ];

export const WRITERS = [...EVENT_WRITERS, ...SOURCE_WRITERS];

/** A document of one event. */
export const docWith = (event: Partial<EventData>, data: TimelineData = {}): TimelineDocument =>
  read(aDocument({ events: [anEvent(event)], ...data }));

/** Losses as `path message`. */
export const lossesOf = ({ losses }: Written): string[] =>
  losses.map(({ path, message }) => `${path} ${message}`);

/** One component of a calendar: its properties by name. */
export interface Component {
  readonly kind: string;
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** What a plain reader of RFC 5545 makes of a calendar: unfolded lines, texts without escapes. */
export function readCalendar(text: string): Component[] {
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  const open: { kind: string; properties: Map<string, string[]> }[] = [];
  const done: Component[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/su.exec(line) ?? [];
    if (name === 'BEGIN') open.push({ kind: value, properties: new Map() });
    else if (name === 'END') done.push(open.pop()!);
    else {
      const list = open.at(-1)!.properties;
      list.set(name, [...(list.get(name) ?? []), unescapeText(value)]);
    }
  }
  return done;
}

const unescapeText = (text: string) =>
  text.replace(/\\([\\;,nN])/g, (_, c: string) => (/n/i.test(c) ? '\n' : c));
