import { expect } from '@open-wc/testing';
import type { CitedTimeline } from '../../src/index.js';
import { middleOf, press, still } from './support/input.js';
import { paintMoving } from './support/moving.js';
import { aDocument, all, anEvent, drawn, focused, one, timeline } from './support/timeline.js';

const GROUPS = Array.from({ length: 14 }, (_, i) => ({ id: `g${i}`, label: `Group ${i}` }));
const EVENTS = GROUPS.flatMap(({ id }, i) =>
  [0, 1, 2].map((j) =>
    anEvent({ title: `Event ${i} ${j}`, date: String(1900 + 30 * j + i), group: id }),
  ),
);

/** A box that shows less than the chart, scrolled so that its first lanes are out of sight. */
async function scrolled(
  attributes: Record<string, unknown> = {},
  properties: Record<string, string> = {},
): Promise<CitedTimeline> {
  const el = await timeline(aDocument(EVENTS, { groups: GROUPS }), { width: 700, ...attributes });
  for (const [name, value] of Object.entries(properties))
    el.style.setProperty(`--cited-timeline-${name}`, value);
  const box = el.parentElement!;
  Object.assign(box.style, { height: '400px', overflow: 'auto' });
  el.style.marginBottom = '400px';
  await drawn(el);
  expect(one(el, '.chart').offsetHeight).to.be.above(500);
  scrollTo(0, 0);
  box.scrollTop = one(el, '.chart').getBoundingClientRect().top - topOf(el) + 200;
  await drawn(el);
  return el;
}

const topOf = (el: CitedTimeline): number => el.parentElement!.getBoundingClientRect().top;

const isOnTop = (el: CitedTimeline, part: HTMLElement): boolean => {
  const hit = el.shadowRoot!.elementFromPoint(...middleOf(part));
  return hit !== null && part.contains(hit);
};

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** What is painted so far down the window hides the lanes. */
function isGround(el: CitedTimeline, y: number): boolean {
  const canvas = one(el, 'canvas.crowd') as HTMLCanvasElement;
  const at = Math.round((y - canvas.getBoundingClientRect().top) * devicePixelRatio);
  return canvas.getContext('2d')!.getImageData(2, at, 1, 1).data[3] === 255;
}

describe('the dates of a chart that is taller than what is in sight', () => {
  it('stay in sight over the lanes, and leave with the chart', async () => {
    const el = await scrolled();
    const axis = one(el, '.axis');
    expect(axis.getBoundingClientRect().top).to.be.closeTo(topOf(el), 1);
    expect(isOnTop(el, axis)).to.equal(true);
    await expect(el).to.be.accessible();
    el.parentElement!.scrollTop +=
      one(el, '.chart').getBoundingClientRect().bottom - topOf(el) - 10;
    expect(axis.getBoundingClientRect().bottom).to.be.at.most(topOf(el) + 11);
  });

  it('are painted there too while the view moves', async () => {
    const el = await scrolled();
    el.zoomBy(1.2);
    el.zoomBy(1.2);
    el.zoomBy(1.2);
    await Promise.resolve();
    expect(one(el, '.chart').matches('.moving')).to.equal(true);
    expect(isGround(el, topOf(el) + 20), 'its ground hides the lanes').to.equal(true);
    await still(el);
  });

  for (const [looks, properties] of [
    ['in the usual type', {}],
    ['in larger type', { 'font-size': '24px' }],
    ['below a header of the page', { 'sticky-top': '3rem' }],
  ] as const)
    it(`cover no event that has the focus, ${looks}`, async () => {
      const el = await scrolled({}, properties);
      all(el, '.pick').at(-1)!.focus({ preventScroll: true });
      for (const { id } of GROUPS.slice(2)) {
        await press(el, 'ArrowUp');
        const { top } = focused(el)!.getBoundingClientRect();
        expect(top, id).to.be.at.least(one(el, '.axis').getBoundingClientRect().bottom - 1);
      }
    });

  it('stay as far down as the page has them, at rest and while the view moves', async () => {
    const el = await scrolled({}, { 'sticky-top': '3rem' });
    expect(one(el, '.axis').getBoundingClientRect().top - topOf(el)).to.be.closeTo(48, 1);
    await paintMoving(el, 0.1);
    expect(isGround(el, topOf(el) + 48 + 20)).to.equal(true);
    await still(el);
    el.story = true;
    await drawn(el);
    expect(one(el, '.story').getBoundingClientRect().top - topOf(el)).to.be.closeTo(48, 1);
  });

  it('follow the page that scrolls while the view moves', async () => {
    const el = await scrolled();
    await paintMoving(el, 0.1);
    el.parentElement!.scrollTop += 150;
    await frame();
    await paintMoving(el, 0.1);
    expect(isGround(el, topOf(el) + 20)).to.equal(true);
    el.parentElement!.scrollTop -= 150;
    await frame();
    await Promise.resolve();
    expect(one(el, '.chart').matches('.moving'), 'at rest its own dates are seen').to.equal(false);
    await still(el);
  });

  it('leave their place to the bar of a story', async () => {
    const el = await scrolled({ story: '' });
    expect(one(el, '.axis').getBoundingClientRect().top).to.be.below(topOf(el));
  });
});
