import fc from 'fast-check';
import { parseDate } from '../../../src/dates/index.js';
import type { PlacedEvent } from '../../../src/model/types.js';
import { aGroup, anEvent } from './builders.js';

const pad = (n: number, length = 2): string => String(n).padStart(length, '0');
const year = fc.integer({ min: 1900, max: 2030 }).map((y) => pad(y, 4));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`);
const minute = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([h, m]) => `2024-06-19T${pad(h)}:${pad(m)}:00Z`);
const decade = fc.integer({ min: 190, max: 202 }).map((d) => `${d}X`);
const far = fc.integer({ min: -200_000, max: 10_000 }).map((y) => {
  const text = pad(Math.abs(y), 4);
  return Math.abs(y) > 9999 ? `Y${y}` : `${y < 0 ? '-' : ''}${text}`;
});
const deep = fc.integer({ min: 1, max: 13_800 }).map((my) => `Y-${my}E6`);
const interval = fc
  .tuple(fc.oneof(year, month, day), fc.oneof(year, month, day))
  .map(([a, b]) => (a.slice(0, 4) < b.slice(0, 4) ? `${a}/${b}` : `${a}/..`));
const open = fc.oneof(
  day.map((d) => `${d}/..`),
  month.map((m) => `../${m}`),
  year.map((y) => `[..${y}]`),
  fc.constant('[2024-06-15..2024-06-23]'),
);
const pile = fc.constantFrom('2024-06-19', '2024-06-19~', '2024-06-18', '2024-06');
const dated = fc.oneof(
  { arbitrary: day, weight: 5 },
  { arbitrary: month, weight: 2 },
  year,
  interval,
  open,
  pile,
);

/** Date texts of one timeline: of many kinds, from one minute to billions of years. */
export const dateTexts: fc.Arbitrary<readonly string[]> = fc.oneof(
  { arbitrary: fc.array(dated, { maxLength: 60 }), weight: 4 },
  fc.array(dated, { maxLength: 400 }),
  fc.array(pile, { maxLength: 80 }),
  fc.array(minute, { maxLength: 60 }),
  fc.array(fc.oneof(decade, year, interval), { maxLength: 60 }),
  fc.array(fc.oneof(far, deep, dated), { maxLength: 60 }),
);

const TITLE = 'Events of one day told in a few words or in rather more words than that';

/** Events in time order, and how many lanes they are in. */
export interface Given {
  readonly events: readonly PlacedEvent[];
  readonly lanes: number;
}

/** Events in time order, in at most so many lanes; some have a second date, some weigh more. */
export const eventsIn = (most: number): fc.Arbitrary<Given> =>
  fc
    .tuple(dateTexts, fc.integer({ min: 1, max: most }), fc.integer({ min: 0, max: 1e6 }))
    .map(([texts, lanes, seed]) => {
      const dates = texts.map((text) => parseDate(text));
      const start = ([from, to]: readonly [number, number]): number =>
        Number.isFinite(from) ? from : to;
      dates.sort((a, b) => start(a.extent) - start(b.extent));
      const made = dates.map((date, i) => {
        const dice = (seed * 31 + i * 7919) % 97;
        const other = dice % 11 === 0 ? dates[(i + 1) % dates.length] : undefined;
        return anEvent('', i, {
          date,
          title: TITLE.slice(0, 4 + (dice % 60)),
          importance: dice % 13 === 0 ? 2 : 0,
          group: aGroup({ index: dice % lanes, id: `g${dice % lanes}` }),
          ...(other && {
            citations: [{ date: other }] as unknown as PlacedEvent['citations'],
            evidence: {
              otherDates: [{ date: other, citations: [] }],
            } as unknown as PlacedEvent['evidence'],
          }),
        });
      });
      return { events: made, lanes };
    });

/** Events in a few lanes. */
export const events = eventsIn(5);
