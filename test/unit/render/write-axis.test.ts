import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitView } from '../../../src/layout/index.js';
import type { Orientation, TimelineLayout } from '../../../src/layout/index.js';
import { MESSAGES_EN } from '../../../src/render/messages-en.js';
import { createTickRoom } from '../../../src/render/tick-room.js';
import { writeAxis } from '../../../src/render/write-axis.js';
import type { AxisType, AxisWords } from '../../../src/render/write-axis.js';
import { anEvent } from '../layout/builders.js';
import { events } from '../layout/random-events.js';
import { move, moves, setUp, widths } from '../layout/set-up.js';

const WORDING = { messages: MESSAGES_EN, format: { locale: 'en' } };

const AGES = ['Y-138E8', 'Y-455E7', 'Y-428E7/Y-377E7', 'Y-66E6', 'Y-230000'];

/** Letters of many widths, as type has them. */
const widthIn =
  (em: number) =>
  (text: string): number => {
    const narrow = text.match(/[.,:il1 ]/gu)?.length ?? 0;
    return em * (0.62 * text.length - 0.27 * narrow);
  };

const TYPE: AxisType = { detail: widthIn(12), strong: widthIn(13), detailLine: 16 };

/** What lies on what, as sentences. */
function faultsOf({ ticks, notes }: AxisWords, { orientation, scale }: TimelineLayout): string[] {
  const words = ticks.filter((tick) => tick.words !== '').map((t) => ({ ...t, text: t.words }));
  const rows = orientation === 'horizontal' ? [words, notes] : [[...words, ...notes]];
  const over = orientation === 'horizontal' ? 0 : TYPE.detailLine / 2;
  return rows.flatMap((row) => {
    const sorted = row.toSorted((a, b) => a.from - b.from);
    return sorted.flatMap(({ from, to, text }, i) => [
      ...(from < -over - 1e-6 || to > scale.length + over + 1e-6 ? [`"${text}" leaves`] : []),
      ...(to > (sorted[i + 1]?.from ?? Infinity) + 1e-6
        ? [`"${text}" lies on "${sorted[i + 1]?.text ?? ''}"`]
        : []),
    ]);
  });
}

function write(
  dates: readonly string[],
  width: number,
  orientation: Orientation = 'horizontal',
): AxisWords & { readonly layout: TimelineLayout } {
  const given = dates.map((date, i) => anEvent(date, i));
  const tickRoom = createTickRoom(WORDING, TYPE, orientation);
  const { axis, lay } = setUp(given, 1, width, orientation, undefined, tickRoom);
  const layout = lay(fitView(axis));
  return { layout, ...writeAxis(layout, WORDING, TYPE) };
}

const wordsIn = ({ ticks }: AxisWords): string[] =>
  ticks
    .filter(({ words }) => words !== '')
    .toSorted((a, b) => a.from - b.from)
    .map(({ words }) => words);

describe.each(['horizontal', 'vertical'] as const)('a %s axis', (orientation) => {
  const some = orientation === 'horizontal' ? widths : fc.integer({ min: 320, max: 560 });
  const tickRoom = createTickRoom(WORDING, TYPE, orientation);

  it('puts no words on other words or on a note, wherever one zooms and pans', () => {
    fc.assert(
      fc.property(events, some, moves, ({ events: given, lanes }, width, steps) => {
        const { axis, lay } = setUp(given, lanes, width, orientation, undefined, tickRoom);
        const layout = lay(move(axis, steps));
        const words = writeAxis(layout, WORDING, TYPE);
        expect(faultsOf(words, layout)).toEqual([]);
        if (orientation === 'vertical') return;
        for (const { side, from, x } of words.ticks) {
          const isAcross = layout.scale.breaks.some(({ x0 }) => from < x0 && x0 < x);
          expect(side === 'before' && isAcross).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('overlaps nothing where breaks are neighbours and their words are long', () => {
    for (let width = 320; width <= 1600; width += 20) {
      const axis = write([...AGES, '1969-07-16'], width, orientation);
      expect(faultsOf(axis, axis.layout)).toEqual([]);
    }
  });
});

describe('the words of an axis', () => {
  it('name the date at which the content ends, where few ticks would leave it to guess', () => {
    const june = Array.from({ length: 12 }, (_, i) => `2024-06-${String(12 + i)}`);
    const words = wordsIn(write([...june, ...june, ...june, '2024-07-19'], 610));
    expect(words.at(-1)).toMatch(/^Jul 19/u);
  });

  it('name a year that begins beside a break', () => {
    const december = Array.from(
      { length: 30 },
      (_, i) => `2023-12-${String(1 + i).padStart(2, '0')}`,
    );
    const axis = write([...december, '2024-01-01', '2024-06-19', '2024-06-20'], 360, 'vertical');
    expect(axis.layout.scale.breaks.length).toBeGreaterThan(0);
    expect(wordsIn(axis).join(' ')).toContain('Jan 1\n2024');
  });

  it('say the day where hours follow a break', () => {
    const hours = ['03:00', '09:00', '15:00', '21:00'].map((time) => `2024-06-19T${time}:00Z`);
    const words = wordsIn(write(['1961', ...hours, '2024-06-20'], 360, 'vertical'));
    expect(words.join(' ')).toMatch(/Jun (19|20)/u);
    expect(words.indexOf('06:00')).not.toBe(words.indexOf('1961') + 1);
  });

  it('tell the longest breaks whole and the others by a sign where all have no room', () => {
    const { notes, layout } = write([...AGES, '1969-07-16', '1969-07-20', '1969-07-21'], 600);
    const texts = notes.map(({ text }) => text);
    expect(texts).toContain('…');
    expect(texts).toContain('9.25B yrs');
    const told = notes.flatMap(({ long }) => long.split('; '));
    expect(told).toHaveLength(layout.scale.breaks.length + layout.scale.borders.length);
  });
});
