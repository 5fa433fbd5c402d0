import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { parseDate } from '../../src/dates/index.js';
import { registerLanguage } from '../../src/index.js';
import type { CitedTimeline } from '../../src/index.js';
import { zh } from '../../src/languages/zh.js';
import type { TimelineLayout } from '../../src/layout/types.js';
import type { Period } from '../../src/model/types.js';
import type { Wording } from '../../src/render/label-text.js';
import { MESSAGES_EN } from '../../src/render/messages-en.js';
import { periodNamesTemplate } from '../../src/render/periods-template.js';
import { still } from './support/input.js';
import { paintMoving } from './support/moving.js';
import { aDocument, all, anEvent, one, timeline, words } from './support/timeline.js';

const DATA = aDocument(
  [
    anEvent({ date: '1950' }),
    anEvent({ title: 'Second', date: '1975' }),
    anEvent({ title: 'Third', date: '2000' }),
  ],
  {
    periods: [
      { label: 'The long war', date: '1955/1965' },
      { label: 'The boom', date: '1960/1980' },
      { label: 'Since then', date: '1990/..' },
    ],
  },
);

const boxes = (el: CitedTimeline): DOMRect[] =>
  all(el, '.period').map((one) => one.getBoundingClientRect());

/** How many px are painted in each box, its rounded ends and edges aside. */
function paintedIn(el: CitedTimeline, all: readonly DOMRect[]): number[] {
  const canvas = one(el, '.crowd') as unknown as HTMLCanvasElement;
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  const base = canvas.getBoundingClientRect();
  const scale = width / base.width;
  return all.map(({ left, right, top, bottom }) => {
    let count = 0;
    for (let y = Math.round((top - base.top + 4) * scale); y < (bottom - base.top - 4) * scale; y++)
      for (
        let x = Math.round((left - base.left + 4) * scale);
        x < (right - base.left - 4) * scale;
        x++
      )
        if (data[4 * (y * width + x) + 3]! > 0) count++;
    return count;
  });
}

