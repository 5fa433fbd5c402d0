import { expect } from '@open-wc/testing';
import { still } from './support/input.js';
import { aDocument, all, anEvent, one, timeline, words } from './support/timeline.js';

const AGES = aDocument(
  ['Y-138E8', 'Y-455E7', 'Y-428E7/Y-377E7', 'Y-66E6', 'Y-230000', '1969-07-16', '1969-07-21'].map(
    (date, i) => anEvent({ title: `Event ${String(i)}`, date }),
  ),
);
const MONTHS = aDocument([anEvent({ date: '2023-01-01' }), anEvent({ date: '2024-12-31' })]);

describe('what the axis has no room to say', () => {
  it('is said to those who hear the chart, and stands under it where no pointer can rest', async () => {
    const el = await timeline(AGES, { width: 640 });
    const short = all(el, '.axis-note').filter((note) => words(note) === '…');
    expect(short.length).to.be.above(0);
    const untold = one(el, '.untold');
    for (const note of short) expect(words(untold)).to.contain(note.title);
    const ids = one(el, '[role="grid"]').getAttribute('aria-describedby')!.split(' ');
    expect(ids).to.contain(untold.id);
    const seen = untold.getBoundingClientRect();
    const { bottom } = one(el, '.lanes').getBoundingClientRect();
    if (matchMedia('(hover: none)').matches) expect(seen.top).to.be.at.least(bottom - 1);
    else expect(seen.height).to.be.at.most(1);
  });

  it('takes no room where all is said', async () => {
    const el = await timeline(MONTHS, { width: 900 });
    expect(all(el, '.untold')).to.have.length(0);
    expect(one(el, '[role="grid"]').getAttribute('aria-describedby')).to.equal('chart-help');
  });

  it('is told to a pointer that rests on the note where time runs downwards', async () => {
    const el = await timeline(AGES, { width: 400 });
    const note = one(el, '.axis-note > span');
    const { left, right, top, bottom } = note.getBoundingClientRect();
    scrollTo(0, top + scrollY - 200);
    const moved = note.getBoundingClientRect().top - top;
    const found = el.shadowRoot!.elementFromPoint((left + right) / 2, (top + bottom) / 2 + moved);
    expect(found?.closest('.axis-note')?.getAttribute('title')).to.match(/left out|scale/u);
  });
});

describe('the dates', () => {
  it('stand over the marks of ticks that have none', async () => {
    const el = await timeline(aDocument([anEvent({ date: '1887-05' })]), { width: 780 });
    const dates = all(el, '.tick-label > span');
    const isBare = (date: HTMLElement): boolean => date.textContent === '';
    const struck = dates.flatMap((date) => {
      const { left, right, bottom } = date.getBoundingClientRect();
      return dates
        .filter(isBare)
        .map(({ parentElement: tick }) => tick!.getBoundingClientRect().left + 0.5)
        .filter((x) => x > left && x < right)
        .map((x) => el.shadowRoot!.elementFromPoint(x, bottom - 1) === date);
    });
    expect(struck).not.to.be.empty;
    expect(struck).not.to.include(false);
  });
});

describe('the column of dates', () => {
  for (const size of [16, 32])
    it(`holds its words in type of ${String(size)} px`, async () => {
      const el = await timeline(AGES, { width: 560 });
      el.style.setProperty('--cited-timeline-font-size', `${String(size)}px`);
      await still(el);
      const { left } = one(el, '.plot').getBoundingClientRect();
      const from = one(el, '.chart').getBoundingClientRect().left;
      expect(left - from).to.be.closeTo(4 * size, 2);
      for (const text of all(el, '.tick-label > span, .axis-note > span')) {
        const box = text.getBoundingClientRect();
        expect(box.left, words(text)).to.be.at.least(from - 1);
        expect(box.right, words(text)).to.be.at.most(left + 1);
      }
    });
});

describe('the room for dates', () => {
  it('is measured again when type has come', async () => {
    const el = await timeline(MONTHS, { width: 900 });
    const before = all(el, '.grid .tick').length;
    const canvas = CanvasRenderingContext2D.prototype;
    const measureText = Object.getOwnPropertyDescriptor(canvas, 'measureText')!.value as (
      this: CanvasRenderingContext2D,
      text: string,
    ) => TextMetrics;
    canvas.measureText = function (this: CanvasRenderingContext2D, text): TextMetrics {
      const { width } = measureText.call(this, text);
      return { width: 4 * width } as TextMetrics;
    };
    try {
      document.fonts.dispatchEvent(new Event('loadingdone'));
      await still(el);
    } finally {
      canvas.measureText = measureText;
    }
    expect(all(el, '.grid .tick').length).to.be.below(before);
  });
});
