/** A box in a column: where it would like to begin, and its size, in px. */
export interface Wish {
  readonly target: number;
  readonly size: number;
}

/**
 * Places boxes below each other in the order given, `gap` apart and inside [0, length], as near to
 * their targets as can be: least squares by pooling neighbours that would overlap. They must fit.
 */
export function spreadLabels(wishes: readonly Wish[], gap: number, length: number): number[] {
  // With all sizes before it taken off, a place may only not fall below the one before.
  const offsets: number[] = [];
  let offset = 0;
  for (const { size } of wishes) {
    offsets.push(offset);
    offset += size + gap;
  }
  const blocks: { sum: number; count: number }[] = [];
  wishes.forEach(({ target }, i) => {
    let block = { sum: target - (offsets[i] ?? 0), count: 1 };
    for (;;) {
      const last = blocks[blocks.length - 1];
      if (!last || last.sum / last.count < block.sum / block.count) break;
      blocks.pop();
      block = { sum: last.sum + block.sum, count: last.count + block.count };
    }
    blocks.push(block);
  });
  const most = Math.max(0, length - (offset - gap));
  const places: number[] = [];
  for (const { sum, count } of blocks) {
    const place = Math.min(Math.max(0, sum / count), most);
    for (let i = 0; i < count; i++) places.push(place + (offsets[places.length] ?? 0));
  }
  return places;
}
