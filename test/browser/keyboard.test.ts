import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../src/index.js';
import {
  aDocument,
  all,
  anEvent,
  drawn,
  focused,
  one,
  pickOf,
  timeline,
} from './support/timeline.js';

const DATA = aDocument(
  [
    anEvent({ title: 'A1', date: '1960', group: 'a' }),
    anEvent({ title: 'B1', date: '1961', group: 'b' }),
    anEvent({ title: 'A2', date: '1965', group: 'a' }),
    anEvent({ title: 'B2', date: '1966', group: 'b' }),
    anEvent({ title: 'A3', date: '1970', group: 'a' }),
  ],
  { groups: [{ id: 'a' }, { id: 'b' }] },
);
const TITLES = ['A1', 'B1', 'A2', 'B2', 'A3'];

const press = async (el: CitedTimeline, key: string): Promise<void> => {
  await executeServerCommand('press', key);
  await drawn(el);
};

const focusedTitle = (el: CitedTimeline): string | undefined =>
  TITLES[Number(focused(el)?.dataset['index'])];

/** 300 events of one lane, most of them behind a "+n". */
const CROWD = Array.from({ length: 300 }, (_, i) =>
  anEvent({ title: `Event ${i}`, date: `${1700 + i}-05-05` }),
);

describe('the focus in a crowded chart', () => {
  const ATTRIBUTES = { width: 900, 'max-height': 120 };

  it('leaves the event whose card is open its label', async () => {
    const el = await timeline(CROWD, ATTRIBUTES);
    const shown = new Set(all(el, '.pick').map((pick) => Number(pick.dataset['index'])));
    const folded = CROWD.findIndex((_, i) => i > 200 && !shown.has(i));
    el.select(el.document!.events[folded]!.id);
    await drawn(el);
    pickOf(el, Math.min(...shown)).focus();
    await press(el, 'ArrowRight');
    await press(el, 'ArrowRight');
    expect(focused(el)!.matches('.pick')).to.equal(true);
    expect(focused(el)).not.to.equal(pickOf(el, folded));
    expect(pickOf(el, folded).closest('.label')!.hasAttribute('data-selected')).to.equal(true);
  });

  it('stays in the chart when the "+n" that has it goes', async () => {
    const el = await timeline(CROWD, ATTRIBUTES);
    all(el, '.fold').at(-1)!.focus();
    expect(focused(el)!.matches('.fold')).to.equal(true);
    el.zoomTo([Date.UTC(1750, 0), Date.UTC(1753, 0)]);
    while (all(el, '.fold').length > 0) await drawn(el);
    await drawn(el);
    expect(focused(el)!.matches('.pick')).to.equal(true);
  });
});

