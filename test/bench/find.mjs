#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

/*
 * find.mjs [EVENTS]: what finding costs in Node, for 100 000 events unless told otherwise. Prints
 * how long indexing takes, its longest step, and each query and filter: the median of nine runs.
 */

const COUNT = Number(process.argv[2] ?? 100_000);
const RUNS = 9;
const root = fileURLToPath(new URL('../..', import.meta.url));
const { readDocument, indexDocumentInSteps, filterEvents, findMatches } = await load();

const { doc } = readDocument(aDocument(COUNT));
const { index, total, longest } = build(doc);
print(`index ${COUNT} events`, total, `longest step ${longest.toFixed(1)} ms`);
const found = filterEvents(index, { query: 'ka' });
const events = doc.events.filter((_, i) => found.placed[i] === 1).slice(0, 50);
measure('nothing asked', {});
for (const query of [
  'k',
  'ka',
  'kar',
  'karo',
  'karo den',
  'qqqq',
  '"ka re mi"',
  'karo -den',
  '条约',
])
  measure(query, { query });
measure('group', { groups: ['g3'] });
measure('source and stance', { sources: ['s1'], stances: ['denies'] });
measure('all at once', {
  query: 'karo',
  groups: ['g3', 'g4'],
  sources: ['s1'],
  tags: ['t1', 't2'],
  evidence: ['cited-once'],
  from: '1950',
});
const start = performance.now();
for (const event of events) findMatches(event, 'karo den');
print(`marking ${events.length} events`, performance.now() - start, '');

async function load() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `export * from './src/model/index.ts'; export * from './src/find/index.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
}

function build(given) {
  const steps = indexDocumentInSteps(given);
  const begun = performance.now();
  let longest = 0;
  for (;;) {
    const before = performance.now();
    const { done, value } = steps.next();
    longest = Math.max(longest, performance.now() - before);
    if (done) return { index: value, total: performance.now() - begun, longest };
  }
}

function measure(name, filter) {
  const times = [];
  let remaining = 0;
  for (let run = 0; run < RUNS; run++) {
    const before = performance.now();
    ({ remaining } = filterEvents(index, filter));
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  const [fastest, slowest] = [times[0], times.at(-1)].map((time) => time.toFixed(1));
  print(name, times[(RUNS - 1) / 2], `from ${fastest} to ${slowest} ms, ${remaining} remain`);
}

function print(name, ms, more) {
  console.log(`${name.padEnd(24)} ${ms.toFixed(1).padStart(8)} ms  ${more}`);
}

/** About 250 characters to an event, in words made of syllables; some with accents, some Chinese. */
function aDocument(count) {
  let seed = 7;
  const below = (n) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
  const syllables = 'ka ro de na mi to re sé lu vi an er in gö st pol tra men ish ing'.split(' ');
  const vocabulary = Array.from({ length: 20_000 }, () =>
    Array.from({ length: 1 + below(4) }, () => syllables[below(syllables.length)]).join(''),
  );
  const words = (n) =>
    Array.from({ length: n }, () => vocabulary[below(below(20_000) + 1)]).join(' ');
  return {
    groups: Array.from({ length: 12 }, (_, i) => ({ id: `g${i}`, label: words(2) })),
    sources: Array.from({ length: 3_000 }, (_, i) => ({
      id: `s${i}`,
      title: words(8),
      author: [{ family: words(1), given: words(1) }],
      'container-title': words(2),
      ...(i % 5 === 4 && { reprintOf: `s${i - 1}` }),
    })),
    events: Array.from({ length: count }, (_, i) => ({
      id: `e${i}`,
      title: i % 50 === 0 ? `${words(4)} 条约签署` : words(6),
      summary: `${words(20)}.`,
      group: `g${below(12)}`,
      place: words(1),
      people: [words(2)],
      tags: [`t${below(40)}`],
      date: String(1900 + below(120)),
      citations: Array.from({ length: 1 + below(3) }, () => ({
        source: `s${below(3_000)}`,
        stance: below(9) === 0 ? 'denies' : 'asserts',
        quote: { exact: words(8) },
      })),
    })),
  };
}
