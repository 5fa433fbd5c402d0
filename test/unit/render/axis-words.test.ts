import { describe, expect, it } from 'vitest';
import { fitView, mirrorLayout, zoomView } from '../../../src/layout/index.js';
import type { TimelineLayout } from '../../../src/layout/index.js';
import { notesOf, tickTexts } from '../../../src/render/axis-template.js';
import { directionOf } from '../../../src/render/direction-of.js';
import type { Wording } from '../../../src/render/label-text.js';
import { MESSAGES_EN } from '../../../src/render/messages-en.js';
import { anEvent } from '../layout/builders.js';
import { setUp } from '../layout/set-up.js';

const WORDING: Wording = { messages: MESSAGES_EN, format: { locale: 'en-GB' } };
const DATES = ['1884', '1885/1886', '1887-05', '1931-04-02', '1931-04-05', '1990'];

/** Views of a timeline with breaks, and borders of its rates. */
function views(orientation: 'horizontal' | 'vertical'): TimelineLayout[] {
  const events = DATES.map((date, i) => anEvent(date, i));
  const { axis, lay } = setUp(events, 1, orientation === 'horizontal' ? 900 : 360, orientation);
  return [1, 3, 40].map((zoom) => lay(zoomView(axis, fitView(axis), zoom, axis.length / 3)));
}

const OPPOSITE = { after: 'before', before: 'after', on: 'on' };

describe('the words of an axis on which time runs from right to left', () => {
  it('stand on the other side of the same ticks', () => {
    for (const layout of views('horizontal')) {
      const texts = tickTexts(layout, WORDING);
      expect(texts.filter(({ words }) => words !== '').length).toBeGreaterThan(2);
      const mirrored = tickTexts(mirrorLayout(layout), WORDING);
      expect(mirrored).toEqual(
        texts.map((text) => ({
          ...text,
          x: expect.closeTo(layout.scale.length - text.x, 6) as number,
          side: OPPOSITE[text.side],
        })),
      );
    }
  });

  it('say in the same order what was left out, within the edges', () => {
    for (const layout of views('horizontal')) {
      const notes = notesOf(mirrorLayout(layout), WORDING);
      expect(notes.map(({ text }) => text)).toEqual(
        notesOf(layout, WORDING).map(({ text }) => text),
      );
      for (const { x } of notes) {
        expect(x).toBeGreaterThan(15);
        expect(x).toBeLessThan(layout.scale.length - 15);
      }
    }
  });

  it('stay as they are where time runs down', () => {
    for (const layout of views('vertical')) {
      const mirrored = mirrorLayout(layout);
      expect(tickTexts(mirrored, WORDING)).toEqual(tickTexts(layout, WORDING));
      expect(notesOf(mirrored, WORDING)).toEqual(notesOf(layout, WORDING));
    }
  });
});

describe('directionOf', () => {
  it.each([
    ['The bridge', 'ltr'],
    ['الجسر', 'rtl'],
    ['«پل»', 'rtl'],
    ['1887: הגשר', 'rtl'],
    ['Nr. 5 الجسر', 'ltr'],
    ['1885–1886', 'ltr'],
    ['+٣', 'ltr'],
    ['', 'ltr'],
  ])('reads "%s" as %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});
