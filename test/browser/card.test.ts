import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { all, anEvent, drawn, focused, one, pickOf, timeline, words } from './support/timeline.js';
import type { CitedTimeline } from '../../src/index.js';

const EVENTS = [
  anEvent({ id: 'x', title: 'First', date: '1960' }),
  anEvent({ id: 'y', title: 'Second', date: '1980' }),
];

const press = async (el: CitedTimeline, key: string): Promise<void> => {
  await executeServerCommand('press', key);
  await drawn(el);
};

const isOn = (el: CitedTimeline, index: number): boolean => focused(el) === pickOf(el, index);

describe('the card', () => {
  it('that code opened closes with Escape wherever the focus is, and gives it to its event', async () => {
    const el = await timeline(EVENTS);
    const slotted = document.createElement('button');
    slotted.slot = 'title';
    el.append(slotted);
    const places: (() => HTMLElement)[] = [
      () => one(el, '.tool:not([aria-disabled="true"])'),
      () => one(el, '.back-link'),
      () => pickOf(el, 0),
      () => slotted,
    ];
    for (const place of places) {
      el.select('y');
      await drawn(el);
      place().focus();
      await drawn(el);
      await press(el, 'Escape');
      expect(all(el, '.card')).to.have.length(0);
      expect(isOn(el, 1)).to.equal(true);
    }
  });

  it('says that a source states the date only where one asserts it', async () => {
    const citations = [{ source: 'a', stance: 'mentions' as const }];
    const events = [anEvent({ citations: [] }), anEvent({ date: '1975', citations }), anEvent()];
    const el = await timeline(events);
    const said: boolean[] = [];
    for (const index of [0, 1, 2]) {
      pickOf(el, index).click();
      await drawn(el);
      said.push(words(one(el, '.card-when')).includes('as a source states it'));
    }
    // By time: two of 1969, the one without a source first; then the mention.
    expect(said).to.deep.equal([false, true, false]);
  });

  it('closes with a press on another part of the chart, and its event has the focus', async () => {
    const el = await timeline(EVENTS);
    pickOf(el, 1).click();
    await drawn(el);
    one(el, '.lane-ground').click();
    await drawn(el);
    expect(all(el, '.card')).to.have.length(0);
    expect(el.selected).to.equal(undefined);
    expect(isOn(el, 1)).to.equal(true);
  });

  it('leaves the focus where the reader has put it meanwhile', async () => {
    const el = await timeline(EVENTS);
    pickOf(el, 1).click();
    await drawn(el);
    one(el, '.reference').focus();
    one(el, '.reference').click();
    await drawn(el);
    expect(all(el, '.card')).to.have.length(0);
    expect(focused(el)).to.equal(one(el, '.reference'));
  });

  it('leaves Tab to go on from its event', async () => {
    const el = await timeline(EVENTS);
    el.select('y');
    await drawn(el);
    one(el, '.card .close').focus();
    await press(el, 'Escape');
    expect(isOn(el, 1)).to.equal(true);
    await press(el, 'Tab');
    expect(focused(el)).to.equal(one(el, '.back-link'));
    await press(el, 'Shift+Tab');
    expect(isOn(el, 1)).to.equal(true);
  });
});
