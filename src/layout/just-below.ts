/** A number next to a finite value that is less: what lies above it includes the value. */
export function justBelow(value: number): number {
  return value - Math.max(Math.abs(value) * 2 ** -52, Number.MIN_VALUE);
}

/** A number next to a finite value that is more. */
export const justAbove = (value: number): number => -justBelow(-value);
