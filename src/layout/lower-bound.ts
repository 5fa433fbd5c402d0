/** The first position in `sorted`, from `lo` up to `hi`, whose value is not less than `value`. */
export function lowerBound(
  sorted: ArrayLike<number>,
  value: number,
  lo = 0,
  hi: number = sorted.length,
): number {
  return search(sorted, value, lo, hi, false);
}

/** The first position in `sorted`, from `lo` up to `hi`, whose value is greater than `value`. */
export function upperBound(
  sorted: ArrayLike<number>,
  value: number,
  lo = 0,
  hi: number = sorted.length,
): number {
  return search(sorted, value, lo, hi, true);
}

function search(
  sorted: ArrayLike<number>,
  value: number,
  lo: number,
  hi: number,
  isPastEqual: boolean,
): number {
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    const found = sorted[mid] ?? Infinity;
    if (found < value || (isPastEqual && found === value)) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
