import { describe, expect, it } from 'vitest';
import {
  addDuration,
  DateSyntaxError,
  parseDate,
  parseDuration,
} from '../../../src/dates/index.js';

describe('parseDuration', () => {
  it.each([
    ['P270D', { day: 270 }, 'day', false],
    ['P7M', { month: 7 }, 'month', false],
    ['PXW', {}, 'week', true],
    [
      'P1Y2M3W4DT5H6M7S',
      { year: 1, month: 2, week: 3, day: 4, hour: 5, minute: 6, second: 7 },
      'second',
      false,
    ],
    ['PT36H', { hour: 36 }, 'hour', false],
    ['PT5M', { minute: 5 }, 'minute', false],
    ['P1YXM', { year: 1 }, 'month', true],
    ['PTXH', {}, 'hour', true],
  ])('reads %s', (text, amounts, unit, vague) => {
    expect(parseDuration(text)).toEqual({ amounts, unit, vague });
  });

  it.each([
    '',
    'P',
    'PT',
    '7M',
    'P1',
    'P1.5D',
    'P-1D',
    'P1D1Y',
    'P1D1D',
    'PXWD',
    'PXW1D',
    'P1H',
    'PT1Y',
    'P1DT',
    'PXXD',
    'weeks',
  ])('refuses "%s"', (text) => {
    expect(() => parseDuration(text)).toThrow(DateSyntaxError);
    expect(() => parseDuration(text)).toThrow(/^invalid duration ".*": expected /);
  });
});

describe('addDuration', () => {
  const resolve = (anchor: string, duration: string, direction: 'after' | 'before') => {
    const { extent, ...rest } = addDuration(parseDate(anchor), parseDuration(duration), direction);
    const day = (time: number) =>
      Number.isFinite(time) ? new Date(time).toISOString().replace(/T00.*|:00\.000Z/, '') : time;
    return { from: day(extent[0]), to: day(extent[1]), ...rest };
  };

  it.each([
    ['270 days after a day', '2023-09-13', 'P270D', 'after', '2024-06-09', '2024-06-10', 'day'],
    ['270 days after a month', '2023-09', 'P270D', 'after', '2024-05-28', '2024-06-27', 'month'],
    ['7 months after a day', '2022-02-24', 'P7M', 'after', '2022-09-01', '2022-10-01', 'month'],
    ['7 months after a month', '2022-02', 'P7M', 'after', '2022-09-01', '2022-10-01', 'month'],
    ['2 years before a day', '2024-06-19', 'P2Y', 'before', '2022-01-01', '2023-01-01', 'year'],
    ['2 years before a year', '2024', 'P2Y', 'before', '2022-01-01', '2023-01-01', 'year'],
    ['2 weeks before a day', '2024-06-19', 'P2W', 'before', '2024-06-02', '2024-06-09', 'month'],
    [
      '36 hours after a day',
      '2024-06-19',
      'PT36H',
      'after',
      '2024-06-20T12:00',
      '2024-06-21T12:00',
      'day',
    ],
    [
      '36 hours after an instant',
      '2024-06-19T10:20:30Z',
      'PT36H',
      'after',
      '2024-06-20T22:00',
      '2024-06-20T23:00',
      'hour',
    ],
    ['a month after 30 January', '2024-01-30', 'P1M', 'after', '2024-02-01', '2024-03-01', 'month'],
    ['7 months after a decade', '196X', 'P7M', 'after', '1960-08-01', '1970-08-01', 'decade'],
  ] as const)('%s', (_, anchor, duration, direction, from, to, precision) => {
    expect(resolve(anchor, duration, direction)).toEqual({
      from,
      to,
      precision,
      approximate: false,
    });
  });

  it('clamps once: a month and a day after 31 January is not a day after 29 February twice over', () => {
    expect(resolve('2024-01-31', 'P1M1D', 'after')).toMatchObject({
      from: '2024-03-01',
      to: '2024-03-02',
    });
    expect(resolve('2024-01-31', 'P2M1D', 'after')).toMatchObject({
      from: '2024-04-01',
      to: '2024-04-02',
    });
    expect(resolve('2023-01-29', 'P1M0D', 'after')).toMatchObject({
      from: '2023-02-28',
      to: '2023-03-01',
    });
  });

  it.each([
    ['2023-09-13', 'PXD', 'after', '2023-09-14', Infinity, 'month'],
    ['2023-09-13', 'PXW', 'after', '2023-09-20', Infinity, 'month'],
    ['2023-09', 'PXW', 'after', '2023-09-08', Infinity, 'month'],
    ['2023-09-13', 'PXM', 'after', '2023-10-13', Infinity, 'year'],
    ['2023-09-13', 'PXY', 'before', -Infinity, '2022-09-14', 'decade'],
    ['2023-09-13', 'PTXH', 'after', '2023-09-13T01:00', Infinity, 'month'],
    ['2023', 'PXD', 'before', -Infinity, '2023-12-31', 'year'],
  ] as const)(
    'gives no day for a number nobody told: %s, %s %s',
    (anchor, duration, direction, from, to, precision) => {
      expect(resolve(anchor, duration, direction)).toEqual({
        from,
        to,
        precision,
        approximate: true,
      });
    },
  );

  it('leaves an open side open', () => {
    expect(resolve('2023-09/..', 'P7M', 'after')).toMatchObject({
      from: '2024-04-01',
      to: Infinity,
    });
    expect(resolve('[..2023-09-13]', 'P7M', 'after')).toMatchObject({ from: -Infinity });
  });
});
