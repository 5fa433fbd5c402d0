// Measures what `extractStatements` finds in articles whose dates were listed by hand.
//
//   node test/measure-extraction.mjs
//
// The articles of test/fixtures/articles/dated were written for this; expected.json says what a careful
// person reads in them: words, EDTF (null when the text does not tell), how it is known, kind. The list
// of real-dates.json is of the articles in ../shared/articles, which are used only when they are there.
// One table is printed for each, a line for each kind:
//
//   expected   how many there are
//   found      of these, the words were found
//   right      of these, date and basis are as expected
//   extra      found where nothing is expected
//   recall     right of expected; precision: right of all that was found
//
// Under it stands everything that was missed, is wrong or too much. A date that is given where another
// one is right, or none, is marked "wrong date": there should be none. The sources are read as they
// are, without a build. It fails when less is right than once was.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const FIXTURES = join(root, 'test/fixtures/articles');
const REAL = join(root, '../shared/articles');

/** The package's code for articles, in one module. */
async function load() {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/articles/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** What is expected of the written articles, with its places: the words are listed in their order. */
function readWritten() {
  const expected = JSON.parse(readFileSync(join(FIXTURES, 'dated/expected.json'), 'utf8'));
  return Object.entries(expected).map(([file, { expressions }]) => {
    const text = readFileSync(join(FIXTURES, 'dated', file), 'utf8');
    let at = 0;
    const listed = expressions.map(([dateText, date, basis, kind]) => {
      at = text.indexOf(dateText, at);
      if (at < 0) throw new Error(`${file} has no "${dateText}" there`);
      return { dateText, date, basis, kind, start: at, end: at + dateText.length };
    });
    return { file, text, listed };
  });
}

function readReal() {
  const expected = JSON.parse(readFileSync(join(FIXTURES, 'real-dates.json'), 'utf8'));
  return Object.entries(expected).map(([file, listed]) => ({
    file,
    text: readFileSync(join(REAL, file), 'utf8'),
    listed,
  }));
}

/** Pairs what is expected with what was found in the same place; the same words before others. */
function pair(listed, found) {
  const left = new Set(found);
  const pairs = new Map();
  const overlap = ({ start, end }, { datePosition: at }) =>
    Math.min(end, at.end) - Math.max(start, at.start);
  const isSame = (one, other) => one.dateText === other.dateText && overlap(one, other) > 0;
  for (const each of listed) {
    const same = [...left].find((other) => isSame(each, other));
    if (same) pairs.set(each, same);
    left.delete(same);
  }
  for (const each of listed) {
    if (pairs.has(each)) continue;
    const [nearest] = [...left]
      .filter((other) => overlap(each, other) > 0)
      .sort((a, b) => overlap(each, b) - overlap(each, a));
    if (nearest) pairs.set(each, nearest);
    left.delete(nearest);
  }
  return { pairs, extra: [...left] };
}

const percent = (part, whole) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

function measure(name, articles, extract, least) {
  const rows = new Map();
  const row = (kind) => {
    if (!rows.has(kind)) rows.set(kind, { expected: 0, found: 0, right: 0, extra: 0 });
    return rows.get(kind);
  };
  const faults = [];
  for (const { file, text, listed } of articles) {
    const { pairs, extra } = pair(listed, extract(text));
    for (const each of listed) {
      const got = pairs.get(each);
      const counts = row(each.kind);
      counts.expected++;
      if (got) counts.found++;
      const isRight = got?.date === each.date && got.basis === each.basis;
      if (isRight) counts.right++;
      else faults.push(describe(file, each, got));
    }
    for (const got of extra) {
      row(got.kind).extra++;
      faults.push(`${file}: extra “${got.dateText}” ${got.date} ${got.basis}`);
    }
  }
  const all = { expected: 0, found: 0, right: 0, extra: 0 };
  for (const counts of rows.values()) for (const key in all) all[key] += counts[key];
  console.log(`\n${name}`);
  console.log(line(['', 'expected', 'found', 'right', 'extra', 'recall', 'precision']));
  for (const [kind, counts] of [...[...rows].sort(([a], [b]) => (a < b ? -1 : 1)), ['all', all]]) {
    const { expected, found, right, extra } = counts;
    const shares = [percent(right, expected), percent(right, found + extra)];
    console.log(line([kind, expected, found, right, extra, ...shares]));
  }
  for (const fault of faults) console.log(`  ${fault}`);
  if (all.right >= least.right && all.extra <= least.extra) return;
  console.error(`expected at least ${least.right} right and at most ${least.extra} extra`);
  process.exitCode = 1;
}

function describe(file, { dateText, date, basis }, got) {
  if (!got) return `${file}: missed “${dateText}” ${date} ${basis}`;
  const what = got.date !== null && got.date !== date ? 'wrong date' : 'differs';
  return `${file}: ${what} “${got.dateText}” ${got.date} ${got.basis}, expected ${date} ${basis}`;
}

const line = ([kind, ...cells]) =>
  kind.padEnd(12) + cells.map((cell) => String(cell).padStart(10)).join('');

const { readArticle, extractStatements } = await load();
const extract = (text) => extractStatements(readArticle(text));
measure('articles written for the test', readWritten(), extract, { right: 130, extra: 0 });
if (existsSync(REAL))
  measure('the articles of data/moscow-pyongyang.json', readReal(), extract, {
    right: 25,
    extra: 1,
  });
else console.log('\nno real articles to measure: ../shared/articles is not there');
