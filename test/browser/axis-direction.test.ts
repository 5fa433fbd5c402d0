import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../src/index.js';
import { drag, middleOf, press, still } from './support/input.js';
import { paintMoving } from './support/moving.js';
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

const YEARS = Array.from({ length: 21 }, (_, i) =>
  anEvent({ title: `Event ${String(i)}`, date: String(1960 + i) }),
);
/** Marks of every kind, two lanes, a period, and time that is left out. */
const LOOKS = aDocument(
  [
    anEvent({ title: 'A band', date: '1960', group: 'a' }),
    anEvent({ title: 'About', date: '1963~', group: 'b' }),
    anEvent({ title: 'Lasting', date: '1961/1964', group: 'a' }),
    anEvent({ title: 'One of two', date: '[1965..1966]', group: 'b' }),
    anEvent({ title: 'A day', date: '1966-05-03', group: 'a' }),
    anEvent({ title: 'Long after', date: '1999-05', group: 'b' }),
    anEvent({ title: 'Since then', date: '1998/..', group: 'a' }),
  ],
  { groups: [{ id: 'a' }, { id: 'b' }], periods: [{ label: 'Before', date: '1959/1963' }] },
);

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
const middleX = (element: Element): number => boxOf(element).left + boxOf(element).width / 2;
const reversed = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  'axis-direction': 'rtl',
  'axis-breaks': 'none',
  ...more,
});

/** A part of the years is in view, from right to left. */
async function zoomed(more: Record<string, unknown> = {}): Promise<CitedTimeline> {
  const el = await timeline(YEARS, reversed(more));
  el.zoomTo([Date.UTC(1967, 0), Date.UTC(1973, 0)]);
  await still(el);
  one(el, '.chart').scrollIntoView({ block: 'center' });
  return el;
}

