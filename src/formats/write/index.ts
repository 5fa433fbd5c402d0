export { writeBibtex, writeCslJson, writeRis } from './bibliography.js';
export { writeCsv } from './csv.js';
export type { CsvOptions } from './csv.js';
export { writeICalendar } from './icalendar.js';
export type { CalendarOptions } from './icalendar.js';
export { writeJsonLd } from './json-ld.js';
export { writeMarkdown } from './markdown.js';
export { writeTimelineJs } from './timelinejs.js';
export type { WriteOptions } from './wording.js';
