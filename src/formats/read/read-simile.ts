import type { MediaData, TimelineData } from '../../model/document-data.js';
import { isFields, isList, own } from '../../model/read-value.js';
import type { Fields } from '../../model/read-value.js';
import type { Conversion } from '../conversion-types.js';
import { ConversionBuilder } from './conversion-builder.js';
import type { ReadOptions } from './conversion-builder.js';
import { otherFields, textIn, withoutEmpty } from './fields-of.js';
import { parseJsonInput } from './parse-json-input.js';
import { parseXmlEvents } from './parse-xml-events.js';
import { readHtmlLine } from './read-html.js';
import { readSimileDate, SIMILE_DATES } from './simile-date.js';

const KNOWN = [
  ...SIMILE_DATES,
  ...['title', 'description', 'link', 'image', 'caption', 'isDuration', 'durationEvent'],
];

/**
 * Reads a timeline of SIMILE, XML or JSON: links in the texts and of the events become citations.
 * An event that does not last is dated to some time between its dates.
 *
 * @throws {RangeError} for text that is neither XML nor JSON
 * @throws {TypeError} for JSON without a list of events
 */
export function readSimile(text: string, options: ReadOptions = {}): Conversion {
  return /^[\s\uFEFF]*</u.test(text) ? readXml(text, options) : readJson(text, options);
}

function readXml(text: string, options: ReadOptions): Conversion {
  const { attributes, events, others } = parseXmlEvents(text, 'data');
  const builder = new ConversionBuilder(options);
  for (const { name, path } of others) builder.lose(path, `an element <${name}> was left out`);
  for (const { path, attributes: fields, body } of events) {
    addEvent(builder, { ...fields, description: body }, path, true);
  }
  return builder.finish(readHead(attributes));
}

function readJson(text: string, options: ReadOptions): Conversion {
  const input = parseJsonInput(text);
  const events = isFields(input) ? own(input, 'events') : undefined;
  if (!isFields(input) || !isList(events)) {
    throw new TypeError('expected a SIMILE object with a list "events"');
  }
  const builder = new ConversionBuilder(options);
  for (const [i, event] of events.entries()) {
    const path = `/events/${i}`;
    if (!isFields(event)) builder.lose(path, 'found no object, expected an event');
    addEvent(builder, isFields(event) ? event : {}, path, false);
  }
  return builder.finish(readHead(input));
}

/** What a timeline says of itself; how its dates are written is no part of that. */
function readHead(fields: Fields): TimelineData {
  return otherFields(fields, ['events', 'dateTimeFormat', 'date-time-format']);
}

function addEvent(builder: ConversionBuilder, event: Fields, path: string, isXml: boolean): void {
  const at = (key: string): string => (isXml ? path : `${path}/${key}`);
  const link = textIn(event, 'link');
  const linked = link === '' ? [] : [{ url: link, text: '' }];
  const linkedTo = builder.citeAll(linked, at('link'));
  const { citations, ...words } = builder.readText(textIn(event, 'description'), at('description'));
  const cited = [...linkedTo, ...citations];
  const lasts = isTrue(event, 'isDuration') || isTrue(event, 'durationEvent');
  const { found, change } = readSimileDate(event, lasts);
  if (change !== undefined) builder.lose(at('start'), change);
  const given = SIMILE_DATES.map((key) => textIn(event, key)).filter((date) => date !== '');
  const inner = change === undefined ? [] : ['latestStart', 'earliestEnd'];
  builder.addEvent(
    {
      title: readHtmlLine(textIn(event, 'title')),
      ...words,
      ...builder.dateFields(given.join(' – '), found, at('start')),
      citations: [...new Map(cited.map((one) => [one.source, one])).values()],
      ...readImage(builder, event, at('image')),
      ...otherFields(
        event,
        KNOWN.filter((key) => !inner.includes(key)),
      ),
    },
    path,
  );
}

/** The picture of an event; without an address to show it from, what is known of it is kept. */
function readImage(
  builder: ConversionBuilder,
  event: Fields,
  path: string,
): { media?: MediaData } & Record<string, unknown> {
  const url = textIn(event, 'image');
  const caption = withoutEmpty({ caption: readHtmlLine(textIn(event, 'caption')) });
  const address = url === '' ? undefined : builder.address(url, path);
  if (address) return { media: { url: address.url, type: 'image', ...caption } };
  return url === '' && caption.caption === undefined
    ? {}
    : { 'x-given-media': { ...withoutEmpty({ url }), ...caption } };
}

function isTrue(fields: Fields, key: string): boolean {
  return textIn(fields, key).toLowerCase() === 'true';
}
