import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/dates/calendar.js';
import { MS_PER_DAY } from '../../../src/dates/civil.js';
import { fitView } from '../../../src/layout/index.js';
import type { Orientation, TimelineLayout } from '../../../src/layout/index.js';
import { MESSAGES_EN } from '../../../src/render/messages-en.js';
import { columnWidth } from '../../../src/render/axis-column.js';
import type { Wording } from '../../../src/render/label-text.js';
import { createTickRoom } from '../../../src/render/tick-room.js';
import { yearWords } from '../../../src/render/tick-words.js';
import { writeAxis } from '../../../src/render/write-axis.js';
import type { AxisWords } from '../../../src/render/write-axis.js';
import type { AxisType } from '../../../src/render/axis-notes.js';
import type { PlacedEvent } from '../../../src/model/types.js';
import { anEvent } from '../layout/builders.js';
import { events } from '../layout/random-events.js';
import { move, moves, setUp, widths } from '../layout/set-up.js';
import type { Steps } from '../layout/set-up.js';

const WORDING: Wording = { messages: MESSAGES_EN, format: { locale: 'en' } };

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

/** Letters of many widths, as type has them. */
const widthIn =
  (em: number) =>
  (text: string): number => {
    const narrow = text.match(/[.,:il1 ]/gu)?.length ?? 0;
    return em * (0.62 * text.length - 0.27 * narrow);
  };

const TYPE: AxisType = { detail: widthIn(12), strong: widthIn(13), detailLine: 16 };

/** Between one break and the next: how long it is, its words, and whether they name a year. */
interface Run {
  readonly size: number;
  readonly words: readonly string[];
  readonly isDated: boolean;
}

const plain = (words: string): string => words.replaceAll(',', '').replaceAll('\n', ' ');

function runsOf(
  { ticks }: AxisWords,
  { scale }: TimelineLayout,
  wording: Wording = WORDING,
): Run[] {
  const edges = [0, ...scale.breaks.flatMap(({ x0, x1 }) => [x0, x1]), scale.length];
  return edges.flatMap((from, i) => {
    const to = edges[i + 1];
    if (i % 2 === 1 || to === undefined) return [];
    const isIn = (x: number): boolean => x >= from - 1e-6 && x <= to + 1e-6;
    const own = ticks.filter(({ words, time }) => words !== '' && isIn(scale(time)));
    return {
      size: to - from,
      words: own.map(({ words }) => words),
      isDated: own.some(({ words, time }) =>
        plain(words).includes(plain(yearWords(time, wording))),
      ),
    };
  });
}

/** What lies on what, as sentences. */
function faultsOf({ ticks, notes }: AxisWords, { orientation, scale }: TimelineLayout): string[] {
  const words = ticks.filter((tick) => tick.words !== '').map((t) => ({ ...t, text: t.words }));
  const rows = orientation === 'horizontal' ? [words, notes] : [[...words, ...notes]];
  const over = orientation === 'horizontal' ? 0 : TYPE.detailLine / 2;
  const room = orientation === 'horizontal' ? Infinity : columnWidth(TYPE);
  return rows.flatMap((row) => {
    const sorted = row.toSorted((a, b) => a.from - b.from);
    return sorted.flatMap(({ from, to, text }, i) => [
      ...text
        .split('\n')
        .flatMap((line) => (TYPE.detail(line) > room ? [`"${line}" is wide`] : [])),
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
