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
    ...{ ticks: [], density: [], folds: [], marks: [mark] },
  } as unknown as TimelineLayout;
  const canvas = document.createElement('canvas');
  paintChart(canvas.getContext('2d')!, layout, { ...INK, isCompact }, () => ({
    block: { title: [], detail: [] } as unknown as LabelBlock,
    text: {} as LabelText,
  }));
  return canvas.toDataURL();
}

describe('while the view moves, a date that is not plain', () => {
  for (const isCompact of [false, true])
    for (const [plain, ...others] of LOOKS)
      for (const look of others)
        it(`is told by its shape: ${lookName(look)}${isCompact ? ', in crowded lanes' : ''}`, () => {
          expect(painted(look, isCompact)).not.to.equal(painted(plain!, isCompact));
        });
});
