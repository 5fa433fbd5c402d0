import { findJsonError } from './json-error.js';
import { LIMITS } from './limits.js';
import { quoteText } from './problem-list.js';
import type { ProblemCode } from './problem-codes.js';
import { readDocument } from './read-document.js';
import type { Problem, ReadOptions, ReadResult } from './types.js';

/** JSON text as data, or the one problem that keeps it from being any. */
export type ParsedJson =
  | { readonly data: unknown; readonly problem?: undefined }
  | { readonly data?: undefined; readonly problem: Problem };

const SHOWN = 20;

/**
 * Reads a timeline document from JSON text, and tells in which line and column the text stops being
 * JSON. Never throws; text that cannot be read gives an empty document and one problem.
 */
export function readJson(text: string, options: ReadOptions = {}): ReadResult {
  const { data, problem } = parseJson(text);
  if (problem === undefined) return readDocument(data, options);
  return { doc: readDocument({}).doc, problems: [problem] };
}

/** The first half of `readJson`, for whoever goes on with `readDocumentInSteps`. */
export function parseJson(text: string): ParsedJson {
  if (text.length > LIMITS.json) {
    const message = `found ${text.length} characters, expected at most ${LIMITS.json}`;
    return { problem: makeProblem('too-large', message) };
  }
  const json = text.replace(/^\uFEFF/, ''); // a byte order mark that an editor left
  try {
    return { data: JSON.parse(json) as unknown };
  } catch {
    return { problem: makeProblem('not-json', explain(json)) };
  }
}

function explain(json: string): string {
  const error = findJsonError(json);
  // JSON by the book, and still refused: an engine can run out of room for what nests too deep.
  if (error === undefined) return `found JSON too deep to parse, expected less nesting`;
  const { line, column, offset, expected } = error;
  const rest = json.slice(offset, offset + SHOWN);
  const found = rest === '' ? 'the end of the text' : quoteText(rest);
  return `line ${line}, column ${column}: found ${found}, expected ${expected}`;
}

function makeProblem(code: ProblemCode, message: string): Problem {
  return { path: '', code, message };
}
