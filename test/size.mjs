#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import rollupConfigs, { minifyStyles, minifyTemplates } from '../rollup.config.mjs';
import pkg from '../package.json' with { type: 'json' };

/* Prints what each way of using the package costs, and fails when one is over its budget. */

const KB = 1000;
const BUDGETS = { cdn: 72 * KB, own: 30 * KB, formats: 4 * KB }; // gzip
/*
 * What is over its budget may not grow while it is on the way there: past its ceiling the check
 * fails. Lower a ceiling when the size falls; never raise one without saying why in the commit.
 */
const CEILINGS = { cdn: 127.6 * KB, own: 107.4 * KB, formats: 4.7 * KB };
const OPTIONS = {
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  logLevel: 'error',
};
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root); // the paths in the rollup configuration are relative

/** Style sheets and templates as the package has them. */
const asShipped = {
  name: 'as-shipped',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const { transform } of [minifyStyles(), minifyTemplates()])
        contents = (await transform(contents, path))?.code ?? contents;
      return { contents, loader: 'ts' };
    });
  },
};
const DEPENDENCIES = Object.keys(pkg.dependencies);
const define = `import './src/define.ts';`;
const uses = [
  {
    name: 'cited-timeline/cdn, the file',
    code: await cdnFile(),
    gzip: BUDGETS.cdn,
    ceiling: CEILINGS.cdn,
  },
  { name: `import 'cited-timeline/define'`, code: await bundle(define) },
  {
    name: '  without its dependencies',
    code: await bundle(define, DEPENDENCIES),
    gzip: BUDGETS.own,
    ceiling: CEILINGS.own,
  },
  { name: 'CitedTimeline', code: await bundle(`export { CitedTimeline } from './src/index.ts';`) },
  {
    name: 'CitedTimeline, unused',
    code: await bundle(`import { CitedTimeline } from './src/index.ts';`),
    min: 0,
  },
  {
    name: 'formats, loaded beside the element',
    code: await lazyChunk('src/formats/index.ts'),
    gzip: BUDGETS.formats,
    ceiling: CEILINGS.formats,
  },
  ...(await Promise.all(
    ['dates', 'model', 'find', 'layout', 'formats'].map(async (folder) => ({
      name: `cited-timeline/${folder}`,
      code: await bundle(`export * from './src/${folder}/index.ts';`),
    })),
  )),
];

let over = 0;
let failed = 0;
print(
  ['use', 'min', 'gzip', 'brotli', 'budget', ''],
  uses.map(({ name, code, gzip, min, ceiling }) => {
    const sizes = [code.length, gzipped(code), brotlied(code)];
    const isOver = sizes[0] > (min ?? Infinity) || sizes[1] > (gzip ?? Infinity);
    if (isOver) over++;
    if (isOver && !(sizes[1] <= ceiling)) failed++;
    const budget =
      gzip !== undefined ? `gzip ≤ ${kB(gzip)}` : min !== undefined ? `min ≤ ${kB(min)}` : '';
    const room = ceiling === undefined ? '' : `, ceiling ${kB(ceiling)}`;
    return [name, ...sizes.map(kB), budget, budget && (isOver ? `OVER${room}` : 'ok')];
  }),
);

console.log(`\nWhat import 'cited-timeline/define' is made of:\n`);
const shares = await sharesOf(define);
const total = [...shares.values()].reduce((sum, bytes) => sum + bytes, 0);
print(
  ['part', 'min', 'share'],
  [...shares]
    .sort(([, a], [, b]) => b - a)
    .map(([name, bytes]) => [name, kB(bytes), `${((100 * bytes) / total).toFixed(1)} %`]),
);
if (over > 0) console.error(`\n${over} over budget; ${failed} fail, over a ceiling or without one`);
process.exitCode = failed > 0 ? 1 : 0;

async function cdnFile() {
  const { output, ...input } = rollupConfigs.find(({ output }) => output.file);
  const build = await rollup(input);
  const { output: files } = await build.generate(output);
  await build.close();
  return Buffer.from(files[0].code);
}

/** What a page loads at once: the entry and what it imports, not what waits until it is asked for. */
async function bundle(contents, external = []) {
  const { outputFiles, metafile } = await build(contents, external);
  const paths = [...firstLoad(metafile)].map((path) => join(root, path));
  return Buffer.concat(
    outputFiles.filter(({ path }) => paths.includes(path)).map((file) => file.contents),
  );
}

/** The entry of a build and every file that it imports, and they. */
function firstLoad({ outputs }) {
  const [entry] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>');
  const found = new Set([entry]);
  for (const path of found)
    for (const { path: imported, kind } of outputs[path].imports)
      if (kind === 'import-statement' && imported in outputs) found.add(imported);
  return found;
}

/** What an entry adds to a page that has the element already. */
async function lazyChunk(entry) {
  const { outputFiles } = await esbuild.build({
    ...OPTIONS,
    entryPoints: ['src/define.ts', entry],
    absWorkingDir: root,
    outdir: 'dist',
    splitting: true,
  });
  const path = join(root, entry.replace(/^src/, 'dist').replace(/ts$/, 'js'));
  return Buffer.from(outputFiles.find((file) => file.path === path).contents);
}

function build(contents, external = []) {
  return esbuild.build({
    ...OPTIONS,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    outdir: 'dist',
    splitting: true,
    metafile: true,
    external,
    plugins: [asShipped],
  });
}

/** Minified bytes by dependency, and by folder for our own code. */
async function sharesOf(contents) {
  const { metafile } = await build(contents);
  const shares = new Map();
  const inputs = [...firstLoad(metafile)].flatMap((path) =>
    Object.entries(metafile.outputs[path].inputs),
  );
  for (const [path, { bytesInOutput }] of inputs) {
    const part =
      /node_modules\/((@[^/]+\/)?[^/]+)/.exec(path)?.[1] ??
      (/src\/[^/]+(?=\/)/.exec(path)?.[0] || 'src');
    if (bytesInOutput > 0) shares.set(part, (shares.get(part) ?? 0) + bytesInOutput);
  }
  return shares;
}

function gzipped(code) {
  return code.length === 0 ? 0 : gzipSync(code, { level: 9 }).length;
}

function brotlied(code) {
  return code.length === 0 ? 0 : brotliCompressSync(code).length;
}

function kB(bytes) {
  return `${(bytes / KB).toFixed(1)} kB`;
}

function print(head, rows) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i].length)));
  for (const row of [head, ...rows])
    console.log(row.map((c, i) => (i ? c.padStart(widths[i]) : c.padEnd(widths[i]))).join('  '));
}
