import { describe, expect, it } from 'vitest';
import { fitView, mirrorLayout, zoomView } from '../../../src/layout/index.js';
import type { TimelineLayout } from '../../../src/layout/index.js';
import { directionOf } from '../../../src/render/direction-of.js';
import type { Wording } from '../../../src/render/label-text.js';
import { MESSAGES_EN } from '../../../src/render/messages-en.js';
import { domainWords } from '../../../src/render/tick-words.js';
import { writeAxis } from '../../../src/render/write-axis.js';
import type { AxisType } from '../../../src/render/axis-notes.js';
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

/** Every letter is 7 px wide, bold ones 8. */
const TYPE: AxisType = {
  detail: (text) => 7 * text.length,
  strong: (text) => 8 * text.length,
  detailLine: 16,
};

const OPPOSITE = { after: 'before', before: 'after', on: 'on' };

describe('the words of an axis on which time runs from right to left', () => {
  it('are the mirror image: dates beside the same ticks, remarks at the same places', () => {
    for (const layout of views('horizontal')) {
      const at = (x: number): number => expect.closeTo(layout.scale.length - x, 6) as number;
      const { ticks, notes } = writeAxis(layout, WORDING, TYPE);
      const mirrored = writeAxis(mirrorLayout(layout), WORDING, TYPE);
      expect(ticks.filter(({ words }) => words !== '').length).toBeGreaterThan(2);
      expect(mirrored.ticks).toMatchObject(
        ticks.map(({ time, words, side, x, from, to }) => ({
          ...{ time, words, side: OPPOSITE[side] },
          ...{ x: at(x), from: at(to), to: at(from) },
        })),
      );
      expect(mirrored.notes).toEqual(
        notes.map((note) => ({ ...note, x: at(note.x), from: at(note.to), to: at(note.from) })),
      );
    }
  });

  it('stay as they are where time runs down', () => {
    for (const layout of views('vertical'))
      expect(writeAxis(mirrorLayout(layout), WORDING, TYPE)).toEqual(
        writeAxis(layout, WORDING, TYPE),
      );
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

describe('the time in view', () => {
  const at = (...date: [year: number, month?: number, day?: number, hour?: number]): number =>
    Date.UTC(date[0], (date[1] ?? 1) - 1, date[2] ?? 1, date[3] ?? 0);

  it.each([
    [at(2000), at(2022), '2000 to 2021'],
    [at(2020), at(2022), 'Jan 2020 to Dec 2021'],
    [at(2020, 5), at(2020, 8, 2), 'May 2020 to Aug 2020'],
    [at(2020, 5, 3), at(2020, 5, 9), '3 May 2020 to 8 May 2020'],
    [at(2020, 5, 3), at(2020, 5, 9, 6), '3 May 2020 to 9 May 2020'],
    [at(2020, 5, 3, 6), at(2020, 5, 3, 18), '3 May 2020, 06:00 to 3 May 2020, 18:00'],
  ])('from %d to %d is said without what is out of view', (from, to, said) => {
    expect(domainWords([from, to], WORDING)).toBe(said);
  });
});
