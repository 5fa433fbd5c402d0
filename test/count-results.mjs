#!/usr/bin/env node
import { readFileSync } from 'node:fs';

/*
 * count-results.mjs STATUS FILE...: adds up what the test runners wrote and prints `passed failed`.
 * STATUS is the runner's exit code: one that failed, or ran nothing, never counts as all passed.
 */

const [status, ...files] = process.argv.slice(2);
let passed = 0;
let failed = 0;

for (const file of files) {
  const [p, f] = count(file);
  passed += p;
  failed += f + (p + f === 0 ? 1 : 0);
}
if (status !== '0' && failed === 0) failed++;
console.log(passed, failed);

function count(file) {
  let results;
  try {
    results = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [0, 1]; // the runner broke off before it wrote them
  }
  if (results.engines) return countBrowsers(results);
  if (results.testResults) return countUnits(results);
  return [results.passed, results.failed];
}

function countBrowsers({ engines, failures }) {
  const sum = (key) => engines.reduce((total, engine) => total + engine[key], 0);
  return [sum('passed'), sum('failed') + failures.length];
}

/** A file that could not be read has failed without any test in it. */
function countUnits({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return [numPassedTests, numFailedTests + broken.length];
}
