import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { MESSAGES_EN, registerLanguage } from '../../src/index.js';
import type { CitedTimeline } from '../../src/index.js';
import { ar } from '../../src/languages/ar.js';
import { de } from '../../src/languages/de.js';
import { fa } from '../../src/languages/fa.js';
import { zh } from '../../src/languages/zh.js';
import {
  all,
  aDocument,
  anEvent,
  drawn,
  focused,
  one,
  pickOf,
  timeline,
  words,
} from './support/timeline.js';

const fitWords = (el: CitedTimeline): string => words(one(el, '[data-action="fit"]'));

/** A timeline in a box of its own language and direction. */
async function within(lang: string, dir: string, width: number): Promise<CitedTimeline> {
  const box = await fixture<HTMLDivElement>(html`<div lang=${lang} dir=${dir}></div>`);
  box.style.width = `${String(width)}px`;
  const el = document.createElement('cited-timeline');
  el.data = aDocument(
    [
      anEvent({ title: 'افتتاح الجسر', date: '1969-07', group: 'a' }),
      anEvent({ title: 'The bridge is closed', date: '1975', group: 'b', citations: [] }),
      anEvent({ title: 'إغلاق الجسر للترميم بعد الزلزال', date: '1990/1994', group: 'a' }),
      anEvent({ title: 'Lost', date: '', group: 'b' }),
    ],
    {
      groups: [
        { id: 'a', label: 'جسور' },
        { id: 'b', label: 'Bridges' },
      ],
      periods: [{ label: 'الحقبة', date: '1970/1980' }],
    },
  );
  box.append(el);
  await drawn(el);
  return el;
}

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

describe('the language of the page', () => {
  it('is used once it is registered, by what is drawn already too', async () => {
    const el = await timeline([anEvent()], { lang: 'de-AT' });
    expect(fitWords(el)).to.equal(MESSAGES_EN.fit);
    registerLanguage(de);
    await drawn(el);
    expect(fitWords(el)).to.equal('Alles');
    expect(words(one(el, '.counts'))).to.contain('1 Ereignis');
  });

  it('changes the words when it changes', async () => {
    registerLanguage(de);
    registerLanguage(fa);
    const el = await timeline([anEvent()], { lang: 'de' });
    const said = async (lang: string): Promise<string> => {
      el.parentElement!.lang = lang;
      await new Promise((resolve) => setTimeout(resolve));
      await drawn(el);
      return fitWords(el);
    };
    el.removeAttribute('lang');
    expect(await said('fa')).to.equal('همه');
    expect(words(one(el, '.counts'))).to.contain('۱');
    expect(await said('de')).to.equal('Alles');
    expect(await said('xx')).to.equal(MESSAGES_EN.fit);
  });

  it('has its comma between names, and its words where no source says so', async () => {
    registerLanguage(zh);
    const event = anEvent({
      id: 'x',
      people: ['张三', '李四'],
      citations: [{ source: 'a', stance: 'mentions' }],
    });
    const sources = [{ id: 'a', author: [{ literal: '王五' }, { literal: '赵六' }] }];
    const el = await timeline(aDocument([event], { sources }), { lang: 'zh', selected: 'x' });
    expect(words(one(el, '.card .facts'))).to.contain('张三、李四');
    expect(words(one(el, '.reference'))).to.contain('王五、赵六，');
    expect(words(one(el, '.card .evidence'))).to.equal('没有来源证实');
  });

  it('gives way to words of the page’s own', async () => {
    registerLanguage(de);
    const el = await timeline([anEvent()], { lang: 'de' });
    el.messages = { ...MESSAGES_EN, fit: 'All of it' };
    await drawn(el);
    expect(fitWords(el)).to.equal('All of it');
    el.messages = undefined;
    await drawn(el);
    expect(fitWords(el)).to.equal('Alles');
  });

  it('writes counts in the numbering system of the dates', async () => {
    registerLanguage(fa);
    const el = await timeline([anEvent()], { lang: 'fa', 'numbering-system': 'latn' });
    expect(words(one(el, '.counts')))
      .to.contain('1 ')
      .and.not.contain('۱');
  });
});

