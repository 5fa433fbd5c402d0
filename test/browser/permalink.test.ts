import { expect } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../src/index.js';
import { all, anEvent, drawn, one, pickOf, timeline, words } from './support/timeline.js';

const EVENTS = [
  anEvent({ id: 'first', title: 'First', date: '1960' }),
  anEvent({ id: 'second', title: 'Second', date: '1970' }),
  anEvent({ id: 'third', title: 'Third', date: '1980' }),
];

/** The address of the page, without what the tests put behind it. */
const PAGE = location.href.replace(/#.*$/su, '');

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !isSo(); i++) await later(20);
  expect(isSo()).to.equal(true);
}

const setHash = (hash: string): void => history.replaceState(null, '', PAGE + hash);

/** Counts the steps that are added to the history, whose own length has a limit. */
function countSteps(): { count: number } {
  const steps = { count: 0 };
  history.pushState = (...step) => {
    steps.count++;
    History.prototype.pushState.apply(history, step);
  };
  return steps;
}

async function openAndDraw(el: CitedTimeline, index: number): Promise<void> {
  pickOf(el, index).click();
  await drawn(el);
}

async function type(el: CitedTimeline, text: string): Promise<void> {
  const input = one(el, '.find-words') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await drawn(el);
}

describe('a permalink', () => {
  beforeEach(() => setHash(''));
  afterEach(() => {
    Reflect.deleteProperty(history, 'pushState');
    setHash('');
  });

  it('is for those who ask: without the attribute no hash is read or written', async () => {
    setHash('#timeline=event:second');
    const el = await timeline(EVENTS);
    expect(el.selected).to.equal(undefined);
    await openAndDraw(el, 0);
    await type(el, 'Th');
    await later(500);
    expect(location.hash).to.equal('#timeline=event:second');
    expect(all(el, '.copy-link')).to.have.length(0);
  });

  it('leaves the address alone until the reader acts', async () => {
    const el = await timeline(EVENTS, { permalink: '' });
    el.select('first');
    el.view = 'list';
    await drawn(el);
    await later(500);
    expect(location.href).to.equal(PAGE);
  });

  it('opens what the address says', async () => {
    setHash(
      `#timeline=event:second;view:list;domain:${Date.UTC(1965, 0)}..${Date.UTC(1975, 0)};q:second`,
    );
    const el = await timeline(EVENTS, { permalink: '' });
    expect(el.selected).to.equal('second');
    expect(el.view).to.equal('list');
    expect(el.filter).to.deep.equal({ query: 'second' });
    expect(words(one(el, '.card-title'))).to.equal('Second');
    expect(all(el, '.entry')).to.have.length(1);
  });

  it('brings the time in view with it', async () => {
    const domain = [Date.UTC(1965, 0), Date.UTC(1975, 0)] as const;
    setHash(`#timeline=domain:${domain.join('..')}`);
    const el = await timeline(EVENTS, { permalink: '' });
    expect(el.domain![0]).to.be.closeTo(domain[0], 864e5);
    expect(el.domain![1]).to.be.closeTo(domain[1], 864e5);
  });

  for (const hash of ['#timeline=event:nobody', '#timeline=view:x;domain:9..1;%', '#chapter-2'])
    it(`passes over ${hash}, and leaves it`, async () => {
      setHash(hash);
      const el = await timeline(EVENTS, { permalink: '' });
      expect(el.selected).to.equal(undefined);
      expect(el.view).to.equal('timeline');
      expect(all(el, '.label')).to.have.length(3);
      expect(location.hash).to.equal(hash);
    });

  it('takes a step for an event and for a view: the back button takes them back', async () => {
    const el = await timeline(EVENTS, { permalink: '' });
    // A full history loses first what a page added before its reader did anything.
    await sendMouse({ type: 'click', position: [1, 1] });
    const steps = countSteps();
    await openAndDraw(el, 1);
    expect(location.hash).to.equal('#timeline=event:second');
    one(el, '[data-view="list"]').click();
    await drawn(el);
    expect(location.hash).to.equal('#timeline=event:second;view:list');
    expect(steps.count).to.equal(2);
    history.back();
    await until(() => el.view === 'timeline');
    expect(el.selected).to.equal('second');
    history.back();
    await until(() => el.selected === undefined);
    await drawn(el);
    expect(all(el, '.card')).to.have.length(0);
    expect(location.hash).to.equal('');
    history.forward();
    await until(() => el.selected === 'second');
  });

  it('takes no step for typing and moving, and waits for a pause', async () => {
    const el = await timeline(EVENTS, { permalink: '' });
    const steps = countSteps();
    await type(el, 'T');
    await type(el, 'Th');
    expect(location.hash).to.equal('');
    await until(() => location.hash === '#timeline=q:Th');
    await type(el, '');
    await until(() => location.hash === '');
    one(el, '[data-action="in"]').click();
    await drawn(el);
    await until(() => /^#timeline=domain:-?\d+\.\.-?\d+$/u.test(location.hash));
    expect(steps.count).to.equal(0);
  });

  it('keeps what was typed in the step that it belongs to', async () => {
    const el = await timeline(EVENTS, { permalink: '' });
    await type(el, 'Third');
    await openAndDraw(el, 2);
    expect(location.hash).to.equal('#timeline=event:third;q:Third');
    history.back();
    await until(() => el.selected === undefined);
    expect(el.filter).to.deep.equal({ query: 'Third' });
  });

  it('says when something of the author’s is taken away', async () => {
    const el = await timeline(EVENTS, { permalink: '', selected: 'first' });
    expect(location.hash).to.equal('');
    one(el, '[data-close]').click();
    await drawn(el);
    expect(location.hash).to.equal('#timeline=event:');
    history.back();
    await until(() => el.selected === 'first');
  });

  it('shares the hash with the page and with another timeline', async () => {
    setHash('#/route?a=1');
    const a = await timeline(EVENTS, { permalink: '', id: 'a' });
    const b = await timeline(EVENTS, { permalink: 'other one' });
    await openAndDraw(a, 0);
    await openAndDraw(b, 1);
    expect(location.hash).to.equal('#/route?a=1&a=event:first&other%20one=event:second');
    expect([a.selected, b.selected]).to.deep.equal(['first', 'second']);
  });

  it('keeps the state that a router has in the history', async () => {
    history.replaceState({ router: 7 }, '');
    const el = await timeline(EVENTS, { permalink: '' });
    await openAndDraw(el, 0);
    expect(history.state).to.deep.equal({ router: 7 });
  });

  it('works in a frame: its hash follows the reader, and the way back leads through it', async () => {
    const seen = await executeServerCommand<unknown, string>('in-frame', '/demo/permalink.html');
    if (seen === false) {
      expect(navigator.userAgent).not.to.contain('Chrome');
      return;
    }
    const first = {
      hash: '#story=event:putin-first-visit-2000',
      selected: 'putin-first-visit-2000',
    };
    expect(seen).to.deep.equal([{ hash: '' }, first, { hash: '' }]);
  });

  it('goes on without a history where the frame has none', async () => {
    const el = await timeline(EVENTS, { permalink: '' });
    Object.defineProperty(history, 'pushState', {
      configurable: true,
      value: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    });
    try {
      await openAndDraw(el, 0);
      expect(el.selected).to.equal('first');
      expect(words(one(el, '.card-title'))).to.equal('First');
      expect(location.hash).to.equal('');
    } finally {
      Reflect.deleteProperty(history, 'pushState');
    }
  });

  it('leaves no listener behind', async () => {
    const el = await timeline(EVENTS, { permalink: '' });
    el.remove();
    location.hash = '#timeline=event:first';
    await later(50);
    expect(el.selected).to.equal(undefined);
  });

  describe('of an event or a citation', () => {
    let copied = '';

    beforeEach(() => {
      copied = '';
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: { writeText: (text: string) => Promise.resolve((copied = text)) },
      });
    });
    afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

    it('is copied from the card, and said', async () => {
      setHash('#page=3');
      const el = await timeline(EVENTS, { permalink: 't' });
      await openAndDraw(el, 1);
      const [ofCitation, ofEvent] = all(el, '.card .copy-link');
      ofEvent!.click();
      await drawn(el);
      expect(copied).to.equal(`${PAGE}#page=3&t=event:second`);
      expect(all(el, '[role="status"]').map(words)).to.include('Link copied.');
      ofCitation!.click();
      await drawn(el);
      expect(copied).to.equal(`${PAGE}#page=3&t=event:second;cite:1`);
    });

    it('leads to the citation, and shows which', async () => {
      setHash('#t=event:second;cite:1');
      const el = await timeline(EVENTS, { permalink: 't' });
      expect(all(el, '.citation.meant')).to.have.length(1);
    });

    it('is shown, selected, where the page may not copy', async () => {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
      const el = await timeline(EVENTS, { permalink: 't' });
      await openAndDraw(el, 0);
      all(el, '.card .copy-link').at(-1)!.click();
      await drawn(el);
      expect((one(el, '.copy-text') as HTMLTextAreaElement).value).to.equal(
        `${PAGE}#t=event:first`,
      );
    });
  });
});
