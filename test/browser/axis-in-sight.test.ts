import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../src/index.js';
import { middleOf, press, still } from './support/input.js';
import { aDocument, anEvent, drawn, focused, one, timeline } from './support/timeline.js';

const GROUPS = Array.from({ length: 14 }, (_, i) => ({ id: `g${i}`, label: `Group ${i}` }));
const EVENTS = GROUPS.flatMap(({ id }, i) =>
  [0, 1, 2].map((j) =>
    anEvent({ title: `Event ${i} ${j}`, date: String(1900 + 30 * j + i), group: id }),
  ),
);

/** A chart taller than the window, scrolled so that its first lanes are out of sight. */
async function scrolled(attributes: Record<string, unknown> = {}): Promise<CitedTimeline> {
  const el = await timeline(aDocument(EVENTS, { groups: GROUPS }), { width: 700, ...attributes });
  expect(one(el, '.chart').offsetHeight).to.be.above(500);
  el.parentElement!.style.paddingBottom = '100vh';
  const { top } = one(el, '.chart').getBoundingClientRect();
  scrollBy(0, top + 200);
  await drawn(el);
  return el;
}

const isOnTop = (el: CitedTimeline, part: HTMLElement): boolean => {
  const hit = el.shadowRoot!.elementFromPoint(...middleOf(part));
  return hit !== null && part.contains(hit);
};

describe('the dates of a chart that is taller than the page', () => {
  before(() => setViewport({ width: 800, height: 400 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(() => scrollTo(0, 0));

  it('stay in sight over the lanes, and leave with the chart', async () => {
    const el = await scrolled();
    const axis = one(el, '.axis');
    expect(axis.getBoundingClientRect().top).to.equal(0);
    expect(isOnTop(el, axis)).to.equal(true);
    await expect(el).to.be.accessible();
    scrollBy(0, one(el, '.chart').getBoundingClientRect().bottom - 10);
    expect(axis.getBoundingClientRect().bottom).to.be.at.most(10);
  });

  it('are painted there too while the view moves', async () => {
    const el = await scrolled();
    const canvas = one(el, 'canvas.crowd') as HTMLCanvasElement;
    const { top } = canvas.getBoundingClientRect();
    el.zoomBy(1.2);
    el.zoomBy(1.2);
    el.zoomBy(1.2);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(one(el, '.chart').matches('.moving')).to.equal(true);
    const pixel = canvas
      .getContext('2d')!
      .getImageData(2, Math.round((20 - top) * devicePixelRatio), 1, 1);
    expect(pixel.data[3], 'its ground hides the lanes').to.equal(255);
    await still(el);
  });

  it('cover no event that has the focus', async () => {
    const el = await scrolled();
    one(el, '[role="row"]:last-of-type .pick').focus({ preventScroll: true });
    for (const { id } of GROUPS.slice(2)) {
      await press(el, 'ArrowUp');
      const { top } = focused(el)!.getBoundingClientRect();
      expect(top, id).to.be.at.least(one(el, '.axis').getBoundingClientRect().bottom - 1);
    }
  });

  it('leave their place to the bar of a story', async () => {
    const el = await scrolled({ story: '' });
    expect(one(el, '.axis').getBoundingClientRect().top).to.be.below(0);
  });
});
