#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { startTestRunner } from '@web/test-runner';
import { versions } from './browsers.mjs';
import config, { missing } from './web-test-runner.config.mjs';

/*
 * Runs the browser tests and says at the end which engines they ran in. Options are those of
 * web-test-runner, such as `--files test/browser/keys.test.ts` or `--watch`.
 *
 *   BROWSERS=chromium,firefox  only these
 *   REQUIRE_ENGINES=all        fail when one is missing
 *   BROWSER_RESULTS=FILE       write the numbers there as JSON
 */

const requireAll = process.env.REQUIRE_ENGINES === 'all';

if (config.browsers.length === 0) {
  console.error(`no browser to test in; ${notRun()}`);
  process.exit(1);
}

const runner = await startTestRunner({ config, readFileConfig: false, autoExitProcess: false });
process.once('SIGINT', () => runner.stop());
runner.on('stopped', (passed) => {
  const engines = config.browsers.map(count);
  const failures = engines.flatMap(({ label, tests }) =>
    tests === 0 ? [`${label} ran no test`] : [],
  );
  if (requireAll) failures.push(...missing.map(({ label, why }) => `${label} is ${why}`));
  if (requireAll && config.browsers.some(({ bundled }) => bundled))
    failures.push('Chromium is not installed: the one from the registry took its place');

  const ran = engines.filter(({ tests }) => tests > 0).map(({ name }) => name);
  console.log(`engines: ran ${ran.join(', ') || 'none'}; ${notRun()}`);
  for (const failure of failures) console.error(`failed: ${failure}`);
  if (process.env.BROWSER_RESULTS)
    writeFileSync(process.env.BROWSER_RESULTS, JSON.stringify({ engines, missing, failures }));
  process.exit(passed && failures.length === 0 ? 0 : 1);
});

function notRun() {
  return `not run: ${missing.map(({ label, why }) => `${label} (${why})`).join(', ') || 'none'}`;
}

/** Adds up the tests of one engine. An error outside of a test counts as one failed. */
function count(browser) {
  const result = { label: browser.label, name: '', tests: 0, passed: 0, failed: 0, skipped: 0 };
  result.name = [browser.label, versions.get(browser.label)].filter(Boolean).join(' ');
  for (const session of runner.sessions.all()) {
    if (session.browser !== browser) continue;
    const failedBefore = result.failed;
    addSuite(session.testResults);
    result.failed += session.errors.length;
    if (!session.passed && result.failed === failedBefore) result.failed++;
  }
  return result;

  function addSuite(suite) {
    for (const test of suite?.tests ?? []) {
      result.tests++;
      result[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
    }
    suite?.suites.forEach(addSuite);
  }
}
