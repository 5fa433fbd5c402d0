export { addDuration } from './add-duration.js';
export type { ResolvedDate } from './add-duration.js';
export { civilFromDays, daysFromCivil, MS_PER_DAY } from './civil.js';
export type { CivilDate } from './civil.js';
export { compareDates } from './compare-dates.js';
export { DateSyntaxError } from './date-syntax-error.js';
export { excludes } from './excludes.js';
export { formatDate } from './format-date.js';
export { parseDate } from './parse-date.js';
export { parseDuration } from './parse-duration.js';
export type { Duration, DurationUnit } from './parse-duration.js';
export type {
  DateFormat,
  DateKind,
  DateStyle,
  Extent,
  OpenSide,
  Precision,
  TimelineDate,
} from './types.js';
export { registerDateWords } from './register-date-words.js';
export type { DatePart, DateSetting, DateText, DateWords } from './date-words.js';
