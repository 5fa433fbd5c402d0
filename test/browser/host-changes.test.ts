import { expect, fixture, html } from '@open-wc/testing';
import {
  aDocument,
  all,
  anEvent,
  drawn,
  focused,
  one,
  pickOf,
  timeline,
  words,
} from './support/timeline.js';
import type { CitedTimeline } from '../../src/index.js';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until something is so, or for a second. */
async function until(isSo: () => boolean): Promise<boolean> {
  for (let i = 0; i < 50 && !isSo(); i++) await later(20);
  return isSo();
}

const CROWD = Array.from({ length: 3000 }, (_, i) =>
  anEvent({
    title: `Event ${String(i)}`,
    date: `${String(1900 + (i % 100))}-0${String(1 + (i % 9))}`,
  }),
);

const picture = (el: CitedTimeline): string => (one(el, '.crowd') as HTMLCanvasElement).toDataURL();

function widthIn(family: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `16px ${family}`;
  return context.measureText('illi').width;
}

describe('what the page changes while it is open', () => {
  it('is noticed: another font size measures the labels again', async () => {
    const el = await timeline([
      anEvent({ title: 'A measured title', date: '1960' }),
      anEvent({ title: 'Another', date: '1990' }),
    ]);
    await drawn(el);
    const width = () => parseFloat(one(el, '.label').style.width);
    const before = width();
    el.style.fontSize = '22px';
    expect(await until(() => width() > before * 1.1)).to.equal(true);
  });

  it('is noticed: another font family measures the labels again', async function () {
    // A machine may have one font only, as that of the Chromium from the registry has.
    if (widthIn('sans-serif') === widthIn('monospace')) this.skip();
    const el = await timeline([
      anEvent({ title: 'iiiiiiiiii llllllllll iiiiiiiiii', date: '1960' }),
      anEvent({ title: 'Another', date: '1990' }),
    ]);
    el.style.fontFamily = 'sans-serif';
    await later(100);
    await drawn(el);
    const width = () => parseFloat(one(el, '.label').style.width);
    const before = width();
    el.style.fontFamily = 'monospace';
    expect(await until(() => Math.abs(width() - before) > 5)).to.equal(true);
  });

  it('is noticed: another colour is painted', async () => {
    const el = await timeline(CROWD, { 'max-height': 200, 'no-references': '' });
    const before = picture(el);
    expect(el.document!.events).to.have.length(3000);
    el.parentElement!.style.setProperty('--cited-timeline-lane-1', 'rgb(1, 200, 3)');
    expect(await until(() => picture(el) !== before)).to.equal(true);
  });

  it('is noticed: a dark color-scheme is painted dark', async () => {
    const el = await timeline(CROWD, { 'max-height': 200, 'no-references': '' });
    const before = picture(el);
    el.parentElement!.style.colorScheme = 'dark';
    expect(await until(() => picture(el) !== before)).to.equal(true);
  });

  it('is noticed: another language rewrites the dates', async () => {
    const box = await fixture<HTMLDivElement>(html`<div lang="fr"><p></p></div>`);
    const el = document.createElement('cited-timeline');
    el.data = aDocument([anEvent({ date: '2023-09' })]);
    box.firstElementChild!.append(el);
    await drawn(el);
    expect(words(one(el, '.label .detail'))).to.equal('sept. 2023');
    box.lang = 'de';
    expect(await until(() => words(one(el, '.label .detail')) === 'Sept. 2023')).to.equal(true);
  });

  it('is of no matter any more once the element is gone', async () => {
    const el = await timeline([anEvent()]);
    const box = el.parentElement!;
    el.remove();
    await drawn(el);
    let updates = 0;
    el.requestUpdate = () => {
      updates++;
    };
    box.lang = 'fr';
    box.style.fontSize = '30px';
    await later(100);
    expect(updates).to.equal(0);
  });
});

describe('an element that is moved about', () => {
  it('keeps zoom, selection, card and focus in a move that keeps state', async function () {
    const el = await timeline([anEvent({ id: 'x' }), anEvent({ id: 'y', date: '1980' })]);
    const other = await fixture<HTMLDivElement>(html`<div lang="fr"></div>`);
    if (!('moveBefore' in other)) return this.skip();
    other.style.width = '900px';
    pickOf(el, 1).click();
    await drawn(el);
    el.zoomTo([Date.UTC(1979, 0), Date.UTC(1982, 0)]);
    await drawn(el);
    const before = el.domain!;
    const card = one(el, '.card');
    (other as unknown as { moveBefore(a: Node, b: null): void }).moveBefore(el, null);
    await drawn(el);
    expect(el.parentElement).to.equal(other);
    expect([el.domain, el.selected]).to.deep.equal([before, 'y']);
    expect(one(el, '.card')).to.equal(card);
    expect(focused(el)).to.equal(card);
    el.data = aDocument([anEvent({ date: '2023-09' })]);
    await drawn(el);
    expect(words(one(el, '.label .detail'))).to.equal('sept. 2023');
  });

  it('leaves no listener and no observer behind in 1,000 rounds', async () => {
    const counts = countObservers();
    const el = await timeline([anEvent(), anEvent({ date: '1980' })]);
    const box = el.parentElement!;
    el.remove();
    expect(counts.live()).to.equal(0);
    for (let i = 0; i < 1000; i++) {
      box.append(el);
      el.remove();
    }
    expect(counts.live()).to.equal(0);
    box.append(el);
    await drawn(el);
    expect(counts.live()).to.be.within(1, 10);
    expect(all(el, '.label')).to.have.length(2);
    el.remove();
    counts.restore();
  });
});

/** Counts what is listened to outside of elements, and observers that observe. */
function countObservers() {
  const live = new Set<unknown>();
  const restores: (() => void)[] = [];
  const replace = (target: object, name: string, count: (self: object, given: unknown) => void) => {
    const original = Object.getOwnPropertyDescriptor(target, name);
    const call = Reflect.get(target, name) as (...given: unknown[]) => unknown;
    const value = function (this: object, ...given: unknown[]): unknown {
      count(this, given[1]);
      return call.apply(this, given);
    };
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
    restores.push(() => {
      if (original) Object.defineProperty(target, name, original);
      else Reflect.deleteProperty(target, name);
    });
  };
  for (const { prototype } of [ResizeObserver, MutationObserver]) {
    replace(prototype, 'observe', (observer) => live.add(observer));
    replace(prototype, 'disconnect', (observer) => live.delete(observer));
  }
  for (const target of [window, document, document.fonts]) {
    replace(target, 'addEventListener', (_, listener) => live.add(listener));
    replace(target, 'removeEventListener', (_, listener) => live.delete(listener));
  }
  return {
    live: () => live.size,
    restore: () => {
      for (const restore of restores) restore();
    },
  };
}
