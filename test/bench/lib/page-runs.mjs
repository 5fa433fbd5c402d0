import { mkdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { median } from './statistics.mjs';

const NODE_MODULES = fileURLToPath(new URL('../node_modules', import.meta.url));
const VIEWPORT = { width: 1200, height: 480 };
const SHOT_SIZES = [100, 1000, 10000];

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--js-flags=--expose-gc',
  '--force-device-scale-factor=1',
];
const UNPACED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

const megabytes = (bytes) => Math.round((bytes / 2 ** 20) * 100) / 100;
const kilobytesPerRound = (bytes, rounds) => Math.round((bytes / 1024 / rounds) * 10) / 10;

/**
 * What is done with one page: each run gets a fresh browser with a fresh profile, and gives an
 * object with the figures, and with `error` when something went wrong.
 */
export function createPageRuns({ origin, chrome, vsync, mountLimit, budget, shots }) {
  const args = vsync ? ARGS : [...ARGS, ...UNPACED];
  const launch = () => chromium.launch({ executablePath: chrome, headless: true, args });

  async function open(subject) {
    const browser = await launch();
    const page = await (await browser.newContext({ viewport: VIEWPORT })).newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error.message || error).slice(0, 200)));
    const crash = new Promise((_, reject) => {
      page.on('crash', () => reject(new Error('page crashed')));
    });
    crash.catch(() => {});
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('HeapProfiler.enable');
    await cdp.send('Performance.enable');
    await page.goto(`${origin}/s/${subject.name}.html`);
    return {
      page,
      errors,
      /** Runs a function in the page. */
      call: (fn, arg, limit = 60_000, what = 'step') =>
        within(Promise.race([page.evaluate(fn, arg), crash]), limit, what),
      async heap() {
        for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
        const usage = await cdp.send('Runtime.getHeapUsage');
        const { usedSize: used, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
        return { used, all: used + embedderHeapUsedSize + backingStorageSize };
      },
      async metrics() {
        const { metrics } = await cdp.send('Performance.getMetrics');
        return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      },
      close: () => within(browser.close(), 15_000, 'close').catch(() => {}),
    };
  }

  /** Opens a page, fills `result` in `action`, and closes it whatever happens. */
  async function inPage(subject, result, action) {
    const tab = await open(subject);
    try {
      await action(tab, result);
    } catch (error) {
      result.error = String(error.message).split('\n')[0].slice(0, 200);
    }
    if (tab.errors.length > 0) result.pageErrors = [...new Set(tab.errors)].slice(0, 3);
    await tab.close();
    return result;
  }

  /** Mount, heap, nodes, hit test, zoom and pan. */
  function runMain(subject, n, rep) {
    const load = Math.round(loadavg()[0] * 100) / 100;
    return inPage(subject, { subject: subject.name, n, rep, load }, async (tab, r) => {
      subject.meta ??= await readMeta(tab);
      const before = await tab.call((k) => H.gen(k), n, 120_000, 'data');
      const empty = await tab.heap();
      r.dataMB = megabytes(empty.all);
      const mounted = await tab.call(() => H.mount(), null, mountLimit, 'mount');
      r.mount = mounted.ms;
      r.mountJs = mounted.js;
      r.mountLongest = mounted.longest;
      const full = await within(tab.heap(), 60_000, 'heap');
      r.heapMB = megabytes(full.all - empty.all);
      r.heapJsMB = megabytes(full.used - empty.used);
      r.heapTotalMB = megabytes(full.all);
      r.nodes = (await tab.call(() => H.nodes())) - before.nodes;
      if (shots && rep === 0 && SHOT_SIZES.includes(n)) await shoot(tab, `${subject.name}-${n}`);
      if (subject.meta.hover) Object.assign(r, await hitTest(tab, subject.meta.hover));

      const limit = budget * 3 + 60_000;
      await tab.heap();
      r.zoom = await tab.call((ms) => H.zoomScript(ms), budget, limit, 'zoom');
      await tab.call(() => H.zoomBack(), null, 60_000, 'zoom back');
      await tab.call(() => H.panPrepare(), null, 60_000, 'pan prepare');
      await tab.heap();
      r.pan = await tab.call((ms) => H.panScript(ms), budget, limit, 'pan');
    });
  }

  async function shoot({ page }, name) {
    mkdirSync(shots, { recursive: true });
    const clip = { x: 0, y: 0, width: 1200, height: 400 };
    const path = join(shots, `${name}.png`);
    await within(page.screenshot({ path, clip }), 60_000, 'screenshot').catch(() => {});
  }

  /** One cold mount, then warm ones in the same page. */
  function runRemount(subject, n, rep) {
    return inPage(subject, { subject: subject.name, n, rep }, async (tab, r) => {
      await tab.call((k) => H.gen(k), n, 120_000, 'data');
      const { ms } = await tab.call((b) => H.cycles(9, b), 6000, mountLimit, 'remount');
      r.cold = ms[0];
      r.warm = median(ms.slice(1));
      r.rounds = ms.length;
    });
  }

  function runLabels(subject, n) {
    return inPage(subject, {}, async (tab, r) => {
      await tab.call(() => {
        if (ADAPTER.meta.canvasText) H.hookText();
      });
      await tab.call((k) => H.gen(k), n);
      await tab.call(() => H.mount(), null, mountLimit, 'mount');
      Object.assign(r, await tab.call(() => H.labels(), null, 120_000, 'labels'));
    });
  }

  /** What stays after 20 mounts and destroys, and after 20 more: tells a leak from warm-up. */
  function runLeak(subject) {
    return inPage(subject, { subject: subject.name, rounds: 20 }, async (tab, r) => {
      const measure = async () => ({
        bytes: (await tab.heap()).all,
        metrics: await tab.metrics(),
        nodes: await tab.call(() => H.nodes()),
      });
      const cycles = () => tab.call(() => H.cycles(20), null, 240_000, 'cycles');
      await tab.call(() => H.gen(1000));
      await tab.call(() => H.cycles(3), null, 180_000, 'warm-up');
      const before = await measure();
      const began = Date.now();
      await cycles();
      const after = await measure();
      r.kBPerRound = kilobytesPerRound(after.bytes - before.bytes, 20);
      r.totalMB = megabytes(after.bytes - before.bytes);
      r.listeners = after.metrics.JSEventListeners - before.metrics.JSEventListeners;
      r.domNodes = after.metrics.Nodes - before.metrics.Nodes;
      r.attachedNodes = after.nodes - before.nodes;
      if (Date.now() - began > 40_000) return;
      await cycles();
      r.kBPerRoundLater = kilobytesPerRound((await tab.heap()).all - after.bytes, 20);
    });
  }

  /** From navigation to painted, in ms; null when it does not get there. */
  async function runCold(subject, { slow }) {
    const browser = await launch();
    try {
      const page = await (await browser.newContext({ viewport: VIEWPORT })).newPage();
      const cdp = await page.context().newCDPSession(page);
      await page.goto('about:blank');
      if (slow) await slowDown(cdp);
      await page.goto(`${origin}/a/${subject.name}.html`, { waitUntil: 'commit' });
      await page.waitForFunction(() => globalThis.READY, null, { timeout: 60_000, polling: 50 });
      return await page.evaluate(() => globalThis.READY);
    } catch {
      return null;
    } finally {
      await browser.close();
    }
  }

  return { runMain, runRemount, runLabels, runLeak, runCold };
}

