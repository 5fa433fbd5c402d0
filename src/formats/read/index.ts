export { readSimile } from './read-simile.js';
export { readTimelineJs } from './read-timeline-js.js';
export { readTimelineJsCsv } from './read-timeline-js-csv.js';
export type { ReadOptions } from './conversion-builder.js';
