import { parseJson } from '../../model/read-json.js';
import { LIMITS } from '../../model/limits.js';

/**
 * Parses JSON text.
 *
 * @throws {RangeError} for text that is no JSON; tells the line and the column
 */
export function parseJsonInput(text: string): unknown {
  const { data, problem } = parseJson(text);
  if (problem !== undefined) throw new RangeError(`invalid JSON: ${problem.message}`);
  return data;
}

/**
 * Checks that a text can be read.
 *
 * @throws {RangeError} for one that is too long
 */
export function checkLength(text: string): void {
  if (text.length <= LIMITS.json) return;
  throw new RangeError(`found ${text.length} characters, expected at most ${LIMITS.json}`);
}
