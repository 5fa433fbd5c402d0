import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CitedTimeline, TimelineData } from '../../src/index.js';
import { still } from './support/input.js';
import {
  aCitation,
  aDocument,
  aSource,
  all,
  anEvent,
  drawn,
  one,
  realData,
  timeline,
  words,
} from './support/timeline.js';

const begin = (): boolean => dispatchEvent(new Event('beforeprint'));
const end = (): boolean => dispatchEvent(new Event('afterprint'));

const entries = (el: CitedTimeline): string[] => all(el, '.chronicle .card-title').map(words);

const STATES: [name: string, prepare: (el: CitedTimeline) => void][] = [
  ['as it was at first', () => undefined],
  ['zoomed', (el) => el.zoomBy(8)],
  ['filtered', (el) => (el.filter = { query: 'container' })],
  ['filtered down to nothing', (el) => (el.filter = { query: 'xyzzy' })],
  ['with an open card', (el) => void el.select('kim-visit-2023')],
  ['as a list', (el) => (el.view = 'list')],
  [
    'as a table, filtered, with an open card',
    (el) => {
      el.view = 'table';
      el.filter = { evidence: ['denied'] };
      el.select('kim-visit-2023');
    },
  ],
  [
    'zoomed and filtered',
    (el) => {
      el.filter = { query: 'treaty' };
      el.zoomTo([Date.UTC(2023, 8), Date.UTC(2024, 5)]);
    },
  ],
];

/** What a reader had before printing. */
const stateOf = (el: CitedTimeline): unknown => ({
  view: el.view,
  filter: el.filter,
  selected: el.selected,
  card: all(el, '.card-title').length,
  events: all(el, 'button[data-index]').map(({ dataset }) => dataset['index']),
  found: all(el, '.found').map(words),
  width: all(el, '.chart').map((chart) => chart.clientWidth),
});

