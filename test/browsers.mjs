import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { watchPage } from './commands.mjs';
import { hasBundledChromium, unpackChromium } from './bundled-chromium.mjs';

/**
 * The engines the tests run in. `find` gives what is needed to start one, or undefined where it is
 * not installed; `launch` makes a web-test-runner launcher of that.
 */
const ENGINES = {
  chromium: { label: 'Chromium', find: findChromium, launch: launchChromium },
  firefox: { label: 'Firefox', find: findFirefox, launch: launchFirefox },
  webkit: { label: 'WebKitGTK', find: findWebKit, launch: launchWebKit },
};

/** Label → version, known once a browser has started. */
export const versions = new Map();

/**
 * Finds the engines to run the tests in.
 *
 * @param only names of engines, as in `BROWSERS=chromium,firefox`; all of them when not given
 * @returns the launchers of those that can run, and for each of the others why it does not
 */
export async function findBrowsers(only = Object.keys(ENGINES)) {
  for (const name of only)
    if (!Object.hasOwn(ENGINES, name))
      throw new Error(`unknown browser "${name}": expected ${Object.keys(ENGINES).join(', ')}`);

  const browsers = [];
  const missing = [];
  for (const [name, { label, find, launch }] of Object.entries(ENGINES)) {
    const found = only.includes(name) ? await find() : undefined;
    if (found) browsers.push(await launch(label, found));
    else missing.push({ label, why: only.includes(name) ? 'not installed' : 'not asked for' });
  }
  return { browsers, missing };
}

// Chromium -----------------------------------------------------------------------------------------

/** The Chromium to use: CHROMIUM_PATH, an installed one, or the one in node_modules. */
export async function findChromium() {
  const installed = installedChromium();
  if (installed) return { executablePath: installed };
  return hasBundledChromium() ? { ...(await unpackChromium()), bundled: true } : undefined;
}

function installedChromium() {
  return (
    fromEnvironment('CHROMIUM_PATH') ??
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable') ??
    firstExisting(
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles('Google/Chrome/Application/chrome.exe'),
      ...programFiles('Microsoft/Edge/Application/msedge.exe'),
    )
  );
}

/** Flags for a browser that starts quickly, draws the same everywhere and calls no one. */
export const CHROMIUM_ARGS = [
  '--no-sandbox', // needed as root, which containers mostly are
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--force-device-scale-factor=1',
];

function launchChromium(label, { executablePath, env, bundled }) {
  const launcher = viaPuppeteer(label, {
    executablePath,
    args: CHROMIUM_ARGS,
    ...(env && { env: { ...process.env, ...env } }),
  });
  return Object.assign(launcher, { bundled });
}

// Firefox ------------------------------------------------------------------------------------------

function findFirefox() {
  const executablePath =
    fromEnvironment('FIREFOX_PATH') ??
    onPath('firefox-esr', 'firefox') ??
    firstExisting(
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles('Mozilla Firefox/firefox.exe'),
    );
  return executablePath && { executablePath };
}

function launchFirefox(label, { executablePath }) {
  return viaPuppeteer(label, { browser: 'firefox', executablePath });
}

function viaPuppeteer(label, launchOptions) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions,
    async createBrowserContext({ browser }) {
      versions.set(label, (await browser.version()).replace(/^.*\//, ''));
      return browser.defaultBrowserContext();
    },
    async createPage({ context }) {
      const page = await context.newPage();
      await watchPage(page);
      return page;
    },
  });
  return Object.assign(launcher, { label });
}

// WebKitGTK ----------------------------------------------------------------------------------------

function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const display = onPath('xvfb-run');
  const browser = findMiniBrowser();
  return driver && display && browser ? { driver, display, browser } : undefined;
}

/** WebKitGTK keeps its test browser in a folder named after the processor and the API version. */
function findMiniBrowser() {
  if (process.platform !== 'linux') return undefined;
  const apis = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'];
  const folders = ['/usr/libexec', '/usr/lib', '/usr/lib64'];
  for (const lib of readdirSync('/usr/lib')) folders.push(join('/usr/lib', lib));
  return firstExisting(
    ...folders.flatMap((folder) => apis.map((api) => join(folder, api, 'MiniBrowser'))),
  );
}

async function launchWebKit(label, { driver, display, browser }) {
  const port = await startWebKitDriver(display, driver);
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  });
  const { initialize, startSession } = launcher;
  launcher.label = label;
  launcher.initialize = async (config) => {
    await initialize.call(launcher, config);
    launcher.name = label;
  };
  launcher.startSession = async (id, url) => {
    await startSession.call(launcher, id, url);
    versions.set(label, launcher.driver.capabilities.browserVersion);
  };
  return launcher;
}

/** WebKitGTK has no headless mode, so the driver runs on a display of its own. */
async function startWebKitDriver(display, driver) {
  const port = await freePort();
  const child = spawn(display, ['-a', driver, '--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    detached: true, // a group of its own, so that the display ends with the driver
  });
  process.once('exit', () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // it has ended by itself
    }
  });
  for (let tries = 0; tries < 200; tries++) {
    if (await isListening(port)) return port;
    await delay(100);
  }
  throw new Error('WebKitWebDriver did not start within 20 s');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function isListening(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

// Finding programs ---------------------------------------------------------------------------------

function fromEnvironment(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path)) throw new Error(`${variable} is "${path}", which does not exist`);
  return path || undefined;
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return firstExisting(...names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

function programFiles(path) {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
  return roots.flatMap((root) => (process.env[root] ? [join(process.env[root], path)] : []));
}

const firstExisting = (...paths) => paths.find((path) => existsSync(path));
