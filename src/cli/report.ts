import type { Io } from './io.js';
import { JsonPositions, lineAndColumn } from './json-position.js';
import type { Input } from './read-input.js';

/** Something to tell of a file, as a compiler does. */
export interface Remark {
  /** A JSON Pointer (RFC 6901) into the file. */
  readonly path: string;
  readonly code: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: string;
}

/** A remark with its place in the text of the file. */
export interface PlacedRemark extends Remark {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

const PLACE_IN_MESSAGE = /^line (\d+), column (\d+): /u;

/** Finds where in a file remarks belong, and puts them in its order. */
export function placeRemarks(text: string, remarks: readonly Remark[]): PlacedRemark[] {
  const isJson = !remarks.some(({ code }) => code === 'not-json' || code === 'too-large');
  const positions = isJson ? new JsonPositions(text) : undefined;
  return remarks
    .map((remark) => {
      const [, line, column] = PLACE_IN_MESSAGE.exec(remark.message) ?? [];
      if (line !== undefined) {
        const message = remark.message.replace(PLACE_IN_MESSAGE, '');
        return { ...remark, message, line: Number(line), column: Number(column) };
      }
      return { ...remark, ...lineAndColumn(text, positions?.find(remark.path).start ?? 0) };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/** Prints remarks, a line each: `FILE:LINE:COLUMN: error: MESSAGE [CODE] POINTER`. */
export function printRemarks(io: Io, { name }: Input, remarks: readonly PlacedRemark[]): void {
  for (const { line, column, level, message, code, path } of remarks) {
    const place = io.paint('bold', `${name === '-' ? '(standard input)' : name}:${line}:${column}`);
    const kind = io.paint(COLOURS[level], level);
    io.out(`${place}: ${kind}: ${message} ${io.paint('dim', `[${code}] ${path || '/'}`)}`);
  }
}

/** How many errors and warnings there are, in words. */
export function summarize(remarks: readonly Remark[]): string {
  const of = (level: Remark['level']) => remarks.filter((remark) => remark.level === level).length;
  return `${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}`;
}

/** How many, in words: `1 error`, `2 errors`. */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
