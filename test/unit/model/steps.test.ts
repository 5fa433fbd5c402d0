import { describe, expect, it } from 'vitest';
import { readDocument, readDocumentInSteps } from '../../../src/model/index.js';
import { aCitation, anEvent, aSource } from './builders.js';

const SIZE = 20_000;

/** Many events out of order, on days that some of them share. */
const aLargeDocument = (): unknown => ({
  sources: Array.from({ length: 300 }, (_, i) => aSource({ id: i })),
  events: Array.from({ length: SIZE }, (_, i) =>
    anEvent({
      id: i,
      date: new Date(Date.UTC(1900, 0, 1 + ((i * 7919) % 15_000))).toISOString().slice(0, 10),
      citations: [aCitation({ source: i % 300 })],
    }),
  ),
});

describe('readDocumentInSteps', () => {
  it('tells how much is done, never less than before, and comes to the same result', () => {
    const steps = readDocumentInSteps(aLargeDocument());
    const shares: number[] = [];
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(50);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
    const whole = readDocument(aLargeDocument());
    expect(step.value.problems).toEqual(whole.problems);
    expect(step.value.doc.events.map(({ id }) => id)).toEqual(whole.doc.events.map(({ id }) => id));
  });

  it('sorts many events as it sorts few', () => {
    const { events } = readDocument(aLargeDocument()).doc;
    expect(events).toHaveLength(SIZE);
    const inOrder = events.every((event, i) => {
      const before = events[i - 1];
      if (before === undefined) return true;
      const [a, b] = [before.date.extent[0], event.date.extent[0]];
      return a < b || (a === b && Number(before.id) < Number(event.id));
    });
    expect(inOrder).toBe(true);
    expect(events.every(({ index }, i) => index === i)).toBe(true);
  });
});
