import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, DateSyntaxError, formatDate, parseDate } from '../../../src/dates/index.js';
import type { TimelineDate } from '../../../src/dates/index.js';
import { anyEdtf, singleEdtf } from './edtf-arbitrary.js';

/** Puts a text together again from the parts that were read. */
function serialize(date: TimelineDate): string {
  const texts = date.parts.map(serialize);
  const side = { open: '..', unknown: '' };
  switch (date.kind) {
    case 'date':
      return date.edtf;
    case 'one-of':
      return `[${texts.join()}]`;
    case 'all-of':
      return `{${texts.join()}}`;
    default:
      if (date.openStart) texts.unshift(date.kind === 'range' ? '' : side[date.openStart]);
      if (date.openEnd) texts.push(date.kind === 'range' ? '' : side[date.openEnd]);
      return texts.join(date.kind === 'range' ? '..' : '/');
  }
}

describe('parseDate', () => {
  it('loses nothing of the text', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const date = parseDate(text);
        expect(date.edtf).toBe(text);
        expect(serialize(date)).toBe(text);
      }),
    );
  });

  it('begins every extent before it ends', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const { extent, inner, parts } = parseDate(text);
        expect(extent[0]).toBeLessThan(extent[1]);
        for (const part of parts) expect(part.extent[0]).toBeLessThan(part.extent[1]);
        if (inner) {
          expect(inner[0]).toBeLessThan(inner[1]);
          expect(inner[0]).toBeGreaterThanOrEqual(extent[0]);
          expect(inner[1]).toBeLessThanOrEqual(extent[1]);
        }
      }),
    );
  });

  it('keeps whatever an X is filled in with inside the bounds', () => {
    const unstated = singleEdtf.filter((text) => text.includes('X'));
    fc.assert(
      fc.property(
        unstated,
        fc.array(fc.nat({ max: 9 }), { minLength: 8, maxLength: 8 }),
        (text, digits) => {
          let filled: TimelineDate;
          try {
            let i = 0;
            filled = parseDate(text.replaceAll('X', () => String(digits[i++])));
          } catch {
            return; // such as the 30th of February
          }
          if (filled.precision === 'season') return; // a month of 2X is none
          const { extent } = parseDate(text);
          expect(filled.extent[0]).toBeGreaterThanOrEqual(extent[0]);
          expect(filled.extent[1]).toBeLessThanOrEqual(extent[1]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('throws nothing but DateSyntaxError', () => {
    const nearly = fc.string({
      unit: fc.constantFrom(...'0123456789XYESTZ-/~?%.,[]{}:+ '.split('')),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), (text) => {
        try {
          parseDate(text);
        } catch (error) {
          expect(error).toBeInstanceOf(DateSyntaxError);
          const { position, message, input } = error as DateSyntaxError;
          expect(position).toBeLessThanOrEqual(input.length);
          expect(message).toMatch(/^invalid date ".*": expected .+, found ./s);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every text that differs from a good one by one character, or says why not', () => {
    fc.assert(
      fc.property(
        anyEdtf,
        fc.nat(),
        fc.constantFrom(...'0X-/~.,]S'.split('')),
        (text, n, character) => {
          const at = n % (text.length + 1);
          try {
            parseDate(text.slice(0, at) + character + text.slice(at + 1));
          } catch (error) {
            expect(error).toBeInstanceOf(DateSyntaxError);
          }
        },
      ),
    );
  });
});

describe('compareDates', () => {
  it('is an order', () => {
    fc.assert(
      fc.property(anyEdtf, anyEdtf, anyEdtf, (...texts) => {
        const [a, b, c] = texts.map(parseDate).toSorted(compareDates) as [
          TimelineDate,
          TimelineDate,
          TimelineDate,
        ];
        expect(compareDates(a, a)).toBe(0);
        expect(compareDates(b, a)).toBe(0 - compareDates(a, b));
        expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('formatDate', () => {
  const styles = ['long', 'short', 'spoken'] as const;
  const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/;

  it('writes something for every date, in every style, and no machine words', () => {
    fc.assert(
      fc.property(anyEdtf, fc.constantFrom(...styles), (text, style) => {
        const words = formatDate(parseDate(text), { locale: 'en-GB', style });
        expect(words).toMatch(/\S/);
        expect(words).not.toMatch(/undefined|NaN|Invalid|Infinity|X{2}|\[object|,\s*$/);
      }),
    );
  });

  it('never names a month that the date lacks', () => {
    const monthless = anyEdtf.filter(
      (text) => !/[\dX][~?%]?-[~?%]?(?:0[\dX]|1[0-2X]|X\d)/.test(text),
    );
    fc.assert(
      fc.property(monthless, fc.constantFrom(...styles), (text, style) => {
        expect(formatDate(parseDate(text), { locale: 'en-GB', style })).not.toMatch(MONTH);
      }),
    );
  });

  it('never names a day that the date lacks', () => {
    const dayless = anyEdtf.filter(
      (text) => !/-[~?%]?[\dX]{2}[~?%]?-[~?%]?(?:\dX|X\d|\d\d)/.test(text),
    );
    fc.assert(
      fc.property(dayless, fc.constantFrom(...styles), (text, style) => {
        const words = formatDate(parseDate(text), { locale: 'en-GB', style });
        expect(words).not.toMatch(new RegExp(`\\b[0-3]?\\d ${MONTH.source.slice(2)}`));
      }),
    );
  });
});
