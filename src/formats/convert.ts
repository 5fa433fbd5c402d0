export * from './read/index.js';
export type * from './conversion-types.js';
