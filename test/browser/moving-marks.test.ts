import { expect } from '@open-wc/testing';
import type { EventData } from '../../src/index.js';
import { lookOf } from '../../src/layout/shape-mark.js';
import type { TimelineLayout } from '../../src/layout/types.js';
import { readDocument } from '../../src/model/index.js';
import type { LabelText } from '../../src/render/label-text.js';
import type { LabelBlock } from '../../src/render/measure-label.js';
import { paintChart } from '../../src/render/paint-chart.js';
import type { Ink } from '../../src/render/paint-chart.js';
import { lookName, LOOKS } from './support/looks.js';
import { aDocument, anEvent } from './support/timeline.js';

const [BLACK, FONT] = ['#000', '12px sans-serif'];
const INK: Ink = {
  ...{ ink: BLACK, muted: BLACK, accent: BLACK, denied: BLACK, line: BLACK },
  ...{ surface: '#fff', lanes: [BLACK], grounds: ['#fff'] },
  ...{ titleFont: FONT, detailFont: FONT, numberFont: FONT },
  ...{ titleLine: 20, titleBase: 14, detailLine: 16, isCompact: false },
};

/** The moving picture of one event, whatever its date in the same place. */
function painted(look: Partial<EventData>, isCompact: boolean): string {
  const event = readDocument(aDocument([anEvent(look)])).doc.events[0]!;
  const { inner, precision } = event.date;
  const mark = {
    event,
    lane: 0,
    shape: {
      ...{ x: 40, y: 20, width: precision === 'day' ? 10 : 60, height: 12 },
      ...lookOf(event.date),
      inner: inner?.every(Number.isFinite) === true ? [55, 85] : undefined,
    },
    others: [],
    label: { x: 200, y: 20, width: 50, height: 20, side: 'after' },
  };
  const layout = {
    orientation: 'horizontal',
    across: 60,
    scale: { length: 280, breaks: [] },
    ...{ ticks: [], density: [], periods: [], folds: [], marks: [mark] },
  } as unknown as TimelineLayout;
  const canvas = document.createElement('canvas');
  const label = {
    block: { title: [], detail: [] } as unknown as LabelBlock,
    text: { title: '' } as LabelText,
  };
  paintChart(canvas.getContext('2d')!, layout, { ...INK, isCompact }, () => label, String);
  return canvas.toDataURL();
}

/** What is painted of one label, from left to right. */
function paintedWords(
  title: string,
  detail: string,
  side: 'before' | 'after',
  isMirrored = false,
): string[] {
  const event = readDocument(aDocument([anEvent()])).doc.events[0]!;
  const mark = {
    ...{ event, lane: 0, others: [] },
    shape: { x: 150, y: 20, width: 10, height: 10, point: true },
    label: { x: 200, y: 20, width: 100, height: 40, side },
  };
  const layout = {
    ...{ orientation: 'horizontal', across: 60, isMirrored },
    scale: { length: 400, breaks: [] },
    ...{ ticks: [], density: [], periods: [], marks: [mark] },
    ...{ lanes: [], folds: [{ x: 0, y: 0, width: 40, height: 20, lane: 0, count: 3 }] },
  } as unknown as TimelineLayout;
  const found: { readonly x: number; readonly text: string }[] = [];
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillText = (text, x) => {
    const { width } = context.measureText(text);
    const left = { left: 0, center: width / 2, right: width }[context.textAlign as 'left'];
    found.push({ x: x - left, text: `${context.direction} ${text}` });
    if (!text.startsWith('+')) expect(x - left).to.be.within(199, 301 - width);
  };
  paintChart(
    context,
    layout,
    INK,
    () => ({
      block: { title: [title], detail: [detail] } as unknown as LabelBlock,
      text: {
        title,
        when: '1885–1886',
        sources: [{ number: 1 }, { number: 2 }],
      } as unknown as LabelText,
    }),
    (count) => `+${String(count)}`,
  );
  return found.sort((a, b) => a.x - b.x).map(({ text }) => text);
}

describe('while the view moves, words', () => {
  const LATIN = ['ltr Pier', 'ltr [1]', 'ltr [2]'];
  const ARABIC = ['rtl [2]', 'rtl [1]', 'rtl جسر'];

  for (const side of ['before', 'after'] as const)
    for (const isMirrored of [false, true])
      it(`have their numbers after them, ${side} the mark${isMirrored ? ', mirrored' : ''}`, () => {
        for (const [title, order] of [
          ['Pier', LATIN],
          ['جسر', ARABIC],
        ] as const) {
          const all = paintedWords(title, '1885–1886', side, isMirrored);
          expect(all.filter((text) => order.includes(text))).to.deep.equal(order);
        }
      });

  it('have the date apart from the words around it, and the sign of a "+n" before its number', () => {
    const all = paintedWords('جسر', '1885–1886 · منفي', 'after');
    expect(all.join('; ')).to.contain('\u20681885–1886\u2069 · منفي').and.contain('ltr +3');
  });
});

describe('while the view moves, a date that is not plain', () => {
  for (const isCompact of [false, true])
    for (const [plain, ...others] of LOOKS)
      for (const look of others)
        it(`is told by its shape: ${lookName(look)}${isCompact ? ', in crowded lanes' : ''}`, () => {
          expect(painted(look, isCompact)).not.to.equal(painted(plain!, isCompact));
        });
});
