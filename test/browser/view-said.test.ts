import { expect } from '@open-wc/testing';
import type { CitedTimeline } from '../../src/index.js';
import { drag, find, hover, middleOf, press, still } from './support/input.js';
import { all, anEvent, one, pickOf, timeline } from './support/timeline.js';

const EVENTS = [
  ...Array.from({ length: 10 }, (_, i) => anEvent({ title: `Event ${i}`, date: `19${60 + i}` })),
  anEvent({ title: 'Nobody knows when', date: 'soon' }),
];

/** Longer than the pause after which the view is said. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 900));

const said = (el: CitedTimeline): string =>
  all(el, '[role="status"]')
    .slice(1)
    .map(({ textContent }) => textContent.trim())
    .join('');

describe('what is in view is said', () => {
  it('once the reader has paused after a step of a button', async () => {
    const el = await timeline(EVENTS, { 'axis-breaks': 'none' });
    one(el, '[data-action="in"]').click();
    one(el, '[data-action="in"]').click();
    await still(el);
    expect(said(el), 'not yet').to.equal('');
    await pause();
    expect(said(el)).to.match(/^\D*1963 to \D*1966\. 4 of 11 events shown$/u);
    one(el, '[data-action="fit"]').click();
    await pause();
    expect(said(el)).to.equal('1960 to 1969. 10 of 11 events shown');
  });

  it('after a step of a key', async () => {
    const el = await timeline(EVENTS, { 'axis-breaks': 'none' });
    pickOf(el, 5).focus();
    await press(el, '+');
    await pause();
    expect(said(el)).to.match(/ to .+\. \d of 11 events shown$/u);
    const before = said(el);
    await press(el, 'ArrowRight');
    expect(said(el), 'an event says itself').to.equal(before);
    await find(el, 'Event 1');
    expect(said(el), 'what was found says itself').to.equal('');
  });

  it('not after a drag or a wheel, and not while a story is told', async () => {
    const el = await timeline(EVENTS, { 'axis-breaks': 'none' });
    el.zoomBy(3);
    await pause();
    expect(said(el), 'the page').to.equal('');
    const [x, y] = middleOf(one(el, '.lanes'));
    await drag([x + 90, y + 60], [x, y + 60]);
    await pause();
    expect(said(el), 'a drag').to.equal('');
    one(el, '.lanes').dispatchEvent(
      new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, bubbles: true, cancelable: true }),
    );
    await pause();
    expect(said(el), 'a wheel').to.equal('');
    el.story = true;
    await still(el);
    const step = said(el);
    expect(step).to.contain('1 of 10');
    one(el, '[data-action="out"]').click();
    await pause();
    expect(said(el)).to.equal(step);
    await hover([1, 1]);
  });
});
