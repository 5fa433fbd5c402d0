import type { ComplexAttributeConverter } from 'lit';
import { isSupported } from './supported-format.js';

/** Reads an attribute, and knows which values it can have. */
export interface CheckedConverter<T = unknown> extends ComplexAttributeConverter<T> {
  readonly isKnown: (value: string) => boolean;
  /** What it can have, in words. */
  readonly expected: string;
}

/** Reads an attribute of a few words; the first is the default, for one that is missing or unknown. */
export function oneOf<T extends string>(words: readonly [T, ...T[]]): CheckedConverter<T> {
  const find = (value: string | null): T | undefined => words.find((word) => word === value);
  return {
    fromAttribute: (value) => find(value) ?? words[0],
    isKnown: (value) => find(value) !== undefined,
    expected: words.map((word) => `"${word}"`).join(' or '),
  };
}

/** Reads a number above 0; anything else, and a removed attribute, is the default. */
export function positive(otherwise: number): CheckedConverter<number> {
  const isKnown = (value: string): boolean => Number(value) > 0 && Number(value) < Infinity;
  return {
    fromAttribute: (value) => (value !== null && isKnown(value) ? Number(value) : otherwise),
    isKnown,
    expected: 'a number above 0',
  };
}

const OF_DATES = {
  calendar: 'a Unicode calendar, such as "persian"',
  numberingSystem: 'a Unicode numbering system, such as "arab"',
  timeZone: 'an IANA time zone, such as "Asia/Seoul"',
} as const;

/** Reads what dates are written in; what the browser does not know is left out where it is used. */
export function ofDates(option: keyof typeof OF_DATES): CheckedConverter<string | undefined> {
  return {
    fromAttribute: (value) => value ?? undefined,
    isKnown: (value) => isSupported({ [option]: value }),
    expected: OF_DATES[option],
  };
}