describe('periods', () => {
  it('are told by their names and dates with the comma of the language', async () => {
    registerLanguage(zh);
    const el = await timeline(DATA, { width: 900, lang: 'zh' });
    expect(one(el, '.period').title).to.equal('The long war，1955年至1965年');
    expect(one(el, '.period').textContent.trim()).to.equal('The long war，1955年至1965年');
  });

  for (const width of [900, 320]) {
    it(`stand beside the axis, named, none over another, ${width} px wide`, async () => {
      const el = await timeline(DATA, { width, 'axis-breaks': 'none' });
      const list = one(el, '.periods');
      expect(list.getAttribute('aria-label')).to.equal('Periods');
      expect(
        all(el, '.period').map((period) => period.textContent.replace(/\s+/gu, ' ').trim()),
      ).to.deep.equal([
        'The long war, from 1955 to 1965',
        'The boom, from 1960 to 1980',
        'Since then, since 1990',
      ]);
      const found = boxes(el);
      found.forEach((a, i) => {
        for (const b of found.slice(i + 1)) {
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          expect(across > 0.5 && down > 0.5, 'two periods share ink').to.equal(false);
        }
      });
      for (const label of all(el, '.label')) {
        const { left, top } = label.getBoundingClientRect();
        for (const box of found)
          expect(
            left < box.right - 1 && left >= box.left && top < box.bottom - 1 && top >= box.top,
            words(label),
          ).to.equal(false);
      }
    });

    it(`cover no date, at rest and while the view moves, ${width} px wide`, async () => {
      for (const dir of ['ltr', 'rtl']) {
        const el = await timeline(DATA, { width, dir, 'axis-breaks': 'none' });
        el.zoomTo([Date.UTC(1956, 0), Date.UTC(1964, 0)]);
        await still(el);
        const [side, far] =
          width === 900 ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
        const { [side]: from, [far]: to } = one(el, '.periods').getBoundingClientRect();
        const dates = all(el, '.tick-label > span')
          .filter((date) => words(date) !== '')
          .map((date) => date.getBoundingClientRect());
        for (const date of dates)
          expect(Math.min(date[far], to) - Math.max(date[side], from)).to.be.below(1);
        const covered = boxes(el);
        await paintMoving(el, 0);
        expect(dates).to.have.length.above(2);
        const painted = paintedIn(el, [...covered, ...dates]);
        expect(Math.max(...painted.splice(0, covered.length))).to.equal(0);
        expect(Math.min(...painted)).to.be.above(0);
        await still(el);
      }
    });

    it(`tint the lanes as far as they reach, and move with the view, ${width} px wide`, async () => {
      const el = await timeline(DATA, { width, 'axis-breaks': 'none' });
      const tints = all(el, '.period-grounds rect');
      expect(tints).to.have.length(3);
      const along = width === 900 ? 'width' : 'height';
      const before = tints[0]!.getBoundingClientRect()[along];
      expect(boxes(el)[0]![along]).to.be.closeTo(before, 1);
      el.zoomTo([Date.UTC(1950, 0), Date.UTC(1970, 0)]);
      await still(el);
      expect(all(el, '.period')).to.have.length(2);
      expect(all(el, '.period-grounds rect')[0]!.getBoundingClientRect()[along]).to.be.above(
        before * 1.5,
      );
    });

    it(`stay over their time while the view moves, ${width} px wide`, async () => {
      for (const direction of ['ltr', 'rtl']) {
        const el = await timeline(DATA, {
          ...{ width, 'axis-direction': direction, 'axis-breaks': 'none' },
        });
        el.zoomTo([Date.UTC(1956, 0), Date.UTC(1986, 0)]);
        await still(el);
        const places = (): string[] =>
          all(el, '.period').map((period) => {
            const { x, y, width: long, height } = period.getBoundingClientRect();
            return [words(period), ...[x, y, long, height].map(Math.round)].join(' ');
          });
        const before = places();
        await paintMoving(el, 0.4);
        const moving = places();
        expect(moving).not.to.deep.equal(before);
        expect(moving.join()).to.contain('Since then');
        const { left, top, right, bottom } = one(el, '.lanes').getBoundingClientRect();
        const since = boxes(el).at(-1)!;
        const tint =
          width === 900
            ? new DOMRect(since.x, bottom - 16, since.width, 14)
            : new DOMRect(right - 26, since.y, 14, since.height);
        expect(Math.min(tint.x - left, tint.y - top)).to.be.above(0);
        const area = (tint.width - 8) * (tint.height - 8) * devicePixelRatio ** 2;
        expect(paintedIn(el, [tint])[0]).to.be.above(0.9 * area);
        await still(el);
        expect(places()).to.deep.equal(moving);
      }
    });

    for (const scheme of ['light', 'dark'])
      it(`are accessible, ${width} px wide, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        await expect(await timeline(DATA, { width })).to.be.accessible();
        document.documentElement.style.colorScheme = '';
        document.body.style.background = '';
      });
  }

  it('are only moved in a frame, and not written anew', () => {
    let written = 0;
    const wording: Wording = {
      messages: MESSAGES_EN,
      format: {
        get locale() {
          written++;
          return 'en';
        },
      },
    };
    const list = document.createElement('ul');
    const periods = [{ label: 'Steam', date: parseDate('1900/1950') }] as unknown as Period[];
    const draw = (x0: number): void => {
      const span = { index: 0, x0, x1: 90, row: 0, softStart: false, softEnd: false };
      const layout = { orientation: 'horizontal', isMirrored: false, periods: [span] };
      render(periodNamesTemplate(layout as unknown as TimelineLayout, periods, wording), list);
    };
    draw(10);
    const before = written;
    expect(before).to.be.above(0);
    draw(20);
    const { title, style } = list.querySelector<HTMLElement>('.period')!;
    expect(title).to.equal('Steam, from 1900 to 1950');
    expect(style.transform).to.match(/^translate\(20px\b/u);
    expect(style.width).to.equal('70px');
    expect(written).to.equal(before);
  });

  it('take no room where there are none', async () => {
    const el = await timeline([anEvent()]);
    expect(all(el, '.periods')).to.have.length(0);
  });
});
