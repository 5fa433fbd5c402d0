import { expect } from '@open-wc/testing';
import { all, anEvent, drawn, one, pickOf, realData, timeline, words } from './support/timeline.js';
import type { CitedTimeline } from '../../src/index.js';

const WIDTHS = [320, 480, 619, 620, 768, 1042, 1600, 2000];

interface Named extends DOMRect {
  readonly name: string;
}

const boxOf = (element: Element): Named =>
  Object.assign(element.getBoundingClientRect(), { name: words(element) });

/** Pairs of boxes that share more than half a pixel both ways. */
function overlaps(a: readonly Named[], b: readonly Named[]): string[] {
  return a.flatMap((one) =>
    b
      .filter((other) => other !== one)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.5 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5,
      )
      .map((other) => `${one.name} / ${other.name}`),
  );
}

const labelBoxes = (el: CitedTimeline): Named[] =>
  all(el, '.label').map((label) => Object.assign(boxOf(label.querySelector('.title')!), {}));

describe('the first picture of the real data', () => {
  for (const width of WIDTHS) {
    it(`places every event at ${width} px, and no two labels overlap`, async () => {
      const el = await timeline(await realData(), { width });
      const folded = all(el, '.fold').reduce((sum, fold) => sum + Number(words(fold).slice(1)), 0);
      expect(all(el, '.label').length + folded).to.equal(el.document!.events.length);
      expect(el.document!.events.length + el.document!.notPlaced.length).to.equal(
        el.document!.given,
      );
      const labels = all(el, '.label').map(boxOf);
      expect(overlaps(labels, labels)).to.deep.equal([]);
      expect(overlaps(labels, all(el, '.fold').map(boxOf))).to.deep.equal([]);
    });

    it(`cuts no word short at ${width} px`, async () => {
      const el = await timeline(await realData(), { width });
      const cut = all(el, '.label bdi, .label .detail').filter((text) => {
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = text.closest('.label')!.getBoundingClientRect();
        return [...range.getClientRects()].some(
          (line) => line.right > box.right + 1 || line.bottom > box.bottom + 2,
        );
      });
      expect(cut.map(words)).to.deep.equal([]);
      const chart = one(el, '.lanes').getBoundingClientRect();
      for (const label of labelBoxes(el)) {
        expect(label.left, label.name).to.be.at.least(chart.left - 1);
        expect(label.right, label.name).to.be.at.most(chart.right + 1);
      }
    });

    it(`needs no sideways scrolling at ${width} px`, async () => {
      const el = await timeline(await realData(), { width });
      expect(el.scrollWidth).to.be.at.most(width);
      expect(el.clientWidth).to.equal(width);
    });
  }

  it('keeps labels off the marks of other events', async () => {
    const el = await timeline(await realData(), { width: 1042 });
    const marks = all(el, '.event');
    const clashes = all(el, '.label').flatMap((label) => {
      const index = label.querySelector<HTMLElement>('.pick')!.dataset['index'];
      const box = boxOf(label);
      return marks
        .filter((mark) => mark.dataset['index'] !== index)
        .flatMap((mark) => [...mark.querySelectorAll('.body')])
        .filter((body) => overlaps([box], [boxOf(body)]).length > 0)
        .map(() => box.name);
    });
    expect(clashes).to.deep.equal([]);
  });

  it('tells what time was left out, and how much', async () => {
    const el = await timeline(await realData(), { width: 1042 });
    const notes = all(el, '.break-note').map((note) => note.title);
    expect(notes.length).to.be.above(1);
    for (const note of notes) expect(note).to.match(/^[\d.]+ (year|month|day)s? left out/u);
    expect(all(el, '.geometry .break').length).to.equal(notes.length);
  });

  it('leaves no time out when asked not to', async () => {
    const el = await timeline(await realData(), { width: 1042, 'axis-breaks': 'none' });
    expect(all(el, '.break-note')).to.have.length(0);
  });
});

describe('a label', () => {
  it('says the title, the sources and the date, and no day that is not known', async () => {
    const el = await timeline([anEvent({ title: 'Visit', date: '2023-09' })]);
    expect(words(one(el, '.label'))).to.equal('Visit[1] Sep 2023');
  });

  it('says what is doubtful', async () => {
    const el = await timeline([
      anEvent({
        title: 'Sale',
        date: '2022-09',
        citations: [
          { source: 'a', attributedTo: 'one side' },
          { source: 'b', stance: 'denies', attributedTo: 'the other side' },
          { source: 'c', date: '2022-11' },
        ],
      }),
      anEvent({ title: 'Rumour', citations: [], date: '2022-10' }),
    ]);
    expect(words(pickOf(el, 0).parentElement!)).to.equal(
      'Sale[1][2][3] Sep 2022 · denied · one source says Nov 2022',
    );
    expect(words(pickOf(el, 1).parentElement!)).to.equal('Rumour Oct 2022 · no source');
    expect(all(el, '.event .strike')).to.have.length(1);
    expect(all(el, '.event .other')).to.have.length(1);
  });

  it('is said as a sentence', async () => {
    const el = await timeline([
      anEvent({ title: 'Visit', date: '2023-09', basis: 'completed', group: 'x' }),
    ]);
    expect(pickOf(el, 0).getAttribute('aria-label')).to.equal(
      'September 2023, to the month, completed from the context. Visit. 1 independent source. X.',
    );
  });
});

describe('the width of the element', () => {
  it('decides which way time runs, whatever the window is', async () => {
    const wide = await timeline([anEvent(), anEvent({ date: '1975' })], { width: 700 });
    const narrow = await timeline([anEvent(), anEvent({ date: '1975' })], { width: 400 });
    const [a, b] = [pickOf(wide, 0), pickOf(wide, 1)].map((pick) => pick.getBoundingClientRect());
    const [c, d] = [pickOf(narrow, 0), pickOf(narrow, 1)].map((p) => p.getBoundingClientRect());
    expect(b!.left).to.be.above(a!.left);
    expect(d!.top).to.be.above(c!.top);
    expect(d!.left).to.equal(c!.left);
  });

  it('may change, and may have been nothing at first', async () => {
    const el = await timeline([anEvent(), anEvent({ date: '1975' })]);
    const box = el.parentElement!;
    box.style.display = 'none';
    await drawn(el);
    box.style.display = '';
    box.style.width = '1200px';
    await drawn(el);
    await drawn(el);
    expect(one(el, '.lanes').getBoundingClientRect().width).to.equal(1200);
    expect(all(el, '.pick')).to.have.length(2);
  });
});
