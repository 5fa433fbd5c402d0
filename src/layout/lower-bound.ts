/** The first position in `sorted`, from `lo` up to `hi`, whose value is not less than `value`. */
export function lowerBound(
  sorted: ArrayLike<number>,
  value: number,
  lo = 0,
  hi: number = sorted.length,
): number {
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if ((sorted[mid] ?? Infinity) < value) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** The first position in `sorted`, from `lo` up to `hi`, whose value is greater than `value`. */
export function upperBound(
  sorted: ArrayLike<number>,
  value: number,
  lo = 0,
  hi: number = sorted.length,
): number {
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if ((sorted[mid] ?? Infinity) <= value) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