describe('printing', () => {
  afterEach(() => end());

  for (const width of [1100, 320])
    for (const [name, prepare] of STATES)
      it(`shows every event once, in order, with all sources: ${name}, ${width} px`, async () => {
        const el = await timeline(await realData(), { width });
        prepare(el);
        await still(el);
        const before = stateOf(el);
        const { domain } = el;
        begin();
        const { events, notPlaced, sources } = el.document!;
        expect(entries(el)).to.deep.equal([...events, ...notPlaced].map(({ title }) => title));
        expect(all(el, '.chronicle-entry .citation')).to.have.length(
          [...events, ...notPlaced].reduce((sum, { citations }) => sum + citations.length, 0),
        );
        expect(all(el, '[data-not-placed]')).to.have.length(notPlaced.length);
        expect(all(el, '.reference')).to.have.length(sources.length);
        expect(all(el, '.entry, .table-row, .overview')).to.have.length(0);
        const shown =
          all(el, '.pick').length +
          all(el, '.fold').reduce((sum, fold) => sum + Number(/\d+/u.exec(words(fold))![0]), 0);
        expect(shown, 'the chart shows all of them too').to.equal(events.length);
        expect(
          Math.max(...all(el, '.geometry').map((svg) => svg.getBoundingClientRect().width)),
        ).to.be.at.most(640);
        end();
        await still(el);
        expect(stateOf(el)).to.deep.equal(before);
        expect(el.domain === undefined).to.equal(domain === undefined);
        el.domain?.forEach((time, i) => expect(time).to.be.closeTo(domain![i]!, 1));
      });

  it('writes out all sources of a long list, with their addresses', async function () {
    const many: TimelineData = aDocument(
      Array.from({ length: 300 }, (_, i) =>
        anEvent({
          title: `Event ${i}`,
          date: String(1000 + i),
          citations: [aCitation({ source: `s${i}` })],
        }),
      ),
      {
        sources: Array.from({ length: 300 }, (_, i) =>
          aSource(`s${i}`, { URL: `https://example.org/${i}` }),
        ),
      },
    );
    const el = await timeline(many);
    const written = all(el, '.reference').length;
    begin();
    expect(all(el, '.reference')).to.have.length(300);
    expect(entries(el)).to.have.length(300);
    if (await executeServerCommand('media', { type: 'print' })) {
      const link = one(el, '.reference a');
      expect(getComputedStyle(link, '::after').content).to.contain(link.getAttribute('href')!);
      for (const part of ['.toolbar', '.reference-tools', '.back-links', '.copy'])
        for (const button of all(el, part)) expect(button.checkVisibility(), part).to.equal(false);
      const chart = one(el, '.chart').getBoundingClientRect();
      expect(chart.width).to.be.at.most(640);
      // In columns, even in one, an entry would break across pages all the same.
      expect(getComputedStyle(one(el, '.reference-list')).columnCount).to.equal('auto');
      for (const part of ['.chronicle-entry', '.reference'])
        expect(getComputedStyle(one(el, part)).breakInside, part).to.equal('avoid');
      await executeServerCommand('media', {});
    }
    end();
    await drawn(el);
    expect(all(el, '.reference')).to.have.length(written);
  });

  it('draws for the screen again when it is taken away and put back meanwhile', async () => {
    const el = await timeline(await realData());
    begin();
    const parent = el.parentElement!;
    el.remove();
    end();
    parent.append(el);
    await drawn(el);
    expect(all(el, '.chronicle')).to.have.length(0);
    expect(all(el, '.toolbar')).to.have.length(1);
  });

  it('tells of events without a place all that is known, and why they have none', async () => {
    const lost = [
      anEvent({ title: 'When?', date: '2024-13', summary: 'Its month is none.' }),
      ...Array.from({ length: 240 }, (_, i) => ({ title: `Undated ${i}`, summary: 'Some day.' })),
    ];
    const el = await timeline([anEvent(), ...lost]);
    begin();
    const section = one(el, '.not-placed');
    const written = [...section.querySelectorAll('.chronicle-entry')].map(words);
    expect(written).to.have.length(lost.length);
    expect(written[0]).to.contain('2024-13').and.to.contain('expected');
    expect(written[0]).to.contain('Its month is none.').and.to.contain('[1]');
    expect(written[9]).to.contain('No date is given.').and.to.contain('Some day.');
  });

  it('says of an entry that is no event what it is, on paper as in its card', async () => {
    const data: unknown = { events: [anEvent(), 'no event'] };
    const el = await timeline(data as TimelineData);
    one(el, '.not-placed .event-link').click();
    await drawn(el);
    expect(words(one(el, '.card'))).to.contain('This entry is no event.');
    expect(words(one(el, '.card'))).not.to.contain('No date is given.');
    begin();
    const entry = words(one(el, '.not-placed .chronicle-entry'));
    expect(entry).to.contain('This entry is no event.').and.to.contain('expected an object');
    expect(entry).not.to.contain('No date is given.');
  });

  it('has the sources and what is not placed where the screen has them not', async () => {
    const el = await timeline([anEvent(), { title: 'When?' }], { 'no-references': '' });
    expect(all(el, '.not-placed, .references')).to.have.length(0);
    begin();
    expect(entries(el)).to.deep.equal(el.document!.events.map((e) => e.title).concat('When?'));
    expect(all(el, '.reference')).to.have.length(el.document!.sources.length);
  });

  it('unfolds groups, and says nothing of a filter', async () => {
    const data = aDocument(
      [anEvent({ group: 'works', date: '1960' }), anEvent({ group: 'piers', date: '1970' })],
      {
        groups: [
          { id: 'works', label: 'Works', collapsed: true },
          { id: 'piers', label: 'Piers', parent: 'works' },
        ],
      },
    );
    const el = await timeline(data);
    expect(all(el, '.lane')).to.have.length(1);
    el.filter = { groups: ['piers'] };
    await drawn(el);
    begin();
    const names = all(el, '.lane-label').map((name) => words(name).replace(/ ?\d+$/u, ''));
    expect(names).to.deep.equal(['Works', 'Piers']);
    expect(all(el, '.lane-fold, .found, .chip, .problems')).to.have.length(0);
    expect(words(one(el, '.counts'))).to.match(/^2 events · /u);
    end();
    await drawn(el);
    expect(all(el, '.lane')).to.have.length(1);
    expect(all(el, '.found')).to.have.length(1);
  });

  it('needs no data', async () => {
    const el = await timeline([]);
    begin();
    end();
    await drawn(el);
    expect(words(one(el, '.state'))).to.equal('This timeline has no events.');
  });
});
