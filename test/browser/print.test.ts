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

/** Width between margins of 1 to 2 cm, in px, and the sheet that suits it. */
const PAPERS = [
  ['A4, wide margins', 642, 'portrait'],
  ['A4', 718, 'portrait'],
  ['Letter', 740, 'portrait'],
  ['Letter across, wide margins', 904, 'landscape'],
  ['A4 across', 1046, 'landscape'],
] as const;
/** In px. */
const SEVEN_POINTS = 7 * (96 / 72);

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
        for (const sheet of all(el, '.sheet')) {
          const folds = [...sheet.querySelectorAll('.fold')];
          const shown =
            sheet.querySelectorAll('.pick').length +
            folds.reduce((sum, { textContent }) => sum + Number(/\d+/u.exec(textContent)![0]), 0);
          expect(shown, `${sheet.className} shows all of them too`).to.equal(events.length);
        }
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

  for (const [paper, width, sheet] of PAPERS)
    it(`fits the chart to ${paper}: nothing is cut, nothing overlaps, all can be read`, async () => {
      const el = await timeline(await realData(), { width });
      begin();
      const sheets = all(el, '.sheet').filter((one) => one.checkVisibility());
      expect(sheets.map(({ className }) => className)).to.deep.equal([`sheet ${sheet}`]);
      const chart = sheets[0]!.querySelector('.chart')!;
      const scale = Number(getComputedStyle(chart).zoom);
      const drawnWidth = parseFloat(sheets[0]!.style.getPropertyValue('--_sheet'));
      expect(drawnWidth * scale).to.be.within(0.985 * width, width);
      expect(sheets[0]!.scrollWidth).to.be.at.most(width);
      // In px of the paper or in those of the drawing, as the engine has it.
      const box = chart.getBoundingClientRect();
      const texts = [
        ...chart.querySelectorAll('.title, .label .detail, .tick-label > span, .fold'),
      ];
      const boxes = texts.map((text) => [text, text.getBoundingClientRect()] as const);
      for (const [text, { left, right, top, bottom }] of boxes) {
        expect(left, words(text)).to.be.at.least(box.left - 1);
        expect(right, words(text)).to.be.at.most(box.right + 1);
        const size = parseFloat(getComputedStyle(text).fontSize);
        expect(size * scale, words(text)).to.be.at.least(SEVEN_POINTS);
        for (const [other, by] of boxes) {
          if (other === text) continue;
          const across = Math.min(right, by.right) - Math.max(left, by.left);
          const down = Math.min(bottom, by.bottom) - Math.max(top, by.top);
          expect(Math.min(across, down), `${words(text)}, ${words(other)}`).to.be.at.most(1);
        }
      }
    });

  it('has the chart on a narrow sheet, and none on a slip that would cut it', async () => {
    for (const [width, shown] of [
      [330, 1],
      [300, 0],
    ] as const) {
      const el = await timeline(await realData(), { width });
      begin();
      const sheets = all(el, '.sheet').filter((one) => one.checkVisibility());
      expect(sheets, `${width} px`).to.have.length(shown);
      for (const { scrollWidth } of sheets) expect(scrollWidth).to.be.at.most(width);
      expect(entries(el)).to.have.length.above(0);
      end();
    }
  });

  it('has no id twice', async () => {
    const el = await timeline(await realData(), { width: 700 });
    begin();
    const ids = all(el, '[id]').map(({ id }) => id);
    expect(ids).to.have.length(new Set(ids).size);
    for (const { ariaDescribedByElements } of all(el, '[aria-describedby]'))
      expect(ariaDescribedByElements).to.have.length.above(0);
  });

  it('is laid out once, and nothing of it is kept afterwards', async () => {
    const el = await timeline(await realData(), { width: 700 });
    const rules = (): number =>
      el
        .shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
        .filter(({ cssText }) => cssText.includes('.landscape')).length;
    const { prototype } = CanvasRenderingContext2D;
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on what it is called on
    const { measureText } = prototype;
    let measured = 0;
    prototype.measureText = function (text) {
      measured++;
      return measureText.call(this, text);
    };
    const measuredIn = async (act: () => void): Promise<number> => {
      measured = 0;
      act();
      await drawn(el);
      return measured;
    };
    try {
      expect(rules()).to.equal(0);
      const first = await measuredIn(begin);
      expect(first).to.be.above(50);
      const again = await measuredIn(() => el.requestUpdate());
      expect(again, 'nothing has changed').to.be.below(first / 10);
      expect(rules()).to.be.above(50);
      end();
      await drawn(el);
      expect(rules()).to.equal(0);
      expect(await measuredIn(begin), 'begins anew').to.equal(first);
      expect(await measuredIn(() => (el.messages = { ...el.wording.messages }))).to.be.above(50);
    } finally {
      prototype.measureText = measureText;
    }
  });

  it('says what a "+n" stands for, which is no button there', async () => {
    const many = Array.from({ length: 60 }, (_, i) => anEvent({ title: `${i}`, date: '1969-07' }));
    const el = await timeline(many, { width: 700 });
    begin();
    const fold = getComputedStyle(one(el, '.portrait .fold'));
    expect([fold.borderTopWidth, fold.borderRadius]).to.deep.equal(['0px', '0px']);
    expect(words(one(el, '.portrait .untold'))).to.equal(
      '+n more events: they are in the list below',
    );
  });

  it('has each period once, by time, with its whole name and its dates', async () => {
    const label = 'The years in which nobody knew what would become of the old bridge';
    const el = await timeline(
      aDocument([anEvent({ date: '1900' }), anEvent({ date: '2000' })], {
        periods: [
          { label, date: '1960/1962' },
          { label: 'Steam', date: '1900/1950' },
        ],
      }),
      { width: 700 },
    );
    el.filter = { query: 'xyzzy' };
    await drawn(el);
    begin();
    expect(all(el, '.period-list li').map(words)).to.deep.equal([
      'Steam from 1900 to 1950',
      `${label} from 1960 to 1962`,
    ]);
    // In the chart a name stands whole or out of sight.
    const [long, short] = all(el, '.portrait .period').map((period) => {
      const box = period.getBoundingClientRect();
      const name = period.querySelector('bdi')!.getBoundingClientRect();
      return name.bottom <= box.bottom + 1 && name.right <= box.right;
    });
    expect([long, short]).to.deep.equal([false, true]);
    const hidden = one(el, '.portrait .period bdi').getBoundingClientRect();
    expect(hidden.top).to.be.at.least(one(el, '.portrait .period').getBoundingClientRect().bottom);
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
    expect(written[0]).to.contain('2024-13').and.to.contain('The date cannot be read.');
    expect(section.textContent).not.to.contain('expected');
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
    expect(entry).to.contain('This entry is no event.').and.not.to.contain('expected');
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
    const names = all(el, '.portrait .lane-label').map((name) =>
      words(name).replace(/ ?\d+$/u, ''),
    );
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
