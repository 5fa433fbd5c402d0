import type { Extent } from '../dates/types.js';
import { decodeFilter, encodeFilter } from '../find/encode-filter.js';
import { decodeText, encodeText } from '../find/encode-text.js';
import type { TimelineFilter } from '../find/types.js';
import { VIEWS } from '../render/toolbar-template.js';
import type { ViewName } from '../render/toolbar-template.js';

/** What a link says; what it leaves out is as the page's author has it. */
export interface LinkState {
  /** The id of the event that is open; empty for none. */
  readonly event?: string;
  /** Which citation of the event is meant: 1 for the first. */
  readonly citation?: number;
  readonly view?: ViewName;
  /** The time in view, in UTC milliseconds. */
  readonly domain?: Extent;
  readonly filter?: TimelineFilter;
}

/** A longer part of a hash was not written here. */
const MAX_LENGTH = 8000;
/** Fits the age of the universe in milliseconds. */
const DOMAIN = /^(-?\d{1,24})\.\.(-?\d{1,24})$/u;

/** A state as a part of a hash holds it, such as `event:kim-visit-2023;view:list;q:ship`. */
export function encodeLink({ event, citation, view, domain, filter }: LinkState): string {
  const fields: string[] = [];
  if (event !== undefined) fields.push(`event:${encodeText(event)}`);
  if (citation !== undefined) fields.push(`cite:${String(citation)}`);
  if (view !== undefined) fields.push(`view:${view}`);
  if (domain !== undefined) fields.push(`domain:${domain.map(encodeTime).join('..')}`);
  // An empty filter is not the same as none: it takes away one that the page's author has set.
  if (filter !== undefined)
    fields.push(encodeFilter(filter).replaceAll('=', ':').replaceAll('&', ';') || 'q:');
  return fields.join(';');
}

/** Reads what `encodeLink` wrote. Never throws; passes over what it does not know. */
export function decodeLink(text: string): LinkState {
  if (text.length > MAX_LENGTH) return {};
  // Some programs encode a whole hash again: what is written here is never without a colon.
  const fields = readFields(text.includes(':') ? text : decodeText(text));
  const event = fields.get('event');
  const citation = Number(fields.get('cite'));
  const view = VIEWS.find((name) => name === fields.get('view'));
  const domain = readDomain(fields.get('domain') ?? '');
  const filter = readFilterFields(fields);
  return {
    ...(event !== undefined && { event: decodeText(event) }),
    ...(Number.isSafeInteger(citation) && citation > 0 && { citation }),
    ...(view !== undefined && { view }),
    ...(domain !== undefined && { domain }),
    ...(filter !== undefined && { filter }),
  };
}

/** What a hash says under a prefix; `undefined` where it says nothing. */
export function readPart(hash: string, prefix: string): string | undefined {
  const start = `${encodeText(prefix)}=`;
  return partsOf(hash)
    .find((part) => part.startsWith(start))
    ?.slice(start.length);
}

/** A hash that says something else under a prefix, or nothing (`''`); its other parts are kept. */
export function writePart(hash: string, prefix: string, text: string): string {
  const start = `${encodeText(prefix)}=`;
  const parts = partsOf(hash);
  const at = parts.findIndex((part) => part.startsWith(start));
  const own = text === '' ? [] : [`${start}${text}`];
  if (at < 0) parts.push(...own);
  else parts.splice(at, 1, ...own);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

function partsOf(hash: string): string[] {
  const text = hash.replace(/^#/u, '');
  return text === '' ? [] : text.split('&');
}

function readFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const field of text.split(';')) {
    const colon = field.indexOf(':');
    if (colon > 0) fields.set(field.slice(0, colon), field.slice(colon + 1));
  }
  return fields;
}

const OWN: ReadonlySet<string> = new Set(['event', 'cite', 'view', 'domain']);

function readFilterFields(fields: ReadonlyMap<string, string>): TimelineFilter | undefined {
  const others = [...fields].filter(([name]) => !OWN.has(name));
  const { filter } = decodeFilter(others.map(([name, value]) => `${name}=${value}`).join('&'));
  const isTakenAway = fields.get('q') === '';
  return isTakenAway || Object.keys(filter).length > 0 ? filter : undefined;
}

// Written out: no exponent, which has a sign that an address takes for a space.
const encodeTime = (time: number): string => BigInt(Math.round(time)).toString();

function readDomain(text: string): Extent | undefined {
  const found = DOMAIN.exec(text);
  const [from, to] = [Number(found?.[1]), Number(found?.[2])];
  return from < to ? [from, to] : undefined;
}
