/** A stretch of JSON text; offsets in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface JsonPlace extends TextRange {
  /** The part of the pointer that is there: the whole, or as far as the text goes along with it. */
  readonly path: string;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
const SCALAR = /[^\s,\]}]+/y;

type Children = ReadonlyMap<string, TextRange>;

/** Where the values of a JSON text stand. The text has to be JSON. */
export class JsonPositions {
  readonly text: string;
  private readonly _children = new Map<number, Children>();

  constructor(text: string) {
    this.text = text;
  }

  /**
   * The place of the value of a JSON Pointer (RFC 6901); where there is none, of the object or list
   * that it is missing from. Of a name that is given twice the last counts, as for `JSON.parse`.
   */
  find(pointer: string): JsonPlace {
    const first = this.text.startsWith('\ufeff') ? 1 : 0;
    let { start, end } = valueAt(this.text, after(SPACE, this.text, first));
    let path = '';
    for (const step of pointer.split('/').slice(1)) {
      const inner = this._childrenAt(start).get(step.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (inner === undefined) break;
      ({ start, end } = inner);
      path += `/${step}`;
    }
    return { start, end, path };
  }

  private _childrenAt(start: number): Children {
    let children = this._children.get(start);
    if (children === undefined) {
      children = new Map(childrenOf(this.text, start));
      this._children.set(start, children);
    }
    return children;
  }
}

/** Line and column of an offset, both from 1; columns in UTF-16 code units. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function* childrenOf(text: string, start: number): Generator<readonly [string, TextRange]> {
  const opening = text[start];
  if (opening !== '{' && opening !== '[') return;
  let at = after(SPACE, text, start + 1);
  for (let index = 0; text[at] !== '}' && text[at] !== ']' && at < text.length; index++) {
    let name = String(index);
    if (opening === '{') {
      const end = after(STRING, text, at);
      name = JSON.parse(text.slice(at, end)) as string;
      at = after(SPACE, text, after(SPACE, text, end) + 1); // over the colon
    }
    const range = valueAt(text, at);
    yield [name, range];
    at = after(SPACE, text, range.end);
    if (text[at] === ',') at = after(SPACE, text, at + 1);
  }
}

/** The value that begins at an offset; does not recurse, so that no nesting is too deep. */
function valueAt(text: string, start: number): TextRange {
  let depth = 0;
  let at = start;
  do {
    const char = text[at];
    if (char === '{' || char === '[') depth += 1;
    if (char === '}' || char === ']') depth -= 1;
    if (char === '"') at = after(STRING, text, at);
    else at = '{}[],:'.includes(char ?? ' ') ? at + 1 : after(SCALAR, text, at);
    if (depth > 0) at = after(SPACE, text, at);
  } while (depth > 0 && at < text.length);
  return { start, end: at };
}

function after(token: RegExp, text: string, at: number): number {
  token.lastIndex = at;
  return token.test(text) ? token.lastIndex : at + 1;
}
