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
        expect(entries(el)).to.deep.equal(events.map(({ title }) => title));
        expect(all(el, '.chronicle-entry .citation')).to.have.length(
          events.reduce((sum, event) => sum + event.citations.length, 0),
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

  it('needs no data', async () => {
    const el = await timeline([]);
    begin();
    end();
    await drawn(el);
    expect(words(one(el, '.state'))).to.equal('This timeline has no events.');
  });
});
