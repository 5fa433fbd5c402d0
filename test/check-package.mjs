#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

/*
 * check-package.mjs [RESULTS]: checks the package as someone who installs it meets it. `dist` must
 * have been built. Writes `{ passed, failed }` to RESULTS.
 */

const MAX_TARBALL = 400_000;
const TAG = 'cited-timeline';
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules/.bin', name);
const pkg = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const run = (command, args, cwd = root) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const problems = new Map();
async function check(name, action) {
  try {
    await action();
    problems.set(name, undefined);
    console.log(`ok      ${name}`);
  } catch (error) {
    const output = [error.message, error.stdout, error.stderr].filter(Boolean).join('\n');
    problems.set(name, output);
    console.log(`FAILED  ${name}\n${output.replace(/^/gm, '          ')}`);
  }
}

function assert(condition, message) {
  if (!condition) throw new Error(message);
}

const folder = mkdtempSync(join(tmpdir(), 'cited-timeline-'));
const consumer = join(folder, 'consumer');
try {
  const packed = pack();
  await check('publint finds nothing', () => run(bin('publint'), ['--strict']));
  await check(`the tarball is at most ${MAX_TARBALL / 1000} kB`, () =>
    assert(packed.size <= MAX_TARBALL, `${packed.size} bytes`),
  );
  await check('the tarball holds what it must and no more', () => checkFiles(packed.files));
  await check('custom-elements.json points at files in the tarball', () => checkManifest(packed));
  await check('installing runs no script', checkScripts);
  await check('every entry resolves', checkExports);
  await check('importing the class registers nothing', () =>
    assert(registeredBy('.').length === 0, `registered: ${registeredBy('.')}`),
  );
  await check('importing define registers the element once', () =>
    assert(String(registeredBy('./define')) === TAG, `registered: ${registeredBy('./define')}`),
  );
  await check('a CommonJS module can require it', () =>
    inNode(
      'const { CitedTimeline } = require("cited-timeline"); if (!CitedTimeline) throw 1;',
      'cjs',
    ),
  );
  await check('the class unused leaves nothing in a bundle', checkUnused);
  await check('English alone is in the one file', () =>
    assert(
      !/Jahrhundert|siècle|Ereignis|événement/.test(
        readFileSync(join(root, 'dist/cited-timeline.min.js'), 'utf8'),
      ),
    ),
  );
  await check('the folder of languages needs no other', checkLanguages);
  await check('a TypeScript project can use it', checkTypes);
  await check('the command runs', checkCommand);
  await check('nothing of ours parses text as markup or code', checkSinks);
  await check('two builds are the same', checkReproducible);
  await check('integrity hashes in the README are those of the file', checkIntegrity);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const failed = [...problems.values()].filter((problem) => problem !== undefined).length;
const passed = problems.size - failed;
console.log(`package: ${passed} passed, ${failed} failed`);
if (process.argv[2]) writeFileSync(process.argv[2], JSON.stringify({ passed, failed }));
process.exitCode = failed ? 1 : 0;

/** Packs it and unpacks it where a project would have it, beside links to its dependencies. */
function pack() {
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const [packed] = Object.values(JSON.parse(run('npm', args)));
  const modules = join(consumer, 'node_modules');
  mkdirSync(modules, { recursive: true });
  run('tar', ['-xzf', join(folder, packed.filename), '-C', folder]);
  cpSync(join(folder, 'package'), join(modules, pkg.name), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.') && !existsSync(join(modules, name)))
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
  return packed;
}

function checkFiles(files) {
  const paths = files.map(({ path }) => path);
  for (const path of ['package.json', 'LICENSE', 'README.md', 'CHANGELOG.md', 'dist/index.js'])
    assert(paths.includes(path), `${path} is not in it`);
  const odd = paths.filter((path) => !/^dist\/|^[A-Z]+(\.md)?$|^package\.json$/.test(path));
  assert(odd.length === 0, `should not be in it: ${odd.join(', ')}`);
}

function checkManifest({ files }) {
  const paths = new Set(files.map(({ path }) => path));
  const { modules } = JSON.parse(readFileSync(join(root, pkg.customElements), 'utf8'));
  const declared = modules.flatMap(({ declarations = [] }) => declarations);
  assert(
    declared.some(({ tagName }) => tagName === TAG),
    `no declaration of <${TAG}>`,
  );
  const absent = modules.map(({ path }) => path).filter((path) => !paths.has(path));
  assert(absent.length === 0, `not in the tarball: ${absent.join(', ')}`);
}

function checkScripts() {
  for (const name of ['preinstall', 'install', 'postinstall'])
    assert(!pkg.scripts[name], `there is a ${name} script`);
}

function checkExports() {
  for (const [entry, target] of Object.entries(pkg.exports).flatMap(expand)) {
    const files = typeof target === 'string' ? [target] : Object.values(target);
    for (const file of files)
      assert(existsSync(join(consumer, 'node_modules', pkg.name, file)), `${entry}: no ${file}`);
    if (entry === './cdn' || files.some((file) => file.endsWith('.json'))) continue; // browsers only
    const id = JSON.stringify(entry.replace('.', pkg.name));
    inNode(`const m = await import(${id}); if (!Object.keys(m)) throw new Error('empty');`);
  }
}

/** One entry for each file that a pattern such as `./dates/words/*` stands for. */
function expand([entry, target]) {
  if (!entry.includes('*')) return [[entry, target]];
  const [folder, extension] = target.default.split('*');
  const names = readdirSync(join(root, folder))
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length));
  assert(names.length > 0, `${entry}: no file`);
  return names.map((name) => [
    entry.replace('*', name),
    Object.values(target).map((file) => file.replace('*', name)),
  ]);
}

