import type { ProblemList, Place } from './problem-list.js';
import { readObjects, readRequiredId, readText } from './read-fields.js';
import type { Fields } from './read-value.js';
import type { Group } from './types.js';

/** A group whose position is not settled yet. */
export interface GroupRecord extends Group {
  index: number;
}

/** The lanes: those that `groups` lists, then those that only events name, then the one without. */
export class GroupList {
  /** The group of events that name none. */
  readonly unnamed: GroupRecord = { index: 0, id: '', label: '' };
  private readonly _byId = new Map<string, GroupRecord>();
  private _listed = false;

  /** Takes up the groups that the document lists. */
  read(problems: ProblemList, document: Fields, root: Place): void {
    for (const [fields, place] of readObjects(problems, document, 'groups', root)) {
      const id = readRequiredId(problems, fields, 'id', place);
      const label = readText(problems, fields, 'label', place);
      if (id === undefined) continue;
      if (this._byId.has(id)) {
        problems.addFound(place, 'id', 'duplicate-id', id, 'an id of its own');
        continue;
      }
      this._add(id, label ?? id);
      this._listed = true;
    }
  }

  /** The group with an id; made when there is none, with a problem where the document lists groups. */
  find(problems: ProblemList, id: string, event: Place): Group {
    const group = this._byId.get(id);
    if (group !== undefined) return group;
    if (this._listed) problems.addFound(event, 'group', 'no-group', id, 'the id of a group listed');
    return this._add(id, id);
  }

  /** All groups in order; the unnamed one among them when `withUnnamed`. */
  list(withUnnamed: boolean): readonly Group[] {
    const groups = [...this._byId.values()];
    this.unnamed.index = groups.length;
    if (withUnnamed) groups.push(this.unnamed);
    return groups;
  }

  private _add(id: string, label: string): Group {
    const group: GroupRecord = { index: this._byId.size, id, label };
    this._byId.set(id, group);
    return group;
  }
}
