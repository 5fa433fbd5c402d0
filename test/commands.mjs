import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeTree } from './ax-tree.mjs';

/** What happened in a page that its own scripts cannot see: page → lines of text. */
const outsideNoise = new WeakMap();
/** Page → a line to Chromium; what is emulated through it lasts as long as the line does. */
const clients = new WeakMap();

/** Puppeteer drives Chromium and Firefox; WebKitGTK is driven through WebDriver and can do less. */
const pageOf = (session) =>
  session.browser.type === 'puppeteer' ? session.browser.getPage(session.id) : undefined;

const isLocal = (url) => !/^(https?|wss?|ftp):/.test(url) || new URL(url).hostname === '127.0.0.1';

/** Notes requests to other hosts, and (Chromium) what the browser itself has to complain about. */
export async function watchPage(page) {
  const lines = [];
  outsideNoise.set(page, lines);
  page.on('request', (request) => {
    if (!isLocal(request.url())) lines.push(`request: ${request.method()} ${request.url()}`);
  });
  page.on('popup', (popup) => {
    if (popup && !isLocal(popup.url())) lines.push(`request: new tab ${popup.url()}`);
  });
  if (!/chrom/i.test(await page.browser().version())) return;
  const client = await page.createCDPSession();
  clients.set(page, client);
  page.on('framenavigated', (frame) => {
    // Between two test files: the next one starts without what this one emulated. After the last
    // one the browser is already closing, and does not answer.
    if (frame.url() === 'about:blank')
      client.send('Emulation.setEmulatedMedia', {}).catch(() => undefined);
  });
  client.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'warning' || entry.level === 'error')
      lines.push(`browser ${entry.level}: ${entry.text} ${entry.url ?? ''}`);
  });
  await client.send('Log.enable');
}

/** `take-outside-noise`: the lines noted since the last time; none in WebKitGTK. */
const takeOutsideNoise = ({ session }) => {
  const page = pageOf(session);
  return page ? (outsideNoise.get(page)?.splice(0) ?? []) : [];
};

