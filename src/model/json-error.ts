/** Where JSON text goes wrong; line and column count from 1, columns in UTF-16 units. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
  /** What could have stood there. */
  readonly expected: string;
  /** The offset in the text; its length when the text ends too early. */
  readonly offset: number;
}

const SPACE = /[ \t\n\r]*/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE_CODE = 0x20;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma' | 'end';

const WORDS: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  name: 'a name in double quotes',
  'name or }': 'a name in double quotes or "}"',
  colon: '":"',
  comma: '"," or the end of the list or object',
  end: 'nothing after the value',
};

/**
 * Finds where text stops being JSON; `undefined` when it is JSON all through. Engines word their
 * errors differently and not all tell the place, so it is looked for here. Does not recurse.
 */
export function findJsonError(text: string): JsonError | undefined {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    if (!token.test(text)) return false;
    at = token.lastIndex;
    return true;
  };
  const takeText = (): boolean => {
    const end = text[at] === '"' ? endOfText(text, at) : undefined;
    if (end !== undefined) at = end;
    return end !== undefined;
  };
  const afterValue = (): Expected => (open.length === 0 ? 'end' : 'comma');
  for (;;) {
    take(SPACE);
    const char = text[at];
    if (char === undefined && expected === 'end') return undefined;
    const closes =
      (char === ']' &&
        open.at(-1) === '[' &&
        (expected === 'comma' || expected === 'value or ]')) ||
      (char === '}' && open.at(-1) === '{' && (expected === 'comma' || expected === 'name or }'));
    if (closes) {
      open.pop();
      at += 1;
      expected = afterValue();
    } else if (expected === 'comma' && char === ',') {
      at += 1;
      expected = open.at(-1) === '[' ? 'value' : 'name';
    } else if (expected === 'colon' && char === ':') {
      at += 1;
      expected = 'value';
    } else if ((expected === 'name' || expected === 'name or }') && takeText()) {
      expected = 'colon';
    } else if (expected !== 'value' && expected !== 'value or ]') {
      return locate(text, at, WORDS[expected]);
    } else if (char === '[' || char === '{') {
      open.push(char);
      at += 1;
      expected = char === '[' ? 'value or ]' : 'name or }';
    } else if (takeText() || take(SCALAR)) {
      expected = afterValue();
    } else {
      return locate(text, at, WORDS[expected]);
    }
  }
}

/** The offset behind the text that opens at `start`; `undefined` when it does not end well. */
function endOfText(text: string, start: number): number | undefined {
  // Character by character: a pattern for all of it would run out of stack on a very long text.
  let at = start + 1;
  while (at < text.length) {
    const char = text.charCodeAt(at);
    if (char === QUOTE) return at + 1;
    if (char < SPACE_CODE) return undefined;
    if (char === BACKSLASH) {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) return undefined;
      at = ESCAPE.lastIndex;
    } else {
      at += 1;
    }
  }
  return undefined;
}

function locate(text: string, offset: number, expected: string): JsonError {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', end + 1)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: offset - start + 1, expected, offset };
}
