import type { Cursor } from './cursor.js';
import { isStated } from './date-fields.js';
import type { DateField, DateFields } from './date-fields.js';
import { extentOfFields } from './extent-of-fields.js';
import { scanFields } from './scan-fields.js';
import type { Precision, TimelineDate } from './types.js';

/** Reads one date, of any level, up to the first character that cannot belong to it. */
export function parseSingle(cursor: Cursor): TimelineDate {
  const start = cursor.at;
  const fields = scanFields(cursor);
  const extent = extentOfFields(fields);
  if (!extent) cursor.fail('a 29 February of a leap year', start, cursor.at - start);
  const given = [fields.year, fields.month ?? fields.season, fields.day];
  return {
    edtf: cursor.text.slice(start, cursor.at),
    level: fields.level,
    kind: 'date',
    extent,
    inner: undefined,
    precision: precisionOf(fields),
    approximate: given.some((field) => field?.approximate),
    uncertain: given.some((field) => field?.uncertain),
    openStart: undefined,
    openEnd: undefined,
    parts: [],
    offsetMinutes: fields.offsetMinutes,
  };
}

/** The unit up to which every digit is stated. */
function precisionOf({ year, month, season, day, second }: DateFields): Precision {
  if (year.low !== year.high || year.digits.includes('E')) return yearPrecision(year);
  if (season) return 'season';
  if (!month || !isStated(month)) return 'year';
  if (!day || !isStated(day)) return 'month';
  return second === undefined ? 'day' : 'second';
}

function yearPrecision({ low, high, digits }: DateField): Precision {
  const years = high - low + 1;
  if (digits.includes('E') && years === 1) return 'age';
  return years <= 10 ? 'decade' : years <= 100 ? 'century' : years <= 1000 ? 'millennium' : 'age';
}
