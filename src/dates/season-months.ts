/** First month and number of months of each division of a year, from code 21 on. */
const SEASONS: readonly (readonly [first: number, months: number])[] = [
  ...[3, 6, 9, 12].map((first) => [first, 3] as const), // 21-24, no hemisphere: read as northern
  ...[3, 6, 9, 12].map((first) => [first, 3] as const), // 25-28, northern
  ...[9, 12, 3, 6].map((first) => [first, 3] as const), // 29-32, southern
  ...[1, 4, 7, 10].map((first) => [first, 3] as const), // 33-36, quarters
  ...[1, 5, 9].map((first) => [first, 4] as const), // 37-39, thirds
  ...[1, 7].map((first) => [first, 6] as const), // 40-41, halves
];

/**
 * The first month of a season (ISO 8601-2:2019, 4.8) and how many it has. The standard gives seasons
 * no months: these are the meteorological ones, which most implementations use. A season that begins
 * in December belongs to the year it begins in.
 */
export function seasonMonths(code: number): readonly [first: number, months: number] {
  const season = SEASONS[code - 21];
  if (!season) throw new RangeError(`invalid season "${code}": expected 21 to 41`);
  return season;
}
