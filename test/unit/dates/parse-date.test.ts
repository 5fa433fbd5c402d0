import { describe, expect, it } from 'vitest';
import { DateSyntaxError, daysFromCivil, MS_PER_DAY, parseDate } from '../../../src/dates/index.js';
import type { Extent } from '../../../src/dates/index.js';
import examples from '../../fixtures/edtf-examples.json' with { type: 'json' };

const day = (year: number, month: number, date: number) =>
  daysFromCivil(year, month, date) * MS_PER_DAY;

/** The first and the last day, second or year of an example, as an extent. */
function extentOf({ from, to }: (typeof examples)[number]): Extent {
  return [start(from) ?? -Infinity, end(to) ?? Infinity];
}

function start(text: string | number | null): number | undefined {
  if (text === null) return undefined;
  return typeof text === 'number' ? day(text, 1, 1) : Date.parse(text);
}

function end(text: string | number | null): number | undefined {
  if (typeof text === 'number') return day(text + 1, 1, 1);
  const last = start(text);
  return last === undefined ? undefined : last + (text?.includes('T') ? 1000 : MS_PER_DAY);
}

describe('the examples of the Library of Congress', () => {
  it.each(examples)('reads $edtf as level $level, from $from to $to', (example) => {
    const date = parseDate(example.edtf);
    expect(date.level).toBe(example.level);
    expect(date.extent).toEqual(extentOf(example));
    expect(date.edtf).toBe(example.edtf);
  });

  // Counted in the specification of 4 February 2019, section by section.
  it('are all there', () => {
    const counts: Record<string, number> = {};
    for (const { section } of examples) counts[section] = (counts[section] ?? 0) + 1;
    expect(counts).toEqual({
      Date: 3,
      'Date and Time': 4,
      'Time Interval': 6,
      'Letter-prefixed calendar year': 2,
      Seasons: 1,
      'Qualification of a date (complete)': 3,
      'Unspecified digit(s) from the right': 5,
      'Extended Interval (L1)': 12,
      'Negative calendar year': 1,
      'Exponential year': 1,
      'Significant digits': 3,
      'Sub-year groupings': 1,
      'Set representation': 9,
      Qualification: 5,
      'Unspecified Digit': 6,
      Interval: 2,
    });
  });
});

describe('dates beside the examples', () => {
  it.each([
    ['2001-22', 1, '2001-06-01', '2001-09-01'],
    ['2001-23', 1, '2001-09-01', '2001-12-01'],
    ['2001-24', 1, '2001-12-01', '2002-03-01'],
    ['1984~/2004-06', 1, '1984-01-01', '2004-07-01'],
    ['1984/2004-06~', 1, '1984-01-01', '2004-07-01'],
    ['1984~/2004~', 1, '1984-01-01', '2005-01-01'],
    ['1984?/2004%', 1, '1984-01-01', '2005-01-01'],
    ['2004?-06-~11', 2, '2004-06-11', '2004-06-12'],
    ['?2004-06-11', 2, '2004-06-11', '2004-06-12'],
    ['2004-06~/2004-06-11%', 1, '2004-06-01', '2004-06-12'],
    ['2001-21/2003', 1, '2001-03-01', '2004-01-01'],
  ])('reads %s as level %i, from %s until %s', (text, level, from, until) => {
    const date = parseDate(text);
    expect(date.level).toBe(level);
    expect(date.extent).toEqual([Date.parse(from), Date.parse(until)]);
  });
});

describe('precision', () => {
  it.each([
    ['1985-04-12T23:20:30Z', 'second'],
    ['1985-04-12', 'day'],
    ['1985-04-XX', 'month'],
    ['1985-04-1X', 'month'],
    ['1985-04', 'month'],
    ['1985-21', 'season'],
    ['1985-41', 'season'],
    ['1985-XX', 'year'],
    ['1985-XX-12', 'year'],
    ['1985', 'year'],
    ['Y-13800000000', 'year'],
    ['198X', 'decade'],
    ['156X-12-25', 'decade'],
    ['1950S3', 'decade'],
    ['-000X', 'decade'],
    ['19XX', 'century'],
    ['19X1', 'century'],
    ['1950S2', 'century'],
    ['1XXX', 'millennium'],
    ['Y3388E2S3', 'millennium'],
    ['XXXX', 'age'],
    ['Y-17E7', 'age'],
    ['1985/1990-04', 'year'],
    ['[1985-04,1985-04-12]', 'month'],
  ])('of %s is %s', (text, precision) => {
    expect(parseDate(text).precision).toBe(precision);
  });
});

