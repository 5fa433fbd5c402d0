import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../src/index.js';
import { hover, middleOf, press } from './support/input.js';
import {
  aCitation,
  all,
  anEvent,
  drawn,
  focused,
  one,
  realData,
  timeline,
  words,
} from './support/timeline.js';

const EVENTS = [
  anEvent({
    citations: [
      aCitation({
        source: 'b',
        stance: 'denies',
        attributedTo: 'the mayor',
        quote: { exact: 'no' },
      }),
      aCitation({ source: 'a', quote: { exact: 'the bridge stood open' }, locator: '4' }),
    ],
  }),
  anEvent({ title: 'The second', date: '1980' }),
];

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const previews = (el: CitedTimeline): HTMLElement[] => all(el, '.preview');
const numberOf = (el: CitedTimeline, source: string): HTMLElement =>
  one(el, `.label .number[data-source="${source}"]`);

/** Longer than the moment after which a preview opens or closes, in ms. */
const MOMENT = 450;

async function wait(el: CitedTimeline): Promise<void> {
  await later(MOMENT);
  await drawn(el);
}

describe('the preview of a source', () => {
  // Nothing is under the pointer when a test begins.
  beforeEach(() => hover([0, 0]));
  afterEach(() => resetMouse());

  it('leaves the title of the card in sight', async () => {
    const el = await timeline(EVENTS, { selected: 'events-0' });
    one(el, '.card').scrollIntoView({ block: 'end' });
    await hover(middleOf(one(el, '.card .number')));
    await wait(el);
    const { bottom } = one(el, '.card-title').getBoundingClientRect();
    expect(one(el, '.preview').getBoundingClientRect().top).to.be.at.least(bottom);
  });

  it('opens a moment after the pointer comes, and says what the source says', async () => {
    const el = await timeline(EVENTS);
    await hover(middleOf(numberOf(el, 'a')));
    await drawn(el);
    expect(previews(el), 'not at once').to.have.length(0);
    await wait(el);
    const text = words(one(el, '.preview'));
    for (const part of ['The a gazette', '“the bridge stood open”', '¶ 4', '2 events'])
      expect(text).to.contain(part);
    expect(text).not.to.contain('the mayor');
  });

  it('opens at once for the keyboard, and goes with the focus', async () => {
    const el = await timeline(EVENTS, { view: 'list' });
    all(el, '.pick-title')[0]!.focus();
    await press(el, 'Tab');
    const number = focused(el)!;
    expect(number.matches('.number')).to.equal(true);
    expect(one(el, `#${number.getAttribute('aria-describedby')!}`)).to.equal(one(el, '.preview'));
    const first = words(one(el, '.preview'));
    await press(el, 'Tab');
    expect(previews(el)).to.have.length(1);
    expect(words(one(el, '.preview'))).not.to.equal(first);
    expect(number.hasAttribute('aria-describedby')).to.equal(false);
    await press(el, 'Tab');
    expect(previews(el)).to.have.length(0);
  });

  it('stays while the pointer is in it, and goes when the pointer has left', async () => {
    const el = await timeline(EVENTS);
    await hover(middleOf(numberOf(el, 'a')));
    await wait(el);
    await hover(middleOf(one(el, '.preview')));
    await wait(el);
    await wait(el);
    expect(previews(el)).to.have.length(1);
    await hover(middleOf(one(el, '.timeline-title')));
    await wait(el);
    expect(previews(el)).to.have.length(0);
  });

  it('stays for the number in focus, whatever the pointer does', async () => {
    const el = await timeline(EVENTS, { view: 'list' });
    all(el, '.pick-title')[0]!.focus();
    await press(el, 'Tab');
    await hover(middleOf(one(el, '.timeline-title')));
    await hover(middleOf(one(el, '.counts')));
    await wait(el);
    expect(previews(el)).to.have.length(1);
  });

  it('goes with Escape, which moves no focus and closes no card', async () => {
    const el = await timeline(EVENTS);
    one(el, '.pick').click();
    await drawn(el);
    await press(el, 'Tab');
    await press(el, 'Tab');
    const number = focused(el)!;
    expect(number.matches('.card .number')).to.equal(true);
    expect(previews(el)).to.have.length(1);
    await press(el, 'Escape');
    expect(previews(el)).to.have.length(0);
    expect(all(el, '.card')).to.have.length(1);
    expect(focused(el)).to.equal(number);
    await press(el, 'Escape');
    expect(all(el, '.card')).to.have.length(0);
  });

  it('goes with Escape where only the pointer brought it', async () => {
    const el = await timeline(EVENTS);
    await hover(middleOf(numberOf(el, 'a')));
    await wait(el);
    expect(document.activeElement).to.equal(document.body);
    await press(el, 'Escape');
    expect(previews(el)).to.have.length(0);
    let isTaken: boolean | undefined;
    addEventListener('keydown', (event) => (isTaken = event.defaultPrevented), { once: true });
    await press(el, 'Escape');
    expect(isTaken, 'then the key is the page’s again').to.equal(false);
  });

  it('leaves nothing behind when the element is taken away', async () => {
    const el = await timeline(EVENTS);
    await hover(middleOf(numberOf(el, 'a')));
    await wait(el);
    const parent = el.parentElement!;
    el.remove();
    let isTaken: boolean | undefined;
    addEventListener('keydown', (event) => (isTaken = event.defaultPrevented), { once: true });
    await executeServerCommand('press', 'Escape');
    expect(isTaken).to.equal(false);
    await hover([0, 0]);
    parent.append(el);
    await wait(el);
    expect(previews(el)).to.have.length(0);
  });

  it('does not open for a finger', async function () {
    const el = await timeline(EVENTS);
    const [x, y] = middleOf(numberOf(el, 'a'));
    const isReal = await executeServerCommand<boolean, unknown>('touch', [[{ x, y }]]);
    if (!isReal)
      numberOf(el, 'a').dispatchEvent(
        new PointerEvent('pointerover', { pointerType: 'touch', bubbles: true, composed: true }),
      );
    await wait(el);
    expect(previews(el)).to.have.length(0);
  });

  it('goes when its number is pressed, which leads to the source', async () => {
    const el = await timeline(EVENTS);
    const number = numberOf(el, 'a');
    await hover(middleOf(number));
    await wait(el);
    number.click();
    await drawn(el);
    expect(previews(el)).to.have.length(0);
    expect(focused(el)!.matches('.reference')).to.equal(true);
  });

  for (const width of [900, 320])
    for (const view of ['timeline', 'list', 'table'])
      it(`stands beside its number and inside the frame: ${view}, ${width} px`, async () => {
        const el = await timeline(await realData(), { width, view });
        const frame = one(el, '.frame').getBoundingClientRect();
        const numbers = all(el, '.label .number, .entry .number, .table-row .number');
        // Each takes half a second: the pointer has to rest on it.
        for (const number of numbers.filter((_, i) => i % 3 === 0).slice(0, 5)) {
          number.scrollIntoView({ block: 'center' });
          // What has come under the pointer by that is told a little later.
          await later(100);
          number.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
          await wait(el);
          const box = one(el, '.preview').getBoundingClientRect();
          const from = number.getBoundingClientRect();
          expect(box.left, words(number)).to.be.at.least(frame.left - 0.5);
          expect(box.right, words(number)).to.be.at.most(frame.right + 0.5);
          const gap = box.top > from.top ? box.top - from.bottom : from.top - box.bottom;
          expect(gap, words(number)).to.be.within(0, 8);
        }
      });

  it('is accessible', async () => {
    const el = await timeline(await realData(), { width: 900, view: 'list' });
    one(el, '.entry .number').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, composed: true }),
    );
    await wait(el);
    expect(previews(el)).to.have.length(1);
    await expect(el).to.be.accessible();
  });
});
