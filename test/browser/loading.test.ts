import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CitedTimeline, TimelineLoadEvent, TimelineProblemEvent } from '../../src/index.js';
import { takeNoise } from './support/guard.js';
import { aDocument, all, anEvent, drawn, one, timeline, words } from './support/timeline.js';
import '../../src/define.js';

describe('where the data come from', () => {
  it('fetches the document that src names', async () => {
    const el = await fixture<CitedTimeline>(
      html`<cited-timeline src="/data/moscow-pyongyang.json"></cited-timeline>`,
    );
    const { detail } = (await oneEvent(el, 'cited-timeline-load')) as unknown as TimelineLoadEvent;
    expect(detail.doc.events.length).to.be.above(10);
    expect(el.document).to.equal(detail.doc);
    await drawn(el);
    expect(all(el, '.pick').length).to.be.above(5);
    expect(el.matches(':state(ready)')).to.equal(true);
  });

  it('reads JSON written inside the element, and again when it changes', async () => {
    const el = await fixture<CitedTimeline>(html`<cited-timeline></cited-timeline>`);
    expect(el.matches(':state(empty)')).to.equal(true);
    const script = document.createElement('script');
    script.type = 'application/json';
    // A text node, since a policy with Trusted Types takes no text for a script otherwise.
    script.append(JSON.stringify(aDocument([anEvent({ title: 'First' })])));
    el.append(script);
    await drawn(el);
    expect(words(one(el, '.label'))).to.contain('First');
    script.replaceChildren(JSON.stringify(aDocument([anEvent({ title: 'Second' })])));
    await drawn(el);
    expect(words(one(el, '.label'))).to.contain('Second');
  });

  it('takes a property that was set before the element was defined', async () => {
    const name = 'late-timeline';
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const early: HTMLElement & { data?: unknown } = document.createElement(name);
    early.data = aDocument([anEvent()]);
    box.append(early);
    const { CitedTimeline: Base } = await import('../../src/index.js');
    customElements.define(name, class extends Base {});
    const el = box.firstElementChild as CitedTimeline;
    await drawn(el);
    expect(Object.hasOwn(el, 'data')).to.equal(false);
    expect(all(el, '.pick')).to.have.length(1);
  });

  it('prefers the property to src, and asks for nothing then', async () => {
    const el = await fixture<CitedTimeline>(
      html`<cited-timeline
        src="/data/none.json"
        .data=${aDocument([anEvent({ title: 'Given' })])}
      ></cited-timeline>`,
    );
    await drawn(el);
    expect(words(one(el, '.label'))).to.contain('Given');
  });
});

describe('data that cannot be had', () => {
  it('says which address failed and how, and tries again on request', async () => {
    const el = await fixture<CitedTimeline>(
      html`<cited-timeline src="/data/none.json"></cited-timeline>`,
    );
    while (!el.matches(':state(error)')) await drawn(el);
    expect(words(one(el, '.state')))
      .to.contain('/data/none.json')
      .and.to.contain('404');
    expect(el.problems).to.deep.equal([
      {
        path: '',
        code: 'not-loaded',
        message: 'found no data at "/data/none.json" (status 404), expected a JSON document',
      },
    ]);
    el.src = '/data/moscow-pyongyang.json';
    while (!el.matches(':state(ready)')) await drawn(el);
    expect(all(el, '.pick').length).to.be.above(5);
    expect(el.problems).to.deep.equal([]);
    await takeNoise(); // the browser itself complains of the missing address
  });

  it('gives line and column for text that is not JSON', async () => {
    const el = await fixture<CitedTimeline>(html`<cited-timeline src="/LICENSE"></cited-timeline>`);
    const { detail } = (await oneEvent(
      el,
      'cited-timeline-problem',
    )) as unknown as TimelineProblemEvent;
    expect(detail.problems[0]!.message).to.match(/line 1/u);
    expect(el.matches(':state(error)')).to.equal(true);
  });

  it('shows what is good and lists what is not', async () => {
    const el = await timeline([
      anEvent({ title: 'Good' }),
      anEvent({ title: 'Thirteenth month', date: '2024-13' }),
      anEvent({ title: 'No such source', citations: [{ source: 'nowhere' }] }),
    ]);
    expect(all(el, '.pick')).to.have.length(2);
    expect(words(one(el, '.not-placed')))
      .to.contain('Thirteenth month')
      .and.contain('2024-13');
    expect(el.problems.map(({ path }) => path)).to.include.members([
      '/events/1/date',
      '/events/2/citations/0/source',
    ]);
    one(el, '.problems summary').click();
    expect(words(one(el, '.problems'))).to.contain('/events/1/date');
  });

  it('has words for an empty document', async () => {
    const el = await timeline([]);
    expect(words(one(el, '.state'))).to.equal('This timeline has no events.');
  });
});