// WebDriver names keys by code points of a private area.
const WEBDRIVER_KEYS = {
  Control: '\uE009',
  Shift: '\uE008',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  Delete: '\uE017',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** `press` with a key, or several that are held together: `Home`, `Control+Shift+Home`, `+`. */
const press = async ({ payload, session }) => {
  const keys = payload.split(/(?<=.)\+(?=.)/).map((key) => (key === 'Space' ? ' ' : key));
  const held = keys.slice(0, -1);
  const last = keys.at(-1);
  const page = pageOf(session);
  if (page) {
    for (const key of held) await page.keyboard.down(key);
    await page.keyboard.press(last);
    for (const key of held.reverse()) await page.keyboard.up(key);
    return true;
  }
  const codes = keys.map((key) => WEBDRIVER_KEYS[key] ?? key);
  const down = codes.map((value) => ({ type: 'keyDown', value }));
  const up = codes.reverse().map((value) => ({ type: 'keyUp', value }));
  const { driver } = session.browser;
  await driver.performActions([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
  return true;
};

/** `wheel` with `{ x, y, deltaX?, deltaY?, ctrl? }`; false where only a made-up event can be had. */
const wheel = async ({ payload, session }) => {
  const page = pageOf(session);
  if (!page) return false;
  const { x, y, deltaX = 0, deltaY = 0, ctrl = false } = payload;
  await page.mouse.move(x, y);
  if (ctrl) await page.keyboard.down('Control');
  await page.mouse.wheel({ deltaX, deltaY });
  if (ctrl) await page.keyboard.up('Control');
  return true;
};

/** `media` with `{ type?, 'forced-colors'?: 'active', … }`; `{}` resets. False but in Chromium. */
const media = async ({ payload, session }) => {
  const client = clients.get(pageOf(session));
  if (!client) return false;
  const { type = '', ...rest } = payload;
  const features = Object.entries(rest).map(([name, value]) => ({ name, value }));
  await client.send('Emulation.setEmulatedMedia', { media: type, features });
  return true;
};

/** `touch` with `[[{ x, y }, …], …]`: fingers put down, moved and lifted. False but in Chromium. */
const touch = async ({ payload, session }) => {
  const client = clients.get(pageOf(session));
  if (!client) return false;
  for (const [i, points] of payload.entries()) {
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
    const type = i === 0 ? 'touchStart' : 'touchMove';
    await client.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  return true;
};

/** `ax-tree`: the accessibility tree of the page as text; false but in Chromium. */
const axTree = async ({ session }) => {
  const client = clients.get(pageOf(session));
  if (!client) return false;
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  return writeTree(nodes);
};

/**
 * `golden` with `{ name, text }`: the text that is kept under that name in test/snapshots. With
 * RENEW_SNAPSHOTS=1 the given text is kept from now on.
 */
const golden = async ({ payload: { name, text } }) => {
  const path = fileURLToPath(new URL(`snapshots/${name}.txt`, import.meta.url));
  if (process.env.RENEW_SNAPSHOTS === '1') await writeFile(path, text);
  return readFile(path, 'utf8').catch(() => '');
};

/** `documented-parts`: the names of the parts in the element's class comment. */
const documentedParts = () => {
  const path = new URL('../src/element/cited-timeline.ts', import.meta.url);
  return [...readFileSync(path, 'utf8').matchAll(/^ \* @csspart (\S+)/gmu)].map(([, name]) => name);
};

/**
 * `follow` with `{ x, y }`: clicks a link there that opens a tab, and gives what the reader then sees:
 * how far the tab has scrolled. False where tabs cannot be looked into.
 */
const follow = async ({ payload: { x, y }, session }) => {
  const page = pageOf(session);
  if (!page || !clients.has(page)) return false;
  const before = new Set(await page.browser().pages());
  await page.mouse.click(x, y);
  for (let tries = 0; tries < 100; tries++) {
    const tab = (await page.browser().pages()).find((other) => !before.has(other));
    if (await tab?.evaluate(() => globalThis.document.readyState === 'complete')) {
      await tab.bringToFront();
      // A tab that does not scroll cannot be told from one that is about to.
      await tab.waitForFunction('scrollY > 0', { timeout: 1000 }).catch(() => undefined);
      const scrolled = await tab.evaluate(() => globalThis.scrollY);
      await tab.close();
      await page.bringToFront();
      return { scrolled };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the link opened no tab');
};

/**
 * `visit` with `{ path, width, scheme }`: opens a page of this server in a tab, as a reader has it,
 * and gives what it said on the console, what it asked of others, how wide it is, and for each
 * timeline its state and how many events it shows. False where tabs cannot be looked into. The
 * page's icon is left out: the policy is that of the element, which has no pictures of its own.
 */
const visit = async ({ payload: { path, width, scheme }, session }) => {
  const page = pageOf(session);
  if (!page || !clients.has(page)) return false;
  const tab = await page.browser().newPage();
  const said = [];
  tab.on('console', (message) => said.push(`console.${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => said.push(String(error)));
  tab.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
  tab.on('request', (request) => {
    if (!isLocal(request.url())) said.push(`request: ${request.url()}`);
  });
  await tab.setViewport({ width, height: 900 });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.goto(new URL(path, page.url()).href, { waitUntil: 'networkidle0' });
  await tab
    .waitForFunction(
      'document.querySelectorAll("cited-timeline:not(:state(ready))").length === 0 && ' +
        '[...document.querySelectorAll("cited-timeline")].every((el) => ' +
        'el.shadowRoot.querySelector(".label, .entry, .table-row"))',
      { timeout: 5000 },
    )
    .catch(() => undefined);
  const seen = await tab.evaluate(() => ({
    width: globalThis.document.scrollingElement.scrollWidth,
    timelines: [...globalThis.document.querySelectorAll('cited-timeline')].map((element) => ({
      isReady: element.matches(':state(ready)'),
      problems: element.problems?.length,
      events: element.shadowRoot?.querySelectorAll('.label, .entry, .table-row').length,
    })),
  }));
  await tab.close();
  await page.bringToFront();
  return { said: said.filter((line) => !line.includes('/demo/icon.svg')), ...seen };
};

/**
 * `in-frame` with a path: opens a page of this server in a frame of another page, presses its first
 * event and goes back. Gives the hash of the frame and which event is open: at first, after the
 * press, and after the way back. False where tabs cannot be looked into.
 */
const inFrame = async ({ payload: path, session }) => {
  const page = pageOf(session);
  if (!page || !clients.has(page)) return false;
  const tab = await page.browser().newPage();
  await tab.setContent(`<iframe src="${new URL(path, page.url()).href}" width="900"></iframe>`);
  const frame = await (await tab.waitForSelector('iframe')).contentFrame();
  await frame.waitForSelector('cited-timeline:state(ready) >>> .pick');
  const look = () =>
    frame.evaluate(() => ({
      hash: globalThis.location.hash,
      selected: globalThis.document.querySelector('cited-timeline').selected,
    }));
  const seen = [await look()];
  await (await frame.waitForSelector('cited-timeline >>> .label .title')).click();
  await frame.waitForFunction('location.hash !== ""');
  seen.push(await look());
  await tab.evaluate(() => globalThis.history.back());
  await frame.waitForFunction('location.hash === ""');
  await frame.waitForFunction('!document.querySelector("cited-timeline").selected');
  seen.push(await look());
  await tab.close();
  await page.bringToFront();
  return seen;
};

/** `is-bundled`: whether the browser is the reduced Chromium that comes from the registry. */
const isBundled = ({ session }) => session.browser.bundled === true;

/** `demo-pages`: the names of the pages in the demo. */
const demoPages = () => {
  const folder = fileURLToPath(new URL('../demo', import.meta.url));
  return readdirSync(folder).filter((name) => name.endsWith('.html'));
};

const COMMANDS = {
  'documented-parts': documentedParts,
  'take-outside-noise': takeOutsideNoise,
  'ax-tree': axTree,
  press,
  wheel,
  media,
  touch,
  golden,
  follow,
  visit,
  'in-frame': inFrame,
  'is-bundled': isBundled,
  'demo-pages': demoPages,
};

/** Commands of our own, called in a test with `executeServerCommand(name, payload)`. */
export const commands = {
  name: 'cited-timeline-commands',
  executeCommand: (call) => COMMANDS[call.command]?.(call),
};
