import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/dates/calendar.js';
import { MS_PER_DAY } from '../../../src/dates/civil.js';
import { fitView } from '../../../src/layout/index.js';
import type { PlacedEvent } from '../../../src/model/types.js';
import type { Wording } from '../../../src/render/label-text.js';
import { MESSAGES_EN } from '../../../src/render/messages-en.js';
import { createTickRoom } from '../../../src/render/tick-room.js';
import { yearWords } from '../../../src/render/tick-words.js';
import { writeAxis } from '../../../src/render/write-axis.js';
import { anEvent } from '../layout/builders.js';
import { events } from '../layout/random-events.js';
import { move, moves, setUp, widths } from '../layout/set-up.js';
import type { Steps } from '../layout/set-up.js';
import { faultsOf, runsOf, TYPE, WORDING, wordsIn, write } from './written-axis.js';

describe.each(['persian', 'hebrew', 'islamic-civil', 'coptic'])(
  'an axis by the %s calendar',
  (name) => {
    const calendar = calendarOf(name);
    const wording: Wording = { messages: MESSAGES_EN, format: { locale: 'en', calendar: name } };
    const tickRoom = createTickRoom(wording, TYPE, 'horizontal');
    const intl = (time: number, fields: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat('en', { calendar: name, timeZone: 'UTC', ...fields }).format(time);
    const writeIn = (given: readonly PlacedEvent[], lanes: number, width: number, steps: Steps) => {
      const { axis, lay } = setUp(
        given,
        lanes,
        width,
        'horizontal',
        undefined,
        tickRoom,
        [],
        calendar,
      );
      const layout = lay(move(axis, steps));
      return { layout, ...writeAxis(layout, wording, TYPE) };
    };
    /** So many days with an event, evenly spread: nothing is left out. */
    const spread = (from: number, to: number): PlacedEvent[] =>
      Array.from({ length: 40 }, (_, i) => {
        const day = new Date(from + Math.round((i / 39) * ((to - from) / MS_PER_DAY)) * MS_PER_DAY);
        return anEvent(day.toISOString().slice(0, 10), i);
      });

    it('names the year between two breaks and overlaps nothing, wherever one zooms and pans', () => {
      fc.assert(
        fc.property(events, widths, moves, ({ events: given, lanes }, width, steps) => {
          const axis = writeIn(given, lanes, width, steps);
          expect(faultsOf(axis, axis.layout)).toEqual([]);
          for (const { words, size, isDated } of runsOf(axis, axis.layout, wording))
            if (words.length > 0 || size >= 130) expect([words, isDated]).toEqual([words, true]);
        }),
        { numRuns: 60 },
      );
    });

    it('says months at its months, and the year where one begins', () => {
      const { ticks } = writeIn(spread(Date.UTC(2022, 7, 20), Date.UTC(2024, 11, 20)), 1, 1300, []);
      const named = ticks.filter(({ words }) => words !== '');
      const [newYear, ...more] = named.filter(({ major }) => major);
      expect(more.length).toBeGreaterThan(0);
      expect(newYear?.words).toBe(intl(newYear!.time, { year: 'numeric' }));
      for (const { time, words, major } of named.slice(1))
        if (!major) expect(words).toBe(intl(time, { month: 'short' }));
    });

    it('says a whole day at a new year among days, and days by their numbers', () => {
      const first = calendar.yearStart(calendar.yearOf(Date.UTC(2024, 0)));
      const { ticks } = writeIn(
        spread(first - 12 * MS_PER_DAY, first + 12 * MS_PER_DAY),
        1,
        1300,
        [],
      );
      const newYear = ticks.find(({ time }) => time === first);
      expect(newYear?.words).toBe(intl(first, { year: 'numeric', month: 'short', day: 'numeric' }));
      const next = ticks.find(({ time, words }) => time > first && words !== '');
      expect(next?.words).toBe(intl(next!.time, { day: 'numeric' }));
    });

    it('says Gregorian years with their era where the calendar does not count', () => {
      const ages = Array.from({ length: 25 }, (_, i) => anEvent(`Y${String(80 * i - 12_000)}`, i));
      const { ticks } = writeIn(ages, 1, 1300, []);
      const named = ticks.filter(({ words }) => words !== '');
      expect(named.length).toBeGreaterThan(3);
      for (const { words } of named) expect(words).toMatch(/BC$/u);
      const [start] = calendar.extent;
      if (start > Date.UTC(200, 0))
        expect(yearWords(start - 1, wording)).toBe(
          `${String(new Date(start).getUTCFullYear())} AD`,
        );
      expect(yearWords(start, wording)).toBe(intl(start, { year: 'numeric' }));
    });
  },
);

describe('a column by a calendar with long names', () => {
  it('cuts a month short that has no room, so that no day stands without one', () => {
    const wording: Wording = {
      messages: MESSAGES_EN,
      format: { locale: 'en', calendar: 'coptic' },
    };
    const dates = Array.from({ length: 28 }, (_, i) => `2024-03-${String(i + 1).padStart(2, '0')}`);
    const given = dates.map((date, i) => anEvent(date, i));
    const tickRoom = createTickRoom(wording, TYPE, 'vertical');
    const calendar = calendarOf('coptic');
    const { axis, lay } = setUp(given, 1, 360, 'vertical', undefined, tickRoom, [], calendar);
    const { ticks } = writeAxis(lay(fitView(axis)), wording, TYPE);
    const month = ticks.find(({ time }) => time === Date.UTC(2024, 2, 10));
    expect(month?.words).toMatch(/^Bara[a-z]*…\n1$/u);
  });
});

describe('an axis in a calendar that has months of the moon and named years', () => {
  it.each(['chinese', 'dangi'])(
    'is divided by the Gregorian one and names its months: %s',
    (calendar) => {
      const { layout } = write(['2023-03-21', '2024-03-20'], 900);
      const inCalendar = (name: string): readonly string[] =>
        wordsIn(writeAxis(layout, { ...WORDING, format: { locale: 'en', calendar: name } }, TYPE));
      expect(inCalendar(calendar)).toEqual(inCalendar('gregory'));
      expect(inCalendar('buddhist').join(' ')).toContain('2567');
    },
  );
});
