import { expect } from '@open-wc/testing';
import type { CitedTimeline, TimelineData } from '../../src/index.js';
import { press } from './support/input.js';
import {
  aCitation,
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

const VIEWS = ['timeline', 'list', 'table'] as const;
type ViewName = (typeof VIEWS)[number];

const ENTRY = {
  timeline: '.label .pick',
  list: '.entry .pick-title',
  table: '.table-row .pick-title',
};

async function show(el: CitedTimeline, view: ViewName): Promise<void> {
  one(el, `[data-view="${view}"]`).click();
  await drawn(el);
}

/** The places in time of the events that a view shows by themselves, in the order of the page. */
const shownIn = (el: CitedTimeline, view: ViewName): number[] =>
  all(el, ENTRY[view]).map(({ dataset }) => Number(dataset['index']));

/** How many events the folds of the chart count together. */
const folded = (el: CitedTimeline): number =>
  all(el, '.fold').reduce((sum, fold) => sum + Number(/\d+/u.exec(words(fold))?.[0]), 0);

const numbersOf = (box: Element): string[] =>
  [...box.querySelectorAll<HTMLElement>('.number')].map(({ dataset }) => dataset['source']!);

const many = (count: number): TimelineData =>
  aDocument(
    Array.from({ length: count }, (_, i) =>
      anEvent({ id: `e${i}`, title: `Event ${i}`, date: String(1000 + (i % 1000)) }),
    ),
  );

const SORTED = aDocument(
  [
    anEvent({ title: 'Cedar', date: '1960', group: 'b' }),
    anEvent({
      title: 'Alder',
      date: '1961',
      group: 'a',
      citations: [aCitation(), aCitation({ source: 'b' })],
    }),
    anEvent({ title: 'Birch', date: '1962', group: 'b', citations: [] }),
  ],
  { groups: [{ id: 'a' }, { id: 'b' }] },
);

const titles = (el: CitedTimeline): string[] => all(el, ENTRY.table).map(words);

const sortOf = (el: CitedTimeline): (string | null)[] =>
  all(el, 'th[scope="col"]').map((head) => head.getAttribute('aria-sort'));

describe('the views', () => {
  it('show the same events in the same order, with the same numbers', async () => {
    const el = await timeline(await realData(), { width: 1100 });
    const { events } = el.document!;
    const inOrder = events.map(({ index }) => index);
    expect(shownIn(el, 'timeline').length + folded(el)).to.equal(events.length);
    for (const view of ['list', 'table'] as const) {
      await show(el, view);
      expect(shownIn(el, view), view).to.deep.equal(inOrder);
      for (const pick of all(el, ENTRY[view])) {
        const { citations } = events[Number(pick.dataset['index'])]!;
        const sources = new Set(citations.map(({ source }) => source.id));
        const row = pick.closest('.entry, .table-row')!;
        expect(new Set(numbersOf(row)), words(pick)).to.deep.equal(sources);
      }
    }
  });

  it('show one filter and one selection', async () => {
    const el = await timeline(await realData(), { width: 1100 });
    el.filter = { evidence: ['denied'] };
    el.select('us-containers-2023');
    await drawn(el);
    const denied = el.document!.events.filter(({ evidence }) => evidence.denied);
    const chosen = denied[0]!;
    el.select(chosen.id);
    await drawn(el);
    for (const view of VIEWS) {
      await show(el, view);
      expect(shownIn(el, view).length + folded(el), view).to.equal(denied.length);
      expect(el.selected, view).to.equal(chosen.id);
      expect(words(one(el, '.card-title')), view).to.equal(chosen.title);
      expect(one(el, '[aria-expanded="true"][data-index]').dataset['index'], view).to.equal(
        String(chosen.index),
      );
    }
  });

  it('open a card beside the entry, and give the focus back with Escape', async () => {
    for (const width of [900, 320])
      for (const view of ['list', 'table'] as const) {
        const el = await timeline(await realData(), { width, view });
        const pick = all(el, ENTRY[view])[2]!;
        pick.focus();
        await press(el, 'Enter');
        const card = one(el, '.card');
        expect(focused(el), `${view}, ${width} px`).to.equal(card);
        const [box, from] = [card.getBoundingClientRect(), pick.getBoundingClientRect()];
        expect(box.top, `${view}, ${width} px: near its entry`).to.be.below(from.bottom + 200);
        expect(box.bottom, `${view}, ${width} px: near its entry`).to.be.above(from.top - 20);
        const covered =
          box.left < from.right - 1 &&
          box.right > from.left + 1 &&
          box.top < from.bottom - 1 &&
          box.bottom > from.top + 1;
        expect(covered, `${view}, ${width} px: the card covers its title`).to.equal(false);
        await press(el, 'Escape');
        expect(all(el, '.card')).to.have.length(0);
        expect(focused(el)).to.equal(pick);
      }
  });

  it('are a property and an attribute; an unknown name is the timeline', async () => {
    const el = await timeline([anEvent()], { view: 'list' });
    expect(el.view).to.equal('list');
    expect(all(el, '.entry')).to.have.length(1);
    el.view = 'table';
    await drawn(el);
    expect(el.getAttribute('view')).to.equal('table');
    expect(all(el, '.table-row')).to.have.length(1);
    el.setAttribute('view', 'pie');
    await drawn(el);
    expect(el.view).to.equal('timeline');
    (el as { view: string }).view = 'pie';
    await drawn(el);
    expect(all(el, '.chart')).to.have.length(1);
    expect(one(el, '[data-view="timeline"]').getAttribute('aria-pressed')).to.equal('true');
  });

  it('are switched by the reader, who is told of by an event and keeps the focus', async () => {
    const el = await timeline([anEvent()]);
    const told: string[] = [];
    el.addEventListener('cited-timeline-viewchange', ({ detail }) => told.push(detail.view));
    for (const view of ['list', 'table', 'table', 'timeline'] as const) {
      one(el, `[data-view="${view}"]`).focus();
      await press(el, 'Enter');
      expect(focused(el)!.dataset['view']).to.equal(view);
      expect(focused(el)!.getAttribute('aria-pressed')).to.equal('true');
    }
    expect(told).to.deep.equal(['list', 'table', 'timeline']);
    el.view = 'list';
    await drawn(el);
    expect(told, 'code that sets the property is told of nothing').to.have.length(3);
  });

  it('sort the table by keyboard, and say how', async () => {
    const el = await timeline(SORTED, { view: 'table' });
    const sort = async (column: string): Promise<void> => {
      one(el, `[data-sort="${column}"]`).focus();
      await press(el, 'Enter');
      expect(focused(el)!.dataset['sort'], 'the head keeps the focus').to.equal(column);
    };
    expect(titles(el)).to.deep.equal(['Cedar', 'Alder', 'Birch']);
    expect(sortOf(el)).to.deep.equal(['ascending', 'none', 'none', 'none', 'none']);
    await sort('date');
    expect(titles(el)).to.deep.equal(['Birch', 'Alder', 'Cedar']);
    expect(sortOf(el)[0]).to.equal('descending');
    await sort('title');
    expect(titles(el)).to.deep.equal(['Alder', 'Birch', 'Cedar']);
    expect(sortOf(el)).to.deep.equal(['none', 'ascending', 'none', 'none', 'none']);
    await sort('group');
    expect(titles(el)).to.deep.equal(['Alder', 'Cedar', 'Birch']);
    await sort('sources');
    expect(titles(el)).to.deep.equal(['Alder', 'Cedar', 'Birch']);
    expect(sortOf(el)[3], 'most sources first').to.equal('descending');
    await sort('evidence');
    expect(titles(el)).to.deep.equal(['Birch', 'Cedar', 'Alder']);
  });

  it('write no more than a page of ten thousand events, and the rest when asked', async () => {
    for (const view of ['list', 'table'] as const) {
      const el = await timeline(many(10_000), { view });
      const page = all(el, ENTRY[view]).length;
      expect(page).to.be.within(50, 500);
      expect(words(one(el, '.more'))).to.contain((10_000 - page).toLocaleString('en'));
      one(el, '[data-action="more"]').focus();
      await press(el, 'Enter');
      expect(all(el, ENTRY[view])).to.have.length(2 * page);
      expect(focused(el), 'the reader goes on with the first new one').to.equal(
        all(el, ENTRY[view])[page],
      );
    }
  });

  it('show an event that is selected beyond the page', async () => {
    const el = await timeline(many(2000), { view: 'list' });
    const last = el.document!.events[1500]!;
    el.select(last.id);
    await drawn(el);
    const open = one(el, '.pick-title[aria-expanded="true"]');
    expect(open.textContent.trim()).to.equal(last.title);
    expect(words(one(el, '.card-title'))).to.equal(last.title);
  });

  for (const scheme of ['light', 'dark'])
    for (const width of [900, 320])
      for (const view of VIEWS)
        it(`are accessible: ${view}, ${width} px, ${scheme}`, async () => {
          document.documentElement.style.colorScheme = scheme;
          document.body.style.background = 'Canvas';
          const el = await timeline(await realData(), { width, view });
          one(el, '[data-facets]').click();
          el.filter = { query: 'kim' };
          await drawn(el);
          await expect(el).to.be.accessible({ rules: { 'target-size': { enabled: true } } });
          document.documentElement.style.colorScheme = '';
          document.body.style.background = '';
        });
});
