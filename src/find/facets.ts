import type { Facet } from './types.js';

export const FACETS: readonly Facet[] = [
  'query',
  'groups',
  'sources',
  'stances',
  'tags',
  'evidence',
  'time',
];

/** Bits for what an event does not meet. */
export const FAILS: Readonly<Record<Facet | 'pair', number>> = {
  query: 1,
  groups: 2,
  sources: 4,
  stances: 8,
  tags: 16,
  evidence: 32,
  time: 64,
  /** A citation of a source asked for and one of a stance asked for, but none that is both. */
  pair: 128,
};

/** All the bits that go when a facet is taken away. */
export function bitsOf(facet: Facet): number {
  const isPaired = facet === 'sources' || facet === 'stances';
  return FAILS[facet] | (isPaired ? FAILS.pair : 0);
}
