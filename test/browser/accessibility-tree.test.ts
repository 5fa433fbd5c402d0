import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../src/index.js';
import {
  aCitation,
  aDocument,
  anEvent,
  drawn,
  fixtureDocument,
  one,
  realData,
  timeline,
} from './support/timeline.js';

/** An event that one source asserts, another denies, a third disputes; the last dates it otherwise. */
const doubted = aDocument(
  [
    anEvent({ title: 'Asserted', date: '1969-07-20', group: 'plain' }),
    anEvent({
      title: 'Denied',
      date: '1969-08',
      group: 'doubtful',
      citations: [aCitation(), aCitation({ source: 'b', stance: 'denies', attributedTo: 'Town' })],
    }),
    anEvent({
      title: 'Disputed',
      date: '1970~',
      group: 'doubtful',
      citations: [aCitation(), aCitation({ source: 'b', stance: 'disputes' })],
    }),
    anEvent({
      title: 'Dated twice',
      date: '1971-03-02',
      group: 'doubtful',
      citations: [aCitation(), aCitation({ source: 'c', date: '1971-04-02' })],
    }),
    anEvent({ title: 'Unsourced', date: '1972', group: 'plain', citations: [] }),
  ],
  {
    groups: [
      { id: 'plain', label: 'Told once' },
      { id: 'doubtful', label: 'In doubt' },
    ],
  },
);

const crowdedDay = Array.from({ length: 12 }, (_, i) =>
  anEvent({ title: `Event ${i + 1}`, date: '1969-07-20' }),
);

const DOCUMENTS: [name: string, make: () => Promise<CitedTimeline>][] = [
  ['real-wide', async () => timeline(await realData(), { width: 1280 })],
  ['real-narrow', async () => timeline(await realData(), { width: 360 })],
  ['one-event', () => timeline([anEvent()])],
  [
    'doubted-with-card',
    async () => {
      const el = await timeline(doubted);
      el.select(el.document!.events[1]!.id);
      await drawn(el);
      return el;
    },
  ],
  [
    'folded-with-list',
    async () => {
      const el = await timeline(crowdedDay, { 'max-height': 160 });
      one(el, '.fold').click();
      await drawn(el);
      return el;
    },
  ],
  ['problems', async () => timeline(await fixtureDocument('broken'))],
];

describe('the accessibility tree', () => {
  for (const [name, make] of DOCUMENTS)
    it(`is the one in test/snapshots/ax-${name}.txt (asked for in Chromium only)`, async function () {
      await make();
      const text = await executeServerCommand<string | false, undefined>('ax-tree');
      if (text === false) this.skip(); // no other engine hands over its tree
      const kept = await executeServerCommand('golden', { name: `ax-${name}`, text });
      expect(text, 'RENEW_SNAPSHOTS=1 keeps the new one').to.equal(kept);
    });
});
