import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../src/index.js';
import { drag, middleOf, press, still } from './support/input.js';
import { all, anEvent, drawn, focused, one, timeline } from './support/timeline.js';

const YEARS = Array.from({ length: 41 }, (_, i) =>
  anEvent({ title: `Event ${i}`, date: String(1960 + i) }),
);

type Domain = readonly [number, number];

const span = ([from, to]: Domain): number => to - from;
const year = (time: number): number => 1970 + time / 31_556_952_000;
const box = (el: CitedTimeline, part: string): DOMRect => one(el, part).getBoundingClientRect();
const valueNow = (el: CitedTimeline): number =>
  Number(one(el, '.brush').getAttribute('aria-valuenow'));

/** A timeline that shows the eighties of four decades. */
async function zoomed(width = 700): Promise<CitedTimeline> {
  const el = await timeline(YEARS, { width, 'axis-breaks': 'none' });
  el.zoomTo([Date.UTC(1975, 0), Date.UTC(1985, 0)]);
  await still(el);
  one(el, '.overview').scrollIntoView({ block: 'center' });
  return el;
}

// A pointer cannot be sent out of the page, which is 800 px wide in some browsers.
const inPage = (x: number): number => Math.round(Math.min(Math.max(x, 1), innerWidth - 2));

/** Px of the strip for a year, as a point in it. */
function at(el: CitedTimeline, yearShown: number): [number, number] {
  const strip = box(el, '.overview-shape');
  const x = strip.left + ((yearShown - 1960) / 41) * strip.width;
  return [inPage(x), Math.round(strip.top + strip.height / 2)];
}

describe('the overview', () => {
  afterEach(() => resetMouse());

  it('takes no room while the element is hidden', async () => {
    const el = await zoomed();
    el.style.display = 'none';
    await still(el);
    // A size less than 0 would be an error on the console.
    expect(one(el, '.overview-shape').getAttribute('width')).to.equal('0');
    el.style.display = '';
    await still(el);
    expect(box(el, '.overview-shape').width).to.be.above(500);
  });

  for (const width of [900, 400]) {
    it(`is there only while a part is in view, ${width} px wide`, async () => {
      const el = await timeline(YEARS, { width, 'axis-breaks': 'none' });
      expect(all(el, '.overview')).to.have.length(0);
      el.zoomBy(4);
      await still(el);
      expect(all(el, '.overview')).to.have.length(1);
      el.fit();
      await still(el);
      expect(all(el, '.overview')).to.have.length(0);
    });

    it(`moves the view as its window is dragged, ${width} px wide`, async () => {
      const el = await zoomed(width);
      const before = el.domain!;
      const told: Domain[] = [];
      el.addEventListener('cited-timeline-domainchange', ({ detail }) => told.push(detail.domain));
      await drag(middleOf(one(el, '.brush')), at(el, 1990));
      await still(el);
      const after = el.domain!;
      expect(year((after[0] + after[1]) / 2)).to.be.closeTo(1990, 1);
      expect(span(after)).to.be.closeTo(span(before), span(before) / 50);
      expect(told.at(-1)).to.deep.equal(after);
      expect(focused(el)).to.equal(one(el, '.brush'));
    });

    it(`shows more or less as an edge is dragged, ${width} px wide`, async () => {
      const el = await zoomed(width);
      const before = el.domain!;
      await drag(middleOf(one(el, '.brush-edge.end')), at(el, 1995));
      await still(el);
      expect(year(el.domain![1])).to.be.closeTo(1995, 1);
      expect(year(el.domain![0])).to.be.closeTo(year(before[0]), 0.5);
      await drag(middleOf(one(el, '.brush-edge.start')), at(el, 1990));
      await still(el);
      expect(year(el.domain![0])).to.be.closeTo(1990, 1);
      expect(year(el.domain![1])).to.be.closeTo(1995, 1.5);
    });

    it(`brings the view to where it is pressed, ${width} px wide`, async () => {
      const el = await zoomed(width);
      await sendMouse({ type: 'click', position: at(el, 1968) });
      await still(el);
      expect(year((el.domain![0] + el.domain![1]) / 2)).to.be.closeTo(1968, 1);
    });
  }

  it('lets an edge pass the other one', async () => {
    const el = await zoomed();
    const start = year(el.domain![0]);
    await drag(middleOf(one(el, '.brush-edge.end')), at(el, 1965));
    await still(el);
    expect(year(el.domain![0])).to.be.closeTo(1965, 1);
    expect(year(el.domain![1])).to.be.closeTo(start, 1);
  });

  it('stays under the pointer until it is let go, even where everything is in view', async () => {
    const el = await zoomed();
    const told: Domain[] = [];
    el.addEventListener('cited-timeline-domainchange', ({ detail }) => told.push(detail.domain));
    await drag(middleOf(one(el, '.brush-edge.start')), at(el, 1958));
    await still(el);
    const strip = box(el, '.overview');
    const edge = box(el, '.brush-edge.end');
    await sendMouse({ type: 'move', position: middleOf(one(el, '.brush-edge.end')) });
    await sendMouse({ type: 'down' });
    await sendMouse({
      type: 'move',
      position: [inPage(strip.right + 40), Math.round(edge.top + 9)],
    });
    await still(el);
    expect(all(el, '.overview'), 'while it is held').to.have.length(1);
    await sendMouse({ type: 'up' });
    await still(el);
    expect(all(el, '.overview')).to.have.length(0);
    expect(told.at(-1)).to.deep.equal(el.domain);
  });

  it('is a scroll bar that says where it is, and goes by keys', async () => {
    const el = await zoomed();
    const brush = one(el, '.brush');
    expect(brush.getAttribute('role')).to.equal('scrollbar');
    expect(one(el, `#${brush.getAttribute('aria-controls')!}`)).to.equal(one(el, '[role="grid"]'));
    expect(brush.getAttribute('aria-valuetext')).to.contain('1975').and.to.contain('198');
    brush.focus();
    const steps: [key: string, way: 1 | -1][] = [
      ['ArrowRight', 1],
      ['ArrowLeft', -1],
      ['ArrowDown', 1],
      ['ArrowUp', -1],
      ['PageDown', 1],
      ['PageUp', -1],
    ];
    for (const [key, way] of steps) {
      const [from] = el.domain!;
      await press(el, key);
      expect(Math.sign(el.domain![0] - from), key).to.equal(way);
      expect(focused(el), key).to.equal(one(el, '.brush'));
    }
    await press(el, 'End');
    expect(valueNow(el)).to.equal(100);
    expect(year(el.domain![1])).to.be.above(2000);
    await press(el, 'Home');
    expect(valueNow(el)).to.equal(0);
    expect(year(el.domain![0])).to.be.below(1961);
  });

  it('leaves other keys, and keys held with Ctrl, to the page', async () => {
    const el = await zoomed();
    one(el, '.brush').focus();
    const before = el.domain;
    for (const key of ['a', 'Control+ArrowRight']) {
      await executeServerCommand('press', key);
      await drawn(el);
      expect(el.domain, key).to.deep.equal(before);
    }
  });

  for (const width of [900, 320])
    for (const scheme of ['light', 'dark'])
      it(`is accessible, ${width} px wide, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        const el = await zoomed(width);
        await expect(el).to.be.accessible({ rules: { 'target-size': { enabled: true } } });
        expect(box(el, '.brush').width).to.be.at.least(24);
        document.documentElement.style.colorScheme = '';
        document.body.style.background = '';
      });
});
