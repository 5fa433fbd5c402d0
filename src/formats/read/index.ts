export { readCsv } from './read-csv.js';
export { readICalendar } from './read-icalendar.js';
export { readSimile } from './read-simile.js';
export { readTimelineJs } from './read-timeline-js.js';
export { readTimelineJsCsv } from './read-timeline-js-csv.js';
export { readVis } from './read-vis.js';
export type { ReadOptions } from './conversion-builder.js';
export type { CsvColumns, CsvField } from './csv-columns.js';
export type { CsvOptions } from './read-csv.js';
