import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../src/index.js';
import { all, anEvent, drawn, one, realData, timeline } from './support/timeline.js';

const media = (features: Record<string, string>): Promise<boolean> =>
  executeServerCommand<boolean, unknown>('media', features);

const STATES: [name: string, make: () => Promise<CitedTimeline>][] = [
  ['the real data, wide', async () => timeline(await realData(), { width: 1100 })],
  ['the real data, narrow', async () => timeline(await realData(), { width: 320 })],
  [
    'an open card',
    async () => {
      const el = await timeline(await realData(), { width: 1100 });
      el.select('kim-visit-2023');
      await drawn(el);
      return el;
    },
  ],
  [
    'folded events, opened',
    async () => {
      const el = await timeline(
        Array.from({ length: 80 }, (_, i) => anEvent({ title: `Event ${i}`, date: '1969-07-20' })),
        { 'max-height': 200 },
      );
      one(el, '.fold').click();
      await drawn(el);
      return el;
    },
  ],
  ['nothing', () => timeline([])],
  ['only problems', () => timeline([anEvent({ date: '2024-13' })])],
  [
    'the legend',
    async () => {
      const el = await timeline([anEvent()]);
      one(el, '.legend summary').click();
      await drawn(el);
      return el;
    },
  ],
];

describe('accessibility', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    await media({});
  });

  for (const [name, make] of STATES) {
    for (const scheme of ['light', 'dark'])
      it(`has no violation that axe can find: ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = scheme === 'dark' ? '#16181d' : '#ffffff';
        const el = await make();
        await expect(el).to.be.accessible();
      });
  }

  it('is a grid whose rows are lanes and whose cells are events', async () => {
    const el = await timeline(await realData(), { width: 1100 });
    const grid = one(el, '[role="grid"]');
    const rows = [...grid.querySelectorAll('[role="row"]')];
    expect(
      rows.map((row) => row.querySelector('[role="rowheader"] bdi')!.textContent.trim()),
    ).to.deep.equal(el.document!.groups.map((group) => group.label));
    expect(grid.getAttribute('aria-rowcount')).to.equal(String(rows.length));
    for (const cell of all(el, '[role="gridcell"]'))
      expect(cell.parentElement!.getAttribute('role')).to.equal('row');
  });

  it('offers targets of 24 by 24 px in the chart', async () => {
    for (const width of [320, 768, 1280]) {
      const el = await timeline(await realData(), { width });
      for (const target of all(el, '.chart button')) {
        const { width: w, height: h } = target.getBoundingClientRect();
        expect(w, target.className).to.be.at.least(23.99);
        expect(h, target.className).to.be.at.least(23.99);
      }
    }
  });

  it('shows every mark in forced colours by its shape', async function () {
    if (!(await media({ 'forced-colors': 'active' }))) this.skip(); // only Chromium can be told to
    const el = await timeline(await realData(), { width: 1100 });
    for (const body of all(el, '.event .body')) {
      const { stroke, fill } = getComputedStyle(body);
      expect(stroke === 'none' && fill === 'none').to.equal(false);
    }
    await expect(el).to.be.accessible();
  });

  it('runs no animation when the reader wants less motion', async function () {
    if (!(await media({ 'prefers-reduced-motion': 'reduce' }))) this.skip();
    const el = await timeline(await realData(), { width: 1100 });
    one(el, '[data-action="in"]').click();
    await drawn(el);
    expect(el.getAnimations({ subtree: true })).to.have.length(0);
  });

  it('shows where the focus is, and brings it into view', async () => {
    const el = await timeline(await realData(), { width: 1100 });
    el.zoomTo([Date.UTC(2023, 0), Date.UTC(2023, 6)]);
    await drawn(el);
    one(el, '.pick[tabindex="0"]').focus();
    for (const key of ['End', 'Home', 'ArrowDown', 'End']) {
      await executeServerCommand('press', key);
      await drawn(el);
      const focused = el.shadowRoot!.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
      expect(outlineColor).not.to.equal('rgba(0, 0, 0, 0)');
      const box = focused.getBoundingClientRect();
      const chart = one(el, '.lanes').getBoundingClientRect();
      expect(box.left).to.be.at.least(chart.left - 4);
      expect(box.right).to.be.at.most(chart.right + 4);
    }
  });
});
