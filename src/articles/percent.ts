/** A share, from 0 to 1, as a whole number of hundredths. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
