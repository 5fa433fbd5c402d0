import { expect, waitUntil as until } from '@open-wc/testing';
import type { TimelineFilter } from '../../src/find/index.js';
import type { CitedTimeline } from '../../src/index.js';
import { find, press, still } from './support/input.js';
import {
  aCitation,
  aDocument,
  all,
  anEvent,
  drawn,
  focused,
  one,
  pickOf,
  timeline,
  words,
} from './support/timeline.js';

const DATA = aDocument(
  [
    anEvent({ id: 'plan', title: 'Plan of a bridge', date: '1960', group: 'a', tags: ['paper'] }),
    anEvent({ id: 'flood', title: 'The great flood', date: '1961', group: 'a' }),
    anEvent({
      id: 'build',
      title: 'Bridge building begins',
      date: '1962',
      group: 'b',
      summary: 'The old bridge is taken down.',
      citations: [aCitation({ source: 'b', stance: 'denies' }), aCitation({ source: 'a' })],
    }),
    anEvent({ id: 'strike', title: 'Strike', date: '1963', group: 'a', citations: [] }),
    anEvent({
      id: 'open',
      title: 'Bridge opens',
      date: '1964',
      group: 'a',
      citations: [aCitation({ source: 'c' })],
    }),
    anEvent({ id: 'later', title: 'A later bridge', date: 'soon' }),
    anEvent({ id: 'never', title: 'A tunnel', date: 'never' }),
  ],
  { groups: [{ id: 'a' }, { id: 'b' }] },
);

const entries = (el: CitedTimeline): string[] => all(el, '.entry .pick-title').map(words);
const notPlaced = (el: CitedTimeline): string[] =>
  all(el, '[data-not-placed] .event-link').map(words);
const said = (el: CitedTimeline): string => words(one(el, '[role="status"]'));
const chips = (el: CitedTimeline): HTMLElement[] => all(el, '.chip');

const tick = async (el: CitedTimeline, facet: string, value: string): Promise<void> => {
  one(el, `[data-facet="${facet}"][value="${value}"]`).click();
  await drawn(el);
};

