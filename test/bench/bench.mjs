#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from '../browsers.mjs';
import { readOptions } from './lib/options.mjs';

/* `npm run bench -- OPTIONS`: installs the libraries to compare with, once, and measures. */

const folder = fileURLToPath(new URL('.', import.meta.url));
const read = (file) => readFileSync(`${folder}${file}`, 'utf8');

const options = orExit(() => readOptions(process.argv.slice(2)));
const installed = `${folder}node_modules/.package-lock.json`;
if (!existsSync(installed) || isOutdated()) {
  console.error('installing the libraries to compare with …');
  const shell = process.platform === 'win32'; // npm is a .cmd there
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell,
  });
  if (status !== 0) process.exit(status ?? 1);
}

if (!options.chrome) {
  const chromium = await findChromium();
  if (!chromium) fail('no Chromium found: give its path with --chrome or CHROMIUM_PATH');
  Object.assign(process.env, chromium.env);
  options.chrome = chromium.executablePath;
}
const { run } = await import('./run.mjs'); // needs what was installed just now
await run(options);

/** npm notes what it installed; the lock is what should be. */
function isOutdated() {
  const wanted = JSON.parse(read('package-lock.json')).packages;
  const present = JSON.parse(read('node_modules/.package-lock.json')).packages;
  return Object.entries(present).some(([path, { version }]) => wanted[path]?.version !== version);
}

function orExit(action) {
  try {
    return action();
  } catch (error) {
    return fail(error.message);
  }
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
