import { isFields, isList, own } from '../../model/read-value.js';
import type { Fields } from '../../model/read-value.js';
import { textOf } from './fields-of.js';

/** A node of the graph, and where it first stands. */
export interface GraphNode {
  readonly fields: Fields;
  readonly path: string;
}

/** Objects inside one another; no graph that people write nests deeper. */
const DEEPEST = 40;
const PREFIX = /^(?:schema:|https?:\/\/schema\.org\/|oa:|https?:\/\/www\.w3\.org\/ns\/oa#)/u;

/** The nodes of JSON-LD: all its objects that have a type, and those that others name by their ids. */
export class Graph {
  readonly nodes: GraphNode[] = [];
  /** Where something nests too deep to be read. */
  readonly tooDeep: string[] = [];
  private readonly _byId = new Map<string, Fields>();

  constructor(data: unknown) {
    this._collect(data, '', 0);
  }

  /** The objects of a property, those that are named by their ids among them. */
  objects(fields: Fields, key: string): Fields[] {
    return valuesOf(fields, key).flatMap((value) => {
      if (!isFields(value)) return [];
      const known = this._byId.get(idOf(value));
      return [known !== undefined && typesOf(value).length === 0 ? known : value];
    });
  }

  /** The node with an id. */
  find(id: string): Fields | undefined {
    return this._byId.get(id);
  }

  // Calls itself, but never deeper than the limit.
  private _collect(value: unknown, path: string, depth: number): void {
    if (typeof value !== 'object' || value === null) return;
    if (depth > DEEPEST) {
      this.tooDeep.push(path);
      return;
    }
    if (isList(value)) {
      for (const [i, entry] of value.entries()) this._collect(entry, `${path}/${i}`, depth + 1);
      return;
    }
    if (!isFields(value)) return;
    if (typesOf(value).length > 0) {
      this.nodes.push({ fields: value, path });
      const id = idOf(value);
      if (id !== '' && !this._byId.has(id)) this._byId.set(id, value);
    }
    for (const [key, entry] of Object.entries(value)) {
      const at = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      if (key !== '@context') this._collect(entry, at, depth + 1);
    }
  }
}

/** The types of a node, without what stands before their names. */
export function typesOf(fields: Fields): string[] {
  const given = own(fields, '@type') ?? own(fields, 'type');
  return [given].flat().flatMap((type) => {
    return typeof type === 'string' && type !== '' ? [type.replace(PREFIX, '')] : [];
  });
}

/** The id of a node; '' without one. */
export function idOf(fields: Fields): string {
  return textOf(own(fields, '@id') ?? own(fields, 'id'));
}

/** The values of a property, whatever stands before its name; one value is a list of one. */
export function valuesOf(fields: Fields, key: string): readonly unknown[] {
  const value =
    own(fields, key) ?? own(fields, `schema:${key}`) ?? own(fields, `https://schema.org/${key}`);
  if (value === undefined || value === null) return [];
  const list = isFields(value) ? own(value, '@list') : undefined;
  return isList(list) ? list : isList(value) ? value : [value];
}

/** The texts of a property: plain, with a language, or the names of things. */
export function textsOf(fields: Fields, key: string): string[] {
  return valuesOf(fields, key)
    .map((value) => (isFields(value) ? textOfThing(value) : textOf(value)))
    .filter((text) => text !== '');
}

function textOfThing(thing: Fields): string {
  const given = ['@value', 'name', 'value', 'text', 'url', '@id'].map((key) =>
    textOf(own(thing, key) ?? own(thing, `schema:${key}`)),
  );
  return given.find((text) => text !== '') ?? '';
}

/** The first text of a property; '' where it has none. */
export function firstText(fields: Fields, ...keys: readonly string[]): string {
  for (const key of keys) {
    const [text] = textsOf(fields, key);
    if (text !== undefined) return text;
  }
  return '';
}

/** The values of `additionalProperty`, by their names. */
export function additional(fields: Fields): ReadonlyMap<string, unknown> {
  const properties = valuesOf(fields, 'additionalProperty').filter(isFields);
  return new Map(
    properties.map((property) => [firstText(property, 'name'), own(property, 'value')]),
  );
}
