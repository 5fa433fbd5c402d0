/**
 * Where following `parents` leads back to where it began, takes out the link of the member that
 * comes first in `nodes`, so that the same data is always cut in the same place. Returns those
 * members. Each node has one parent at most and is walked once.
 */
export function breakCycles<T>(nodes: readonly T[], parents: Map<T, T>): readonly T[] {
  const walks = new Map<T, T>();
  const cut: T[] = [];
  // In the order of `nodes`, the first to be met twice in one walk need not be the first given.
  const order = new Map<T, number>();
  for (const start of nodes) {
    if (!parents.has(start)) continue;
    order.set(start, order.size);
  }
  for (const start of order.keys()) {
    let node: T | undefined = start;
    while (node !== undefined && !walks.has(node) && parents.has(node)) {
      walks.set(node, start);
      node = parents.get(node);
    }
    if (node === undefined || walks.get(node) !== start) continue;
    cut.push(firstOfCycle(node, parents, order));
  }
  for (const node of cut) parents.delete(node);
  return cut;
}

function firstOfCycle<T>(member: T, parents: ReadonlyMap<T, T>, order: ReadonlyMap<T, number>): T {
  const rank = (node: T): number => order.get(node) ?? Infinity;
  let first = member;
  for (let node = parents.get(member); node !== undefined && node !== member;) {
    if (rank(node) < rank(first)) first = node;
    node = parents.get(node);
  }
  return first;
}