describe('marks', () => {
  it.each([
    ['1984', false, false],
    ['1984~', true, false],
    ['1984?', false, true],
    ['1984%', true, true],
    ['2004?-06-~11', true, true],
    ['2004-~06-11', true, false],
    ['1984~/2004', true, false],
    ['[1667,1668?]', false, true],
    ['196X~', true, false],
    ['Y-17E7~', true, false],
  ])('of %s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
    expect(parseDate(text)).toMatchObject({ approximate, uncertain });
  });

  it('do not move the extent', () => {
    for (const mark of ['~', '?', '%']) {
      expect(parseDate(`2004-06${mark}`).extent).toEqual(parseDate('2004-06').extent);
    }
  });
});

describe('intervals', () => {
  it.each([
    ['1985/..', undefined, 'open'],
    ['1985/', undefined, 'unknown'],
    ['../1985', 'open', undefined],
    ['/1985', 'unknown', undefined],
    ['1984/1985', undefined, undefined],
    ['[..1984]', 'open', undefined],
    ['[1667,1760-12..]', undefined, 'open'],
  ])('of %s: start %s, end %s', (text, openStart, openEnd) => {
    expect(parseDate(text)).toMatchObject({ openStart, openEnd });
  });

  it('certainly cover what lies between both dates', () => {
    expect(parseDate('1964/2008').inner).toEqual([day(1965, 1, 1), day(2008, 1, 1)]);
    expect(parseDate('2023-09/..').inner).toEqual([day(2023, 10, 1), Infinity]);
    expect(parseDate('../2024-06').inner).toEqual([-Infinity, day(2024, 6, 1)]);
  });

  it.each(['1985/', '/1985', '2024-06/2024-06', '2023/2024', '1985', '[1985..1990]'])(
    'certainly cover nothing in %s',
    (text) => {
      expect(parseDate(text).inner).toBeUndefined();
    },
  );

  it('end with their end, even where the start could be later', () => {
    expect(parseDate('2004-06/2004-06-11').extent).toEqual([day(2004, 6, 1), day(2004, 6, 12)]);
  });

  it('keep their two dates as parts, and the only one when a side is open', () => {
    const edtfOfParts = (text: string) => parseDate(text).parts.map((part) => part.edtf);
    expect(edtfOfParts('1984~/2004-06')).toEqual(['1984~', '2004-06']);
    expect(edtfOfParts('../2004-06')).toEqual(['2004-06']);
    expect(edtfOfParts('2004-06')).toEqual([]);
  });

  it('may have times of day, as in ISO 8601-1', () => {
    const date = parseDate('2024-06-19T10:00:00Z/2024-06-19T12:00:00Z');
    expect(date.extent).toEqual([Date.UTC(2024, 5, 19, 10), Date.UTC(2024, 5, 19, 12, 0, 1)]);
  });
});

describe('sets', () => {
  it('keep a range as one member', () => {
    const { kind, parts } = parseDate('[1667,1668,1670..1672]');
    expect(kind).toBe('one-of');
    expect(parts.map((part) => [part.kind, part.edtf])).toEqual([
      ['date', '1667'],
      ['date', '1668'],
      ['range', '1670..1672'],
    ]);
    expect(parts[2]!.parts.map((part) => part.edtf)).toEqual(['1670', '1672']);
  });

  it('may have their members in any order', () => {
    expect(parseDate('{1990,1960,1975}').extent).toEqual([day(1960, 1, 1), day(1991, 1, 1)]);
  });

  it('never write out a range', () => {
    expect(parseDate('[-9999-01-01..9999-12-31]').parts).toHaveLength(1);
  });
});

