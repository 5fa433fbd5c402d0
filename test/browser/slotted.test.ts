import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../src/index.js';
import { all, anEvent, drawn, one, timeline } from './support/timeline.js';

/** A timeline of three events with the page's own content in its title, both in some page. */
async function slotted(content: ReturnType<typeof html>, attributes: Record<string, string> = {}) {
  const el = await timeline([
    anEvent({ date: '1960' }),
    anEvent({ date: '1970' }),
    anEvent({ date: '1980' }),
  ]);
  for (const [name, value] of Object.entries(attributes))
    el.parentElement!.setAttribute(name, value);
  const title = await fixture<HTMLDivElement>(html`<div slot="title">${content}</div>`);
  el.append(title);
  await drawn(el);
  return { el, title };
}

const isOpen = (el: CitedTimeline): boolean => all(el, '.card').length > 0;

describe('content of the page in a slot', () => {
  it('keeps its own toolbar and keys', async () => {
    const { el, title } = await slotted(
      html`<div role="toolbar">
        <button tabindex="0">A</button><button tabindex="0">B</button>
      </div>`,
    );
    const [a, b] = title.querySelectorAll('button');
    a!.focus();
    await executeServerCommand('press', 'ArrowRight');
    await drawn(el);
    expect(document.activeElement).to.equal(a);
    expect([a!.tabIndex, b!.tabIndex]).to.deep.equal([0, 0]);
  });

  for (const [what, attribute] of [
    ['an entry', { 'data-index': '2' }],
    ['a link', { 'data-event': 'events-2' }],
    ['a button', { 'data-action': 'in' }],
    ['a number', { 'data-source': 'a', class: 'number' }],
  ] as [string, Record<string, string>][])
    it(`and what encloses it is not taken for ${what} of the timeline`, async () => {
      const { el, title } = await slotted(html`<b>Our title</b>`, attribute);
      const { domain } = el;
      const b = title.querySelector('b')!;
      b.click();
      b.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
      await new Promise((resolve) => setTimeout(resolve, 400));
      await drawn(el);
      expect(isOpen(el)).to.equal(false);
      expect(el.domain).to.deep.equal(domain);
      expect(all(el, '.preview')).to.have.length(0);
    });

  it('has no part in finding and in the views', async () => {
    const { el, title } = await slotted(
      html`<input type="search" /><button data-view="list">x</button>`,
    );
    const input = title.querySelector('input')!;
    input.value = 'nothing';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    title.querySelector('button')!.click();
    await drawn(el);
    expect(el.filter).to.deep.equal({});
    expect(el.view).to.equal('timeline');
  });

  it('leaves the keys of the chart to the chart', async () => {
    const { el, title } = await slotted(html`<button>x</button>`, { class: 'chart' });
    title.querySelector('button')!.focus();
    const { domain } = el;
    await executeServerCommand('press', '+');
    await drawn(el);
    expect(el.domain).to.deep.equal(domain);
    one(el, '.pick').focus();
    await executeServerCommand('press', '+');
    await drawn(el);
    expect(el.domain).not.to.deep.equal(domain);
  });
});
