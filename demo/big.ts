import '../src/define.js';

const GROUPS = ['Harbour', 'Railway', 'Market', 'Town hall', 'Theatre', 'Mill'];
const DOINGS = ['opens', 'is repaired', 'is painted', 'holds a feast', 'is closed', 'is sold'];
const DAY = 864e5;
const FIRST = Date.UTC(1800, 0);
const DAYS = 80_000;

/** The same numbers on every visit, from 0 to 1 (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let n = Math.imul(state ^ (state >>> 15), 1 | state);
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
    return ((n ^ (n >>> 14)) >>> 0) / 2 ** 32;
  };
}

const number = numbersFrom(7);
const pick = <T>(values: readonly T[]): T => values[Math.floor(number() * values.length)] as T;

const timeline = document.querySelector('cited-timeline');
if (timeline)
  timeline.data = {
    title: 'Ten thousand days of a town',
    description: 'Made up, with the same seed on every visit.',
    groups: GROUPS.map((label) => ({ id: label, label })),
    sources: [{ id: 'chronicle', title: 'Chronicle of the town' }],
    events: Array.from({ length: 10_000 }, () => {
      const group = pick(GROUPS);
      return {
        title: `${group} ${pick(DOINGS)}`,
        group,
        // Later years are told in more detail.
        date: new Date(FIRST + Math.floor(Math.sqrt(number()) * DAYS) * DAY)
          .toISOString()
          .slice(0, 10),
        citations: [{ source: 'chronicle' }],
      };
    }),
  };
