import { tint } from './svg-nodes.js';

export const INK = '#1b2430';
export const MUTED = '#56606e';
export const LINE = '#d9dee6';
export const FAINT = '#f4f6f9';
export const SURFACE = '#ffffff';
export const ACCENT = '#0b57d0';
export const DENIED = '#b3261e';
export const DOUBT = '#8a5300';

/** Colours of lanes, in their order; the light ones of the element. */
export const HUES: readonly string[] = [
  '#1a5fb4',
  '#7a3fa8',
  '#b3302a',
  '#1d7346',
  '#8a5a00',
  '#0a6c80',
  '#a52f6b',
  '#4b5563',
];

/** Colours of periods, in their order. */
export const PERIOD_HUES: readonly string[] = [5, 4, 6, 7].map((hue) => HUES[hue] ?? INK);

export const periodTint = (index: number, share: number): string =>
  tint(PERIOD_HUES[index % PERIOD_HUES.length] ?? INK, share);

export const hueAt = (index: number): string => HUES[index % HUES.length] ?? INK;
