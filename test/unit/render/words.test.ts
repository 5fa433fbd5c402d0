import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../src/dates/index.js';
import { shapeAlong } from '../../../src/layout/shape-mark.js';
import type { TimeScale } from '../../../src/layout/types.js';
import { zh } from '../../../src/languages/zh.js';
import { readDocument } from '../../../src/model/index.js';
import type { EventData } from '../../../src/model/document-data.js';
import type { TimelineEvent } from '../../../src/model/types.js';
import { derivationWords, describeEvent } from '../../../src/render/describe-event.js';
import { countsWords } from '../../../src/render/frame-template.js';
import { labelText } from '../../../src/render/label-text.js';
import type { Wording } from '../../../src/render/label-text.js';
import { isDotShape } from '../../../src/render/dot-shape.js';

import { MESSAGES_EN } from '../../../src/render/messages-en.js';
import { numbersIn } from '../../../src/render/numbers-in.js';
import { offsetWords } from '../../../src/render/offset-words.js';
import { storyWords } from '../../../src/render/story-template.js';
import { domainWords, lengthWords, tickWords } from '../../../src/render/tick-words.js';

const WORDING: Wording = { messages: MESSAGES_EN, format: { locale: 'en-GB' } };
const YEAR = 365.2425 * 86_400_000;

const read = (events: EventData[]) =>
  readDocument({
    sources: [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B', reprintOf: 'a' },
      { id: 'c', title: 'C' },
    ],
    groups: [{ id: 'g', label: 'Treaties' }],
    events,
  }).doc;

const readOne = (event: Partial<EventData>): TimelineEvent => {
  const doc = read([{ title: 'Treaty signed', group: 'g', date: '2024-06-19', ...event }]);
  return doc.events[0] ?? doc.notPlaced[0]!;
};

describe('labelText', () => {
  it.each<[Partial<EventData>, when: string, flags: string[]]>([
    [{ date: '2023-09', citations: [{ source: 'a' }] }, 'Sept 2023', []],
    [{ citations: [] }, '19 Jun 2024', ['no source']],
    [{ basis: 'derived', citations: [{ source: 'a' }] }, '19 Jun 2024', ['derived']],
    [{ basis: 'completed', citations: [{ source: 'a' }] }, '19 Jun 2024', ['completed']],
    [
      { citations: [{ source: 'a' }, { source: 'c', stance: 'denies' }] },
      '19 Jun 2024',
      ['denied'],
    ],
    [
      { citations: [{ source: 'a' }, { source: 'c', date: '2024-07-19' }] },
      '19 Jun 2024',
      ['one source says 19 Jul 2024'],
    ],
  ])('of %j says "%s" and %j', (event, when, flags) => {
    const text = labelText(readOne(event), WORDING);
    expect(text.when).toBe(when);
    expect(text.flags.map((flag) => flag.text)).toEqual(flags);
  });

  it('names each source once, by its number', () => {
    const event = readOne({
      citations: [{ source: 'c' }, { source: 'b' }, { source: 'a' }, { source: 'c' }],
    });
    expect(labelText(event, WORDING).sources.map((source) => source.number)).toEqual([
      '1',
      '2',
      '2a',
    ]);
  });
});

