import type { ComplexAttributeConverter } from 'lit';

/** Reads an attribute of a few words; the first is the default, for one that is missing or unknown. */
export function oneOf<T extends string>(words: readonly [T, ...T[]]): ComplexAttributeConverter<T> {
  return {
    fromAttribute: (value) => words.find((word) => word === value) ?? words[0],
  };
}

/** Reads a number above 0; anything else, and a removed attribute, is the default. */
export function positive(otherwise: number): ComplexAttributeConverter<number> {
  return {
    fromAttribute: (value) => {
      const number = value === null ? NaN : Number(value);
      return number > 0 && Number.isFinite(number) ? number : otherwise;
    },
  };
}
