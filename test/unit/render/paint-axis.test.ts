import { describe, expect, it } from 'vitest';
import { fitView, mirrorLayout } from '../../../src/layout/index.js';
import type { Orientation } from '../../../src/layout/index.js';
import type { Wording } from '../../../src/render/label-text.js';
import { MESSAGES_EN } from '../../../src/render/messages-en.js';
import { paintAxis } from '../../../src/render/paint-axis.js';
import type { Ink } from '../../../src/render/paint-chart.js';
import { anEvent } from '../layout/builders.js';
import { setUp } from '../layout/set-up.js';

const PERSIAN: Wording = {
  messages: MESSAGES_EN,
  format: { locale: 'fa', calendar: 'gregory' },
};

/** Paints the axis, and tells in which direction each text was set. */
function paint(orientation: Orientation): { set: [string, string][]; left: string } {
  const dates = ['1961-04-12', '1969-07-16', '1969-07-24', '2003-02-01'];
  const events = dates.map((date, i) => anEvent(date, i));
  const { axis, lay } = setUp(events, 1, orientation === 'horizontal' ? 900 : 400, orientation);
  const set: [string, string][] = [];
  const context = {
    direction: 'inherit',
    fillText: (text: string) => set.push([text, context.direction]),
  };
  const width = (text: string): number => 6 * text.length;
  paintAxis(
    context as unknown as CanvasRenderingContext2D,
    mirrorLayout(lay(fitView(axis))),
    PERSIAN,
    { ink: {} as Ink, type: { detail: width, strong: width, detailLine: 16 }, beside: 44 },
  );
  return { set: set.filter(([text]) => text !== ''), left: context.direction };
}

describe.each(['horizontal', 'vertical'] as const)('a painted %s axis', (orientation) => {
  it('sets each text in its own direction, and leaves none to what is painted next', () => {
    const { set, left } = paint(orientation);
    const words = set.filter(([text]) => /[\u0621-\u064a]/u.test(text));
    expect(words.length).toBeGreaterThan(1);
    expect(new Set(words.map(([, direction]) => direction))).toEqual(new Set(['rtl']));
    const signs = set.filter(([text]) => /^[×÷]/u.test(text));
    for (const [, direction] of signs) expect(direction).toBe('ltr');
    expect(left).toBe('inherit');
  });
});
