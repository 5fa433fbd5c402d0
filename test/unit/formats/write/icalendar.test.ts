import { describe, expect, it } from 'vitest';
import { writeICalendar } from '../../../../src/formats/write/index.js';
import { read } from '../../model/builders.js';
import { REAL, docWith, lossesOf, readCalendar } from './builders.js';
import type { Component } from './builders.js';

const first = (event: Parameters<typeof docWith>[0]): Component =>
  readCalendar(writeICalendar(docWith(event)).text)[0]!;
const valueOf = ({ properties }: Component, name: string) => properties.get(name)?.[0];
const dateLoss = (date: string): string[] =>
  lossesOf(writeICalendar(docWith({ date }))).filter((loss) => loss.startsWith('/events/0/date '));

describe('the time of an event', () => {
  it.each([
    ['2024-06-19', '20240619', '20240620'],
    ['2024-06-19/2024-06-21', '20240619', '20240622'],
    ['2023-12-31', '20231231', '20240101'],
  ])('is %s as whole days', (date, start, end) => {
    const event = first({ date });
    expect(valueOf(event, 'DTSTART;VALUE=DATE')).toBe(start);
    expect(valueOf(event, 'DTEND;VALUE=DATE')).toBe(end);
    expect(dateLoss(date)).toEqual([]);
  });

  it.each([
    ['2024-06', '20240601', '20240701', 'it is given to the month alone'],
    ['1961', '19610101', '19620101', 'it is given to the year alone'],
    ['195X', '19500101', '19600101', 'it is given to the decade alone'],
    ['2024-06-19~', '20240619', '20240620', 'it is approximate'],
    ['2024-06-19?', '20240619', '20240620', 'it is uncertain'],
    ['[2017..2018]', '20170101', '20190101', 'it is one of several dates'],
    ['{1954,1956}', '19540101', '19570101', 'it is several dates'],
    ['2023-09/..', '20230901', '20231001', 'it has no end'],
    ['../2024-06-19', '20240619', '20240620', 'it has no start'],
    ['/2024-06-19', '20240619', '20240620', 'its start is unknown'],
  ])('is %s as whole days with a loss', (date, start, end, reason) => {
    const event = first({ date });
    expect(valueOf(event, 'DTSTART;VALUE=DATE')).toBe(start);
    expect(valueOf(event, 'DTEND;VALUE=DATE')).toBe(end);
    expect(dateLoss(date).join()).toContain(reason);
  });

  it.each([
    ['2024-06-19T03:00:00', '20240619T030000', undefined],
    ['2024-06-19T03:00:00+09:00', '20240618T180000Z', undefined],
    ['2024-06-19T03:00:00Z/2024-06-19T05:30:00Z', '20240619T030000Z', '20240619T053000Z'],
  ])('is %s to the second', (date, start, end) => {
    const event = first({ date });
    expect([valueOf(event, 'DTSTART'), valueOf(event, 'DTEND')]).toEqual([start, end]);
    expect(dateLoss(date)).toEqual([]);
  });

  it.each(['-0043-03-15', 'Y12024', '0000'])('is in words alone for %s', (date) => {
    const entry = first({ date });
    expect(entry.kind).toBe('VJOURNAL');
    expect([...entry.properties.keys()].filter((name) => name.startsWith('DTSTART'))).toEqual([]);
    expect(dateLoss(date)).toHaveLength(1);
    expect(writeICalendar(docWith({ date })).counts).toEqual({ given: 1, placed: 0, notPlaced: 1 });
  });
});

describe('a calendar', () => {
  it('names the sources with their addresses, and who denies', () => {
    const doc = read({
      sources: [{ id: 's', title: 'A; title, long', URL: 'https://example.org/?a=1;b,c' }],
      events: [
        {
          title: 'T',
          date: '2001-01-01',
          citations: [{ source: 's', stance: 'denies', attributedTo: 'the Board' }],
        },
      ],
    });
    const [event] = readCalendar(writeICalendar(doc).text);
    expect(valueOf(event!, 'DESCRIPTION')).toContain(
      '[1] A; title, long. https://example.org/?a=1;b,c (denied by the Board)',
    );
  });

  it('has every event and every source, also those that nobody cites', () => {
    const { text, counts } = writeICalendar(REAL);
    const entries = readCalendar(text).filter(({ kind }) => kind !== 'VCALENDAR');
    expect(entries).toHaveLength(REAL.given);
    expect(counts.placed + counts.notPlaced).toBe(counts.given);
    const idle = read({ sources: [{ id: 's', title: 'Nobody’s' }] });
    expect(valueOf(readCalendar(writeICalendar(idle).text)[0]!, 'DESCRIPTION')).toContain(
      'Nobody’s',
    );
  });

  it('is the same each time, by no clock', () => {
    expect(writeICalendar(REAL).text).toContain('DTSTAMP:20240623T000000Z');
    expect(writeICalendar(docWith({})).text).toContain('DTSTAMP:19700101T000000Z');
    const stamp = new Date(Date.UTC(2025, 0, 2, 3, 4, 5));
    expect(writeICalendar(REAL, { stamp }).text).toContain('DTSTAMP:20250102T030405Z');
  });

  it('keeps the ids of events apart, and the same when the title changes', () => {
    const uid = (id: string, title: string) => valueOf(first({ id, title }), 'UID');
    expect(uid('a b', 'x')).toBe(uid('a b', 'y'));
    expect(new Set(['a b', 'a_20_b', 'a\nb', 'aé'].map((id) => uid(id, 'x'))).size).toBe(4);
  });
});