describe('axis-direction', () => {
  afterEach(() => resetMouse());

  for (const dir of ['ltr', 'rtl'])
    it(`decides which way time runs where dir is ${dir}, and dir does not`, async () => {
      const el = await timeline(YEARS, { dir });
      const [first, last] = [one(el, '[data-index="0"]'), one(el, '[data-index="20"]')];
      expect(el.axisDirection).to.equal('ltr');
      expect(middleX(first)).to.be.lessThan(middleX(last));
      const { domain } = el;
      el.axisDirection = 'rtl';
      await drawn(el);
      expect(middleX(first)).to.be.greaterThan(middleX(last));
      expect(el.domain).to.deep.equal(domain);
      el.setAttribute('axis-direction', 'sideways');
      await drawn(el);
      expect(el.axisDirection).to.equal('ltr');
      expect(middleX(first)).to.be.lessThan(middleX(last));
    });

  it('gives the mirror image, of shapes, words, periods and what was left out', async () => {
    const PARTS =
      '.chart :is(.mark, .label, .tick-label > span, .axis-note > span, .tick, .gap, .period)';
    const el = await timeline(LOOKS, { width: 900 });
    const places = (): (readonly [number, number])[] => {
      const { left } = boxOf(one(el, '.plot'));
      return all(el, PARTS).map((part) => [boxOf(part).left - left, boxOf(part).right - left]);
    };
    const { width } = boxOf(one(el, '.plot'));
    const plain = places();
    el.axisDirection = 'rtl';
    await drawn(el);
    expect(all(el, '.gap, .period, .break-note')).to.have.length(3);
    const mirrored = places();
    expect(mirrored).to.have.length(plain.length);
    plain.forEach(([left, right], i) => {
      const name = all(el, PARTS)[i]!.getAttribute('class')!;
      expect(mirrored[i]![1], name).to.be.closeTo(width - left, 1.5);
      expect(mirrored[i]![0], name).to.be.closeTo(width - right, 1.5);
    });
  });

  it('has what is open point to later, and words begin at their mark', async () => {
    const el = await timeline(LOOKS, { width: 900, 'axis-direction': 'rtl' });
    const open = one(el, '.chart .event:has(.arrow)');
    expect(boxOf(one(el, '.chart .arrow')).left).to.be.closeTo(boxOf(open).left, 3);
    expect(one(el, '.period').className).to.contain('soft-end').and.not.contain('soft-start');
    for (const label of all(el, '.label:not(.before)')) {
      const range = document.createRange();
      range.selectNodeContents(label.querySelector('.title')!);
      expect(range.getBoundingClientRect().right).to.be.closeTo(boxOf(label).right, 2);
    }
  });

  it('has open marks of the legend and the list point to later too, and turns no other', async () => {
    const el = await timeline(LOOKS, { view: 'list' });
    el.axisDirection = 'rtl';
    await drawn(el);
    (one(el, '.legend') as HTMLDetailsElement).open = true;
    const drawings = all(el, '.glyph, .legend-list svg');
    const isOpen = (drawing: Element): boolean => drawing.querySelector('.arrow') !== null;
    expect(drawings.filter(isOpen)).to.have.length(2);
    for (const drawing of drawings)
      expect(new DOMMatrix(getComputedStyle(drawing).transform).a).to.equal(
        isOpen(drawing) ? -1 : 1,
      );
  });

  it('moves the content with the hand, and zooms at the pointer', async () => {
    const el = await zoomed();
    const [from] = el.domain!;
    const [x, y] = middleOf(one(el, '.axis'));
    await drag([x, y], [x - 60, y]);
    await still(el);
    expect(el.domain![0], 'earlier times come in from the right').to.be.lessThan(from);
    const plot = boxOf(one(el, '.plot'));
    const timeAt = (share: number): number =>
      el.domain![0] + (1 - share) * (el.domain![1] - el.domain![0]);
    const before = timeAt(0.25);
    const at = { x: Math.round(plot.left + plot.width / 4), y: Math.round(plot.top + 20) };
    const isReal = await executeServerCommand<boolean, unknown>('wheel', {
      ...{ ...at, deltaY: -100, ctrl: true },
    });
    if (!isReal)
      one(el, '.lanes').dispatchEvent(
        new WheelEvent('wheel', {
          ...{ deltaY: -100, ctrlKey: true, clientX: at.x, clientY: at.y },
          ...{ bubbles: true, composed: true, cancelable: true },
        }),
      );
    await new Promise((resolve) => setTimeout(resolve, 200));
    await still(el);
    expect(timeAt(0.25)).to.be.closeTo(before, (el.domain![1] - el.domain![0]) / 100);
  });

  it('has earlier and later lie and point where they are on the axis', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const el = await zoomed({ dir });
      const [earlier, later] = ['earlier', 'later'].map((action) =>
        one(el, `[data-action="${action}"]`),
      );
      expect(boxOf(earlier!).left).to.be.greaterThan(boxOf(later!).right);
      expect(new DOMMatrix(getComputedStyle(earlier!.querySelector('svg')!).transform).a).to.equal(
        -1,
      );
      const before = el.domain!;
      earlier!.click();
      await still(el);
      expect(el.domain![0]).to.be.lessThan(before[0]);
    }
  });

  for (const dir of ['ltr', 'rtl'])
    it(`has the buttons point as the strip does where time runs down and dir is ${dir}`, async () => {
      for (const [axis, way] of [
        ['ltr', 1],
        ['rtl', -1],
      ] as const) {
        const el = await zoomed({ dir, width: 400, 'axis-direction': axis });
        const [earlier, later] = ['earlier', 'later'].map((act) =>
          one(el, `[data-action="${act}"]`),
        );
        expect((middleX(later!) - middleX(earlier!)) * way).to.be.greaterThan(0);
        const arrow = getComputedStyle(earlier!.querySelector('svg')!).transform;
        expect(new DOMMatrix(arrow).a).to.equal(way);
        const before = middleX(one(el, '.brush'));
        later!.click();
        await still(el);
        expect((middleX(one(el, '.brush')) - before) * way).to.be.greaterThan(0);
      }
    });

  it('turns the strip with the whole timeline, its window, edges and keys', async () => {
    for (const width of [900, 400]) {
      const el = await zoomed({ width });
      const year = (time: number): number => 1970 + time / 31_556_952_000;
      one(el, '.overview').scrollIntoView({ block: 'center' });
      const strip = boxOf(one(el, '.overview-shape'));
      const at = (shown: number): [number, number] => [
        Math.round(strip.right - ((shown - 1960) / 21) * strip.width),
        Math.round(strip.top + strip.height / 2),
      ];
      expect(middleX(one(el, '.brush'))).to.be.closeTo(at(1970)[0], 12);
      await drag(middleOf(one(el, '.brush')), at(1975));
      await still(el);
      expect(year((el.domain![0] + el.domain![1]) / 2)).to.be.closeTo(1975, 0.7);
      await drag(middleOf(one(el, '.brush-edge.start')), at(1964));
      await still(el);
      expect(year(el.domain![0])).to.be.closeTo(1964, 0.7);
      expect(year(el.domain![1])).to.be.closeTo(1978, 0.7);
      one(el, '.brush').focus();
      for (const [key, way] of [
        ['ArrowLeft', 1],
        ['ArrowRight', -1],
        ['Home', -1],
        ['PageDown', 1],
      ] as const) {
        const [before] = el.domain!;
        await press(el, key);
        expect((el.domain![0] - before) * way, key).to.be.greaterThan(0);
      }
    }
  });

  it('opens the card on the side of later, where there is room', async () => {
    for (const axis of ['ltr', 'rtl']) {
      const el = await timeline(YEARS, reversed({ 'axis-direction': axis }));
      el.select(el.document!.events[3]!.id);
      await drawn(el);
      const way = axis === 'ltr' ? 1 : -1;
      const apart = middleX(one(el, '.card')) - middleX(pickOf(el, 3));
      expect(apart * way).to.be.greaterThan(100);
    }
  });

  it('keeps an event that a key leads to, and the one brought to the middle, in view', async () => {
    const el = await zoomed();
    pickOf(el, 9).focus();
    await press(el, 'f');
    const plot = boxOf(one(el, '.plot'));
    const mark = one(el, '.event[data-index="9"]');
    expect(middleX(mark)).to.be.closeTo(plot.left + plot.width / 2, 4);
    await press(el, 'End');
    expect(focused(el)).to.equal(pickOf(el, 20));
    expect(middleX(one(el, '.event[data-index="20"]'))).to.be.greaterThan(plot.left);
  });

  it('paints what moves where it lies at rest', async () => {
    const el = await zoomed();
    const { left, right } = boxOf(one(el, '.event[data-index="8"]'));
    const canvas = one(el, '.crowd') as unknown as HTMLCanvasElement;
    const { top, height } = boxOf(one(el, '.event[data-index="8"]'));
    await paintMoving(el, 0);
    const base = boxOf(canvas);
    const scale = canvas.width / base.width;
    const alphaAt = (x: number): number => {
      const y = top + height / 2 - base.top;
      const place = [Math.floor((x - base.left) * scale), Math.floor(y * scale)] as const;
      return canvas.getContext('2d')!.getImageData(...place, 1, 1).data[3]!;
    };
    expect(alphaAt((left + right) / 2)).to.be.greaterThan(0);
    await still(el);
  });

  it('is nothing to time that runs down', async () => {
    const el = await timeline(LOOKS, { width: 400 });
    const places = (): number[] =>
      all(el, '.label, .chart .mark, .tick-label').map((part) => boxOf(part).left);
    const plain = places();
    el.axisDirection = 'rtl';
    await drawn(el);
    expect(places()).to.deep.equal(plain);
  });
});