describe('finding', () => {
  it('leaves the view to the reader, from the first step on', async () => {
    const el = await timeline(DATA, { width: 900 });
    el.filter = { groups: ['a'] };
    await still(el);
    el.zoomBy(4);
    await still(el);
    const [from, to] = el.domain!;
    expect(to - from).to.be.below(3 * 365 * 86_400_000);
  });

  it('leaves a lane without events no higher than its name, however one moves', async () => {
    const el = await timeline(
      aDocument(
        ['1960', '1965', '1970', '1975'].map((date, i) =>
          anEvent({ id: `e${String(i)}`, date, group: i === 1 ? 'b' : 'a' }),
        ),
        {
          groups: [
            { id: 'a', label: 'Bridges' },
            { id: 'b', label: 'Treaties and declarations' },
          ],
        },
      ),
      { width: 900 },
    );
    const heights = (): number[] =>
      all(el, '.lane-ground').map((ground) => Math.round(ground.getBoundingClientRect().height));
    const before = heights()[1]!;
    el.filter = { groups: ['a'] };
    await still(el);
    const [full, empty] = heights();
    expect(empty).to.be.below(before - 10);
    const ground = all(el, '.lane-ground')[1]!.getBoundingClientRect();
    const name = document.createRange();
    name.selectNodeContents(all(el, '.lane-label')[1]!);
    const { top, bottom } = name.getBoundingClientRect();
    expect(top).to.be.at.least(ground.top);
    expect(bottom).to.be.at.most(ground.bottom);
    el.zoomTo([Date.UTC(1961, 0), Date.UTC(1964, 0)]);
    await still(el);
    expect(heights()).to.deep.equal([full, empty]);
    for (let i = 0; i < 4; i++) {
      el.panBy(0.2);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(heights()).to.deep.equal([full, empty]);
    }
    el.filter = {};
    await still(el);
    expect(heights()[1]).to.equal(before);
  });

  it('shows what matches, marks the words, and counts', async () => {
    const el = await timeline(DATA, { view: 'list' });
    one(el, '.find-words').focus();
    for (const letter of 'bridge') await press(el, letter);
    expect(entries(el)).to.deep.equal([
      'Plan of a bridge',
      'Bridge building begins',
      'Bridge opens',
    ]);
    expect(all(el, '.entry mark').map(words)).to.deep.equal([
      'bridge',
      'Bridge',
      'bridge',
      'Bridge',
    ]);
    expect(notPlaced(el)).to.deep.equal(['A later bridge']);
    expect(words(one(el, '.found-count'))).to.equal('4 of 7 events shown');
    expect(focused(el), 'typing goes on').to.equal(one(el, '.find-words'));
  });

  it('takes the words as they are typed, spaces and all', async () => {
    const el = await timeline(DATA, { view: 'list' });
    const told: unknown[] = [];
    el.addEventListener('cited-timeline-filter', ({ detail }) => told.push(detail.filter.query));
    const field = one(el, '.find-words') as HTMLInputElement;
    field.focus();
    for (const key of ['o', 'f', 'Space', 'a', 'Space', '"', 'b', 'r']) {
      await press(el, key);
      await drawn(el);
    }
    expect(field.value).to.equal('of a "br');
    expect(told).to.deep.equal(['o', 'of', 'of a', 'of a "', 'of a "b', 'of a "br']);
    el.filter = { query: 'bridge' };
    await drawn(el);
    expect(field.value).to.equal('bridge');
  });

  it('says politely what came of it, once for each change', async () => {
    const el = await timeline(DATA);
    const lines: string[] = [];
    const watch = new MutationObserver(() => lines.push(said(el)));
    const status = one(el, '[role="status"]');
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    await find(el, 'flood');
    await until(() => lines.length === 1);
    await find(el, 'nothing of that kind');
    await until(() => lines.length === 2);
    one(el, '[data-unfilter="all"]').click();
    await drawn(el);
    watch.disconnect();
    expect(lines).to.deep.equal([
      '1 of 7 events shown',
      'No event matches.',
      '7 events (2 not placed)',
    ]);
    expect(status.getAttribute('aria-live') ?? 'polite').to.equal('polite');
  });

  it('says the count once the reader pauses, not with each key', async () => {
    const el = await timeline(DATA);
    const lines: string[] = [];
    const watch = new MutationObserver(() => lines.push(said(el)));
    watch.observe(one(el, '[role="status"]'), { characterData: true, subtree: true });
    for (const typed of ['b', 'br', 'bridge of', 'bridge open']) await find(el, typed);
    await until(() => lines.length > 0);
    watch.disconnect();
    expect(lines).to.deep.equal(['1 of 7 events shown']);
  });

  it('closes the card of an event that the reader leaves out, and keeps that of another', async () => {
    const el = await timeline(DATA);
    const told: unknown[] = [];
    el.addEventListener('cited-timeline-select', ({ detail }) => told.push(detail.event?.id));
    for (const id of ['flood', 'never']) {
      el.select(id);
      await drawn(el);
      one(el, '.find-words').focus();
      await find(el, 'bridge');
      expect(all(el, '.card'), id).to.have.length(0);
      expect(el.selected, id).to.equal(undefined);
      expect(focused(el), id).to.equal(one(el, '.find-words'));
      await find(el, '');
    }
    expect(told, 'the page is told').to.deep.equal([undefined, undefined]);
    el.select('build');
    await find(el, 'bridge');
    expect(words(one(el, '.card-title'))).to.equal('Bridge building begins');
  });

  it('has Escape clear the field first, then close the card, and the focus stay', async () => {
    const el = await timeline(DATA);
    el.select('build');
    await drawn(el);
    const field = one(el, '.find-words') as HTMLInputElement;
    field.focus();
    await find(el, 'bridge');
    await press(el, 'Escape');
    expect([field.value, el.filter]).to.deep.equal(['', {}]);
    expect(all(el, '.card')).to.have.length(1);
    await press(el, 'Escape');
    expect(all(el, '.card')).to.have.length(0);
    expect(focused(el)).to.equal(field);
  });

  it('says where nothing matches, and leads back', async () => {
    for (const view of ['timeline', 'list', 'table']) {
      const el = await timeline(DATA, { view });
      await find(el, 'xyzzy');
      expect(words(one(el, '.state'))).to.equal('No event matches.');
      expect(all(el, '.chart, .entry, .table-row')).to.have.length(0);
      expect(notPlaced(el)).to.deep.equal([]);
      one(el, '[data-unfilter="all"]').focus();
      await press(el, 'Enter');
      expect(all(el, '.found')).to.have.length(0);
      expect(all(el, 'button[data-index]'), view).to.have.length(5);
      expect((one(el, '.find-words') as HTMLInputElement).value).to.equal('');
      expect(focused(el), 'the focus is not lost').to.equal(one(el, '.find-words'));
    }
  });

  it('has a chip for each thing asked for, which takes it away', async () => {
    const el = await timeline(DATA, { view: 'list' });
    el.filter = { query: 'bridge', groups: ['a'], evidence: ['cited-once'], from: '1950' };
    await drawn(el);
    expect(chips(el).map(({ dataset }) => dataset['unfilter'])).to.deep.equal([
      'query',
      'groups',
      'evidence',
      'time',
    ]);
    const left: TimelineFilter[] = [];
    el.addEventListener('cited-timeline-filter', ({ detail }) => left.push(detail.filter));
    while (chips(el).length > 0) {
      chips(el)[0]!.focus();
      await press(el, 'Enter');
      const next = chips(el)[0] ?? one(el, '.find-words');
      expect(focused(el), 'the next one has the focus').to.equal(next);
    }
    expect(left.map((filter) => Object.keys(filter).sort())).to.deep.equal([
      ['evidence', 'from', 'groups'],
      ['evidence', 'from'],
      ['from'],
      [],
    ]);
    expect(entries(el)).to.have.length(5);
  });

  it('counts for each choice what it would leave', async () => {
    const el = await timeline(DATA, { view: 'list' });
    const button = one(el, '[data-facets]');
    const before = button.getBoundingClientRect();
    button.focus();
    await press(el, 'Enter');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const after = button.getBoundingClientRect();
    expect([after.left, after.top], 'the button stays under the pointer').to.deep.equal([
      before.left,
      before.top,
    ]);
    for (const choice of all(el, '.facets label')) {
      const box = choice.querySelector('input')!;
      const { facet } = box.dataset;
      const { value } = box;
      const counted = Number(words(choice.querySelector('.count')!));
      await tick(el, facet!, value);
      const name = `${facet} ${value}`;
      expect(entries(el).length + notPlaced(el).length, name).to.equal(counted);
      expect(words(one(el, '.found-count')), name).to.equal(`${counted} of 7 events shown`);
      expect(words(button), name).to.equal('Filter (1)');
      await tick(el, facet!, value);
    }
    expect(el.filter).to.deep.equal({});
  });

  it('shows only what a source says, from the list of sources', async () => {
    const el = await timeline(DATA, { view: 'list' });
    one(el, '[data-only-source="c"]').click();
    await drawn(el);
    expect(el.filter).to.deep.equal({ sources: ['c'] });
    expect(entries(el)).to.deep.equal(['Bridge opens']);
  });

  it('is set and read by a property, and leaves out what is wrong in it', async () => {
    const el = await timeline(DATA, { view: 'list' });
    const told: TimelineFilter[] = [];
    el.addEventListener('cited-timeline-filter', ({ detail }) => told.push(detail.filter));
    el.filter = { query: 'flood', tags: 7, colour: 'red' } as unknown as TimelineFilter;
    await drawn(el);
    expect(el.filter).to.deep.equal({ query: 'flood' });
    expect((one(el, '.find-words') as HTMLInputElement).value).to.equal('flood');
    expect(entries(el)).to.deep.equal(['The great flood']);
    expect(told, 'code is told of nothing').to.deep.equal([]);
    await find(el, 'strike');
    expect(told).to.deep.equal([{ query: 'strike' }]);
    el.filter = undefined;
    await drawn(el);
    expect(entries(el)).to.have.length(5);
  });

  it('stays with new data, and never changes the number of a source', async () => {
    const el = await timeline(DATA, { view: 'list' });
    const numbers = (): string[] => all(el, '.reference-number').map(words);
    const before = numbers();
    el.filter = { query: 'opens' };
    await drawn(el);
    expect(numbers()).to.deep.equal(before);
    expect(all(el, '.entry .number').map(words)).to.deep.equal([`[${before[2]!}]`]);
    el.data = aDocument([anEvent({ title: 'Shop opens' }), anEvent({ title: 'Shop shuts' })]);
    await drawn(el);
    expect(entries(el)).to.deep.equal(['Shop opens']);
  });

  it('keeps the card of an event that is left out, and the focus in the element', async () => {
    for (const view of ['timeline', 'list', 'table']) {
      const el = await timeline(DATA, { view });
      one(el, 'button[data-index="1"]').click();
      await drawn(el);
      el.filter = { query: 'bridge' };
      await drawn(el);
      expect(words(one(el, '.card-title')), view).to.equal('The great flood');
      await press(el, 'Escape');
      expect(all(el, '.card'), view).to.have.length(0);
      expect(focused(el)?.dataset['index'], view).to.equal('0');
      el.select('strike');
      await drawn(el);
      expect(words(one(el, '.card-title')), view).to.equal('Strike');
    }
  });

  for (const width of [900, 400])
    it(`has keys step over what is left out, ${width} px wide`, async () => {
      const el = await timeline(DATA, { width, 'axis-breaks': 'none' });
      el.filter = { query: 'bridge' };
      await drawn(el);
      const [along, back, across] =
        width === 900
          ? ['ArrowRight', 'ArrowLeft', 'ArrowDown']
          : ['ArrowDown', 'ArrowUp', 'ArrowRight'];
      const steps: [from: number, key: string, to: number][] = [
        [0, along, 4],
        [4, back, 0],
        [0, '.', 2],
        [2, ',', 0],
        [2, '.', 4],
        [4, '.', 4],
        [0, across, 2],
        [0, 'End', 4],
        [4, 'Home', 0],
        [2, 'Control+Home', 0],
        [2, 'Control+End', 4],
      ];
      for (const [from, key, to] of steps) {
        pickOf(el, from).focus();
        await press(el, key);
        expect(focused(el)!.dataset['index'], `${key} from ${from}`).to.equal(String(to));
      }
    });

  it('has next and previous step over what is left out', async () => {
    const el = await timeline(DATA);
    el.filter = { query: 'bridge' };
    const ids: (string | undefined)[] = [];
    for (const step of ['next', 'next', 'next', 'next', 'previous'] as const) {
      el[step]();
      await drawn(el);
      ids.push(el.selected);
    }
    expect(ids).to.deep.equal(['plan', 'build', 'open', 'open', 'build']);
  });

  it('holds the page up nowhere while a hundred thousand events are made ready', async function () {
    this.timeout(60_000);
    const events = Array.from({ length: 100_000 }, (_, i) =>
      anEvent({ title: `Event ${i}`, date: String(1000 + (i % 1000)) }),
    );
    const el = await timeline(aDocument(events), { view: 'list' });
    while (all(el, '.entry').length === 0) await drawn(el);
    const field = one(el, '.find-words') as HTMLInputElement;
    let ticks = 0;
    let isDone = false;
    const beat = (): void => {
      ticks++;
      if (!isDone) setTimeout(beat);
    };
    for (const query of ['9', '99', '999', '9999', '99999']) {
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await Promise.resolve();
    }
    beat();
    while (all(el, '.found').length === 0) await drawn(el);
    isDone = true;
    expect(ticks, 'the page had its turns meanwhile').to.be.above(5);
    expect(words(one(el, '.found-count'))).to.equal('1 of 100,000 events shown');
    expect(entries(el)).to.deep.equal(['Event 99999']);
  });
});
