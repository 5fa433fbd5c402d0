import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readICalendar } from '../../../../src/formats/read/index.js';
import { expectSafe, expectSound, onlyEvent } from './checks.js';

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const read = (...lines: string[]) =>
  expectSound(readICalendar(calendar('BEGIN:VEVENT', 'SUMMARY:A', ...lines, 'END:VEVENT')));

describe('readICalendar', () => {
  it.each([
    [['DTSTART;VALUE=DATE:20240601'], '2024-06-01'],
    [['DTSTART;VALUE=DATE:20240601', 'DTEND;VALUE=DATE:20240602'], '2024-06-01'],
    [['DTSTART;VALUE=DATE:20240601', 'DTEND;VALUE=DATE:20240603'], '2024-06-01/2024-06-02'],
    [['DTSTART;VALUE=DATE:20240228', 'DURATION:P2D'], '2024-02-28/2024-02-29'],
    [['DTSTART;VALUE=DATE:20240601', 'DURATION:P1W'], '2024-06-01/2024-06-07'],
    [['DTSTART:20240601T000000'], '2024-06-01T00:00:00'],
    [['DTSTART:20240601T091500Z'], '2024-06-01T09:15:00Z'],
    [['DTSTART:20240601T091500Z', 'DURATION:PT1H30M'], '2024-06-01T09:15:00Z/2024-06-01T10:45:00Z'],
    [
      ['DTSTART;TZID=America/New_York:20240601T090000', 'DTEND;TZID="Asia/Tehran":20240601T180000'],
      '2024-06-01T09:00:00-04:00/2024-06-01T18:00:00+03:30',
    ],
    [
      ['DTSTART;TZID=Europe/Berlin:20240330T120000', 'DURATION:PT24H'],
      '2024-03-30T12:00:00+01:00/2024-03-31T13:00:00+02:00',
    ],
    [
      ['DTSTART;TZID=Europe/Berlin:20240330T120000', 'DURATION:P1D'],
      '2024-03-30T12:00:00+01:00/2024-03-31T12:00:00+02:00',
    ],
    [['DTSTART;TZID=Nowhere:20240601T090000'], '2024-06-01T09:00:00'],
  ])('dates %j as %s', (lines, date) => {
    const { data } = read(...lines);
    expect(data.events![0]!.date).toBe(date);
  });

  it.each([
    [['DTSTART:20240230'], '20240230'],
    [['DTSTART:tomorrow', 'DTEND:20240601'], 'tomorrow – 20240601'],
    [['DTSTART:20240601', 'DTEND:20240501'], '20240601 – 20240501'],
    [['DTSTART:20240601', 'DURATION:-P1D'], '20240601 – -P1D'],
  ])('places no event with %j, and keeps the words', (lines, dateText) => {
    const event = onlyEvent(read(...lines));
    expect(event).toMatchObject({ dateText });
    expect(event.date).toBeUndefined();
  });

  it('unfolds lines, takes escapes out, and reads what an event has', () => {
    const { data, losses, counts } = expectSound(
      readICalendar(
        calendar(
          'X-WR-CALNAME:Port Mallow',
          'BEGIN:VTIMEZONE',
          'TZID:Here',
          'END:VTIMEZONE',
          'BEGIN:VEVENT',
          'UID:1@a.example',
          'SUMMARY;LANGUAGE=en:The pier\\, at',
          '  last\\; opens',
          'DESCRIPTION:First: a word.\\n\\nThen\\nmore.',
          'CATEGORIES:sea,big\\, things',
          'LOCATION:Port Mallow',
          'URL:https://a.example/pier',
          'ATTACH;FMTTYPE=image/png:https://a.example/pier.png',
          'ATTACH:https://a.example/pier.pdf',
          'RRULE:FREQ=YEARLY',
          'STATUS:CONFIRMED',
          'DTSTART:19210503',
          'BEGIN:VALARM',
          'ACTION:AUDIO',
          'END:VALARM',
          'END:VEVENT',
          'BEGIN:VTODO',
          'SUMMARY:Mend it',
          'DUE:19230101',
          'END:VTODO',
        ),
      ),
    );
    expect(counts).toEqual({ given: 2, placed: 2, notPlaced: 0 });
    expect(data).toMatchObject({
      title: 'Port Mallow',
      sources: [{ id: 'source-1', URL: 'https://a.example/pier' }],
      events: [
        {
          id: '1@a.example',
          title: 'The pier, at last; opens',
          summary: 'First: a word.',
          note: 'Then\nmore.',
          tags: ['sea', 'big, things'],
          place: 'Port Mallow',
          date: '1921-05-03',
          citations: [{ source: 'source-1' }],
          media: [{ url: 'https://a.example/pier.png', type: 'image' }],
          'x-given-attach': ['https://a.example/pier.pdf'],
          'x-given-rrule': 'FREQ=YEARLY',
          'x-given-status': 'CONFIRMED',
        },
        { title: 'Mend it', date: '1923-01-01', 'x-given-component': 'vtodo' },
      ],
    });
    expect(losses.map(({ path }) => path)).toEqual(['line 17', 'line 20']);
  });

  it.each([
    ['', 'line 1: found no calendar'],
    ['words', 'line 1: found no calendar'],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR', 'line 3: found "END:VCALENDAR"'],
    ['BEGIN:VCALENDAR\nBEGIN:VEVENT', 'line 1: found no "END:VCALENDAR"'],
  ])('refuses %j', (text, message) => {
    expect(() => readICalendar(text)).toThrow(RangeError);
    expect(() => readICalendar(text)).toThrow(message);
  });

  it('says which lines are none', () => {
    expect(read('no line at all', 'DTSTART:1921').losses.map(({ path }) => path)).toEqual([
      'line 5',
      'line 6',
    ]);
  });

  it('never fails, and is not slowed down by what is written to slow it down', () => {
    const unit = fc.constantFrom(
      ...[
        'DTSTART',
        'DTEND',
        'DURATION',
        ';',
        ':',
        '=',
        'P',
        'T',
        '1',
        '2024',
        '0601',
        '\r\n',
        ' ',
      ],
      ...['TZID', 'UTC', '"', '\\', 'n', ',', 'BEGIN:', 'END:', 'VEVENT', 'URL:https://a', 'Z'],
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expectSafe(() => readICalendar(text));
        expectSafe(() => readICalendar(calendar('BEGIN:VEVENT', text, 'END:VEVENT')));
      }),
      { numRuns: 500 },
    );
    const start = performance.now();
    for (const text of [
      `X;A=${','.repeat(100_000)}`,
      `${';'.repeat(100_000)}:`,
      ' \r\n'.repeat(1e6),
    ]) {
      expectSafe(() =>
        readICalendar(calendar('BEGIN:VEVENT', `SUMMARY:${text}`, text, 'END:VEVENT')),
      );
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
