import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { budgetLines } from './lib/budgets.mjs';
import { REFERENCE } from './lib/options.mjs';
import { createPageRuns } from './lib/page-runs.mjs';
import { brotliSize, gzipSize, serveSubjects } from './lib/site.mjs';
import { median } from './lib/statistics.mjs';
import { tables } from './lib/tables.mjs';

const LABEL_SIZES = [1000, 10_000];
const MAX_REMOUNT = 10_000;
/** A first mount over this is not repeated, in ms. */
const SLOW_MOUNT = 15_000;

/** Measures, repetition by repetition, all subjects interleaved within each; prints the tables. */
export async function run(options) {
  const began = Date.now();
  const { subjects, sizes, phases, reps, repBase } = options;
  const site = await serveSubjects(subjects, { withApps: phases.includes('bundle') });
  const runs = createPageRuns({ ...options, origin: site.origin });
  const result = startResult(options);
  const save = () => writeFileSync(options.out, `${JSON.stringify(result, null, 1)}\n`);
  const log = (...parts) =>
    console.error(`[${Math.round((Date.now() - began) / 1000)} s]`, ...parts);
  /** The subjects in another order each time, so that none always has the same one before it. */
  const rotated = (rep) => subjects.map((_, i) => subjects[(i + rep * 3) % subjects.length]);
  const isTooLarge = ({ name }, n) =>
    result.runs.some((r) => r.subject === name && r.n === n && !r.mount);

  if (phases.includes('main')) await measureMain();
  if (phases.includes('remount')) await measureRemount();
  if (phases.includes('labels')) await measureLabels();
  if (phases.includes('leak')) await measureLeaks();
  if (phases.includes('bundle')) await measureBundles();
  save();
  site.close();
  console.log(tables(result));
  console.log(budgetLines(result).join('\n'));
  log(`done: ${options.out}`);
  return result;

  async function measureMain() {
    const stopped = new Map(); // subject → reason: what fails at a size is not tried at larger ones
    for (const r of result.runs)
      if (r.error && r.mount === undefined && r.n < Math.min(...sizes))
        stopped.set(r.subject, `${r.error} at N=${r.n}`);
    for (const n of sizes)
      for (let rep = repBase; rep < repBase + reps; rep++)
        for (const subject of rotated(rep)) {
          const { name } = subject;
          if (stopped.has(name)) {
            if (rep === repBase)
              result.runs.push({ subject: name, n, rep, skipped: stopped.get(name) });
            continue;
          }
          if (rep > repBase && isNotWorthRepeating(name, n)) continue;
          const r = await runs.runMain(subject, n, rep);
          result.runs.push(r);
          if (subject.meta) result.subjects[name] = subject.meta;
          if (r.error && (r.mount === undefined || r.error.includes('crash')))
            stopped.set(name, `${r.error} at N=${n}`);
          log(describeRun(r));
          save();
        }
  }

  function isNotWorthRepeating(name, n) {
    const first = result.runs.findLast((r) => r.subject === name && r.n === n && r.rep === repBase);
    return first?.error || first?.mount > SLOW_MOUNT;
  }

  async function measureRemount() {
    const small = sizes.filter((n) => n <= MAX_REMOUNT);
    const isAgain = (r) => small.includes(r.n) && subjects.some(({ name }) => name === r.subject);
    result.remount = result.remount.filter((r) => !isAgain(r));
    for (const n of small)
      for (let rep = 0; rep < reps; rep++)
        for (const subject of rotated(rep)) {
          const isSlow = result.remount.some(
            (r) => r.subject === subject.name && r.n === n && !r.warm,
          );
          if (isSlow || isTooLarge(subject, n)) continue;
          const r = await runs.runRemount(subject, n, rep);
          result.remount.push(r);
          const [cold, warm] = [r.cold?.toFixed(1), r.warm?.toFixed(1)];
          log(`remount N=${n} rep ${rep} ${r.subject}: cold ${cold} warm ${warm}`, r.error ?? '');
          save();
        }
  }

  async function measureLabels() {
    for (const n of LABEL_SIZES.filter((size) => sizes.includes(size)))
      for (const subject of subjects) {
        if (isTooLarge(subject, n)) continue;
        const labels = await runs.runLabels(subject, n);
        (result.labels[subject.name] ??= {})[n] = labels;
        log(`labels N=${n} ${subject.name}: ${JSON.stringify(labels)}`);
        save();
      }
  }

  async function measureLeaks() {
    for (const subject of subjects) {
      const r = await runs.runLeak(subject);
      result.leak = [...result.leak.filter((old) => old.subject !== r.subject), r];
      log(`leak ${JSON.stringify(r)}`);
      save();
    }
  }

  async function measureBundles() {
    const times = new Map(subjects.map(({ name }) => [name, { fast: [], slow: [] }]));
    for (let rep = 0; rep < Math.max(3, reps); rep++)
      for (const subject of rotated(rep)) {
        const { fast, slow } = times.get(subject.name);
        fast.push(await runs.runCold(subject, { slow: false }));
        slow.push(await runs.runCold(subject, { slow: true }));
      }
    const reference = times.get(REFERENCE);
    for (const { name, app } of subjects) {
      const { fast, slow } = times.get(name);
      const parts = [app.js, app.css].filter((part) => part.length > 0);
      const sum = (size) => parts.reduce((total, part) => total + size(part), 0);
      result.bundle[name] = {
        min: sum((part) => part.length),
        gzip: sum(gzipSize),
        brotli: sum(brotliSize),
        assetFiles: app.assets,
        tti: median(fast),
        ttiSlow: median(slow),
        ttiX: median(fast.map((ms, i) => ms / reference.fast[i])),
        ttiSlowX: median(slow.map((ms, i) => ms / reference.slow[i])),
      };
      log(`bundle ${name} ${JSON.stringify(result.bundle[name])}`);
    }
    save();
  }
}

function startResult({ sizes, reps, mountLimit, budget, vsync, merge }) {
  const args = { sizes, reps, mountLimitMs: mountLimit, scenarioBudgetMs: budget, vsync };
  const memGiB = Math.round(totalmem() / 2 ** 30);
  const result = {
    when: new Date().toISOString(),
    reference: REFERENCE,
    args,
    machine: { cpus: cpus().length, model: cpus()[0]?.model, memGiB, node: process.version },
    subjects: {},
    runs: [],
    remount: [],
    leak: [],
    bundle: {},
    labels: {},
  };
  if (!merge || !existsSync(merge)) return result;
  const { when, machine } = result;
  return { ...result, ...JSON.parse(readFileSync(merge, 'utf8')), when, machine, args };
}

function describeRun(r) {
  const hit = r.hit?.toFixed(1) ?? '-';
  return [
    `N=${r.n} rep ${r.rep} ${r.subject}:`,
    `mount ${r.mount ?? '-'}`,
    `pan ${r.pan?.p50 ?? '-'}/${r.pan?.p95 ?? '-'}`,
    `zoom ${r.zoom?.p50 ?? '-'}/${r.zoom?.p95 ?? '-'}`,
    `hit ${hit} (${r.hits ?? 0}/${r.targets ?? 0})`,
    `nodes ${r.nodes ?? '-'}`,
    `heap ${r.heapMB ?? '-'}`,
    r.error ? `ERROR ${r.error}` : '',
    r.pageErrors ? `PAGE ${r.pageErrors[0]}` : '',
  ].join(' ');
}
