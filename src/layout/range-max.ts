// 16 values to a leaf: the tree then costs an eighth of the values' own memory, and a leaf is still
// one or two cache lines to scan.
const LEAF = 16;

/** Answers "the largest value between two positions" and "the next larger one" in O(log n). */
export class RangeMax {
  readonly values: ArrayLike<number>;
  private readonly _leaves: number;
  private readonly _tree: Float64Array;

  constructor(values: ArrayLike<number>) {
    this.values = values;
    let leaves = 1;
    while (leaves * LEAF < values.length) leaves *= 2;
    const tree = new Float64Array(2 * leaves).fill(-Infinity);
    for (let i = 0; i < values.length; i++) {
      const leaf = leaves + Math.floor(i / LEAF);
      tree[leaf] = Math.max(tree[leaf] ?? -Infinity, values[i] ?? -Infinity);
    }
    for (let i = leaves - 1; i > 0; i--) {
      tree[i] = Math.max(tree[2 * i] ?? -Infinity, tree[2 * i + 1] ?? -Infinity);
    }
    this._leaves = leaves;
    this._tree = tree;
  }

  /** The first position in [lo, hi) whose value is greater than `limit`; `hi` when there is none. */
  next(lo: number, hi: number, limit: number): number {
    const { values, _tree: tree, _leaves: leaves } = this;
    let i = lo;
    while (i < hi) {
      if (i % LEAF === 0) {
        // Climb while the subtrees hold nothing, then go down into the first that does.
        let node = leaves + i / LEAF;
        let size = LEAF;
        while ((tree[node] ?? -Infinity) <= limit) {
          if (node % 2 === 1) {
            i += size;
            node += 1;
            if (i >= hi || (node & (node - 1)) === 0) return hi;
          }
          if (node % 2 === 0) {
            node /= 2;
            size *= 2;
            if (node === 0) return hi;
          }
        }
        while (node < leaves) {
          node *= 2;
          size /= 2;
          if ((tree[node] ?? -Infinity) <= limit) {
            node += 1;
            i += size;
          }
        }
        if (i >= hi) return hi;
      }
      const end = Math.min(hi, i - (i % LEAF) + LEAF);
      for (; i < end; i++) if ((values[i] ?? -Infinity) > limit) return i;
    }
    return hi;
  }

  /** The last position in [lo, hi) whose value is greater than `limit`; `lo - 1` when there is none. */
  previous(lo: number, hi: number, limit: number): number {
    const { values, _tree: tree, _leaves: leaves } = this;
    let i = hi - 1;
    while (i >= lo) {
      const leaf = Math.floor(i / LEAF);
      if ((tree[leaves + leaf] ?? -Infinity) > limit) {
        for (const first = Math.max(lo, leaf * LEAF); i >= first; i--) {
          if ((values[i] ?? -Infinity) > limit) return i;
        }
      } else {
        let node = leaves + leaf;
        let size = 1;
        let first = leaf;
        while (node % 2 === 1 && node > 1 && (tree[node >> 1] ?? -Infinity) <= limit) {
          node >>= 1;
          first -= size;
          size *= 2;
        }
        i = first * LEAF - 1;
      }
    }
    return lo - 1;
  }

  /** The largest value in [lo, hi); `-Infinity` when it is empty. */
  max(lo: number, hi: number): number {
    const { values, _tree: tree, _leaves: leaves } = this;
    let best = -Infinity;
    let first = Math.ceil(lo / LEAF);
    let last = Math.floor(hi / LEAF);
    const see = (from: number, to: number): void => {
      for (let i = from; i < to; i++) best = Math.max(best, values[i] ?? -Infinity);
    };
    if (first >= last) {
      see(lo, hi);
      return best;
    }
    see(lo, first * LEAF);
    see(last * LEAF, hi);
    for (first += leaves, last += leaves; first < last; first >>= 1, last >>= 1) {
      if (first % 2 === 1) best = Math.max(best, tree[first++] ?? -Infinity);
      if (last % 2 === 1) best = Math.max(best, tree[--last] ?? -Infinity);
    }
    return best;
  }
}