describe('a page that reads from right to left', () => {
  before(() => {
    registerLanguage(ar);
    registerLanguage(fa);
  });

  it('has the names of lanes on the right, and time from left to right beside them', async () => {
    const el = await within('ar', 'rtl', 900);
    const [first, , last] = [0, 1, 2].map((index) => boxOf(pickOf(el, index)));
    expect(first!.left).to.be.lessThan(last!.left);
    const plot = boxOf(one(el, '.plot'));
    for (const label of all(el, '.lane-label')) {
      expect(boxOf(label).left).to.be.at.least(plot.right);
      expect(boxOf(label).right).to.be.closeTo(boxOf(el).right, 1);
    }
    expect(plot.left - boxOf(el).left).to.be.closeTo(6, 1);
  });

  it('follows dir when it changes', async () => {
    const el = await within('ar', 'ltr', 900);
    expect(boxOf(one(el, '.lane-label')).left).to.be.closeTo(boxOf(el).left, 1);
    el.parentElement!.dir = 'rtl';
    expect(boxOf(one(el, '.lane-label')).right).to.be.closeTo(boxOf(el).right, 1);
  });

  it('keeps each tick, mark and period at its time', async () => {
    const el = await within('ar', 'rtl', 900);
    const from = (): number[] =>
      all(el, '.label, .tick-label, .period').map(
        (node) => Math.round(boxOf(node).left) - Math.round(boxOf(one(el, '.plot')).left),
      );
    const places = from();
    el.parentElement!.dir = 'ltr';
    await drawn(el);
    expect(places).to.deep.equal(from());
    expect(all(el, '.period')).to.have.length(1);
  });

  it('has words begin at their mark', async () => {
    const el = await within('ar', 'rtl', 900);
    for (const label of all(el, '.label:not(.before) .title')) {
      const range = document.createRange();
      range.selectNodeContents(label);
      expect(boxOf(label).left).to.be.closeTo(range.getBoundingClientRect().left, 2);
    }
  });

  it('mirrors list, table and card', async () => {
    const el = await within('fa', 'rtl', 900);
    el.view = 'list';
    await drawn(el);
    const [when, text] = [one(el, '.entry-when'), one(el, '.entry-text')].map(boxOf);
    expect(when!.left).to.be.greaterThan(text!.right);
    el.view = 'table';
    await drawn(el);
    const columns = all(el, 'thead th').map((head) => boxOf(head).left);
    expect(columns).to.deep.equal([...columns].sort((a, b) => b - a));
    el.select(el.document!.events[0]!.id);
    await drawn(el);
    expect(boxOf(one(el, '.close')).left).to.be.lessThan(boxOf(one(el, '.card-title')).left + 60);
  });

  it('has earlier and later point where they lie on the axis', async () => {
    const el = await within('ar', 'rtl', 900);
    const [earlier, later] = ['earlier', 'later'].map((action) =>
      boxOf(one(el, `[data-action="${action}"]`)),
    );
    expect(earlier!.right).to.be.lessThan(later!.left);
  });

  it('goes to what lies on the side of the arrow key', async () => {
    const el = await within('ar', 'rtl', 900);
    pickOf(el, 0).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(el)).to.equal(pickOf(el, 2));
    await sendKeys({ press: 'ArrowLeft' });
    expect(focused(el)).to.equal(pickOf(el, 0));
  });

  it('has the buttons of the chart at the end of the toolbar', async () => {
    const el = await within('ar', 'rtl', 1280);
    expect(boxOf(one(el, '.tools')).left).to.be.closeTo(boxOf(one(el, '.toolbar')).left, 1);
    el.parentElement!.dir = 'ltr';
    expect(boxOf(one(el, '.tools')).right).to.be.closeTo(boxOf(one(el, '.toolbar')).right, 1);
  });

  it('has a sign before its number in the legend, as in the chart', async () => {
    const el = await within('ar', 'rtl', 900);
    (one(el, '.legend') as HTMLDetailsElement).open = true;
    for (const sample of all(el, '.rate-sample, .fold-sample')) {
      const [sign, digit] = [0, 1].map((at) => {
        const range = document.createRange();
        range.setStart(sample.firstChild!, at);
        range.setEnd(sample.firstChild!, at + 1);
        return range.getBoundingClientRect();
      });
      expect(sign!.left, sample.textContent).to.be.lessThan(digit!.left);
    }
  });

  it('says over a break how much was left out', async () => {
    const el = await within('ar', 'rtl', 900);
    const [gap, note] = ['.gap', '.break-note > span'].map((part) => boxOf(one(el, part)));
    expect(note!.left + note!.width / 2).to.be.closeTo(gap!.left + gap!.width / 2, 1);
  });

  it('has dates on the right and words on the left of the lanes where time runs down', async () => {
    const el = await within('ar', 'rtl', 400);
    const check = (): void => {
      const plot = boxOf(one(el, '.plot'));
      for (const part of all(el, '.tick-label > span, .axis-note > span, .period')) {
        expect(boxOf(part).left, part.className).to.be.at.least(plot.right - 1);
        expect(boxOf(part).right, part.className).to.be.at.most(boxOf(el).right);
      }
      for (const index of [0, 1, 2]) {
        const mark = boxOf(one(el, `.event[data-index="${String(index)}"]`));
        expect(boxOf(pickOf(el, index)).right).to.be.lessThan(mark.left);
        expect(boxOf(pickOf(el, index)).left).to.be.at.least(boxOf(el).left);
      }
      const lines = all(el, '.leader').map(boxOf);
      expect(Math.max(...lines.map(({ right }) => right))).to.be.lessThan(plot.right);
      const labels = all(el, '.label').map((label) => boxOf(label).right);
      for (const { left } of lines) expect(left).to.be.at.least(Math.min(...labels));
    };
    check();
    el.parentElement!.dir = 'ltr';
    await new Promise((resolve) => setTimeout(resolve));
    await drawn(el);
    const [mark, pick] = [one(el, '.event[data-index="0"]'), pickOf(el, 0)].map(boxOf);
    expect(pick!.left).to.be.greaterThan(mark!.right);
    el.parentElement!.dir = 'rtl';
    await new Promise((resolve) => setTimeout(resolve));
    await drawn(el);
    check();
  });

  it('is one too where a style sheet says so and no dir', async () => {
    const box = await fixture<HTMLDivElement>(html`<div lang="ar"></div>`);
    Object.assign(box.style, { direction: 'rtl', width: '400px' });
    const el = document.createElement('cited-timeline');
    el.data = aDocument([anEvent(), anEvent({ date: '1990' })]);
    box.append(el);
    await drawn(el);
    for (const date of all(el, '.tick-label > span'))
      expect(boxOf(date).left).to.be.at.least(boxOf(one(el, '.plot')).right - 1);
  });

  it('moves the content with the hand', async () => {
    const el = await within('ar', 'rtl', 900);
    el.zoomTo([Date.UTC(1972, 0), Date.UTC(1992, 0)]);
    await drawn(el);
    const [from] = el.domain!;
    const box = boxOf(one(el, '.axis'));
    const [x, y] = [Math.round(box.left + 300), Math.round(box.top + 10)];
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x + 60, y] });
    await sendMouse({ type: 'up' });
    await drawn(el);
    expect(el.domain![0]).to.be.lessThan(from);
  });

  for (const lang of ['ar', 'fa'])
    for (const width of [1280, 768, 360])
      for (const view of ['timeline', 'list', 'table'] as const)
        it(`fits ${String(width)} px as ${view} in "${lang}", and can be read by all`, async () => {
          const el = await within(lang, 'rtl', width);
          el.view = view;
          el.select(el.document!.events[0]!.id);
          await drawn(el);
          expect(el.scrollWidth).to.be.at.most(width);
          const { left, right } = boxOf(el);
          for (const part of all(el, '.all > *, .frame > *, .toolbar > *, .card > *')) {
            if (boxOf(part).width === 0) continue;
            expect(boxOf(part).left, part.className).to.be.at.least(left - 1);
            expect(boxOf(part).right, part.className).to.be.at.most(right + 1);
          }
          await expect(el).to.be.accessible();
        });
});
