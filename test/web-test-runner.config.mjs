import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { findBrowsers } from './browsers.mjs';
import { commands } from './commands.mjs';
import { guardTestFiles, moveInlineScripts, sendPolicy, testPage } from './security-headers.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

const only = process.env.BROWSERS?.split(',').filter(Boolean);
export const { browsers, missing } = await findBrowsers(only?.length ? only : undefined);

export default {
  rootDir: path('..'),
  files: 'test/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'default'] }, // Lit without its dev-mode warning
  hostname: '127.0.0.1',
  concurrency: 1, // only then does the WebDriver launcher give each test file the page, not an iframe
  concurrentBrowsers: 2, // two cores
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  browsers,
  middleware: [sendPolicy],
  testRunnerHtml: testPage,
  plugins: [
    moveInlineScripts(),
    guardTestFiles(),
    commands,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path('../tsconfig.json') }),
  ],
  testFramework: { config: { timeout: 10_000 } },
};
