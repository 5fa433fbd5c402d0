/** The largest number, or one near it, that is less than a finite value. */
export function justBelow(value: number): number {
  return Math.max(
    value - Math.max(Math.abs(value) * 2 ** -52, Number.MIN_VALUE),
    -Number.MAX_VALUE,
  );
}