describe('contested cases', () => {
  it.each([
    ['XXXX-02-29', [day(0, 2, 29), day(9996, 3, 1)]],
    ['1900-02-2X', [day(1900, 2, 20), day(1900, 3, 1)]],
    ['1985-XX-31', [day(1985, 1, 31), day(1986, 1, 1)]],
    ['1985-02-XX', [day(1985, 2, 1), day(1985, 3, 1)]],
    ['19X1-02-28', [day(1901, 2, 28), day(1991, 3, 1)]],
    ['-01XX', [day(-199, 1, 1), day(-99, 1, 1)]],
    ['-XXXX', [day(-9999, 1, 1), day(0, 1, 1)]],
    ['-1950S2', [day(-1999, 1, 1), day(-1899, 1, 1)]],
    ['0000', [day(0, 1, 1), day(1, 1, 1)]],
    ['2001-24', [day(2001, 12, 1), day(2002, 3, 1)]],
    ['2001-28', [day(2001, 12, 1), day(2002, 3, 1)]],
    ['2001-29', [day(2001, 9, 1), day(2001, 12, 1)]],
    ['2001-30', [day(2001, 12, 1), day(2002, 3, 1)]],
    ['2001-32', [day(2001, 6, 1), day(2001, 9, 1)]],
    ['2001-36', [day(2001, 10, 1), day(2002, 1, 1)]],
    ['2001-39', [day(2001, 9, 1), day(2002, 1, 1)]],
    ['2001-41', [day(2001, 7, 1), day(2002, 1, 1)]],
    ['156X-21', [day(1560, 3, 1), day(1569, 6, 1)]],
    ['-0044-03-15', [day(-44, 3, 15), day(-44, 3, 16)]],
  ] as const)('reads %s', (text, extent) => {
    expect(parseDate(text).extent).toEqual(extent);
  });

  it('keeps years far outside the range of Date', () => {
    const [earliest, latest] = parseDate('Y-13800000000').extent;
    expect(earliest / MS_PER_DAY / 365.2425).toBeCloseTo(-13_800_001_970, -1);
    expect((latest - earliest) / MS_PER_DAY).toBeCloseTo(366, 2);
    const [first, last] = parseDate('Y1E100').extent;
    expect(last).toBeGreaterThan(first);
    expect(Number.isFinite(last)).toBe(true);
  });

  it('gives the offset of an instant, and none without a zone', () => {
    expect(parseDate('2024-06-19T10:00:00+05:45').offsetMinutes).toBe(345);
    expect(parseDate('2024-06-19T10:00:00-03').offsetMinutes).toBe(-180);
    expect(parseDate('2024-06-19T10:00:00Z').offsetMinutes).toBe(0);
    expect(parseDate('2024-06-19T10:00:00').offsetMinutes).toBeUndefined();
  });

  it('ignores white space around the date', () => {
    expect(parseDate(' 1985-04\n')).toEqual(parseDate('1985-04'));
  });
});

