import { Cursor } from './cursor.js';

/** From the coarsest to the finest, as they are written. */
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const DESIGNATORS = ['Y', 'M', 'W', 'D', 'H', 'M', 'S'];
const FIRST_TIME_UNIT = 4;

export type DurationUnit = (typeof UNITS)[number];

/** A length of time in calendar units, as ISO 8601 writes it. */
export interface Duration {
  /** How many of each unit; those that are not named are not there. */
  readonly amounts: Readonly<Partial<Record<DurationUnit, number>>>;
  /** The finest unit. */
  readonly unit: DurationUnit;
  /** The number of the finest unit is X: "weeks later". */
  readonly vague: boolean;
}

/**
 * Reads an ISO 8601-1 duration of whole numbers, such as `P270D`, `P1Y6M` or `PT36H`. The last number
 * may be `X`, as in TIMEX3 (ISO 24617-1): `PXW` are weeks, nobody says how many.
 *
 * @throws {DateSyntaxError} for any other text
 */
export function parseDuration(text: string): Duration {
  const cursor: Cursor = new Cursor(text.trim(), 'duration');
  cursor.need('P', '"P", such as P270D or PXW');
  const amounts: Partial<Record<DurationUnit, number>> = {};
  let at = -1;
  let isTime = false;
  let vague: boolean;
  do {
    if (!isTime && cursor.take('T')) isTime = true;
    vague = cursor.take('X');
    const digits = vague ? '' : cursor.takeAll('0123456789', 9);
    if (!vague && digits === '') cursor.fail('a whole number or "X"');
    const designator = cursor.text.charAt(cursor.at);
    const from = Math.max(at + 1, isTime ? FIRST_TIME_UNIT : 0);
    const index = DESIGNATORS.indexOf(designator, from);
    const unit = UNITS[index];
    if (!unit || (!isTime && index >= FIRST_TIME_UNIT)) {
      cursor.fail(`one of ${isTime ? 'H, M, S' : 'Y, M, W, D'}, each once and in this order`);
    }
    cursor.take(designator);
    at = index;
    if (!vague) amounts[unit] = Number(digits);
  } while (!cursor.done && !vague);
  if (!cursor.done) cursor.fail('the end after "X"');
  return { amounts, unit: UNITS[at] ?? 'day', vague };
}
