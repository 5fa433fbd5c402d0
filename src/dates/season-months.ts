/** The code of the first division of a year, spring; months end far below it. */
export const FIRST_SEASON = 21;

/** The first month of each division of a year, from code 21 on. */
// prettier-ignore
const FIRST_MONTHS = [
  3, 6, 9, 12, // 21-24, no hemisphere: read as northern
  3, 6, 9, 12, // 25-28, northern
  9, 12, 3, 6, // 29-32, southern
  1, 4, 7, 10, // 33-36, quarters
  1, 5, 9, // 37-39, thirds
  1, 7, // 40-41, halves
];

/**
 * The first month of a season from 21 to 41 (ISO 8601-2:2019, 4.8) and how many it has. The standard
 * gives seasons no months: these are the meteorological ones, which most implementations use. A
 * season that begins in December belongs to the year it begins in.
 */
export function seasonMonths(code: number): readonly [first: number, months: number] {
  return [FIRST_MONTHS[code - FIRST_SEASON] ?? 1, code < 37 ? 3 : code < 40 ? 4 : 6];
}
