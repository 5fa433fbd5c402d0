/** Stands for a value that throws when it is read: behind a getter, or a revoked proxy. */
export const UNREADABLE: unique symbol = Symbol('unreadable');

/** An object that is not a list; its fields are read with `own`. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * The value of an object's own field; `undefined` when it has none, whatever the prototype says.
 * A getter that throws gives `UNREADABLE`, which is of no expected type.
 */
export function own(fields: Fields, key: string): unknown {
  try {
    const value = fields[key];
    // Most fields are absent: asking for ownership only when there is a value halves the time.
    return value === undefined || Object.hasOwn(fields, key) ? value : undefined;
  } catch {
    return UNREADABLE;
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !isList(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false; // a revoked proxy
  }
}

/** The number of entries; 0 for a proxy that does not tell. */
export function lengthOf(list: readonly unknown[]): number {
  try {
    return Number.isSafeInteger(list.length) ? list.length : 0;
  } catch {
    return 0;
  }
}

/** An entry of a list; `UNREADABLE` when reading it throws. */
export function entryOf(list: readonly unknown[], index: number): unknown {
  try {
    return list[index];
  } catch {
    return UNREADABLE;
  }
}
