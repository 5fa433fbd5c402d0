import { LIMITS } from '../../model/index.js';
import type { TimelineDocument } from '../../model/index.js';
import { UNREADABLE, entryOf, isFields, isList, lengthOf, own } from '../../model/read-value.js';
import type { Fields } from '../../model/read-value.js';
import type { Loss } from '../conversion-types.js';

/** Values that say no more than their absence. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  'events/basis': 'stated',
  'events/importance': 0,
  'events/citations/stance': 'asserts',
  'groups/collapsed': false,
};

interface Counted {
  readonly path: string;
  readonly name: string;
  count: number;
}

/** Gathers what a format could not carry: one entry for each field of an event, a source, a group. */
export class LossList {
  private readonly _format: string;
  private readonly _losses = new Map<string, Loss>();

  constructor(format: string) {
    this._format = format;
  }

  /** Notes that what stands at `path` was left out or changed; only the first word on it counts. */
  add(path: string, message: string): void {
    if (!this._losses.has(path)) this._losses.set(path, { path, message });
  }

  /**
   * Notes every field of the data that is none of those carried.
   *
   * @param carried Names from the root, without positions, such as `events/citations/source`; the
   *   name of an object or a list is enough for all that is in it.
   * @param inWords Names of what is carried, but in words for readers alone.
   */
  addLeftOut(
    doc: TimelineDocument,
    carried: readonly string[],
    inWords: readonly string[] = [],
  ): void {
    const worded = new Set(inWords);
    const whole = new Set(carried);
    const partly = new Set(
      [...carried, ...inWords].flatMap((name) => {
        const parts = name.split('/');
        return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
      }),
    );
    const found = new Map<string, Counted>();
    const walk = (value: unknown, name: string, path: string, entry: string): void => {
      if (whole.has(name) || !isSaid(name, value)) return;
      if (name !== '' && !partly.has(name)) {
        const key = `${entry} ${name}`;
        const known = found.get(key);
        if (known) known.count++;
        else found.set(key, { path, name, count: 1 });
      } else if (isList(value)) {
        for (let i = 0; i < Math.min(lengthOf(value), LIMITS.entries); i++) {
          const at = `${path}/${i}`;
          const one = entryOf(value, i);
          if (isFields(one)) walkFields(one, name, at, name.includes('/') ? entry : at);
        }
      } else if (isFields(value)) walkFields(value, name, path, entry);
    };
    const walkFields = (fields: Fields, name: string, path: string, entry: string): void => {
      for (const key of keysOf(fields)) {
        const pointer = key.replaceAll('~', '~0').replaceAll('/', '~1');
        walk(
          own(fields, key),
          name === '' ? key : `${name}/${pointer}`,
          `${path}/${pointer}`,
          entry,
        );
      }
    };
    walk(doc.data, '', '', '');
    for (const { path, name, count } of found.values()) {
      const field =
        name
          .split('/')
          .slice(name.startsWith('events/citations/') ? 2 : 1)
          .join('/') || name;
      const times = count > 1 ? ` (${count} times)` : '';
      const what = worded.has(name)
        ? `has the field "${field}" in words alone`
        : `has no place for the field "${field}"`;
      this.add(path, `${this._format} ${what}${times}`);
    }
  }

  list(): readonly Loss[] {
    return [...this._losses.values()];
  }
}

/** The names of fields, each after what holds it. */
export function fieldsOf(holder: string, names: string): string[] {
  return names.split(' ').map((name) => `${holder}/${name}`);
}

function isSaid(name: string, value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === UNREADABLE) return false;
  if (name in DEFAULTS && value === DEFAULTS[name]) return false;
  if (isList(value)) return lengthOf(value) > 0;
  return !isFields(value) || keysOf(value).length > 0;
}

function keysOf(fields: Fields): readonly string[] {
  try {
    return Object.keys(fields);
  } catch {
    return []; // a proxy that does not tell
  }
}
