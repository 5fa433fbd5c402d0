#!/usr/bin/env node
import { spawnSync } from 'node:child_process';

/*
 * `npm test`: the unit tests and then the browser tests, those too when the first ones fail.
 *
 *   UNIT_RESULTS=FILE  write the numbers of the unit tests there as JSON
 *
 * For the browsers' variables see run-browser-tests.mjs.
 */

const run = (script, args = []) => {
  const command = ['run', '--silent', script, '--', ...args];
  const shell = process.platform === 'win32'; // npm is a .cmd there
  return spawnSync('npm', command, { stdio: 'inherit', shell }).status === 0;
};

const { UNIT_RESULTS } = process.env;
const json = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_RESULTS}`];

const unit = run('test:unit', UNIT_RESULTS ? json : []);
const browser = run('test:browser');
if (!unit) console.error('failed: unit tests');
if (!browser) console.error('failed: browser tests');
process.exitCode = unit && browser ? 0 : 1;
