import { expect, waitUntil } from '@open-wc/testing';
import type { CitedTimeline, Extent } from '../../src/index.js';
import { find, still } from './support/input.js';
import { all, anEvent, drawn, one, timeline, words } from './support/timeline.js';

const EVENTS = Array.from({ length: 40 }, (_, i) =>
  anEvent({
    id: `e${i}`,
    title: `${i % 2 === 0 ? 'Bridge' : 'Ferry'} ${i}${i < 3 ? ' early' : ''}`,
    date: String(1960 + i),
  }),
);

const years = (from: number, to: number): Extent => [Date.UTC(from, 0), Date.UTC(to, 0)];

const PAGE = location.href.replace(/#.*$/su, '');

const setHash = (hash: string): void => history.replaceState(null, '', PAGE + hash);

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the view has come where it goes, at however few pictures a second. */
async function arrived(el: CitedTimeline): Promise<void> {
  await later(400);
  await still(el);
}

const zoomed = (attributes: Record<string, unknown> = {}): Promise<CitedTimeline> =>
  timeline(EVENTS, { 'axis-breaks': 'none', ...attributes });

function expectNear(found: Extent | undefined, wanted: Extent | undefined): void {
  expect(found![0]).to.be.closeTo(wanted![0], 864e5);
  expect(found![1]).to.be.closeTo(wanted![1], 864e5);
}

/** The times in view that the element tells of. */
function toldOf(el: CitedTimeline): Extent[] {
  const told: Extent[] = [];
  el.addEventListener('cited-timeline-domainchange', ({ detail }) => told.push(detail.domain));
  return told;
}

describe('the time in view, when a filter is set', () => {
  beforeEach(() => setHash(''));
  afterEach(() => setHash(''));

  it('is kept where the reader chose it and something is left in it', async () => {
    const el = await zoomed();
    el.zoomTo(years(1975, 1985));
    await drawn(el);
    const told = toldOf(el);
    await find(el, 'bridge');
    expectNear(el.domain, years(1975, 1985));
    await find(el, '');
    expectNear(el.domain, years(1975, 1985));
    expect(told).to.deep.equal([]);
  });

  it('becomes all that is left where none of it was in view, and comes back', async () => {
    const el = await zoomed();
    el.zoomTo(years(1975, 1985));
    await drawn(el);
    const told = toldOf(el);
    await find(el, 'early');
    await arrived(el);
    expect(all(el, '.pick')).to.have.length(3);
    expect(told).to.have.length(1);
    expect(told[0]![1]).to.be.below(Date.UTC(1970, 0));
    expectNear(el.domain, told[0]);
    await find(el, 'nothing of the kind');
    await find(el, '');
    await arrived(el);
    expect(told).to.have.length(2);
    expectNear(told[1], years(1975, 1985));
    expectNear(el.domain, years(1975, 1985));
  });

  it('shows the way there, and is there at once when the reader types on', async () => {
    const el = await zoomed();
    el.zoomTo(years(1975, 1985));
    await drawn(el);
    const ends = new Set<number>();
    const watch = (): void => {
      ends.add(el.domain![1]);
      frame = requestAnimationFrame(watch);
    };
    let frame = requestAnimationFrame(watch);
    await find(el, 'early');
    await arrived(el);
    cancelAnimationFrame(frame);
    expect(ends.size, 'from there to here, and at least once in between').to.be.above(2);
    await find(el, '');
    await arrived(el);
    await find(el, 'early');
    await find(el, 'earl');
    await find(el, '');
    await arrived(el);
    expectNear(el.domain, years(1975, 1985));
  });

  it('stays the reader’s where the reader moves on in between', async () => {
    const el = await zoomed();
    el.zoomTo(years(1990, 1999));
    await drawn(el);
    await find(el, 'early');
    await arrived(el);
    one(el, '[data-action="in"]').click();
    await arrived(el);
    const chosen = el.domain;
    await find(el, '');
    await arrived(el);
    expectNear(el.domain, chosen);
  });

  it('is the whole of what is left, and then of all, where all was in view', async () => {
    const el = await zoomed();
    const whole = el.domain;
    await find(el, 'early');
    expect(el.domain![1]).to.be.below(Date.UTC(1970, 0));
    await find(el, '');
    expectNear(el.domain, whole);
  });

  it('stays as it is when only the size changes', async () => {
    const el = await zoomed();
    el.zoomTo(years(1975, 1985));
    await find(el, 'early');
    await arrived(el);
    el.parentElement!.style.width = '700px';
    await later(100);
    await drawn(el);
    expect(all(el, '.pick')).to.have.length(3);
    await find(el, '');
    await arrived(el);
    expectNear(el.domain, years(1975, 1985));
  });

  it('stays as it is when the size changes on the way', async () => {
    const el = await zoomed();
    el.zoomTo(years(1975, 1985));
    await drawn(el);
    await find(el, 'early');
    const { domain } = el;
    while (el.domain![0] === domain![0]) await drawn(el);
    el.parentElement!.style.width = '885px';
    await arrived(el);
    expect(el.domain![1]).to.be.below(Date.UTC(1970, 0));
    await find(el, '');
    await arrived(el);
    expectNear(el.domain, years(1975, 1985));
  });

  it('tells nothing of what the page shows after nothing was found', async () => {
    const el = await zoomed();
    el.zoomTo(years(1975, 1985));
    await drawn(el);
    await find(el, 'xyzzy');
    const told = toldOf(el);
    el.filter = {};
    el.data = { events: [anEvent({ date: '2001' }), anEvent({ date: '2002' })] };
    await arrived(el);
    expect(told).to.deep.equal([]);
    await find(el, 'xyzzy');
    el.filter = {};
    await arrived(el);
    await find(el, 'bridge');
    await arrived(el);
    expect(told).to.deep.equal([]);
  });

  it('tells nothing of new data that are still being looked through', async () => {
    const el = await zoomed();
    const many = (year: number): unknown => ({
      events: Array.from({ length: 4001 }, (_, i) =>
        anEvent({ title: i % 9 ? 'Ferry' : 'Bridge', date: String(year + (i % (i % 9 ? 50 : 9))) }),
      ),
    });
    await find(el, 'bridge');
    await arrived(el);
    const told = toldOf(el);
    el.data = many(1800);
    await waitUntil(() => el.document?.given === 4001 && words(one(el, '.found')).includes('445'));
    await arrived(el);
    expect(told).to.deep.equal([]);
  });

  it('tells nothing to a page that has set the filter itself', async () => {
    const el = await zoomed();
    el.zoomTo(years(1975, 1985));
    await drawn(el);
    const told = toldOf(el);
    el.filter = { query: 'early' };
    await arrived(el);
    expect(all(el, '.pick')).to.have.length(3);
    expect(told).to.deep.equal([]);
  });

  for (const query of ['bridge', 'early'])
    it(`is the same behind a link that was copied after finding “${query}”`, async () => {
      const el = await zoomed({ permalink: '' });
      one(el, '[data-action="in"]').click();
      await drawn(el);
      one(el, '[data-action="later"]').click();
      await arrived(el);
      await find(el, query);
      await arrived(el);
      await later(500);
      expect(location.hash).to.contain(`q:${query}`);
      const { domain, filter } = el;
      el.remove();
      const opened = await zoomed({ permalink: '' });
      expect(opened.filter).to.deep.equal(filter);
      expectNear(opened.domain, domain);
    });
});