describe('describeEvent', () => {
  it('says date, precision, title, evidence and lane', () => {
    const event = readOne({ basis: 'derived', citations: [{ source: 'a' }, { source: 'b' }] });
    expect(describeEvent(event, WORDING)).toBe(
      '19 June 2024, to the day, derived. Treaty signed. 1 independent source (2 articles). Treaties.',
    );
  });

  it.each([
    ['2024-06', 'June 2024, to the month. '],
    ['2024-06-19/2024-06-23', 'From 19 June 2024 to 23 June 2024, to the day. '],
    ['2024-06-19/..', 'Since 19 June 2024, to the day. '],
    ['2023-09/2024-06-19', 'From September 2023 to 19 June 2024. '],
    ['Y-13800000000', '13.8 billion BC. '],
    ['Y-4280000000/Y-3770000000', 'From 4.28 billion BC to 3.77 billion BC. '],
    ['-0043', '44 BC, to the year. '],
    ['2024-06-19T13:32:00Z', '19 June 2024 at 13:32 UTC, to the minute. '],
    ['2024-06-19T13:32:05Z', '19 June 2024 at 13:32:05 UTC, to the second. '],
    ['2024-06-19~', 'About 19 June 2024. '],
    ['2024-06-19?', 'Perhaps 19 June 2024. '],
    ['[2024-06-19..2024-06-23]', 'Some time between 19 June 2024 and 23 June 2024. '],
    ['[2017,2018]', '2017 or 2018. '],
    ['{2017,2018}', '2017 and 2018. '],
  ])('says how precise %s is only where it is', (date, words) => {
    expect(describeEvent(readOne({ date }), WORDING)).toContain(`${words}Treaty signed.`);
  });

  it('counts no sources where none says so', () => {
    const mentioned = readOne({ citations: [{ source: 'a', stance: 'mentions' }] });
    expect(describeEvent(mentioned, WORDING)).toBe(
      '19 June 2024, to the day. Treaty signed. No source says so. Treaties.',
    );
    const denied = readOne({ citations: [{ source: 'a', stance: 'denies' }] });
    expect(describeEvent(denied, WORDING)).toContain('No source says so. Denied.');
  });

  it('puts the comma of the language between the parts', () => {
    const event = readOne({ basis: 'derived' });
    const wording = { ...WORDING, messages: { ...MESSAGES_EN, comma: '，' } };
    expect(describeEvent(event, wording)).toContain('19 June 2024，to the day，derived.');
  });

  it('says who doubts it', () => {
    const event = readOne({
      citations: [{ source: 'a' }, { source: 'c', stance: 'denies', date: '2024-07-19' }],
    });
    expect(describeEvent(event, WORDING)).toContain('Denied.');
  });
});

describe('the legend', () => {
  const shapeOf = (text: string, pxPerDay: number) => {
    const scale = (time: number): number => (time / 86_400_000) * pxPerDay;
    const shape = shapeAlong(
      parseDate(text),
      Object.defineProperty(scale, 'length', { value: 2000 }) as unknown as TimeScale,
      { dot: 10, openTail: 26 },
    );
    const width = shape.to - shape.from;
    return { width, isDot: isDotShape({ ...shape, x: 0, y: 0, width, height: 10 }, 'horizontal') };
  };

  it('tells what shape a date has: a wide day is a band, no band is narrower than a dot', () => {
    expect(shapeOf('1970-01-02', 2).isDot).toBe(true);
    expect(shapeOf('1970-01-02', 40)).toEqual({ width: 40, isDot: false });
    expect(MESSAGES_EN.legendDay).toContain('a band where a day is wide');
    expect(shapeOf('1970-02', 0.01)).toEqual({ width: 10, isDot: false });
    expect(MESSAGES_EN.legendBand).toContain('at least as wide as a dot');
  });
});

describe('derivationWords', () => {
  it('puts the offset, the relation and the anchor together', () => {
    const doc = read([
      { id: 'visit', title: 'The visit', date: '2023-09' },
      {
        title: 'Shipments',
        date: '2023-10~',
        basis: 'derived',
        derivation: { anchor: { event: 'visit' }, relation: 'after', offset: 'PXW' },
      },
    ]);
    expect(derivationWords(doc.events[1]!.derivation!, WORDING)).toBe(
      'Worked out: weeks after The visit.',
    );
  });
});

describe('offsetWords', () => {
  it.each([
    ['P270D', '270 days'],
    ['P7M', '7 months'],
    ['P1Y', '1 year'],
    ['PXW', 'weeks'],
    ['PXD', 'days'],
    ['PT3H', '3 hours'],
    ['P1Y2M', 'P1Y2M'],
  ])('writes %s as "%s"', (offset, words) => {
    expect(offsetWords(offset, WORDING)).toBe(words);
  });

  it.each([
    ['ar', 'أسابيع'],
    ['he', 'שבועות'],
    ['ru', 'недели'],
    ['sl', 'tedni'],
  ])('gives no number where nobody gave one: %s', (locale, words) => {
    expect(offsetWords('PXW', { ...WORDING, format: { locale } })).toBe(words);
  });
});

describe('countsWords', () => {
  it('counts all, those not placed, independent sources and articles', () => {
    const doc = read([
      { title: 'One', date: '1961', citations: [{ source: 'a' }, { source: 'b' }] },
      { title: 'Two', date: '2024', citations: [{ source: 'c' }] },
      { title: 'Three' },
    ]);
    expect(countsWords(doc, WORDING)).toBe(
      '3 events (1 not placed) · 2 groups · 2 independent sources (3 articles) · 1961 to 2024',
    );
  });

  it('counts no groups where there is but one, without a name', () => {
    const { doc } = readDocument({ events: [{ title: 'One', date: '1961' }] });
    expect(countsWords(doc, WORDING)).toBe('1 event · 1961');
  });
});

