import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilFromDays, daysFromCivil, MS_PER_DAY } from '../../../src/dates/index.js';

describe('daysFromCivil', () => {
  it('agrees with Date in its whole range', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (date) => {
        const days = daysFromCivil(
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        );
        return days === Math.floor(date.getTime() / MS_PER_DAY);
      }),
    );
  });

  it('knows the years 0 to 99, which Date.UTC takes for those of the twentieth century', () => {
    expect(daysFromCivil(50, 1, 1)).toBeLessThan(daysFromCivil(100, 1, 1));
    expect(daysFromCivil(0, 1, 1)).toBe(-719_528);
  });
});

describe('civilFromDays', () => {
  it.each([1, 1e6, 1e9, 1e12])('undoes daysFromCivil within %d years', (most) => {
    const year = fc.integer({ min: -most, max: most });
    fc.assert(
      fc.property(
        year,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (y, m, d) => {
          expect(civilFromDays(daysFromCivil(y, m, d))).toEqual({ year: y, month: m, day: d });
        },
      ),
    );
  });

  it('goes through a leap day', () => {
    const before = daysFromCivil(2024, 2, 28);
    expect([1, 2].map((n) => civilFromDays(before + n))).toEqual([
      { year: 2024, month: 2, day: 29 },
      { year: 2024, month: 3, day: 1 },
    ]);
  });
});