describe('errors', () => {
  it.each([
    [
      'July',
      0,
      'invalid date "July": expected EDTF, such as 1969-07 or 1969-07-20, found "J" at character 1',
    ],
    ['', 0, 'invalid date "": expected EDTF, such as 1969-07 or 1969-07-20, found the end'],
    ['196', 0, 'invalid date "196": expected a year of four digits, found "196" at character 1'],
    [
      '12345',
      4,
      'invalid date "12345": expected "Y" before a year of more than four digits, found "5" at character 5',
    ],
    [
      'Y1985',
      0,
      'invalid date "Y1985": expected a year of more than four digits after "Y", found "Y1985" at character 1',
    ],
    [
      '2004-13',
      5,
      'invalid date "2004-13": expected a month from 01 to 12 or a season from 21 to 41, found "13" at character 6',
    ],
    [
      '2004-06-31',
      8,
      'invalid date "2004-06-31": expected a day from 01 to 30, found "31" at character 9',
    ],
    [
      '1985-02-29',
      8,
      'invalid date "1985-02-29": expected a day from 01 to 28, found "29" at character 9',
    ],
    ['2004-06-', 8, 'invalid date "2004-06-": expected a day from 01 to 30, found the end'],
    [
      '1985-04-12T24:00:00',
      11,
      'invalid date "1985-04-12T24:00:00": expected an hour from 00 to 23, found "24" at character 12',
    ],
    [
      '1985/1984',
      5,
      'invalid date "1985/1984": expected an end that is not before the start, found "1984" at character 6',
    ],
    [
      '../..',
      3,
      'invalid date "../..": expected a date on one side of the interval, found ".." at character 4',
    ],
    ['[1984', 5, 'invalid date "[1984": expected "," or "]", found the end'],
    [
      '1985-04-12 noon',
      10,
      'invalid date "1985-04-12 noon": expected the end of the date, found " " at character 11',
    ],
  ])('of "%s" tell where it stopped and why', (text, position, message) => {
    const error = errorOf(text);
    expect(error.message).toBe(message);
    expect(error.position).toBe(position);
    expect(error.input).toBe(text);
    expect(message).toContain(`expected ${error.expected}`);
  });

  it.each([
    '-0000',
    'Y01985',
    '1950S0',
    '1950S5',
    'Y0E5',
    'Y1E',
    'Y1E400',
    'Y',
    '+1985',
    '198',
    '19850412',
    '1985-4-1',
    '1985-00',
    '1985-20',
    '1985-42',
    '2001-21-01',
    '2004-2X',
    '2021-02-3X',
    '1985-W15',
    '1985-102',
    'P1Y',
    '1985/P1Y',
    '/',
    '/..',
    '../',
    '//',
    '1985/1986/1987',
    '[]',
    '{}',
    '[..]',
    '[1667, 1668]',
    '[1667}',
    '[1667,]',
    '[1667,..1668]',
    '[1668..,1670]',
    '[1672..1670]',
    '{1960/1970}',
    '[1667]/1670',
    '[2024-06-19T10:00:00Z]',
    '1985-04-12T23:20',
    '1985-04-12T23:20:60',
    '1985-04-12T23:60:00',
    '1985-04-12T23:20:30.5Z',
    '1985-04-12T23:20:30+0430',
    '1985-04-12T23:20:30-00:00',
    '1985-04T23:20:30',
    '1985-04-12~T23:20:30',
    '1985-04-12T23:20:30~',
    '2004-06-11?~',
    '2004-X3-11T10:00:00',
    '1985-04-1２',
    '１９８５',
    'x',
    '1985x',
    '201x',
    '1985-XX-XXX',
  ])('refuse %s', (text) => {
    expect(() => parseDate(text)).toThrow(DateSyntaxError);
  });

  it('are RangeErrors', () => {
    expect(errorOf('July')).toBeInstanceOf(RangeError);
    expect(errorOf('July').name).toBe('DateSyntaxError');
  });

  it('stay short for a long text', () => {
    expect(errorOf('9'.repeat(1000)).message.length).toBeLessThan(300);
  });

  function errorOf(text: string): DateSyntaxError {
    try {
      parseDate(text);
    } catch (error) {
      if (error instanceof DateSyntaxError) return error;
    }
    throw new Error(`"${text}" was read`);
  }
});

describe('limits', () => {
  it('refuses more than 1,000 characters', () => {
    expect(() => parseDate(' '.repeat(997) + '1985')).toThrow('at most 1000 characters');
    expect(parseDate(' '.repeat(996) + '1985').edtf).toBe('1985');
  });

  const set = (member: string) =>
    `[${Array(Math.floor(998 / (member.length + 1)))
      .fill(member)
      .join()}]`;
  it.each([
    ['a set of unstated leap days', set('XXX1-02-2X')],
    ['a set of leap days in no leap year', `${set('XXXX-02-29').slice(0, -12)},19X1-02-29]`],
    ['a set of wide ranges', set('-9999..9999')],
    ['a set of dates without digits', set('XXXX-XX-XX')],
    ['an endless year', `Y${'9'.repeat(998)}`],
    ['an endless exponent', `Y1E${'9'.repeat(997)}`],
    ['endless marks', `1985${'?'.repeat(996)}`],
    ['endless brackets', '['.repeat(1000)],
    ['endless slashes', '/'.repeat(1000)],
    ['endless dots', `[${'.'.repeat(999)}`],
    ['endless commas', `[${','.repeat(999)}`],
    ['endless hyphens', '-'.repeat(1000)],
  ])('reads or refuses %s within 50 ms', (_, text) => {
    expect(text.length).toBeLessThanOrEqual(1000);
    const times = Array.from({ length: 5 }, () => {
      const before = performance.now();
      try {
        parseDate(text);
      } catch (error) {
        expect(error).toBeInstanceOf(DateSyntaxError);
      }
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});
