import { expect } from '@open-wc/testing';
import {
  all,
  anEvent,
  drawn,
  focused,
  one,
  pickOf,
  realData,
  timeline,
  words,
} from './support/timeline.js';
import type { CitedTimeline } from '../../src/index.js';

const open = async (el: CitedTimeline, id: string): Promise<void> => {
  el.select(id);
  await drawn(el);
};

describe('citations', () => {
  it('gives every cited event a number, and every number an entry', async () => {
    const el = await timeline(await realData(), { width: 1280 });
    const entries = new Set(all(el, '.reference').map((entry) => entry.dataset['reference']));
    expect(entries.size).to.equal(el.document!.sources.length);
    for (const label of all(el, '.label')) {
      const numbers = [...label.querySelectorAll<HTMLElement>('.number')];
      expect(numbers.length, words(label)).to.be.above(0);
      for (const number of numbers) expect(entries.has(number.dataset['source'])).to.equal(true);
    }
  });

  it('leads from a number to its source, and back to each event that cites it', async () => {
    const el = await timeline([
      anEvent({ title: 'First', date: '1960' }),
      anEvent({ title: 'Second', date: '1962', citations: [{ source: 'b' }] }),
    ]);
    pickOf(el, 1).parentElement!.querySelector<HTMLElement>('.number')!.click();
    expect(focused(el)!.dataset['reference']).to.equal('b');
    expect(all(el, '.card')).to.have.length(0);
    const back = focused(el)!.querySelector<HTMLElement>('.back-link')!;
    expect(back.title).to.equal('Back to Second');
    back.click();
    await drawn(el);
    expect(words(one(el, '.card-title'))).to.equal('Second');
  });

  it('folds a copy under its original and counts both once', async () => {
    const el = await timeline(
      {
        sources: [
          { id: 'a', title: 'Original' },
          { id: 'copy', title: 'Copy', reprintOf: 'a' },
        ],
        events: [anEvent({ citations: [{ source: 'a' }, { source: 'copy' }] })],
      },
      {},
    );
    expect(words(one(el, '.label .title'))).to.equal('The bridge is opened[1][1a]');
    expect(words(one(el, '.counts'))).to.contain('1 independent source (2 articles)');
    const copy = one(el, '.reference .reference');
    expect(copy.dataset['reference']).to.equal('copy');
    expect(words(copy)).to.contain('not counted again');
  });

  it('shows in the card who says so, in which words, where, and who denies it', async () => {
    const el = await timeline(await realData(), { width: 1280 });
    const denied = el.document!.events.find((event) => event.evidence.denied)!;
    await open(el, denied.id);
    const text = words(one(el, '.card'));
    for (const { quote, locator, attributedTo, dateText } of denied.citations) {
      if (quote) expect(text).to.contain(`“${quote.exact}”`);
      if (locator !== undefined) expect(text).to.contain(`¶ ${locator}`);
      if (attributedTo !== undefined) expect(text).to.contain(attributedTo);
      if (dateText !== undefined) expect(text).to.contain(dateText);
    }
    expect(text).to.contain('denied by');
    expect(all(el, '.card .citation.denies').length).to.be.above(0);
  });

  it('explains a derived date and leads to the event it hangs on', async () => {
    const el = await timeline(await realData(), { width: 1280 });
    const derived = el.document!.events.find((event) => event.derivation?.anchorEvent?.date)!;
    await open(el, derived.id);
    expect(words(one(el, '.derivation'))).to.contain(derived.derivation!.anchorEvent!.title);
    one(el, '.derivation .event-link').click();
    await drawn(el);
    expect(words(one(el, '.card-title'))).to.equal(derived.derivation!.anchorEvent!.title);
  });

  it('opens a source elsewhere without a trace of this page, and only at a web address', async () => {
    const el = await timeline({
      sources: [
        { id: 'a', title: 'Good', URL: 'https://example.org/a' },
        { id: 'b', title: 'Bad', URL: 'javascript:alert(1)' },
      ],
      events: [anEvent({ citations: [{ source: 'a' }, { source: 'b' }] })],
    });
    const links = all(el, 'a[href]') as HTMLAnchorElement[];
    expect(links.map((link) => link.href)).to.deep.equal(['https://example.org/a']);
    expect(links[0]!.target).to.equal('_blank');
    expect(links[0]!.rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
    expect(el.problems.some(({ path }) => path === '/sources/1/URL')).to.equal(true);
  });

  it('lists what has no place on the axis, with the words of its date', async () => {
    const el = await timeline(await realData(), { width: 1280 });
    const { notPlaced } = el.document!;
    expect(all(el, '.not-placed-event')).to.have.length(notPlaced.length);
    const [first] = notPlaced;
    one(el, `.not-placed-event .event-link`).click();
    await drawn(el);
    expect(words(one(el, '.card-title'))).to.equal(first!.title);
    one(el, '[data-close]').click();
    await drawn(el);
    expect(focused(el)!.textContent.trim()).to.equal(first!.title);
  });

  it('tells readers that a date cannot be read, and authors what is wrong with it', async () => {
    const el = await timeline([anEvent(), anEvent({ title: 'Lost', date: '1840s' })]);
    const entry = words(one(el, '.not-placed-event .detail'));
    expect(entry).to.equal('1840s The date cannot be read.');
    const problems = one(el, '.problems') as HTMLDetailsElement;
    expect(problems.open).to.equal(false);
    expect(problems.querySelector('ul')!.lang).to.equal('en');
    expect(problems.textContent).to.contain('/events/1/date');
    expect(problems.textContent).to.contain('did you mean "184X"?');
  });

  it('can be followed with the keyboard from the card, and marks the way back', async () => {
    const el = await timeline([
      anEvent({ title: 'First', date: '1960' }),
      anEvent({ title: 'Second', date: '1962' }),
    ]);
    await open(el, el.document!.events[1]!.id);
    const number = one(el, '.card .number');
    expect(number.tabIndex).to.equal(0);
    number.click();
    const marked = all(el, '.back-link.flash').map((link) => link.title);
    expect(marked).to.deep.equal(['Back to Second']);
  });

  it('says that a citation names no source, and not that none was given', async () => {
    const el = await timeline([anEvent({ citations: [{ source: 'nowhere' }] })]);
    await open(el, el.document!.events[0]!.id);
    expect(words(one(el, '.card'))).to.contain(
      '1 citation names a source that is not in the data.',
    );
    expect(words(one(el, '.card'))).not.to.contain('No source is given');
  });
});
