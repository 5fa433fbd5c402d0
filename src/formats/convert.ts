export * from './read/index.js';
export * from './write/index.js';
export type * from './conversion-types.js';
