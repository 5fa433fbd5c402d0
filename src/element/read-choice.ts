import type { TimelineFilter } from '../find/index.js';
import type { ListFacet } from '../render/find-template.js';

/** The filter after a value of a facet was ticked or unticked. */
export function chooseValue(
  filter: TimelineFilter,
  facet: ListFacet,
  value: string,
  isChosen: boolean,
): TimelineFilter {
  const values: readonly string[] = filter[facet] ?? [];
  const others = values.filter((other) => other !== value);
  return { ...filter, [facet]: isChosen ? [...others, value] : others };
}

/** The filter without one of its values, without its words, without its times, or without anything. */
export function withoutValue(filter: TimelineFilter, facet: string, value: string): TimelineFilter {
  if (facet === 'all') return {};
  const { query, from, to, ...lists } = filter;
  if (facet === 'query') return { ...lists, ...given({ from, to }) };
  if (facet === 'time') return { ...lists, ...given({ query }) };
  return chooseValue(filter, facet as ListFacet, value, false);
}

function given(fields: Readonly<Record<string, string | undefined>>): TimelineFilter {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