/** @returns the names that a module registers when it is imported in Node */
function registeredBy(entry) {
  const id = JSON.stringify(entry.replace('.', pkg.name));
  const names = inNode(`
    const names = [];
    const registry = new Map();
    const define = (name, type) => { registry.set(name, type); names.push(name); };
    globalThis.customElements = { define, get: (name) => registry.get(name) };
    await import(${id});
    await import(${id} );
    console.log(JSON.stringify(names));
  `);
  return JSON.parse(names);
}

function inNode(code, extension = 'mjs') {
  const file = join(consumer, `try.${extension}`);
  writeFileSync(file, code);
  return run(process.execPath, [file], consumer);
}

async function checkUnused() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `import { CitedTimeline } from '${pkg.name}';`,
      resolveDir: consumer,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  const [{ text }] = outputFiles;
  assert(text.trim() === '', `${text.length} bytes are left: ${text.slice(0, 300)}`);
}

function checkTypes() {
  for (const [module, moduleResolution] of [
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ]) {
    const options = { strict: true, noEmit: true, target: 'es2022', module, moduleResolution };
    const lib = ['es2023', 'dom', 'dom.iterable'];
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { ...options, lib, types: [] }, files: ['use.mts'] }),
    );
    writeFileSync(
      join(consumer, 'use.mts'),
      `import { CitedTimeline, registerLanguage } from '${pkg.name}';
import '${pkg.name}/define';
import * as dates from '${pkg.name}/dates';
import { de as words } from '${pkg.name}/dates/words/de';
import { de } from '${pkg.name}/languages/de';
import * as model from '${pkg.name}/model';
import * as find from '${pkg.name}/find';
import * as layout from '${pkg.name}/layout';
import * as formats from '${pkg.name}/formats';
import * as convert from '${pkg.name}/formats/convert';
import * as articles from '${pkg.name}/articles';
const element: CitedTimeline = document.createElement('${TAG}');
dates.registerDateWords('de', words);
registerLanguage(de);
export default [element, CitedTimeline, dates, model, find, layout, formats, convert, articles];
`,
    );
    run(bin('tsc'), ['-p', 'tsconfig.json'], consumer);
  }
}

/** A page that has the one file takes the folder of languages along, and nothing else. */
function checkLanguages() {
  const folder = join(root, 'dist/languages');
  for (const path of readdirSync(folder, { recursive: true })) {
    if (!path.endsWith('.js')) continue;
    const file = join(folder, path);
    for (const [, name] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import)\s*["']([^"']+)["']/g,
    )) {
      const found =
        name.startsWith('.') && !relative(folder, join(dirname(file), name)).startsWith('..');
      assert(found, `${path} imports ${name}`);
    }
  }
}

/** The command runs where the package is installed. */
function checkCommand() {
  const command = join(consumer, 'node_modules', pkg.name, pkg.bin[pkg.name]);
  const version = run(process.execPath, [command, '--version']).trim();
  assert(version === pkg.version, `--version says ${version}`);
}

/** Over the modules of our own, since Lit's have to do it and are in the one-file build. */
function checkSinks() {
  const sink =
    /\b(inner|outer)HTML\b|insertAdjacentHTML|DOMParser|srcdoc|document\.write|\beval\(|new Function|unsafe(HTML|SVG|Static)|createContextualFragment|setHTMLUnsafe/;
  const dist = join(root, 'dist');
  for (const path of readdirSync(dist, { recursive: true })) {
    if (!path.endsWith('.js') || path.endsWith('.min.js')) continue;
    const found = sink.exec(readFileSync(join(dist, path), 'utf8'));
    assert(!found, `${path}: ${found?.[0]}`);
  }
}

function checkReproducible() {
  const hashes = () => {
    const dist = join(root, 'dist');
    const files = readdirSync(dist, { recursive: true, withFileTypes: true });
    return files
      .filter((file) => file.isFile())
      .map(({ parentPath, name }) => `${name} ${hash(join(parentPath, name), 'sha256')}`)
      .sort()
      .join('\n');
  };
  const before = hashes();
  run('npm', ['run', '--silent', 'build']);
  const after = hashes();
  assert(before === after, `before:\n${before}\nafter:\n${after}`);
}

function checkIntegrity() {
  const file = join(root, 'dist/cited-timeline.min.js');
  const expected = `sha384-${hash(file, 'sha384')}`;
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  for (const [found] of readme.matchAll(/sha384-[\w+/=]{64}/g))
    assert(found === expected, `the README says ${found}, the file is ${expected}`);
}

function hash(file, algorithm) {
  return createHash(algorithm).update(readFileSync(file)).digest('base64');
}
