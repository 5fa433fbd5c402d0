import type { Fit, FitInput } from './fit-sections.js';

/** Finds where the axis should change its rate. */
export function splitSections(_input: FitInput, _uniform: Fit): number[] {
  return [];
}