/** 1.6 Mbit/s, 150 ms round trip, a processor 4 times slower. */
async function slowDown(cdp) {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

async function readMeta(tab) {
  const meta = await tab.call(() => ({ ...ADAPTER.meta }));
  let version = null;
  try {
    const manifest = readFileSync(join(NODE_MODULES, meta.pkg, 'package.json'), 'utf8');
    version = JSON.parse(manifest).version;
  } catch {
    // a subject from elsewhere
  }
  return { ...meta, version };
}

/** Real mouse input on up to 12 events: ms from the input to the library's own callback. */
async function hitTest({ page, call }, kind) {
  const targets = await call((k) => H.targets(k), 12, 30_000, 'targets');
  const hits = [];
  const began = Date.now();
  for (const { x, y } of targets) {
    if (Date.now() - began > 20_000) break;
    await within(page.mouse.move(5, 470), 20_000, 'mouse');
    await sleep(60); // let the move away be painted
    const waiting = call((ms) => H.armHit(ms), 1500, 30_000, 'hit');
    waiting.catch(() => {});
    await within(page.mouse.move(x, y), 20_000, 'mouse');
    if (kind === 'click') {
      await page.mouse.down();
      await page.mouse.up();
    }
    const hit = await waiting;
    if (hit) hits.push(hit);
  }
  await page.mouse.move(5, 470);
  return {
    hits: hits.length,
    targets: targets.length,
    hit: median(hits.map(({ hit }) => hit)),
    hitMax: hits.length > 0 ? Math.max(...hits.map(({ hit }) => hit)) : null,
    hitPaint: median(hits.map(({ paint }) => paint)),
    hitHandler: median(hits.map(({ handler }) => handler)),
  };
}

function within(promise, ms, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: over ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
