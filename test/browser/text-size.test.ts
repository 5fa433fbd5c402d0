import { expect } from '@open-wc/testing';
import { still } from './support/input.js';
import { aDocument, all, anEvent, drawn, one, realData, timeline } from './support/timeline.js';
import type { CitedTimeline } from '../../src/index.js';

/** What Chartability asks of any text, in px. */
const LEAST = 12;

const crowded = aDocument(
  Array.from({ length: 120 }, (_, i) =>
    anEvent({
      title: `Event ${String(i)}`,
      date: String(1900 + i),
      group: `lane ${String(i % 30)}`,
    }),
  ),
);

/** The words that are smaller than they may be. */
function tooSmall(el: CitedTimeline): string[] {
  const walker = document.createTreeWalker(el.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.trim() === '' || !parentElement || parentElement.closest('style')) continue;
    const size = parseFloat(getComputedStyle(parentElement).fontSize);
    if (size < LEAST - 0.01) found.push(`${data.trim()}: ${String(size)} px`);
  }
  return found;
}

describe('text', () => {
  for (const view of ['timeline', 'list', 'table'])
    for (const width of [900, 320])
      it(`is nowhere smaller than 12 px: ${view}, ${String(width)} px wide`, async () => {
        const el = await timeline(await realData(), { view, width });
        one(el, '.legend').setAttribute('open', '');
        one(el, '[data-facets]').click();
        one(el, 'button[data-index]').click();
        await drawn(el);
        expect(tooSmall(el)).to.deep.equal([]);
      });

  it('of twice the size has room for the names of lanes, and air around citation numbers', async () => {
    const citations = ['a', 'b', 'c'].map((source) => ({ source }));
    const el = await timeline([anEvent({ group: 'Diplomacy', citations })], { width: 1000 });
    el.style.fontSize = '32px';
    await still(el);
    const name = document.createRange();
    name.selectNodeContents(one(el, '.lane-label bdi'));
    expect(name.getClientRects()).to.have.length(1);
    const numbers = all(el, '.label .number > span').map((part) => part.getBoundingClientRect());
    expect(numbers).to.have.length(3);
    numbers.slice(1).forEach((box, i) => expect(box.left - numbers[i]!.right).to.be.above(4));
  });

  it('is nowhere smaller than 12 px in crowded lanes', async () => {
    expect(tooSmall(await timeline(crowded, { width: 900 }))).to.deep.equal([]);
  });
});