describe('a domain', () => {
  it('that is set before there is anything to see is kept until there is', async () => {
    const el = document.createElement('cited-timeline');
    el.axisBreaks = 'none';
    el.domain = [Date.UTC(1966, 0), Date.UTC(1971, 0)];
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.append(el);
    el.data = aDocument([anEvent({ date: '1950' }), anEvent({ date: '1970' })]);
    await drawn(el);
    expect(el.domain[0]).to.be.closeTo(Date.UTC(1966, 0), 1e8);
    el.domain = undefined;
    await drawn(el);
    const whole: readonly number[] | undefined = el.domain;
    expect(whole?.[0]).to.be.at.most(Date.UTC(1950, 0));
  });
});

describe('a huge document', () => {
  it('is read in steps, and is whole in the end', async () => {
    const events = Array.from({ length: 6000 }, (_, i) =>
      anEvent({ title: `Event ${String(i)}`, date: String(1000 + (i % 1000)) }),
    );
    const el = document.createElement('cited-timeline');
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.append(el);
    el.data = aDocument(events);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await el.updateComplete;
    expect(el.document!.events).to.have.length(6000);
    expect(el.matches(':state(ready)')).to.equal(true);
  });
});

describe('what the page asks for', () => {
  it('is asked for again when the reader presses "Try again"', async () => {
    const el = await fixture<CitedTimeline>(
      html`<cited-timeline src="/data/none.json"></cited-timeline>`,
    );
    while (!el.matches(':state(error)')) await drawn(el);
    one(el, '[data-action="retry"]').click();
    expect(el.matches(':state(error)')).to.equal(true);
    await drawn(el);
    while (!el.matches(':state(error)')) await drawn(el);
    expect(words(one(el, '[role="status"]'))).to.contain('404');
    await takeNoise(); // the browser itself complains of the missing address
  });

  it('opens the selected event once the data have come', async () => {
    const el = await fixture<CitedTimeline>(
      html`<cited-timeline
        src="/data/moscow-pyongyang.json"
        selected="kim-visit-2023"
      ></cited-timeline>`,
    );
    while (!el.matches(':state(ready)')) await drawn(el);
    await drawn(el);
    expect(words(one(el, '.card-title'))).to.equal('Kim visits eastern Russia');
  });

  it('is forgotten with the data it was about', async () => {
    const el = await timeline([anEvent({ id: 'x' }), anEvent({ id: 'y', date: '1970' })]);
    el.select('y');
    await drawn(el);
    el.data = aDocument([anEvent({ id: 'z', title: 'Other' })]);
    await drawn(el);
    expect(all(el, '.card')).to.have.length(0);
    expect(one(el, '.pick').getAttribute('aria-expanded')).to.equal('false');
  });

  it('falls back to what the browser knows', async () => {
    const el = await timeline([anEvent({ date: '2023-09' })], {
      lang: 'en_US',
      calendar: 'xyz',
      'time-zone': 'Nope/Nope',
      'numbering-system': 'x',
    });
    expect(words(one(el, '.label .detail'))).to.equal('Sep 2023');
  });

  it('is the default again when an attribute is taken away', async () => {
    const el = await timeline([anEvent()], {
      orientation: 'vertical',
      'max-height': 200,
      'axis-breaks': 'none',
      src: '/data/none.json',
    });
    for (const name of ['orientation', 'max-height', 'axis-breaks', 'src'])
      el.removeAttribute(name);
    await drawn(el);
    expect([el.orientation, el.maxHeight, el.axisBreaks]).to.deep.equal(['auto', 1120, 'auto']);
    expect(one(el, '.chart').classList.contains('horizontal')).to.equal(true);
  });

  it('opens an event again after its card gave way to a list', async () => {
    const events = Array.from({ length: 60 }, (_, i) =>
      anEvent({ title: `Event ${String(i)}`, date: '1969-07-20' }),
    );
    const el = await timeline(events, { 'max-height': 200 });
    one(el, '.pick').click();
    await drawn(el);
    one(el, '.fold').click();
    await drawn(el);
    expect(el.selected).to.equal(undefined);
    expect(all(el, '.fold-list li').length).to.be.above(10);
    one(el, '.pick').click();
    await drawn(el);
    expect(all(el, '.card .citation')).to.have.length(1);
  });
});
