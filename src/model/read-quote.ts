import { LIMITS } from './limits.js';
import type { Place, ProblemList } from './problem-list.js';
import { addMissing, readNumber, readObject, readText } from './read-fields.js';
import { own } from './read-value.js';
import type { Fields } from './read-value.js';
import type { PositionData, QuoteData } from './document-data.js';

/** The words that a citation quotes; `undefined` without them. */
export function readQuote(
  problems: ProblemList,
  fields: Fields,
  place: Place,
): QuoteData | undefined {
  const given = readObject(problems, fields, 'quote', place);
  if (given === undefined) return undefined;
  if (own(given, 'exact') === undefined) addMissing(problems, place, 'exact', 'quote');
  const exact = readQuoteText(problems, given, 'exact', place, 'quote/exact');
  const prefix = readQuoteText(problems, given, 'prefix', place, 'quote/prefix');
  const suffix = readQuoteText(problems, given, 'suffix', place, 'quote/suffix');
  if (exact === undefined) return undefined;
  // A copy, so that nobody gets to see a getter or a field of another type.
  const quote: QuoteData = { exact };
  if (prefix !== undefined) quote.prefix = prefix;
  if (suffix !== undefined) quote.suffix = suffix;
  return quote;
}

function readQuoteText(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
  path: string,
): string | undefined {
  const text = readText(problems, fields, key, place, path);
  if (text === undefined || text.length <= LIMITS.quote) return text;
  const message = `found ${text.length} characters, expected at most ${LIMITS.quote}`;
  problems.add(place, path, 'too-long', message);
  return undefined;
}

/** Where in the source's text the quote stands; `undefined` when no two offsets say so. */
export function readPosition(
  problems: ProblemList,
  fields: Fields,
  place: Place,
): PositionData | undefined {
  const given = readObject(problems, fields, 'position', place);
  if (given === undefined) return undefined;
  const at = { path: `${place.path}/position` };
  const start = readOffset(problems, given, 'start', at);
  const end = readOffset(problems, given, 'end', at);
  if (start === undefined || end === undefined) return undefined;
  if (end >= start) return { start, end };
  const message = `found an end "${end}" before the start "${start}", expected it after`;
  problems.add(at, 'end', 'unknown-value', message);
  return undefined;
}

function readOffset(
  problems: ProblemList,
  fields: Fields,
  key: string,
  place: Place,
): number | undefined {
  if (own(fields, key) === undefined) addMissing(problems, place, key);
  const offset = readNumber(problems, fields, key, place);
  if (offset === undefined || (offset >= 0 && Number.isInteger(offset))) return offset;
  problems.addFound(place, key, 'unknown-value', offset, 'a whole number from 0');
  return undefined;
}
