import { breakCycles } from './break-cycles.js';
import { didYouMean } from './did-you-mean.js';
import { foundMessage } from './problem-list.js';
import type { ProblemList, Place } from './problem-list.js';
import { readFlag, readId, readObjects, readRequiredId, readText } from './read-fields.js';
import type { Fields } from './read-value.js';
import type { Group } from './types.js';

/** A group whose place among the others is not settled yet. */
interface GroupRecord extends Group {
  index: number;
  depth: number;
  parent: GroupRecord | undefined;
}

/** A group listed in the document, with where it stands there and what it says of its parent. */
interface ListedGroup {
  readonly group: GroupRecord;
  readonly place: Place;
  readonly parentId: string | undefined;
}

/** The lanes: those that `groups` lists, then those that only events name, then the one without. */
export class GroupList {
  /** The group of events that name none. */
  readonly unnamed: GroupRecord = aGroup('', '', false);
  private readonly _byId = new Map<string, GroupRecord>();
  private _listed = false;

  /** Takes up the groups that the document lists. */
  read(problems: ProblemList, document: Fields, root: Place): void {
    const listed: ListedGroup[] = [];
    for (const [fields, place] of readObjects(problems, document, 'groups', root)) {
      const id = readRequiredId(problems, fields, 'id', place);
      const label = readText(problems, fields, 'label', place);
      const parentId = readId(problems, fields, 'parent', place);
      const isCollapsed = readFlag(problems, fields, 'collapsed', place);
      if (id === undefined) continue;
      if (this._byId.has(id)) {
        problems.addFound(place, 'id', 'duplicate-id', id, 'an id of its own');
        continue;
      }
      const group = aGroup(id, label ?? id, isCollapsed);
      this._byId.set(id, group);
      listed.push({ group, place, parentId });
    }
    this._listed = listed.length > 0;
    this._linkParents(problems, listed);
  }

  /** The group with an id; made when there is none, with a problem where the document lists groups. */
  find(problems: ProblemList, id: string, event: Place): Group {
    let group = this._byId.get(id);
    if (group !== undefined) return group;
    if (this._listed) this._addNoGroup(problems, event, 'group', id);
    group = aGroup(id, id, false);
    this._byId.set(id, group);
    return group;
  }

  /** All groups, each after its parent; the unnamed one among them when `withUnnamed`. */
  list(withUnnamed: boolean): readonly Group[] {
    const groups = parentsFirst([...this._byId.values()]);
    groups.forEach((group, i) => (group.index = i));
    this.unnamed.index = groups.length;
    if (withUnnamed) groups.push(this.unnamed);
    return groups;
  }

  private _addNoGroup(problems: ProblemList, place: Place, field: string, id: string): void {
    const hint = didYouMean(problems, id, this._byId, ({ label }) => label);
    problems.addFound(place, field, 'no-group', id, `the id of a group listed${hint}`);
  }

  private _linkParents(problems: ProblemList, listed: readonly ListedGroup[]): void {
    const parents = new Map<GroupRecord, GroupRecord>();
    const places = new Map<GroupRecord, Place>();
    for (const { group, place, parentId } of listed) {
      if (parentId === undefined) continue;
      const parent = this._byId.get(parentId);
      places.set(group, place);
      if (parent !== undefined) parents.set(group, parent);
      else this._addNoGroup(problems, place, 'parent', parentId);
    }
    for (const first of breakCycles([...parents.keys()], parents)) {
      const message = foundMessage(first.id, 'a parent that does not lie within the group itself');
      problems.add(places.get(first) ?? { path: '' }, 'parent', 'group-cycle', message);
    }
    for (const [group, parent] of parents) group.parent = parent;
  }
}

function aGroup(id: string, label: string, collapsed: boolean): GroupRecord {
  return { index: 0, id, label, parent: undefined, depth: 0, collapsed };
}

/** In the order given, but each group's own groups straight after it; sets how deep each lies. */
function parentsFirst(groups: readonly GroupRecord[]): GroupRecord[] {
  const children = new Map<GroupRecord | undefined, GroupRecord[]>();
  for (const group of groups) {
    const siblings = children.get(group.parent);
    if (siblings === undefined) children.set(group.parent, [group]);
    else siblings.push(group);
  }
  const ordered: GroupRecord[] = [];
  const waiting = children.get(undefined)?.toReversed() ?? [];
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    group.depth = group.parent === undefined ? 0 : group.parent.depth + 1;
    ordered.push(group);
    // One by one: as arguments of one call, thousands would be more than the stack holds.
    for (const child of children.get(group)?.toReversed() ?? []) waiting.push(child);
  }
  return ordered;
}
