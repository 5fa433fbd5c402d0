import { nestLanes } from '../layout/nest-lanes.js';
import type { Group } from '../model/types.js';

/** Which groups are folded, so that what lies within them is drawn in their lanes. */
export class GroupFolds {
  private _groups: readonly Group[] = [];
  private _parents: ReadonlySet<number> = new Set();
  private readonly _folded = new Set<number>();

  /** Takes the groups of a document; those that are to be folded at first then are. */
  setGroups(groups: readonly Group[]): void {
    if (groups === this._groups) return;
    this._groups = groups;
    this._parents = new Set(groups.flatMap(({ parent }) => parent?.index ?? []));
    this._folded.clear();
    for (const { index, collapsed } of groups)
      if (collapsed && this._parents.has(index)) this._folded.add(index);
  }

  /** The groups of each lane. */
  get lanes(): number[][] {
    return nestLanes(this._groups, this._folded);
  }

  /** Whether a group is folded; `undefined` for one that cannot be. */
  readonly isFolded = (group: number): boolean | undefined =>
    this._parents.has(group) ? this._folded.has(group) : undefined;

  toggle(group: number): void {
    if (!this._folded.delete(group)) this._folded.add(group);
  }
}
