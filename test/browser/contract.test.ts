import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { aDocument, all, anEvent, drawn, one, timeline, words } from './support/timeline.js';
import type { CitedTimeline } from '../../src/index.js';

const partsOf = (el: CitedTimeline): string[] =>
  all(el, '[part]').flatMap((node) => node.getAttribute('part')!.split(' '));

describe('the parts', () => {
  it('that are documented are those that can be found', async () => {
    const day = Array.from({ length: 60 }, (_, i) =>
      anEvent({ title: `Event ${String(i)}`, date: '1969-07-20' }),
    );
    const full = await timeline([...day, anEvent({ date: 'no date' }), anEvent({ date: '1980' })], {
      'max-height': 200,
    });
    one(full, '.pick').click();
    await drawn(full);
    const plain = await timeline({
      ...aDocument([anEvent()]),
      periods: [{ label: 'Apollo', date: '1961/1972' }],
    });
    const empty = await timeline([]);
    const list = await timeline([anEvent()], { view: 'list' });
    const table = await timeline([anEvent()], { view: 'table' });
    const zoomed = await timeline([anEvent(), anEvent({ date: '2000' })], {
      'axis-breaks': 'none',
    });
    zoomed.zoomBy(8);
    const filtered = await timeline([anEvent()]);
    filtered.filter = { query: 'nothing' };
    const previewing = await timeline([anEvent()]);
    one(previewing, '.number').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    await aTimeout(300);
    await drawn(filtered);
    const media = { url: 'https://example.org/a.png', alt: 'A bridge' };
    const told = await timeline([anEvent({ media })], { story: '' });
    const shown = [full, plain, empty, list, table, zoomed, filtered, previewing, told];
    const found = new Set(shown.flatMap(partsOf));
    const documented = await executeServerCommand<string[], undefined>('documented-parts');
    expect([...found].sort()).to.deep.equal([...documented].sort());
  });
});

describe('select', () => {
  const EVENTS = [anEvent({ id: 'x', title: 'First' }), anEvent({ id: 'y', date: '1975' })];

  it('says no to an id that no event has, and keeps what is open', async () => {
    const el = await timeline(EVENTS);
    expect(el.select('x')).to.equal(true);
    await drawn(el);
    expect(el.select('nope')).to.equal(false);
    await drawn(el);
    expect(el.selected).to.equal('x');
    expect(words(one(el, '.card-title'))).to.equal('First');
  });

  it('keeps what is open when the attribute names no event, and says so in the attribute', async () => {
    const el = await timeline(EVENTS, { selected: 'x' });
    el.setAttribute('selected', 'nope');
    await drawn(el);
    expect([el.selected, el.getAttribute('selected')]).to.deep.equal(['x', 'x']);
    expect(words(one(el, '.card-title'))).to.equal('First');
    el.removeAttribute('selected');
    await drawn(el);
    expect(all(el, '.card')).to.have.length(0);
  });

  it('waits for data that were set in the same breath, or are still to come', async () => {
    const el = await timeline(EVENTS);
    el.data = aDocument([anEvent({ id: 'z', title: 'Third' })]);
    expect(el.select('z')).to.equal(true);
    await drawn(el);
    expect(words(one(el, '.card-title'))).to.equal('Third');
    const bare = await fixture<CitedTimeline>(html`<cited-timeline></cited-timeline>`);
    expect(bare.select('x')).to.equal(true);
    await drawn(bare);
    bare.data = aDocument(EVENTS);
    await drawn(bare);
    expect(words(one(bare, '.card-title'))).to.equal('First');
  });
});

describe('select, of data that have none or others', () => {
  it('says no to any id where there are no events', async () => {
    const el = await timeline(aDocument([]));
    expect(el.select('x')).to.equal(false);
  });

  it('waits for inline data that were replaced in the same breath', async () => {
    const el = await fixture<CitedTimeline>(
      html`<cited-timeline
        ><script type="application/json">
          { "events": [{ "id": "old", "title": "old", "date": "1969" }] }
        </script></cited-timeline
      >`,
    );
    await drawn(el);
    const other = await fixture<HTMLDivElement>(
      html`<div>
        <script type="application/json">
          { "events": [{ "id": "new", "title": "new", "date": "1969" }] }
        </script>
      </div>`,
    );
    el.replaceChildren(other.firstElementChild!);
    expect(el.select('new')).to.equal(true);
    await drawn(el);
    expect(words(one(el, '.card-title'))).to.equal('new');
  });
});

describe('text from the data', () => {
  it('is in the language of the data, and apart from the words around it', async () => {
    const el = await timeline({
      ...aDocument([
        anEvent({
          title: 'Titre',
          summary: 'Résumé',
          place: 'Paris',
          people: ['Une', 'Deux'],
          group: 'g',
          citations: [{ source: 'a', quote: { exact: 'citation' } }],
        }),
      ]),
      title: 'Ponts',
      description: 'Des ponts',
      lang: 'fr',
      groups: [{ id: 'g', label: 'Groupe' }],
    });
    el.select(el.document!.events[0]!.id);
    await drawn(el);
    const inFrench = all(el, 'bdi[lang="fr"]').map(words);
    expect(inFrench).to.include.members(['Ponts', 'Des ponts', 'Groupe', 'Titre', 'Résumé']);
    expect(inFrench).to.include.members(['Paris', 'Une', 'Deux']);
    expect(one(el, '.citation q bdi').textContent).to.equal('citation');
    expect(one(el, '.citation q').closest('[lang]')).to.equal(null);
  });
});
