import type { ProblemList } from './problem-list.js';
import { quoteText } from './problem-list.js';
import { readId } from './read-fields.js';
import type { EventRecord, SourceRecord } from './records.js';

/** Gives every event or source the id of its data, as long as it is the first to have it. */
export class IdRegister<T extends EventRecord | SourceRecord> {
  /** What a reference may name: the ids that the data gives, not those made up here. */
  readonly byId: ReadonlyMap<string, T>;
  private readonly _byId = new Map<string, T>();
  private readonly _unnamed: T[] = [];

  constructor() {
    this.byId = this._byId;
  }

  /** Enters a record under the id it was given; `required` makes a missing one a problem. */
  enter(problems: ProblemList, record: T, required: boolean): void {
    const id = readId(problems, record.data, 'id', record);
    const first = id === undefined ? undefined : this._byId.get(id);
    if (id !== undefined && first === undefined) {
      record.id = id;
      this._byId.set(id, record);
      return;
    }
    this._unnamed.push(record);
    if (id !== undefined && first !== undefined) {
      const message = `found ${quoteText(id)}, which ${first.path} has already, expected an id of its own`;
      problems.add(record, 'id', 'duplicate-id', message);
    } else if (required && record.data.id === undefined) {
      problems.addFound(record, undefined, 'missing', undefined, 'a field "id"');
    }
  }

  /** Makes an id for each record without one, such as `events-3`; call it when all are entered. */
  finish(): void {
    for (const record of this._unnamed) {
      const made = record.path.slice(1).replace('/', '-');
      let id = made;
      for (let n = 2; this._byId.has(id); n++) id = `${made}-${n}`;
      record.id = id;
    }
  }
}
