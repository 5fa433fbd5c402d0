import { isFields, isList, own } from '../../model/read-value.js';
import type { Fields } from '../../model/read-value.js';

/** What a value says as text: a number or a truth value as it is written; '' for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The text of a field; '' where it is not there. */
export function textIn(fields: Fields, key: string): string {
  return textOf(own(fields, key));
}

/** The object of a field; an empty one where it is not there. */
export function fieldsIn(fields: Fields, key: string): Fields {
  const value = own(fields, key);
  return isFields(value) ? value : {};
}

/** The entries of a field that is a list, or its value alone; empty where it is not there. */
export function listIn(fields: Fields, key: string): readonly unknown[] {
  const value = own(fields, key);
  if (value === undefined || value === null) return [];
  return isList(value) ? value : [value];
}

/** The fields that no one reads, each under a name of its own: `x-given-…`. */
export function otherFields(fields: Fields, known: readonly string[]): Record<string, unknown> {
  const others: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (!known.includes(name) && !isEmpty(value)) others[`x-given-${name}`] = value;
  }
  return others;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return isFields(value) && Object.values(value).every((one) => one === null || one === '');
}

/** Fields without those that are empty. */
export function withoutEmpty<T extends Record<string, string>>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== '')) as Partial<T>;
}
