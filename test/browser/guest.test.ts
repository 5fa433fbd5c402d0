import { expect, fixture, html } from '@open-wc/testing';
import type { CitedTimeline } from '../../src/index.js';
import {
  aDocument,
  all,
  anEvent,
  aSource,
  drawn,
  one,
  realData,
  timeline,
  words,
} from './support/timeline.js';

const HOSTILE =
  '<img src=x onerror="globalThis.hacked = true"><script>globalThis.hacked = true</script>';

describe('a good guest', () => {
  it('shows markup in the data as text, and runs none of it', async () => {
    const el = await timeline({
      title: HOSTILE,
      description: HOSTILE,
      groups: [{ id: 'g', label: HOSTILE }],
      sources: [aSource('a', { title: HOSTILE, author: [{ literal: HOSTILE }], note: HOSTILE })],
      events: [
        anEvent({
          title: HOSTILE,
          summary: HOSTILE,
          group: 'g',
          place: HOSTILE,
          people: [HOSTILE],
        }),
        anEvent({ title: HOSTILE, date: HOSTILE }),
      ],
    });
    el.select(el.document!.events[0]!.id);
    await drawn(el);
    expect(words(one(el, '.card-title'))).to.equal(HOSTILE);
    expect(all(el, 'img, script')).to.have.length(0);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('outlives objects that look like templates', async () => {
    const trap = { _$litType$: 1, strings: ['<b>x</b>'], values: [] };
    const el = await timeline({
      title: trap as unknown as string,
      events: [
        anEvent({ title: trap as unknown as string }),
        anEvent({ title: 'Fine', date: '1971' }),
      ],
      sources: [aSource('a', { title: trap as unknown as string })],
    });
    expect(el.problems.length).to.be.above(1);
    expect(all(el, '.label').map(words).join(' ')).to.contain('Fine');
  });

  it('changes nothing outside itself', async () => {
    const names = Object.keys(globalThis).length;
    const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
    const children = document.head.children.length;
    const el = await timeline(await realData());
    expect(Object.keys(globalThis).length).to.equal(names);
    expect(document.styleSheets.length + document.adoptedStyleSheets.length).to.equal(sheets);
    expect(document.head.children.length).to.equal(children);
    expect(el.getAttributeNames().filter((name) => name !== 'style')).to.deep.equal([]);
  });

  it('may be twice on a page: one does not move the other', async () => {
    const a = await timeline([anEvent(), anEvent({ date: '1980' })]);
    const b = await timeline([anEvent(), anEvent({ date: '1980' })]);
    const before = b.domain;
    one(a, '[data-action="in"]').click();
    await drawn(a);
    await drawn(b);
    expect(b.domain).to.deep.equal(before);
    expect(a.domain).not.to.deep.equal(before);
  });

  it('may be defined twice', async () => {
    const again = `/src/define.ts?again=${String(Date.now())}`;
    const said: string[] = [];
    const { info } = console;
    console.info = (text: string) => said.push(text);
    await import(again);
    console.info = info;
    expect(said).to.have.length(1);
    const { version } = customElements.get('cited-timeline') as typeof CitedTimeline;
    expect(said[0]!.split(version)).to.have.length(3);
    const el = await timeline([anEvent()]);
    expect(all(el, '.label')).to.have.length(1);
  });

  it('hides like any other element, and takes a display of the page', async () => {
    const el = await timeline([anEvent()]);
    el.hidden = true;
    expect(el.offsetHeight).to.equal(0);
    el.hidden = false;
    el.style.display = 'flex';
    expect(getComputedStyle(el).display).to.equal('flex');
  });

  it('draws nothing of a negative size in a box without width, and all of it when there is one', async () => {
    const el = await timeline([anEvent(), anEvent({ date: '1980' })]);
    el.zoomTo([Date.UTC(1975, 0), Date.UTC(1985, 0)]);
    await drawn(el);
    const box = el.parentElement!;
    for (const width of ['0', '20px', '100px']) {
      box.style.width = width;
      await drawn(el);
      el.zoomBy(2);
      await drawn(el);
      for (const svg of all(el, 'svg[width]')) expect(svg.getAttribute('width')).not.to.match(/^-/);
    }
    box.style.width = '900px';
    await drawn(el);
    expect(one(el, '.geometry').getBoundingClientRect().width).to.be.above(700);
  });

  it('keeps its view when it is moved about, and leaves no listener behind', async () => {
    const el = await timeline([anEvent(), anEvent({ date: '1980' }), anEvent({ date: '1990' })]);
    el.zoomTo([Date.UTC(1975, 0), Date.UTC(1985, 0)]);
    await drawn(el);
    const before = el.domain;
    const other = await fixture<HTMLDivElement>(html`<div></div>`);
    other.style.width = '900px';
    for (let i = 0; i < 100; i++) {
      el.remove();
      other.append(el);
    }
    await drawn(el);
    expect(el.domain![0]).to.be.closeTo(before![0], 1e8);
    expect(all(el, '.label').length).to.be.above(0);
  });

  it('draws a copy of itself', async () => {
    const el = await fixture<CitedTimeline>(
      html`<cited-timeline src="/data/moscow-pyongyang.json"></cited-timeline>`,
    );
    el.parentElement!.append(el.cloneNode(true));
    const copy = el.nextElementSibling as CitedTimeline;
    while (!copy.matches(':state(ready)')) await drawn(copy);
    expect(all(copy, '.pick').length).to.be.above(5);
  });

  it('speaks the language of the page around it', async () => {
    const box = await fixture<HTMLDivElement>(html`<div lang="fr"></div>`);
    const el = document.createElement('cited-timeline');
    el.data = aDocument([anEvent({ date: '2023-09' })]);
    box.append(el);
    await drawn(el);
    expect(words(one(el, '.label .detail'))).to.equal('sept. 2023');
  });

  it('draws 2,000 events with a bounded number of nodes', async () => {
    const el = await timeline(
      Array.from({ length: 2000 }, (_, i) =>
        anEvent({ title: `Event number ${i}`, date: `${1900 + (i % 120)}-0${1 + (i % 9)}` }),
      ),
      { width: 1200, 'no-references': '' },
    );
    expect(all(el, '.chart *').length).to.be.below(2500);
    const folded = all(el, '.fold').reduce(
      (sum, fold) => sum + Number(words(fold).replace(/\D/gu, '')),
      0,
    );
    expect(folded + all(el, '.label').length).to.equal(2000);
  });
});
