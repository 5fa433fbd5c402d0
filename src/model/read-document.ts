import { Reading } from './reading.js';
import type { ReadOptions, ReadResult } from './types.js';

/**
 * Reads a timeline document of unknown shape: keeps what is good, and tells of each thing that is
 * not. Never throws, whatever it is given. Every entry of `events` is among the document's `events`
 * or `notPlaced`. For text, see `readJson`.
 */
export function readDocument(data: unknown, options: ReadOptions = {}): ReadResult {
  const steps = readDocumentInSteps(data, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * As `readDocument`, in steps of about a millisecond, so that a page stays alive while it reads a
 * huge document. Yields how much is done, from 0 to 1; returns the result.
 */
export function* readDocumentInSteps(
  data: unknown,
  options: ReadOptions = {},
): Generator<number, ReadResult, undefined> {
  const reading = new Reading(data, options.base);
  // The shares of time that the parts take, as measured on a document of 100 000 events.
  for (const done of reading.readSources()) yield done * 0.1;
  for (const done of reading.readEvents()) yield 0.1 + done * 0.7;
  const finishing = reading.finish();
  let finished = finishing.next();
  for (let done = 0.8; finished.done !== true; done += (1 - done) / 20) {
    yield done;
    finished = finishing.next();
  }
  if (options.allowUncited !== true) reading.checkCited();
  return { doc: finished.value, problems: reading.problems.list() };
}
