/**
 * Shares px among lanes: each gets what it needs if all of that fits, else the needy get equal
 * shares of what the others leave. None gets less than its `least`.
 */
export function shareAcross(
  needs: readonly number[],
  least: readonly number[],
  room: number,
): number[] {
  const wanted = needs.map((need, i) => Math.max(need, least[i] ?? 0));
  const total = (level: number): number =>
    wanted.reduce((sum, want, i) => sum + Math.max(least[i] ?? 0, Math.min(want, level)), 0);
  let high = Math.max(room, ...wanted.filter(Number.isFinite));
  if (total(high) > room) {
    let low = 0;
    for (let i = 0; i < 60; i++) {
      const level = (low + high) / 2;
      if (total(level) > room) high = level;
      else low = level;
    }
    high = low;
  }
  return wanted.map((want, i) => Math.max(least[i] ?? 0, Math.min(want, high)));
}
