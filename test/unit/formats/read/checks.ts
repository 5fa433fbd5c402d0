import { expect } from 'vitest';
import type { Conversion } from '../../../../src/formats/conversion-types.js';
import { readDocument } from '../../../../src/model/index.js';

/** What the input can really have: pictures that nobody described, and events without a source. */
const GIVEN = ['uncited', 'no-alt'];

/** Expects a conversion whose numbers add up and whose document is good. */
export function expectSound(conversion: Conversion): Conversion {
  const { data, counts, losses } = conversion;
  const { doc, problems } = readDocument(data);
  expect(problems.filter(({ code }) => !GIVEN.includes(code))).toEqual([]);
  expect(counts.given).toBe(counts.placed + counts.notPlaced);
  const periods = doc.periods.length;
  expect(counts.placed).toBe(doc.events.length + periods);
  expect(counts.notPlaced).toBe(doc.notPlaced.length);
  for (const { message } of losses) expect(message).not.toBe('');
  return conversion;
}

/** The only event of a conversion. */
export const onlyEvent = ({ data }: Conversion) => {
  expect(data.events).toHaveLength(1);
  return data.events![0]!;
};

/** What is thrown and is no clear word about the input is a fault. */
export function expectClear(read: () => void): void {
  try {
    read();
  } catch (error) {
    expect(error instanceof RangeError || error instanceof TypeError, String(error)).toBe(true);
    expect((error as Error).message).toMatch(/^(line \d+|invalid JSON|expected|found)/u);
  }
}

/** Expects a conversion in which every entry is accounted for, or a clear error. */
export function expectSafe(read: () => Conversion): void {
  expectClear(() => {
    const { counts, data } = read();
    expect(counts.given).toBe(counts.placed + counts.notPlaced);
    const { doc } = readDocument(data);
    const periods = data.periods?.length ?? 0;
    expect(counts.given).toBe(doc.events.length + doc.notPlaced.length + periods);
  });
}
