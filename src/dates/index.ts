export { civilFromDays, daysFromCivil, MS_PER_DAY } from './civil.js';
export type { CivilDate } from './civil.js';
export { compareDates } from './compare-dates.js';
export { DateSyntaxError } from './date-syntax-error.js';
export { excludes } from './excludes.js';
export { parseDate } from './parse-date.js';
export type { DateFormat, DateKind, Extent, OpenSide, Precision, TimelineDate } from './types.js';
