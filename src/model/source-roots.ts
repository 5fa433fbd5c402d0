import { breakCycles } from './break-cycles.js';
import { quoteText } from './problem-list.js';
import type { ProblemList } from './problem-list.js';
import { readId } from './read-fields.js';
import type { SourceRecord } from './records.js';

const KINDS = [
  ['reprintOf', 'reprint'],
  ['basedOn', 'rewrite'],
] as const;

/** Follows `reprintOf`, else `basedOn`, to the end, so that every source knows its root. */
export function linkRoots(
  problems: ProblemList,
  sources: readonly SourceRecord[],
  byId: ReadonlyMap<string, SourceRecord>,
): void {
  const parents = new Map<SourceRecord, SourceRecord>();
  for (const source of sources) {
    for (const [field, kind] of KINDS) {
      const id = readId(problems, source.data, field, source);
      if (id === undefined) continue;
      const parent = byId.get(id);
      if (parent === undefined) {
        problems.add(
          source,
          field,
          'no-source',
          `found no source ${quoteText(id)}, expected one with this id`,
        );
      } else if (!parents.has(source)) {
        parents.set(source, parent);
        source.copyKind = kind;
      }
    }
  }
  for (const first of breakCycles(sources, parents)) {
    const field = first.copyKind === 'reprint' ? 'reprintOf' : 'basedOn';
    first.copyKind = undefined;
    const message = `found a source that leads back to itself through ${field}, expected an original at the end`;
    problems.add(first, field, 'source-cycle', message);
  }
  for (const source of parents.keys()) setRoot(source, parents);
}

function setRoot(source: SourceRecord, parents: ReadonlyMap<SourceRecord, SourceRecord>): void {
  const chain: SourceRecord[] = [];
  let end = source;
  // A source whose root is known already ends the walk, so that a chain is walked once.
  for (
    let next = parents.get(end);
    next !== undefined && end.root === end;
    next = parents.get(end)
  ) {
    chain.push(end);
    end = next;
  }
  for (const copy of chain) copy.root = end.root;
}