describe('the axis', () => {
  it.each([
    [37 * YEAR, '37 yrs', '37 years'],
    [YEAR * 13.8e9, '13.8bn yrs', '13.8 billion years'],
    [90 * 86_400_000, '3 mths', '3 months'],
    [3_600_000, '1 hr', '1 hour'],
  ])('says how long %d ms are', (ms, short, long) => {
    expect(lengthWords(ms, WORDING, false)).toBe(short);
    expect(lengthWords(ms, WORDING, true)).toContain(long.split(' ')[0]);
  });

  it('has the digits of the numbering system throughout', () => {
    const wording: Wording = { ...WORDING, format: { locale: 'ar', numberingSystem: 'arab' } };
    const age = { time: -13.8e9 * YEAR, unit: 'year', major: false, first: false } as const;
    expect(tickWords(age, wording)[0]).toContain('١٣٫٨');
    expect(lengthWords(YEAR * 9.2e9, wording, false)).toContain('٩٫٢');
    expect(offsetWords('P270D', wording)).toContain('٢٧٠');
  });

  const tick = { first: false } as const;
  it.each([
    [{ time: Date.UTC(2024, 0), unit: 'year', major: false }, '2024'],
    [{ time: Date.UTC(2024, 5), unit: 'month', major: false }, 'Jun'],
    [{ time: Date.UTC(2024, 0), unit: 'month', major: true }, '2024'],
    [{ time: Date.UTC(2024, 5, 9), unit: 'day', major: false }, '9'],
    [{ time: Date.UTC(2024, 5, 9, 3), unit: 'hour', major: false }, '03:00'],
    [{ time: Date.UTC(2024, 5, 19, 12), unit: 'minute', major: true }, '12:00'],
    [{ time: Date.UTC(2024, 5, 19), unit: 'minute', major: true }, '19 Jun'],
    [
      { time: Date.UTC(2024, 5, 19, 12), unit: 'hour', major: false, first: true },
      '19 Jun 2024, 12:00',
    ],
    [{ time: Date.UTC(-1, 4, 9), unit: 'day', major: false, first: true }, '9 May 2 BC'],
    [{ time: Date.UTC(2024, 5, 19), unit: 'day', major: false, first: true }, '19 Jun 2024'],
    [{ time: -13.8e9 * YEAR, unit: 'year', major: false }, '13.8bn BC'],
    [{ time: Date.UTC(-1, 0), unit: 'year', major: false }, '2 BC'],
  ] as const)('writes the tick %j as "%s"', (given, words) => {
    expect(tickWords({ ...tick, ...given }, WORDING)[0]).toBe(words);
  });
});

describe('the words of the time in view', () => {
  const inCalendar = (calendar: string, from: number, to: number): string =>
    domainWords([from, to], { ...WORDING, format: { locale: 'en', calendar } });

  it.each(['chinese', 'dangi'])('are those of its axis, which is Gregorian: %s', (calendar) => {
    for (const to of [Date.UTC(2024, 0, 20), Date.UTC(2024, 5, 15), Date.UTC(2034, 5, 15)])
      expect(inCalendar(calendar, Date.UTC(2024, 0, 10), to)).toBe(
        inCalendar('gregory', Date.UTC(2024, 0, 10), to),
      );
    expect(inCalendar(calendar, Date.UTC(2024, 0, 10), Date.UTC(2024, 5, 15))).toContain('2024');
  });

  it('are those of the calendar that divides its axis', () => {
    expect(inCalendar('persian', Date.UTC(2024, 0, 10), Date.UTC(2024, 5, 15))).toContain('1402');
  });
});

describe('sentences in Chinese', () => {
  const wording: Wording = {
    messages: zh.words(numbersIn('zh', new Intl.NumberFormat('zh'))),
    format: { locale: 'zh' },
  };

  it('end in a stop that has no space', () => {
    const event = readOne({ title: '签署条约。', citations: [] });
    const steps = [{ event, text: '双方签署了条约。' }];
    expect(describeEvent(event, wording)).toMatch(
      /^[^.]*。签署条约。此事件未给出来源。Treaties。$/u,
    );
    expect(storyWords({ steps, position: 0 }, wording)).toMatch(
      /签署条约。，[^.]*。双方签署了条约。$/u,
    );
  });
});
