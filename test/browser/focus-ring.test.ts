import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CitedTimeline, TimelineData } from '../../src/index.js';
import { contrast, groundBehind } from './support/colours.js';
import {
  aDocument,
  all,
  anEvent,
  drawn,
  focused,
  one,
  realData,
  timeline,
} from './support/timeline.js';

const LEAST_CONTRAST = 3;
const LEAST_RING = 2;

const manyLanes = aDocument(
  Array.from({ length: 120 }, (_, i) =>
    anEvent({ title: `Event ${i}`, date: String(1900 + i), group: `lane ${i % 30}` }),
  ),
);

const VIEWS: [name: string, width: number, data: () => Promise<TimelineData> | TimelineData][] = [
  ['wide', 760, realData],
  ['narrow', 320, realData],
  ['crowded lanes', 760, () => manyLanes],
];

const SCHEMES: [name: string, scheme: string, forced: string][] = [
  ['light', 'light', 'none'],
  ['dark', 'dark', 'none'],
  ['forced colours, light', 'light', 'active'],
  ['forced colours, dark', 'dark', 'active'],
];

const press = async (el: CitedTimeline, key: string): Promise<void> => {
  await executeServerCommand('press', key);
  do await drawn(el);
  while (el.shadowRoot!.querySelector('.moving'));
};

/** The box around the outline of an element, and its width. */
function ringOf(element: Element): { readonly box: DOMRect; readonly width: number } {
  const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
  const width = outlineStyle === 'solid' ? parseFloat(outlineWidth) : 0;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const reach = width + parseFloat(outlineOffset);
  return {
    width,
    box: new DOMRect(left - reach, top - reach, right - left + 2 * reach, bottom - top + 2 * reach),
  };
}

/** Fails unless the ring of what has the focus is seen: wide enough, apart from what is around. */
function expectRing(el: CitedTimeline): void {
  const element = focused(el)!;
  const name = element.getAttribute('aria-label') ?? element.className;
  expect(element.matches(':focus-visible'), name).to.equal(true);
  expect(ringOf(element).width, name).to.be.at.least(LEAST_RING);
  const ring = getComputedStyle(element).outlineColor;
  for (const ground of [groundBehind(element), groundBehind(element.parentElement!)])
    expect(contrast(ring, ground), `${name}: ${ring} on ${ground}`).to.be.at.least(LEAST_CONTRAST);
}

/** Fails unless what has the focus is seen whole, with its ring. */
function expectInView(el: CitedTimeline, after: string): void {
  const element = focused(el)!;
  const { box } = ringOf(element);
  expect(box.top, `${after}: top`).to.be.at.least(0);
  expect(box.bottom, `${after}: bottom`).to.be.at.most(innerHeight);
  const lanes = one(el, '.lanes').getBoundingClientRect();
  expect(box.left, `${after}: left`).to.be.at.least(lanes.left);
  expect(box.right, `${after}: right`).to.be.at.most(lanes.right);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  for (const x of [left + 2, (left + right) / 2, right - 2])
    for (const y of [top + 2, bottom - 2]) {
      const found = el.shadowRoot!.elementFromPoint(x, y);
      const own = element.closest('.label');
      expect(own!.contains(found), `${after}: nothing covers it at ${x}, ${y}`).to.equal(true);
    }
}

describe('the focus ring', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    await executeServerCommand('media', {});
  });

  for (const [scheme, colours, forced] of SCHEMES)
    for (const [view, width, data] of VIEWS)
      it(`is 2 px wide and stands out 3:1 on both sides: ${scheme}, ${view}`, async function () {
        const can = await executeServerCommand('media', {
          'forced-colors': forced,
          'prefers-color-scheme': colours,
        });
        if (!can && forced === 'active') this.skip(); // only Chromium can be told to
        document.documentElement.style.colorScheme = colours;
        document.body.style.background = 'Canvas';
        const el = await timeline(await data(), { width });
        one(el, '.legend summary').focus();
        // Past the last stop of the page Tab would leave for the browser's own buttons.
        el.after(document.createElement('button'));
        let stops = 0;
        await press(el, 'Tab');
        while (focused(el) && stops < 10) {
          expectRing(el);
          stops += 1;
          await press(el, 'Tab');
        }
        expect(stops).to.be.at.least(5);
        one(el, '.pick[tabindex="0"]').focus();
        await press(el, 'End');
        expectRing(el);
        el.select(el.document!.events[0]!.id);
        await drawn(el);
        one(el, '.label[data-selected].pick, .label[data-selected] .pick').focus();
        await press(el, 'Shift');
        expectRing(el);
        one(el, '.card .close').focus();
        expectRing(el);
      });

  for (const [view, width, data] of VIEWS)
    it(`is in view with what it is around, whatever the keys did: ${view}`, async () => {
      const el = await timeline(await data(), { width });
      el.parentElement!.style.marginBlock = '400px';
      one(el, '.pick[tabindex="0"]').focus();
      const KEYS = ['End', 'Home', 'ArrowDown', 'End', '+', '+', 'ArrowRight', 'PageUp', 'ArrowUp'];
      for (const key of [...KEYS, '+', 'Control+End', '-', 'Control+Home', '+', '+', '0', 'End']) {
        await press(el, key);
        expect(focused(el)!.matches('.pick'), key).to.equal(true);
        expectInView(el, key);
      }
    });

  it('is not cut off at the edge, wherever the label is', async () => {
    for (const [, width, data] of VIEWS) {
      const el = await timeline(await data(), { width });
      const lanes = one(el, '.lanes').getBoundingClientRect();
      for (const target of all(el, '.chart :is(.pick, .fold)')) {
        const { left, right } = target.getBoundingClientRect();
        expect(left - LEAST_RING).to.be.at.least(lanes.left);
        expect(right + LEAST_RING).to.be.at.most(lanes.right);
      }
    }
  });
});
