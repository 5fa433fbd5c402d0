import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CitedTimeline, TimelineData } from '../../src/index.js';
import {
  aDocument,
  all,
  anEvent,
  drawn,
  focused,
  one,
  timeline,
  words,
} from './support/timeline.js';

/** Arms, with planes and in them jets; oil, folded, in the economy. */
const nested = (): TimelineData =>
  aDocument(
    ['arms', 'planes', 'jets', 'jets', 'economy', 'oil'].map((group, i) =>
      anEvent({ title: `Of ${group} ${i}`, date: `19${60 + 5 * i}-02`, group }),
    ),
    {
      groups: [
        { id: 'arms', label: 'Arms' },
        { id: 'planes', label: 'Planes', parent: 'arms' },
        { id: 'jets', label: 'Jets', parent: 'planes' },
        { id: 'economy', label: 'Economy', collapsed: true },
        { id: 'oil', label: 'Oil', parent: 'economy' },
      ],
    },
  );

const isVertical = (width: number): boolean => width < 620;

/** The names of the lanes with their counts, as they are seen. */
const names = (el: CitedTimeline, width: number): string[] =>
  all(el, isVertical(width) ? '.lane-key li' : '.lane-label').map(words);

const button = (el: CitedTimeline, name: string): HTMLElement =>
  all(el, '.lane-fold').find((fold) => words(fold) === name)!;

const toggle = async (el: CitedTimeline, name: string): Promise<void> => {
  button(el, name).click();
  await drawn(el);
};

for (const width of [900, 360])
  describe(`groups within groups, ${width} px wide`, () => {
    it('start as the data say, and fold and unfold', async () => {
      const el = await timeline(nested(), { width });
      expect(names(el, width)).to.deep.equal(['Arms 1', 'Planes 1', 'Jets 2', 'Economy 2']);
      expect(button(el, 'Arms').getAttribute('aria-expanded')).to.equal('true');
      expect(button(el, 'Economy').getAttribute('aria-expanded')).to.equal('false');
      await expect(el).to.be.accessible();
      await toggle(el, 'Planes');
      expect(names(el, width)).to.deep.equal(['Arms 1', 'Planes 3', 'Economy 2']);
      await toggle(el, 'Arms');
      expect(names(el, width)).to.deep.equal(['Arms 4', 'Economy 2']);
      expect(all(el, '.pick')).to.have.length(6);
      await toggle(el, 'Economy');
      expect(names(el, width)).to.deep.equal(['Arms 4', 'Economy 1', 'Oil 1']);
      await toggle(el, 'Arms');
      expect(names(el, width)).to.deep.equal(['Arms 1', 'Planes 3', 'Economy 1', 'Oil 1']);
    });

    it('keep the colour of each group, whatever is folded and in each view', async () => {
      const el = await timeline(nested(), { width });
      const colours = (of: string): string[] =>
        all(el, of).map((node) => getComputedStyle(node).getPropertyValue('--_c'));
      const before = colours('.geometry .event');
      expect(new Set(before)).to.have.length(5);
      await toggle(el, 'Arms');
      expect(colours('.geometry .event')).to.deep.equal(before);
      expect(colours('.lane')).to.deep.equal([before[0], before[4]]);
      el.view = 'list';
      await drawn(el);
      expect(colours('.entry')).to.deep.equal(before);
    });

    it('put each name in by how deep its group lies', async () => {
      const el = await timeline(nested(), { width });
      const starts = all(el, isVertical(width) ? '.lane-key li' : '.lane-label').map((name) => {
        const { paddingInlineStart, marginInlineStart } = getComputedStyle(name);
        return parseFloat(paddingInlineStart) + parseFloat(marginInlineStart);
      });
      expect(starts[1]).to.be.above(starts[0]!);
      expect(starts[2]).to.be.above(starts[1]!);
      expect(starts[3]).to.equal(starts[0]);
    });

    it('keep the focus on the button, which a key presses', async () => {
      const el = await timeline(nested(), { width });
      button(el, 'Planes').focus();
      await executeServerCommand('press', 'Enter');
      await drawn(el);
      expect(words(focused(el)!)).to.equal('Planes');
      expect(focused(el)!.getAttribute('aria-expanded')).to.equal('false');
      const { height } = focused(el)!.getBoundingClientRect();
      expect(height).to.be.at.least(24);
    });

    it('leave the time in view and the card as they are', async () => {
      const el = await timeline(nested(), { width, 'axis-breaks': 'none' });
      el.zoomBy(3);
      await drawn(el);
      const domain = el.domain!;
      el.selected = 'e';
      await toggle(el, 'Arms');
      expect(el.domain![0]).to.be.closeTo(domain[0], 1e9);
      expect(el.domain![1]).to.be.closeTo(domain[1], 1e9);
    });

    it('stay folded while a filter changes, and start anew with other data', async () => {
      const el = await timeline(nested(), { width });
      await toggle(el, 'Arms');
      el.filter = { query: 'jets' };
      await drawn(el);
      expect(names(el, width)[0]).to.equal('Arms 2');
      el.data = nested();
      el.filter = {};
      await drawn(el);
      expect(names(el, width)[0]).to.equal('Arms 1');
    });

    it('are one lane to the arrow keys while folded', async () => {
      const el = await timeline(nested(), { width });
      await toggle(el, 'Arms');
      one(el, '.pick[data-index="0"]').focus();
      for (const index of ['1', '2', '3']) {
        await executeServerCommand('press', isVertical(width) ? 'ArrowDown' : 'ArrowRight');
        await drawn(el);
        expect(focused(el)!.dataset['index']).to.equal(index);
      }
    });
  });
