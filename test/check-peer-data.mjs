// Draws the timelines that others wrote, in Chromium, and counts what is wrong with the picture.
//
//   node test/check-peer-data.mjs [DIR]
//
// DIR is ../shared/peer-data by default; its README says where the files are from. Each file is drawn
// by the built dist/cited-timeline.min.js and read by the built dist/formats/convert.js, so `npm run
// build` comes first, in pages of several widths.
// Every event must be placed, counted in a "+n" or listed as not placed. No label may lie on another
// label or on a mark, and no words of the axis on others; the page must not scroll sideways, and the
// console stays empty. One line is printed for each file and width; any fault fails the check.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs';
import { readSimile, readTimelineJs, readTimelineJsCsv } from '../dist/formats/convert.js';

const FILES = {
  'timelinejs-houston.json': readTimelineJs,
  'timelinejs-twain.json': readTimelineJs,
  'timelinejs-template.csv': readTimelineJsCsv,
  'simile-jewish.xml': readSimile,
  'simile-monet.xml': readSimile,
};
/* global document, innerWidth, customElements, requestAnimationFrame -- what runs in the page */
const WIDTHS = [320, 768, 1042, 1600];

const root = fileURLToPath(new URL('..', import.meta.url));
const dir = process.argv[2] ?? join(root, '../shared/peer-data');
const built = join(root, 'dist/cited-timeline.min.js');

/** Counts in the page; runs there. */
function inspect() {
  const chart = document.querySelector('cited-timeline').shadowRoot;
  const boxes = (selector) =>
    [...chart.querySelectorAll(selector)].map((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      return { left, right, top, bottom, text: node.textContent.trim() };
    });
  // Boxes are rounded to the px of the screen, and so may touch.
  const doOverlap = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.6 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.6;
  const count = (all, others) =>
    all.flatMap((a, i) =>
      (others ?? all.slice(i + 1)).filter((b) => doOverlap(a, b)).map((b) => [a.text, b.text]),
    );
  const labels = boxes('.label');
  const words = boxes('.tick-label > span, .axis-note > span').filter(({ text }) => text !== '');
  const folded = [...chart.querySelectorAll('.fold')].map((fold) => Number(fold.textContent));
  return {
    labels: labels.length,
    folded: folded.reduce((sum, n) => sum + n, 0),
    notPlaced: Number(chart.querySelector('.not-placed .count')?.textContent ?? 0),
    labelOnLabel: count(labels),
    labelOnMark: count(labels, boxes('.geometry .mark')),
    wordOnWord: count(words),
    overflow: document.documentElement.scrollWidth - innerWidth,
  };
}

/** Draws one document in a page of its own, and says what is there and what is wrong. */
async function check(browser, name, { data, counts }, width) {
  const page = await browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.setViewport({ width, height: 1000 });
  await page.setContent('<!doctype html><html lang="en"><title>Peer data</title>');
  await page.addScriptTag({ path: built, type: 'module' });
  await page.evaluate(
    async (data) => {
      await customElements.whenDefined('cited-timeline');
      const timeline = document.createElement('cited-timeline');
      timeline.data = data;
      document.body.append(timeline);
      await timeline.updateComplete;
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    { ...data, title: name },
  );
  const found = await page.evaluate(inspect);
  await page.close();

  const { labels, folded, notPlaced, labelOnLabel, labelOnMark, wordOnWord, overflow } = found;
  const placed = labels + folded;
  console.log(
    [
      `${name} ${width} px: ${counts.given} given = ${placed} placed + ${notPlaced} not placed`,
      `${folded} of them in "+n"`,
      `label on label ${labelOnLabel.length}, on mark ${labelOnMark.length}`,
      `axis words on others ${wordOnWord.length}`,
      `scrolls sideways ${Math.max(0, overflow)} px`,
      `${messages.length} messages`,
    ].join('; '),
  );
  const faults = [
    ...(placed + notPlaced === counts.given ? [] : ['events are lost']),
    ...[...labelOnLabel, ...labelOnMark, ...wordOnWord].map(([a, b]) => `"${a}" lies on "${b}"`),
    ...(overflow > 0 ? ['the page scrolls sideways'] : []),
    ...messages,
  ];
  for (const fault of faults) console.log(`  ${fault}`);
  return faults.length;
}

if (!existsSync(dir)) {
  console.log(`nothing to check: ${dir} is not there`);
  process.exit();
}
const { executablePath, env } = await findChromium();
const browser = await puppeteer.launch({
  executablePath,
  args: CHROMIUM_ARGS,
  ...(env && { env: { ...process.env, ...env } }),
});
let faults = 0;
try {
  for (const [name, read] of Object.entries(FILES)) {
    const conversion = read(readFileSync(join(dir, name), 'utf8'));
    for (const width of WIDTHS) faults += await check(browser, name, conversion, width);
  }
} finally {
  await browser.close();
}
console.log(faults === 0 ? 'no faults' : `${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
