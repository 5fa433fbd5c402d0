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

// About one label: so much the lanes that fold anyway give to one that then folds nothing, in px.
const MOST_GIVEN = 60;

/** Shares px among lanes, and gives those that lack little all that they need. */
export function shareNearly(
  needs: readonly number[],
  least: readonly number[],
  room: number,
): number[] {
  let given = [...least];
  let sizes = shareAcross(needs, given, room);
  const fits = (all: readonly number[], i: number): boolean =>
    (needs[i] ?? 0) <= (all[i] ?? 0) + 1e-6;
  const lacks = (i: number): number => (needs[i] ?? 0) - (sizes[i] ?? 0);
  const inTurn = [...needs.keys()].sort((a, b) => lacks(a) - lacks(b));
  for (const i of inTurn) {
    const need = needs[i] ?? 0;
    if (fits(sizes, i) || lacks(i) > MOST_GIVEN) continue;
    const more = given.map((size, k) => (k === i ? Math.max(size, need) : size));
    const tried = shareAcross(needs, more, room);
    const isWithin = tried.reduce((sum, size) => sum + size, 0) <= room + 1e-6;
    if (!isWithin || tried.some((_, k) => fits(sizes, k) && !fits(tried, k))) continue;
    [given, sizes] = [more, tried];
  }
  return sizes;
}
