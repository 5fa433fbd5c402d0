import { expect } from '@open-wc/testing';
import type { CitedTimeline } from '../../src/index.js';
import { find, still } from './support/input.js';
import { aCitation, all, anEvent, drawn, one, pickOf, timeline } from './support/timeline.js';

const WRONG = {
  view: 'grid',
  'axis-breaks': 'some',
  'axis-direction': 'up',
  orientation: 'sideways',
  'max-height': '-3',
  calendar: 'xyz',
  'numbering-system': 'x',
  'time-zone': 'Nope/Nope',
};

const attributesIn = (el: CitedTimeline): string[] =>
  el.problems.map(({ message }) => /^attribute "([^"]+)": /u.exec(message)![1]!);

describe('a value that an attribute cannot have', () => {
  it('counts as none, and is a problem', async () => {
    const el = await timeline([anEvent()], WRONG);
    expect(attributesIn(el).sort()).to.deep.equal(Object.keys(WRONG).sort());
    expect(el.problems.find(({ message }) => message.includes('view'))).to.deep.equal({
      path: '',
      code: 'unknown-value',
      message: 'attribute "view": found "grid", expected "timeline" or "list" or "table"',
    });
    expect(el.matches(':state(ready)')).to.equal(true);
    expect(all(el, '.chart.horizontal .pick')).to.have.length(1);
    expect(all(el, '.problems'), 'readers have nothing of it').to.have.length(0);
    for (const name of Object.keys(WRONG)) el.removeAttribute(name);
    expect(el.problems).to.deep.equal([]);
  });

  it('is told of once', async () => {
    const el = await timeline([anEvent()]);
    const told: string[] = [];
    el.addEventListener('cited-timeline-problem', ({ detail }) =>
      told.push(...detail.problems.map(({ message }) => message)),
    );
    for (const view of ['grid', 'list', 'grid', 'table']) {
      el.setAttribute('view', view);
      await drawn(el);
    }
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('"grid"');
    expect(el.problems).to.deep.equal([]);
  });

  it('is told of again when it is another, and again when it is the first', async () => {
    const el = await timeline([anEvent()]);
    let told = 0;
    el.addEventListener('cited-timeline-problem', () => told++);
    for (const view of ['grid', 'gird', 'grid']) {
      el.setAttribute('view', view);
      await drawn(el);
    }
    expect(told).to.equal(3);
  });

  it('is not looked for when an attribute changes that can have any value', async () => {
    const el = await timeline([anEvent()]);
    const asked: string[] = [];
    el.getAttribute = (name) => {
      asked.push(name);
      return Element.prototype.getAttribute.call(el, name);
    };
    el.className = 'x';
    el.setAttribute('data-theme', 'dark');
    await drawn(el);
    expect(asked).not.to.include('view');
    el.setAttribute('view', 'list');
    await drawn(el);
    expect(asked).to.include('view');
  });

  it('is none where it is right or empty', async () => {
    const el = await timeline([anEvent()], {
      ...{ view: 'list', 'axis-breaks': 'none', 'axis-direction': 'rtl', orientation: 'vertical' },
      ...{ 'max-height': 300, calendar: 'persian', 'numbering-system': 'arab' },
      ...{ 'time-zone': 'Asia/Seoul', class: 'x', id: '', story: '' },
    });
    expect(el.problems).to.deep.equal([]);
    el.setAttribute('view', '');
    expect(el.problems).to.deep.equal([]);
  });
});

describe('the detail of each event', () => {
  it('can be written as JSON', async () => {
    const told = new Map<string, string>();
    const note = ({ type, detail }: CustomEvent): void => {
      // The first of each: a filter may close what was selected.
      if (!told.has(type)) told.set(type, JSON.stringify(detail));
    };
    const kinds = ['load', 'problem', 'select', 'domainchange', 'viewchange', 'filter'] as const;
    for (const kind of kinds) addEventListener(`cited-timeline-${kind}`, note);
    const el = await timeline([], { src: '/data/moscow-pyongyang.json' });
    el.data = undefined;
    while (!told.has('cited-timeline-load')) await drawn(el);
    pickOf(el, 0).click();
    one(el, '[data-action="in"]').click();
    await still(el);
    await find(el, 'treaty');
    one(el, '[data-view="list"]').click();
    el.setAttribute('orientation', 'sideways');
    await still(el);
    for (const kind of kinds) removeEventListener(`cited-timeline-${kind}`, note);
    expect([...told.keys()].sort()).to.deep.equal(
      kinds.map((kind) => `cited-timeline-${kind}`).sort(),
    );
    const [first] = el.document!.events;
    expect(JSON.parse(told.get('cited-timeline-select')!)).to.deep.equal({
      event: { ...first!.data, id: first!.id },
    });
  });

  it('can be for an event with sources that carry one text, and another event as its anchor', async () => {
    const el = await timeline({
      sources: [{ id: 'a' }, { id: 'b', reprintOf: 'a' }],
      events: [
        anEvent({ id: 'x', citations: [aCitation(), aCitation({ source: 'b' })] }),
        anEvent({
          date: '1970',
          derivation: { anchor: { event: 'x' }, relation: 'after' },
          links: [{ rel: 'follows', event: 'x' }],
        }),
      ],
    });
    let text = '';
    el.addEventListener('cited-timeline-select', ({ detail }) => (text = JSON.stringify(detail)));
    pickOf(el, 1).click();
    expect(text).to.contain('"date":"1970"').and.to.contain('"id":');
  });
});
