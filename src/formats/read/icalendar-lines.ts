import { checkLength } from './parse-json-input.js';

/** A line of iCalendar, put together of those that it was folded into. */
export interface CalendarLine {
  /** Such as `line 12`. */
  readonly path: string;
  /** In capitals. */
  readonly name: string;
  /** By their names in capitals. */
  readonly params: ReadonlyMap<string, string>;
  /** As it is written, with its escapes. */
  readonly value: string;
}

/** A component, such as an event, and its lines. */
export interface CalendarPart {
  readonly path: string;
  readonly name: string;
  readonly lines: readonly CalendarLine[];
}

/** The components of a calendar, the calendar itself first, and the lines that cannot be read. */
export interface CalendarParts {
  readonly parts: readonly CalendarPart[];
  readonly broken: readonly string[];
}

const LINE =
  /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^",;:]*)(?:,(?:"[^"]*"|[^",;:]*))*)*):/u;
const PARAM = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^",;:]*)(?:,(?:"[^"]*"|[^",;:]*))*)/gu;
/** Letters before the colon of a line; a longer one is none. */
const LONGEST_NAME = 2_000;
const DEEPEST = 20;

/**
 * Parses iCalendar text into components, each closed by the name that opens it.
 *
 * @throws {RangeError} for text that is no calendar, or with a component that is not closed
 */
export function parseCalendar(text: string): CalendarParts {
  checkLength(text);
  const parts: CalendarPart[] = [];
  const broken: string[] = [];
  const open: { path: string; name: string; lines: CalendarLine[] }[] = [];
  for (const { path, text: whole } of unfold(text)) {
    const line = parseLine(path, whole);
    if (open.length === 0 && (line?.name !== 'BEGIN' || !isCalendar(line))) {
      throw new RangeError(`${path}: found no calendar, expected "BEGIN:VCALENDAR"`);
    }
    if (line === undefined) broken.push(path);
    else if (line.name === 'BEGIN') {
      if (open.length >= DEEPEST) throw new RangeError(`${path}: found too many open components`);
      const part = { path, name: line.value.trim().toUpperCase(), lines: [] };
      open.push(part);
      parts.push(part);
    } else if (line.name === 'END') {
      const name = line.value.trim().toUpperCase();
      const part = open.pop();
      if (part?.name !== name) {
        const expected = part?.name ?? '';
        throw new RangeError(`${path}: found "END:${name}", expected "END:${expected}"`);
      }
    } else open.at(-1)?.lines.push(line);
  }
  const [left] = open;
  if (left !== undefined) throw new RangeError(`${left.path}: found no "END:${left.name}"`);
  if (parts.length === 0) throw new RangeError('line 1: found no calendar');
  return { parts, broken };
}

/** Text without the escapes of iCalendar. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (/n/iu.test(sign) ? '\n' : sign));
}

/** The texts of a list, whose commas are not escaped. */
export function splitList(value: string): string[] {
  const texts = value.match(/(?:\\.|[^,\\])+/gu) ?? [];
  return texts.map((text) => unescapeText(text).trim()).filter((text) => text !== '');
}

const isCalendar = ({ value }: CalendarLine): boolean => value.trim().toUpperCase() === 'VCALENDAR';

/** Lines that begin with a space or a tab go on from the line before them. */
function* unfold(text: string): Generator<{ path: string; text: string }> {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  for (let i = 0; i < lines.length; i++) {
    const path = `line ${i + 1}`;
    const pieces = [lines[i] ?? ''];
    for (; /^[ \t]/u.test(lines[i + 1] ?? ''); i++) pieces.push((lines[i + 1] ?? '').slice(1));
    const whole = pieces.join('');
    if (whole.trim() !== '') yield { path, text: whole };
  }
}

function parseLine(path: string, text: string): CalendarLine | undefined {
  const [head, name, given] = LINE.exec(text.slice(0, LONGEST_NAME)) ?? [];
  if (head === undefined || name === undefined) return undefined;
  const params = new Map<string, string>();
  for (const [, key = '', value = ''] of (given ?? '').matchAll(PARAM)) {
    params.set(key.toUpperCase(), value.replaceAll('"', ''));
  }
  return { path, name: name.toUpperCase(), params, value: text.slice(head.length) };
}
