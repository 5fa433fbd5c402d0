import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { all, anEvent, aSource, drawn, focused, one, timeline, words } from './support/timeline.js';
import { registerLanguage } from '../../src/index.js';
import type { CitedTimeline } from '../../src/index.js';
import { fa } from '../../src/languages/fa.js';

const press = async (el: CitedTimeline, key: string): Promise<void> => {
  await executeServerCommand('press', key);
  await drawn(el);
};

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

describe('a source in a text that reads from right to left', () => {
  it('has link, letters and count in their order, whatever the script of each', async () => {
    registerLanguage(fa);
    const events = Array.from({ length: 4 }, (_, i) => anEvent({ date: String(1960 + i) }));
    const el = await timeline(
      { sources: [aSource('a', { URL: 'https://example.org/fa' })], events },
      { lang: 'fa', dir: 'rtl', width: 1400 },
    );
    const parts = [
      one(el, '.reference a'),
      ...all(el, '.back-link'),
      one(el, '.back-links + .muted'),
    ];
    expect(words(parts.at(-1)!)).to.equal('۴ رویداد');
    const boxes = parts.map(boxOf);
    boxes.slice(1).forEach((box, i) => expect(box.right).to.be.at.most(boxes[i]!.left + 1));
  });
});

describe('a long list of sources', () => {
  const data = (count: number) => ({
    sources: Array.from({ length: count }, (_, i) =>
      aSource(`s${String(i)}`, i === 290 ? { reprintOf: 's0' } : {}),
    ),
    events: [anEvent({ citations: [{ source: `s${String(count - 1)}` }] })],
  });

  it('is written in part, and whole on request', async () => {
    const el = await timeline(data(300));
    expect(all(el, '.reference')).to.have.length(200);
    const button = one(el, '[data-action="all-sources"]');
    expect(button.textContent.trim()).to.equal('Show all 300 sources');
    const last = all(el, '.reference').at(-1)!;
    button.click();
    await drawn(el);
    expect(all(el, '.reference')).to.have.length(300);
    expect(all(el, '[data-action="all-sources"]')).to.have.length(0);
    expect(focused(el)).to.equal(all(el, '.reference')[all(el, '.reference').indexOf(last) + 1]);
  });

  it('of 100,000 stays short, and every number finds its source', async () => {
    const many = data(100_000);
    many.events = Array.from({ length: 300 }, (_, i) =>
      anEvent({ date: String(1700 + i), citations: [{ source: `s${String(i + 5)}` }] }),
    );
    const el = await timeline(many);
    expect(all(el, '.reference')).to.have.length(200);
    const { events } = el.document!;
    el.select(events.at(-1)!.id);
    await drawn(el);
    const hidden = one(el, '.card .number');
    const { source } = hidden.dataset;
    const isWritten = () =>
      all(el, '.reference').some((entry) => entry.dataset['reference'] === source);
    expect(isWritten()).to.equal(false);
    hidden.click();
    await drawn(el);
    expect(focused(el)!.dataset['reference']).to.equal(source);
    expect(all(el, '.reference')).to.have.length(201);
  });

  it('has a copy and its original when a number leads to the copy', async () => {
    const many = data(300);
    const el = await timeline({
      ...many,
      sources: many.sources.map((one, i) => (i > 290 ? { ...one, reprintOf: 's290' } : one)),
      events: Array.from({ length: 289 }, (_, i) =>
        anEvent({ date: String(1700 + i), citations: [{ source: `s${String(i + 1)}` }] }),
      ).concat(anEvent({ date: '2020', citations: [{ source: 's295' }] })),
    });
    el.select(el.document!.events.at(-1)!.id);
    await drawn(el);
    one(el, '.card .number').click();
    await drawn(el);
    expect(focused(el)!.dataset['reference']).to.equal('s295');
    expect(
      focused(el)!.parentElement!.closest<HTMLElement>('.reference')!.dataset['reference'],
    ).to.equal('s0');
  });
});

describe('the letters that lead back', () => {
  const EVENTS = ['1960', '1961', '1962'].map((date) => anEvent({ title: date, date }));

  it('are one tab stop for each source, and arrows lead from one to the next', async () => {
    const el = await timeline(EVENTS);
    const links = all(el, '.back-link');
    expect(links.map((link) => link.tabIndex)).to.deep.equal([0, -1, -1]);
    expect(one(el, '.back-links').getAttribute('role')).to.equal('toolbar');
    expect(one(el, '.back-links').getAttribute('aria-label')).to.contain('Back to the events');
    links[0]!.focus();
    for (const [key, at] of [
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowRight', 0],
      ['ArrowLeft', 2],
      ['Home', 0],
      ['End', 2],
    ] as const) {
      await press(el, key);
      expect(focused(el), key).to.equal(links[at]);
      expect(links.map((link) => link.tabIndex)).to.deep.equal(
        [0, 1, 2].map((i) => (i === at ? 0 : -1)),
      );
    }
    await press(el, 'Enter');
    expect(el.selected).to.equal(el.document!.events[2]!.id);
  });

  it('keep one that Tab reaches when other data have fewer', async () => {
    const el = await timeline(EVENTS);
    all(el, '.back-link')[0]!.focus();
    await press(el, 'End');
    el.data = { sources: [aSource('a')], events: EVENTS.slice(0, 2) };
    await drawn(el);
    expect(all(el, '.back-link').map((link) => link.tabIndex)).to.deep.equal([0, -1]);
    el.data = { sources: [aSource('a')], events: EVENTS };
    await drawn(el);
    expect(all(el, '.back-link').map((link) => link.tabIndex)).to.deep.equal([0, -1, -1]);
  });

  it('are crossed the other way from right to left', async () => {
    const el = await timeline(EVENTS);
    el.dir = 'rtl';
    all(el, '.back-link')[0]!.focus();
    await press(el, 'ArrowLeft');
    expect(focused(el)).to.equal(all(el, '.back-link')[1]);
  });

  it('leave other keys to the page', async () => {
    const el = await timeline(EVENTS);
    const down = new KeyboardEvent('keydown', {
      key: 'ArrowDown',
      bubbles: true,
      cancelable: true,
    });
    all(el, '.back-link')[0]!.dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(false);
  });
});
