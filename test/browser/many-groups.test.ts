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

/** So many groups of one event each, but for the first, which has two. */
function inGroups(count: number): TimelineData {
  const groups = Array.from({ length: count }, (_, i) => ({ id: `g${i}`, label: `Group ${i}` }));
  const events = [...groups, ...groups.slice(0, 1)].map(({ id }, i) =>
    anEvent({ title: `E${i}`, date: `${1900 + (i % 100)}-0${1 + (i % 9)}`, group: id }),
  );
  return aDocument(events, { groups });
}

const nodesOf = (element: CitedTimeline): number =>
  one(element, '.chart').querySelectorAll('*').length;

describe('more groups than have room', () => {
  it('share a lane that names their number and counts their events', async () => {
    const el = await timeline(inGroups(5000));
    const rows = all(el, '[role=row]');
    const name = words(rows.at(-1)!.querySelector('[role=rowheader]')!);
    const own = rows.length - 1;
    const rest = (5000 - own).toLocaleString('en');
    expect(name).to.equal(`${rest} more groups ${rest}`);
    await expect(el).to.be.accessible();
  });

  it('name the lane in the key where time runs downwards', async () => {
    const el = await timeline(inGroups(5000), { width: 360 });
    const names = all(el, '.lane-key li');
    expect(names.length).to.be.below(20);
    expect(names.at(-1)!.textContent).to.contain('more groups');
    await expect(el).to.be.accessible();
  });

  it('make the chart neither taller than its limit nor richer in elements', async () => {
    const few = await timeline(inGroups(300), { width: 1200, 'max-height': 352 });
    const many = await timeline(inGroups(5000), { width: 1200, 'max-height': 352 });
    expect(one(many, '.plot').offsetHeight).to.be.at.most(352);
    expect(nodesOf(many)).to.be.at.most(400);
    expect(nodesOf(many)).to.be.at.most(nodesOf(few) + 40);
  });

  it('keep lanes of their own where there is room for three', async () => {
    const { events, groups } = inGroups(4);
    const data = aDocument([...events!, anEvent({ group: 'g1', date: '1950' })], {
      groups: groups!,
    });
    for (const [height, names] of [
      [111, ['Group 0', 'Group 1', '2 more groups']],
      [84, ['Group 0', 'Group 1', '2 more groups']],
      [60, ['Group 0', '3 more groups']],
      [50, ['4 groups']],
    ] as const) {
      const el = await timeline(data, { width: 1000, 'max-height': height, lang: 'en' });
      const headers = all(el, '[role=rowheader]').map((header) => words(header));
      expect(headers.map((name) => name.replace(/ \d+$/u, ''))).to.deep.equal(names);
    }
  });

  for (const width of [900, 360]) {
    it(`lists them by group behind its "+n", ${width} px wide`, async () => {
      const el = await timeline(inGroups(5000), { width });
      const shared = all(el, '[role=row]').at(-1)!;
      const fold = shared.querySelector<HTMLElement>('.fold')!;
      expect(fold.getAttribute('aria-label')).to.match(
        /^[\d,]+ more events in (the other [\d,]+|several) groups$/u,
      );
      fold.click();
      await drawn(el);
      const entry = one(el, '.fold-list li');
      const title = entry.querySelector('.event-link')!.textContent.trim();
      expect(entry.textContent).to.contain(`Group ${title.slice(1)}`);
      expect(focused(el)).to.equal(one(el, '.card'));
    });
  }

  it('keeps marks off the lines between lanes', async () => {
    const data = aDocument(
      Array.from({ length: 20 }, (_, i) =>
        anEvent({
          title: `Event ${String(i)}`,
          date: `${String(1900 + i)}/..`,
          group: `g${String(i)}`,
        }),
      ),
    );
    const el = await timeline(data, { width: 1000 });
    const lines = all(el, '.lane-ground').map((ground) => ground.getBoundingClientRect().top);
    expect(lines).to.have.length(20);
    const plot = one(el, '.plot').getBoundingClientRect().top;
    for (const mark of all(el, '.plot .mark')) {
      const { y, height } = (mark as Element as SVGGElement).getBBox();
      const top = plot + y;
      expect(lines.filter((line) => line >= top && line <= top + height)).to.deep.equal([]);
    }
  });

  it('are one lane to the arrow keys', async () => {
    const el = await timeline(inGroups(5000));
    const lanes = all(el, '[role=row]').length;
    all(el, '[role=row]')[0]!.querySelector<HTMLElement>('.pick')!.focus();
    for (let i = 1; i < lanes; i++) {
      await executeServerCommand('press', 'ArrowDown');
      await drawn(el);
    }
    const last = all(el, '[role=row]').at(-1)!;
    expect(last.contains(focused(el))).to.equal(true);
  });
});
