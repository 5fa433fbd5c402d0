import { Parser } from 'htmlparser2';
import type { Fields } from '../../model/read-value.js';
import { checkLength } from './parse-json-input.js';

/** An element of XML: its attributes, and what stands in it as HTML. */
export interface XmlEvent {
  /** Such as `line 12`. */
  readonly path: string;
  readonly attributes: Fields;
  readonly body: string;
}

/** The root of XML, and those of its elements that bear the name `event`. */
export interface XmlEvents {
  readonly attributes: Fields;
  readonly events: readonly XmlEvent[];
  /** Other elements of the root: their names, and where they stand. */
  readonly others: readonly { readonly name: string; readonly path: string }[];
}

/** Elements inside one another; no timeline nests deeper. */
const DEEPEST = 100;

/**
 * Parses XML whose root holds events. Entities that the XML itself declares are never expanded.
 *
 * @throws {RangeError} for XML whose elements are not closed or nest too deep, or with another root
 */
export function parseXmlEvents(text: string, root: string): XmlEvents {
  checkLength(text);
  const events: XmlEvent[] = [];
  const others: { name: string; path: string }[] = [];
  const lineAt = lineCounter(text);
  let rootAttributes: Fields | undefined;
  let open: { path: string; attributes: Fields; body: string } | undefined;
  let depth = 0;
  let error: string | undefined;
  const fail = (message: string): void => {
    error ??= `${lineAt(parser.startIndex)}: ${message}`;
    parser.pause();
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) fail(`found more than ${DEEPEST} elements inside one another`);
        else if (depth === 1 && (rootAttributes !== undefined || name !== root)) {
          fail(`found <${name}>, expected one element <${root}>`);
        } else if (depth === 1) rootAttributes = attributes;
        else if (depth === 2 && name === 'event') {
          open = { path: lineAt(parser.startIndex), attributes, body: '' };
        } else if (depth === 2) others.push({ name, path: lineAt(parser.startIndex) });
        else if (open) open.body += openTag(name, attributes);
      },
      ontext(data) {
        if (open) open.body += data;
        else if (depth === 0 && data.trim() !== '') fail('found text outside of the elements');
      },
      onclosetag(name, isImplied) {
        if (isImplied && !text.slice(parser.startIndex, parser.endIndex + 1).endsWith('/>')) {
          fail(`an element <${name}> is not closed before it`);
        }
        depth -= 1;
        if (depth === 1 && open) {
          events.push(open);
          open = undefined;
        } else if (open) open.body += `</${name}>`;
      },
    },
    { xmlMode: true },
  );
  parser.write(withoutDeclarations(text).replace(/^\uFEFF/u, ' '));
  if (error === undefined) parser.end();
  if (error !== undefined) throw new RangeError(error);
  if (rootAttributes === undefined) {
    throw new RangeError(`line 1: found no element, expected <${root}>`);
  }
  return { attributes: rootAttributes, events, others };
}

const DECLARATIONS = /<!DOCTYPE[^[<>]*\[[^\]]*\]\s*>/uy;

/** XML without what it declares of itself; as long as it was. */
function withoutDeclarations(text: string): string {
  DECLARATIONS.lastIndex = Math.max(0, text.indexOf('<!DOCTYPE'));
  return text.replace(DECLARATIONS, (all) => all.replace(/\S/gu, ' '));
}

/** A tag of HTML that stands in XML as it is, with the addresses that it may carry. */
function openTag(name: string, { href, src }: Readonly<Record<string, string>>): string {
  const write = (key: string, value: string | undefined): string =>
    value === undefined
      ? ''
      : ` ${key}="${value.replace(/&/gu, '&amp;').replace(/"/gu, '&quot;')}"`;
  return `<${name}${write('href', href)}${write('src', src)}>`;
}

/** Counts lines up to offsets that only grow. */
function lineCounter(text: string): (offset: number) => string {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return `line ${line}`;
  };
}
