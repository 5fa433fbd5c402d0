import { expect, oneEvent } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../src/index.js';
import {
  aDocument,
  all,
  anEvent,
  drawn,
  focused,
  one,
  realData,
  timeline,
  words,
} from './support/timeline.js';

const EVENTS = [
  anEvent({ id: 'a', title: 'First', date: '1960', group: 'g' }),
  anEvent({ id: 'b', title: 'Second', date: '1970-05', group: 'h' }),
  anEvent({ id: 'c', title: 'Third', date: '1980-05-02', group: 'g' }),
];

const press = async (el: CitedTimeline, key: string): Promise<void> => {
  await executeServerCommand('press', key);
  await drawn(el);
};

const click = async (el: CitedTimeline, selector: string): Promise<void> => {
  one(el, selector).click();
  await drawn(el);
};

/** Where the story is, and which card is open. */
const place = (el: CitedTimeline): string =>
  `${words(one(el, '.story-place'))}: ${words(one(el, '.card-title'))}`;

const said = (el: CitedTimeline): string => words(all(el, '[role="status"]').at(-1)!);

describe('the story', () => {
  for (const view of ['timeline', 'list', 'table'])
    for (const width of [900, 360])
      it(`leads through the ${view}, ${width} px wide`, async () => {
        const el = await timeline(EVENTS, { view, width });
        await click(el, '.story-tool');
        expect(place(el)).to.equal('1 of 3: First');
        expect(el.story).to.equal(true);
        expect(focused(el)).to.equal(one(el, '.story-step.next'));
        expect(words(one(el, '.story-step.next'))).to.equal('Next: Second, May 1970');
        await expect(el).to.be.accessible();
        await click(el, '.story-step.next');
        expect(place(el)).to.equal('2 of 3: Second');
        expect(said(el)).to.equal('2 of 3: Second, May 1970');
        await click(el, '.story-step.next');
        expect(words(one(el, '.story-step.previous'))).to.equal('Previous: Second, May 1970');
        expect(one(el, '.story-step.next').getAttribute('aria-disabled')).to.equal('true');
        await click(el, '.story-step.next');
        expect(place(el)).to.equal('3 of 3: Third');
        await click(el, '.story-end');
        expect(all(el, '.story, .card')).to.deep.equal([]);
        expect([el.story, said(el)]).to.deep.equal([false, '']);
        expect(focused(el)).to.equal(one(el, '.story-tool'));
      });

  it('goes on and back by arrows while the focus is in its bar, and ends with Escape', async () => {
    const el = await timeline(EVENTS);
    await click(el, '.story-tool');
    await press(el, 'ArrowRight');
    expect(place(el)).to.equal('2 of 3: Second');
    await press(el, 'ArrowLeft');
    await press(el, 'ArrowLeft');
    expect(place(el)).to.equal('1 of 3: First');
    expect(focused(el)).to.equal(one(el, '.story-step.next'));
    await press(el, 'Escape');
    expect(all(el, '.story, .card')).to.deep.equal([]);
    expect(focused(el)).to.equal(one(el, '.story-tool'));
  });

  it('has room for the whole titles and dates of its neighbours on a phone', async () => {
    const el = await timeline(await realData(), { width: 358, story: '' });
    for (let step = 1; step < 20; step++) {
      for (const name of all(el, '.story-step bdi'))
        expect(name.scrollHeight, words(name)).to.be.below(name.clientHeight + 5);
      await click(el, '.story-step.next');
    }
  });

  it('turns its arrows around where words run from right to left', async () => {
    const el = await timeline(EVENTS, { dir: 'rtl' });
    await click(el, '.story-tool');
    await press(el, 'ArrowLeft');
    expect(place(el)).to.equal('2 of 3: Second');
  });

  it('keeps the author’s order, with what the author says at a step', async () => {
    const story = [{ event: 'c', text: 'It ends like this.' }, { event: 'a' }];
    const el = await timeline(aDocument(EVENTS, { story }));
    await click(el, '.story-tool');
    expect(place(el)).to.equal('1 of 2: Third');
    expect(words(one(el, '.card .told'))).to.equal('It ends like this.');
    expect(said(el)).to.equal('1 of 2: Third, May 2, 1980. It ends like this.');
    await click(el, '.story-step.next');
    expect(place(el)).to.equal('2 of 2: First');
    expect(all(el, '.told')).to.deep.equal([]);
  });

  it('sends the select event for the reader’s steps, and stays where the page objects', async () => {
    const el = await timeline(EVENTS);
    const ids: (string | undefined)[] = [];
    el.addEventListener('cited-timeline-select', (select) => {
      ids.push(select.detail.event?.id);
      if (select.detail.event?.id === 'c') select.preventDefault();
    });
    await click(el, '.story-tool');
    await click(el, '.story-step.next');
    await click(el, '.story-step.next');
    expect(place(el)).to.equal('2 of 3: Second');
    await click(el, '.story-end');
    expect(ids).to.deep.equal(['a', 'b', 'c', undefined]);
  });

  it('starts and ends by its property, without an event and without the focus', async () => {
    const el = await timeline(EVENTS, { story: '' });
    let count = 0;
    el.addEventListener('cited-timeline-select', () => count++);
    expect(place(el)).to.equal('1 of 3: First');
    expect(focused(el)).to.equal(null);
    el.story = false;
    await drawn(el);
    expect(all(el, '.story')).to.deep.equal([]);
    el.story = true;
    await drawn(el);
    expect(place(el)).to.equal('1 of 3: First');
    expect(el.hasAttribute('story')).to.equal(true);
    expect(count).to.equal(0);
  });

  it('tells what a filter leaves, and stays at its event', async () => {
    const el = await timeline(EVENTS);
    await click(el, '.story-tool');
    await click(el, '.story-step.next');
    await click(el, '.story-step.next');
    el.filter = { groups: ['g'] };
    await drawn(el);
    expect(place(el)).to.equal('2 of 2: Third');
    expect(words(one(el, '.story-step.previous'))).to.equal('Previous: First, 1960');
    el.filter = { query: 'nothing like it' };
    await drawn(el);
    expect(all(el, '.story, .story-tool')).to.deep.equal([]);
    el.filter = {};
    await drawn(el);
    expect(words(one(el, '.story-place'))).to.contain('of 3');
  });

  it('follows the reader to an event that was opened in the chart', async () => {
    const el = await timeline(EVENTS);
    await click(el, '.story-tool');
    await click(el, '.pick[data-index="2"]');
    expect(place(el)).to.equal('3 of 3: Third');
  });

  it('begins anew with other data', async () => {
    const el = await timeline(EVENTS, { story: '' });
    el.data = aDocument([anEvent({ id: 'z', title: 'Last', date: '2000' })]);
    await drawn(el);
    expect(place(el)).to.equal('1 of 1: Last');
  });

  it('moves the view in less than 250 ms, and at once where less motion is asked for', async () => {
    const el = await timeline(EVENTS, { 'axis-breaks': 'none' });
    await click(el, '.story-tool');
    el.zoomTo([Date.UTC(1978, 0), Date.UTC(1980, 11)]);
    await drawn(el);
    const target = oneEvent(el, 'cited-timeline-domainchange');
    one(el, '.story-step.next').click();
    const { domain } = (await target).detail;
    const start = performance.now();
    const isThere = (): boolean => Math.abs(el.domain![0] - domain[0]) < 1000;
    let frames = 0;
    do {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      frames += isThere() ? 0 : 1;
    } while (!isThere() || frames === 0);
    expect(frames).to.be.above(0);
    expect(performance.now() - start).to.be.below(600);
    await drawn(el);
    expect(one(el, '.chart').classList.contains('moving')).to.equal(false);
    if (!(await executeServerCommand('media', { 'prefers-reduced-motion': 'reduce' }))) return;
    one(el, '.story-step.next').click();
    const at = el.domain![0];
    expect(at).not.to.equal(domain[0]);
    for (let i = 0; i < 5; i++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(el.domain![0]).to.equal(at);
    }
    await executeServerCommand('media', {});
  });
});
