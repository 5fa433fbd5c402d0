import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../src/index.js';
import {
  aDocument,
  all,
  anEvent,
  drawn,
  one,
  realData,
  timeline,
  words,
} from './support/timeline.js';

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

  it('says before the chart what it is, how much, and how to use the keys', async () => {
    for (const width of [1100, 320]) {
      const el = await timeline(await realData(), { width });
      const grid = one(el, '[role="grid"]');
      const { title, extent, given, groups, notPlaced } = el.document!;
      expect(words(one(el, '.header h2'))).to.equal(title);
      const counts = words(one(el, '.header .counts'));
      expect(counts).to.contain(
        `${given} events (${notPlaced.length} not placed) · ${groups.length} groups · `,
      );
      expect(counts).to.contain('4 independent sources (5 articles)');
      for (const time of [extent![0], extent![1] - 1])
        expect(counts).to.contain(String(new Date(time).getUTCFullYear()));
      const help = one(el, `#${grid.getAttribute('aria-describedby')!}`);
      for (const before of [one(el, '.header'), one(el, '.legend'), help])
        expect(before.compareDocumentPosition(grid)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(help.textContent).to.contain('Arrow keys').and.to.contain('Enter');
    }
  });

  it('counts for the ear what has no place, too', async () => {
    const undated = Array.from({ length: 5 }, (_, i) => ({ title: `Undated ${i}` }));
    const none = await timeline(undated, { lang: 'en' });
    expect(words(one(none, '[role=status]'))).to.equal('5 events (5 not placed)');
    const some = await timeline([anEvent(), ...undated], { lang: 'en' });
    expect(words(one(some, '[role=status]'))).to.equal('6 events (5 not placed)');
  });

  it('names events in the language of the interface, their titles in that of the data', async () => {
    const groups = Array.from({ length: 8 }, (_, i) => `g${i}`);
    const events = groups.map((group, i) => anEvent({ group, date: `19${60 + i}`, title: '다리' }));
    const el = await timeline(aDocument(events, { lang: 'ko' }), { 'max-height': 240 });
    const picks = all(el, '.compact-label');
    expect(picks.length).to.be.above(3);
    for (const pick of picks) {
      expect(pick.closest('[lang]')).to.equal(null);
      expect(pick.querySelector('[lang=ko]')!.textContent).to.equal('다리');
    }
  });

  it('shows the list of keys by keyboard', async () => {
    const el = await timeline([anEvent()]);
    expect(one(el, '.keys').checkVisibility()).to.equal(false);
    one(el, '.legend summary').focus();
    await executeServerCommand('press', 'Enter');
    await drawn(el);
    expect(one(el, '.keys').checkVisibility()).to.equal(true);
    for (const key of ['Home', 'Page Down', 'Enter', 'Esc', '+'])
      expect(words(one(el, '.keys'))).to.contain(key);
  });

  it('helps with the keys where there is no header, and names a chart without a title', async () => {
    const el = await timeline({ events: [anEvent()] }, { 'no-header': '' });
    const grid = one(el, '[role="grid"]');
    expect(grid.getAttribute('aria-label')).to.equal('Timeline');
    const help = one(el, `#${grid.getAttribute('aria-describedby')!}`);
    expect(help.compareDocumentPosition(grid)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
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

  it('shows in forced colours which buttons have nothing to do, and which view is chosen', async function () {
    if (!(await media({ 'forced-colors': 'active' }))) this.skip(); // only Chromium can be told to
    const el = await timeline(await realData(), { width: 1100 });
    const look = (selector: string): [string, string] => {
      const { color, backgroundColor } = getComputedStyle(one(el, selector));
      return [color, backgroundColor];
    };
    const [, others] = look('.view-tool[aria-pressed="false"]');
    expect(look('.view-tool[aria-pressed="true"]')[1]).not.to.equal(others);
    expect(look('.tool.icon[aria-disabled="true"]')[0]).not.to.equal(
      look('.tool.icon[aria-disabled="false"]')[0],
    );
  });

  it('runs no animation when the reader wants less motion', async function () {
    if (!(await media({ 'prefers-reduced-motion': 'reduce' }))) this.skip();
    const el = await timeline(await realData(), { width: 1100 });
    one(el, '[data-action="in"]').click();
    await drawn(el);
    expect(el.getAnimations({ subtree: true })).to.have.length(0);
  });
});
