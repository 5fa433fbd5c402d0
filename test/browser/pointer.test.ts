import { expect } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendMouse } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../src/index.js';
import { still } from './support/input.js';
import {
  aCitation,
  all,
  anEvent,
  drawn,
  focused,
  one,
  pickOf,
  timeline,
  words,
} from './support/timeline.js';

const YEARS = Array.from({ length: 12 }, (_, i) =>
  anEvent({ title: `Event of ${1960 + i}`, date: String(1960 + i) }),
);

const middleOf = (element: Element): { x: number; y: number; position: [number, number] } => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  return { x, y, position: [x, y] };
};

const span = (el: CitedTimeline): number => el.domain![1] - el.domain![0];

/** Turns the wheel for real where the browser's driver can, else as an event of the page. */
async function wheel(el: Element, deltaY: number, ctrl: boolean): Promise<boolean> {
  const { x, y } = middleOf(el);
  let isTaken: boolean | undefined;
  const watch = (event: WheelEvent): void =>
    void setTimeout(() => (isTaken = event.defaultPrevented));
  addEventListener('wheel', watch, { once: true });
  const isReal = await executeServerCommand<boolean, unknown>('wheel', { x, y, deltaY, ctrl });
  if (!isReal)
    el.dispatchEvent(
      new WheelEvent('wheel', {
        deltaY,
        ctrlKey: ctrl,
        clientX: x,
        clientY: y,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  while (isTaken === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
  return isTaken;
}

/** Taps with a finger for real where the browser's driver can, else by the events of one. */
async function tap(el: Element): Promise<void> {
  const { x, y } = middleOf(el);
  if (await executeServerCommand<boolean, unknown>('touch', [[{ x, y }]])) return;
  const finger = { bubbles: true, composed: true, pointerId: 9, pointerType: 'touch', detail: 1 };
  for (const type of ['pointerdown', 'pointerup', 'click'])
    el.dispatchEvent(new PointerEvent(type, finger));
}

describe('pressing', () => {
  afterEach(() => resetMouse());

  it('opens an event by its label and by its mark, and closes it beside them', async () => {
    const el = await timeline(YEARS);
    await sendMouse({ type: 'click', position: middleOf(pickOf(el, 3)).position });
    await drawn(el);
    expect(words(one(el, '.card-title'))).to.equal('Event of 1963');
    one(el, '[data-close]').click();
    await drawn(el);
    expect(all(el, '.card')).to.have.length(0);
    const body = one(el, '.event[data-index="7"] .body');
    await sendMouse({ type: 'click', position: middleOf(body).position });
    await drawn(el);
    expect(words(one(el, '.card-title'))).to.equal('Event of 1967');
  });

  it('opens the event wherever a finger lands on its label, on a number too', async () => {
    const el = await timeline(YEARS);
    await tap(one(el, '.label .number'));
    await drawn(el);
    expect(words(one(el, '.card-title'))).to.equal('Event of 1960');
    one(el, '[data-close]').click();
    await drawn(el);
    // As a screen reader or a voice presses it, long after the finger.
    one(el, '.label .number').click();
    await drawn(el);
    expect(all(el, '.card')).to.have.length(0);
    expect(focused(el)!.matches('.reference')).to.equal(true);
  });

  it('opens an event by the mark of another date, where only that is in view too', async () => {
    const other = anEvent({
      date: '2024-06-19',
      citations: [aCitation(), aCitation({ source: 'b', date: '2024-07-19' })],
    });
    for (const domain of [undefined, [Date.UTC(2024, 6, 10), Date.UTC(2024, 6, 28)] as const]) {
      const el = await timeline([other, ...YEARS], { width: 700 });
      if (domain) el.zoomTo(domain);
      await still(el);
      const pick = pickOf(el, YEARS.length);
      expect(words(pick.parentElement!)).to.contain('one source says Jul 19, 2024');
      expect(pick.getAttribute('aria-label')).to.contain('One source says July 19, 2024');
      const mark = one(el, '.event .mark.other .body');
      await sendMouse({ type: 'click', position: middleOf(mark).position });
      await drawn(el);
      expect(words(one(el, '.card .flag.other'))).to.contain('July 19');
      el.remove();
    }
  });

  it('keeps a card off the mark of its event, however long', async () => {
    const events = [anEvent({ title: 'Long', date: '1950/1970' }), ...YEARS.slice(0, 3)];
    for (const width of [900, 700, 360]) {
      const el = await timeline(events, { width, selected: 'events-0' });
      const card = one(el, '.card').getBoundingClientRect();
      const mark = one(el, '.event[data-index="0"] > .mark').getBoundingClientRect();
      const isApart =
        card.left >= mark.right ||
        card.right <= mark.left ||
        card.top >= mark.bottom ||
        card.bottom <= mark.top;
      expect(isApart, `${String(width)} px`).to.equal(true);
      el.remove();
    }
  });

  it('tells the page, which may keep the card shut', async () => {
    const el = await timeline(YEARS);
    const told: (string | undefined)[] = [];
    document.addEventListener(
      'cited-timeline-select',
      (event) => {
        told.push(event.detail.event?.title);
        event.preventDefault();
      },
      { once: true },
    );
    pickOf(el, 2).click();
    await drawn(el);
    expect(told).to.deep.equal(['Event of 1962']);
    expect(el.selected).to.equal(undefined);
    expect(all(el, '.card')).to.have.length(0);
  });

  it('says nothing to the page when code selects', async () => {
    const el = await timeline(YEARS);
    let told = 0;
    el.addEventListener('cited-timeline-select', () => told++);
    el.select(el.document!.events[4]!.id);
    await drawn(el);
    expect(words(one(el, '.card-title'))).to.equal('Event of 1964');
    expect(told).to.equal(0);
    expect(el.getAttribute('selected')).to.equal(el.document!.events[4]!.id);
  });
});

describe('moving', () => {
  afterEach(() => resetMouse());

  it('pans by dragging, and a drag opens nothing', async () => {
    const el = await timeline(YEARS);
    el.zoomTo([Date.UTC(1964, 0), Date.UTC(1968, 0)]);
    await drawn(el);
    const [before] = el.domain!;
    let told = 0;
    el.addEventListener('cited-timeline-domainchange', () => told++);
    const { x, y } = middleOf(one(el, '.lanes'));
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x - 40, y] });
    await sendMouse({ type: 'move', position: [x - 120, y] });
    await sendMouse({ type: 'up' });
    await drawn(el);
    expect(el.domain![0]).to.be.above(before);
    expect(all(el, '.card')).to.have.length(0);
    expect(told).to.equal(1);
  });

  it('zooms with the wheel and Ctrl, around the pointer', async () => {
    const el = await timeline(YEARS);
    const before = span(el);
    const plot = one(el, '.lanes');
    expect(await wheel(plot, -240, true)).to.equal(true);
    await drawn(el);
    expect(span(el)).to.be.below(before * 0.9);
  });

  it('leaves the wheel alone without Ctrl: it scrolls the page', async () => {
    const el = await timeline(YEARS);
    const before = el.domain;
    expect(await wheel(one(el, '.lanes'), 240, false)).to.equal(false);
    await drawn(el);
    expect(el.domain).to.deep.equal(before);
  });

  it('zooms with two fingers', async function () {
    const el = await timeline(YEARS);
    const before = span(el);
    const { x, y } = middleOf(one(el, '.lanes'));
    const fingers = (half: number) => [
      { x: x - half, y },
      { x: x + half, y },
    ];
    const isReal = await executeServerCommand<boolean, unknown>('touch', [
      fingers(40),
      fingers(60),
      fingers(90),
      fingers(120),
    ]);
    if (!isReal) this.skip(); // only Chromium can be given two fingers
    await drawn(el);
    expect(span(el)).to.be.below(before * 0.7);
  });

  it('has a button for every movement', async () => {
    const el = await timeline(YEARS);
    const press = async (action: string): Promise<void> => {
      one(el, `[data-action="${action}"]`).click();
      await drawn(el);
    };
    const whole = el.domain!;
    await press('in');
    await press('in');
    const near = el.domain!;
    expect(near[1] - near[0]).to.be.below((whole[1] - whole[0]) / 2);
    await press('later');
    expect(el.domain![0]).to.be.above(near[0]);
    await press('earlier');
    expect(el.domain![0]).to.be.closeTo(near[0], 1e6);
    await press('out');
    expect(span(el)).to.be.above(near[1] - near[0]);
    await press('fit');
    expect(el.domain).to.deep.equal(whole);
  });
});
