import { expect } from '@open-wc/testing';
import type { CitedTimeline } from '../../src/index.js';
import { middleOf, press, still } from './support/input.js';
import { aDocument, anEvent, drawn, focused, one, timeline } from './support/timeline.js';

const GROUPS = Array.from({ length: 14 }, (_, i) => ({ id: `g${i}`, label: `Group ${i}` }));
const EVENTS = GROUPS.flatMap(({ id }, i) =>
  [0, 1, 2].map((j) =>
    anEvent({ title: `Event ${i} ${j}`, date: String(1900 + 30 * j + i), group: id }),
  ),
);

/** A box that shows less than the chart, scrolled so that its first lanes are out of sight. */
async function scrolled(
  attributes: Record<string, unknown> = {},
  [property, value]: readonly [string, string] = ['', ''],
): Promise<CitedTimeline> {
  const el = await timeline(aDocument(EVENTS, { groups: GROUPS }), { width: 700, ...attributes });
  const box = el.parentElement!;
  Object.assign(box.style, { height: '400px', overflow: 'auto' });
  el.style.marginBottom = '400px';
  el.style.setProperty(property, value);
  await drawn(el);
  expect(one(el, '.chart').offsetHeight).to.be.above(500);
  scrollTo(0, 0);
  box.scrollTop = one(el, '.chart').getBoundingClientRect().top - topOf(el) + 200;
  await drawn(el);
  return el;
}

/** Room for what the page keeps at its top. */
const BELOW = ['--cited-timeline-sticky-top', '60px'] as const;

const topOf = (el: CitedTimeline): number => el.parentElement!.getBoundingClientRect().top;

/** How far the dates stand from the top of the chart. */
const heightOver = (el: CitedTimeline): number =>
  one(el, '.axis').getBoundingClientRect().top - one(el, '.chart').getBoundingClientRect().top;

const isOnTop = (el: CitedTimeline, part: HTMLElement): boolean => {
  const hit = el.shadowRoot!.elementFromPoint(...middleOf(part));
  return hit !== null && part.contains(hit);
};

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
    const canvas = one(el, 'canvas.crowd') as HTMLCanvasElement;
    const { top } = canvas.getBoundingClientRect();
    el.zoomBy(1.2);
    el.zoomBy(1.2);
    el.zoomBy(1.2);
    await Promise.resolve();
    expect(one(el, '.chart').matches('.moving')).to.equal(true);
    const pixel = canvas
      .getContext('2d')!
      .getImageData(2, Math.round((topOf(el) + 20 - top) * devicePixelRatio), 1, 1);
    expect(pixel.data[3], 'its ground hides the lanes').to.equal(255);
    await still(el);
  });

  const cases = [['', ''], ['font-size', '24px'], BELOW] as const;
  for (const style of cases)
    it(`cover no event that has the focus ${style.join(' ')}`, async () => {
      const el = await scrolled({ 'max-height': 4000 }, style);
      one(el, '[role="row"]:last-of-type .pick').focus({ preventScroll: true });
      for (const { id } of GROUPS.slice(2)) {
        await press(el, 'ArrowUp');
        const { top } = focused(el)!.getBoundingClientRect();
        expect(top, id).to.be.at.least(one(el, '.axis').getBoundingClientRect().bottom - 1);
      }
    });

  it('stay below what the page keeps at its top, as does the bar of a story', async () => {
    const el = await scrolled({}, BELOW);
    const below = (part: string): number => one(el, part).getBoundingClientRect().top - topOf(el);
    expect(below('.axis')).to.be.closeTo(60, 1);
    const told = await scrolled({ story: '' }, BELOW);
    expect(one(told, '.story').getBoundingClientRect().top - topOf(told)).to.be.closeTo(60, 1);
    const plain = await scrolled({ story: '' });
    expect(heightOver(told), 'the dates are where they begin').to.equal(heightOver(plain));
  });

  it('leave their place to the bar of a story', async () => {
    const el = await scrolled({ story: '' });
    expect(one(el, '.axis').getBoundingClientRect().top).to.be.below(topOf(el));
  });
});