describe('keys', () => {
  it('gives the chart one tab stop', async () => {
    const el = await timeline(DATA);
    const stops = all(el, '.lanes [tabindex="0"]');
    expect(stops.map((stop) => TITLES[Number(stop.dataset['index'])])).to.deep.equal(['A1']);
    pickOf(el, 0).focus();
    await press(el, 'ArrowRight');
    expect(all(el, '.lanes [tabindex="0"]').map((s) => s.dataset['index'])).to.deep.equal(['2']);
  });

  it('opens with Enter, moves the focus into the card, and Escape gives it back', async () => {
    const el = await timeline(DATA);
    pickOf(el, 2).focus();
    await press(el, 'Enter');
    expect(focused(el)!.getAttribute('role')).to.equal('dialog');
    expect(el.selected).to.equal(el.document!.events[2]!.id);
    await press(el, 'Escape');
    expect(focusedTitle(el)).to.equal('A2');
    expect(el.selected).to.equal(undefined);
    expect(all(el, '.card')).to.have.length(0);
  });

  it('zooms with + and -, and shows everything with 0', async () => {
    const el = await timeline(DATA);
    const whole = el.domain!;
    pickOf(el, 2).focus();
    await press(el, '+');
    const near = el.domain!;
    expect(near[1] - near[0]).to.be.below((whole[1] - whole[0]) * 0.8);
    await press(el, '-');
    expect(el.domain![1] - el.domain![0]).to.be.closeTo(whole[1] - whole[0], 1e9);
    await press(el, '+');
    await press(el, '+');
    await press(el, '0');
    expect(el.domain).to.deep.equal(whole);
  });

  it('brings an event into view that lies outside it', async () => {
    const el = await timeline(DATA);
    el.zoomTo([Date.UTC(1959, 0), Date.UTC(1961, 6)]);
    await drawn(el);
    pickOf(el, 0).focus();
    await press(el, 'Control+End');
    expect(focusedTitle(el)).to.equal('A3');
    expect(el.domain![1]).to.be.above(Date.UTC(1970, 0));
  });

  it('does nothing while the focus is elsewhere', async () => {
    const el = await timeline(DATA);
    const domain = el.domain;
    const other = document.createElement('input');
    document.body.append(other);
    other.focus();
    await press(el, '+');
    await press(el, 'ArrowRight');
    expect(el.domain).to.deep.equal(domain);
    expect(focused(el)).to.equal(null);
    other.remove();
  });

  it('leaves the browser its own keys', async () => {
    const el = await timeline(DATA);
    pickOf(el, 0).focus();
    const taken: boolean[] = [];
    for (const init of [
      { key: 'ArrowLeft', altKey: true },
      { key: 'f', ctrlKey: true },
      { key: 'Tab' },
    ]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
      pickOf(el, 0).dispatchEvent(event);
      taken.push(event.defaultPrevented);
    }
    expect(taken).to.deep.equal([false, false, false]);
  });

  it('lists what lies behind a "+n"', async () => {
    const day = Array.from({ length: 60 }, (_, i) =>
      anEvent({ title: `Event number ${i}`, date: '1969-07-20' }),
    );
    const el = await timeline(day, { 'max-height': 200 });
    const fold = one(el, '.fold');
    fold.click();
    await drawn(el);
    expect(all(el, '.fold-list li').length).to.be.above(10);
    expect(focused(el)!.getAttribute('role')).to.equal('dialog');
    one(el, '.fold-list .event-link').click();
    await drawn(el);
    expect(el.selected).to.be.a('string');
    expect(all(el, '.card .citation')).to.have.length(1);
  });

  it('keeps the focus in the chart when what has it is folded or leaves the view', async () => {
    const events = Array.from({ length: 30 }, (_, i) =>
      anEvent({ title: `Event ${String(i)}`, date: i < 25 ? '1969-07-20' : String(1970 + i) }),
    );
    const el = await timeline(events, { 'max-height': 220 });
    one(el, '.pick[tabindex="0"]').focus();
    for (const key of [
      '.',
      '.',
      '.',
      '.',
      '.',
      '.',
      '.',
      '0',
      '+',
      '+',
      '+',
      'PageDown',
      'PageDown',
    ])
      await press(el, key);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await drawn(el);
    expect(focused(el)?.classList.contains('pick')).to.equal(true);
  });

  it('keeps the zoom when it goes to an event out of view', async () => {
    const el = await timeline(DATA, { 'axis-breaks': 'none' });
    pickOf(el, 0).focus();
    for (const key of ['+', '+', '+']) await press(el, key);
    const before = el.domain![1] - el.domain![0];
    await press(el, 'End');
    expect(focusedTitle(el)).to.equal('A3');
    expect(el.domain![1] - el.domain![0]).to.be.closeTo(before, before / 100);
  });

  it('leaves paging to the page where there is nothing to page through', async () => {
    const el = await timeline(DATA);
    const event = new KeyboardEvent('keydown', {
      key: 'PageDown',
      bubbles: true,
      cancelable: true,
    });
    pickOf(el, 0).dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });
});
