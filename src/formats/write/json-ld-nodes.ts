import type { TimelineDate } from '../../dates/index.js';
import type { Citation, Source, TimelineEvent } from '../../model/index.js';

/** A node of the graph; what is `undefined` is left out. */
export type Node = Readonly<Record<string, unknown>>;

/** A node without the lists that have nothing in them. */
export function withoutEmptyLists(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}

/** The address of a node, relative to the document; of ids in it that no two things share. */
export function nodeId(
  kind: 'event' | 'source' | 'claim' | 'annotation' | 'date',
  thing: TimelineEvent | Source | Citation,
): string {
  const name = 'id' in thing ? encodeId(thing.id) : citationName(thing);
  return `#${kind}-${name}`;
}

function citationName({ event, path }: Citation): string {
  return `${encodeId(event.id)}/${/\d+$/.exec(path)?.[0] ?? ''}`;
}

function encodeId(id: string): string {
  return encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** A plain date, or the open side of an interval. */
const PLAIN_SIDE = String.raw`(?:\d{4}(?:-\d\d){0,2}|\.\.)`;
const OPEN_INTERVAL = new RegExp(`^${PLAIN_SIDE}/${PLAIN_SIDE}$`);

/** When something is, as far as ISO 8601 says it: of level 1 of EDTF that is an open interval. */
export function scheduleOf({ level, kind, edtf, parts }: TimelineDate): {
  startDate?: string | undefined;
  endDate?: string | undefined;
  temporalCoverage?: string;
} {
  if (level === 0 && kind === 'date') return { startDate: edtf };
  if (level === 0) return { startDate: parts[0]?.edtf, endDate: parts.at(-1)?.edtf };
  return OPEN_INTERVAL.test(edtf) ? { temporalCoverage: edtf } : {};
}

/** What schema.org has no property for, each by our name of it. */
export function propertiesOf(
  values: Readonly<Record<string, unknown>>,
): readonly Node[] | undefined {
  const properties = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined || value === '') return [];
    const isDate = /^(date|issued|accessed)$/.test(name);
    return [
      {
        '@type': 'PropertyValue',
        name,
        ...(isDate && { propertyID: 'http://id.loc.gov/datatypes/edtf' }),
        value,
      },
    ];
  });
  return properties.length === 0 ? undefined : properties;
}
