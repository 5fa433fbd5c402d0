import type { Group } from '../model/types.js';

/** Events without groups: one lane that needs no name. */
export const isUnnamed = (groups: readonly Group[]): boolean =>
  groups.length === 1 && groups[0]?.label === '';
