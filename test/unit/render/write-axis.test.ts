import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTickRoom } from '../../../src/render/tick-room.js';
import { writeAxis } from '../../../src/render/write-axis.js';
import { events } from '../layout/random-events.js';
import { move, moves, setUp, widths } from '../layout/set-up.js';
import { faultsOf, runsOf, TYPE, WORDING, wordsIn, write } from './written-axis.js';

const AGES = ['Y-138E8', 'Y-455E7', 'Y-428E7/Y-377E7', 'Y-66E6', 'Y-230000'];

const FLIGHTS = [
  ...['1961-04-12T06:07:00Z', '1961-04-12T07:55:00Z', '1969-07-20T20:17:00Z'],
  ...['1969-07-20T22:56:00Z', '1986-01-28T16:38:00Z', '1986-01-28T17:00:00Z'],
];
const MORNINGS = [
  '2001-09-11',
  ...['03', '06', '09', '12'].map((hour) => `2024-06-19T${hour}:00:00Z`),
];
const DAYS = ['1961-04-12', '1969-07-16', '1969-07-20', '1969-07-24', '1986-01-28', '2003-02-01'];

/** So many px surely hold a year, whatever stands beside it. */
const ROOM = { horizontal: 90, vertical: 60 } as const;

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

  it('names the year between two breaks, wherever one zooms and pans', () => {
    fc.assert(
      fc.property(events, some, moves, ({ events: given, lanes }, width, steps) => {
        const { axis, lay } = setUp(given, lanes, width, orientation, undefined, tickRoom);
        const layout = lay(move(axis, steps));
        for (const { words, size, isDated } of runsOf(writeAxis(layout, WORDING, TYPE), layout)) {
          if (words.length > 0 || size >= ROOM[orientation])
            expect([words, isDated]).toEqual([words, true]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each([[FLIGHTS], [MORNINGS], [DAYS]])('names the year of each stretch of %j', (dates) => {
    for (const width of orientation === 'horizontal' ? [634, 700, 900] : [360, 480]) {
      const axis = write(dates, width, orientation);
      for (const run of runsOf(axis, axis.layout)) expect(run).toMatchObject({ isDated: true });
    }
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

  it('say the day and the year where hours follow a break', () => {
    const hours = ['03:00', '09:00', '15:00', '21:00'].map((time) => `2024-06-19T${time}:00Z`);
    const words = wordsIn(write(['1961', ...hours, '2024-06-20'], 360, 'vertical'));
    expect(words).toEqual([
      ...['1950', '2000', 'Jun 19\n2024\n06:00', '18:00', 'Jun 20', '06:00'],
      ...['12:00', '18:00', 'Jun 21'],
    ]);
  });

  it('tell the longest breaks whole and the others by a sign where all have no room', () => {
    const { notes, layout } = write([...AGES, '1969-07-16', '1969-07-20', '1969-07-21'], 600);
    const texts = notes.map(({ text }) => text);
    expect(texts).toContain('…');
    expect(texts).toContain('9.25B yrs');
    for (const { text, isShort } of notes) expect(isShort).toBe(text === '…');
    const told = notes.flatMap(({ long }) => long.split('; '));
    expect(told).toHaveLength(layout.scale.breaks.length + layout.scale.borders.length);
  });
});
