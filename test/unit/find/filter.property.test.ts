import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsMet, filterEvents } from '../../../src/find/index.js';
import type { Facet, TimelineFilter } from '../../../src/find/index.js';
import { aFilter, aSmallDocument, indexOf, remainingOf } from './builders.js';

const COUNTED = ['groups', 'sources', 'stances', 'tags', 'evidence'] as const;

/** A filter without one facet. */
function without(filter: TimelineFilter, facet: Facet): TimelineFilter {
  const { from, to, ...others } = filter;
  const dates = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  if (facet === 'time') return others;
  return {
    ...Object.fromEntries(Object.entries(others).filter(([key]) => key !== facet)),
    ...dates,
  };
}

describe('any filter of any document', { timeout: 60_000 }, () => {
  it('keeps or leaves out each event; none leaves out any', () => {
    fc.assert(
      fc.property(aSmallDocument, aFilter, (data, filter) => {
        const index = indexOf(data);
        const result = filterEvents(index, filter);
        expect(result.remaining + result.leftOut).toBe(index.doc.given);
        expect(remainingOf(index, result)).toHaveLength(result.remaining);
        expect(result.placed).toHaveLength(index.doc.events.length);
        expect(result.notPlaced).toHaveLength(index.doc.notPlaced.length);
        expect(filterEvents(index, {}).leftOut).toBe(0);
        if (result.leftOut > 0) expect(result.leftOutBy).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves for each value as many as it counts', () => {
    fc.assert(
      fc.property(aSmallDocument, aFilter, (data, filter) => {
        const index = indexOf(data);
        const result = filterEvents(index, filter);
        for (const facet of COUNTED) {
          for (const { value, count, chosen } of result[facet]) {
            const alone = filterEvents(index, { ...filter, [facet]: [value] });
            expect([facet, value, count]).toEqual([facet, value, alone.remaining]);
            expect(chosen).toBe(
              (filter[facet] as readonly string[] | undefined)?.includes(value) ?? false,
            );
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('brings back as many as it says when a facet is taken away', () => {
    fc.assert(
      fc.property(aSmallDocument, aFilter, (data, filter) => {
        const index = indexOf(data);
        const result = filterEvents(index, filter);
        for (const { facet, count, onlyByIt } of result.leftOutBy) {
          const rest = filterEvents(index, without(filter, facet));
          expect([facet, onlyByIt]).toEqual([facet, rest.remaining - result.remaining]);
          expect(onlyByIt <= count && count <= result.leftOut).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps a cited event for citations that are what it asks for', () => {
    fc.assert(
      fc.property(aSmallDocument, aFilter, (data, filter) => {
        const index = indexOf(data);
        const kept = remainingOf(index, filterEvents(index, filter));
        for (const event of kept) {
          const met = citationsMet(index, event, filter);
          expect(met.length > 0).toBe(filter.sources !== undefined || filter.stances !== undefined);
          for (const { source, stance } of met) {
            const { sources = [source.id], stances = [stance] } = filter;
            expect(sources.includes(source.id) || sources.includes(source.root.id)).toBe(true);
            expect(stances).toContain(stance);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
