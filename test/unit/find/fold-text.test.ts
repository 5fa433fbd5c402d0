import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/find/index.js';
import { mapSearchText, searchTextOf } from '../../../src/find/search-text.js';
import { anyText } from './builders.js';

describe('foldText', () => {
  it.each([
    ['Ünïted ÉTATS', 'united etats'],
    ['e\u0301tat', 'etat'],
    ['Straße STRASSE', 'strasse strasse'],
    ['İstanbul ISPARTA ısı', 'istanbul isparta isi'],
    ['Æsir Łódź Øre', 'aesir lodz ore'],
    ['ﬁnal', 'final'],
    ['Σοφός', 'σοφοσ'],
    ['ёлка Ёлка', 'елка елка'],
    ['йод', 'йод'],
    ['علي كريم', 'علی کریم'],
    ['مُحَمَّد', 'محمد'],
    ['می‌خواهم', 'میخواهم'],
    ['۱۴۰۳ ١٤٤٥', '1403 1445'],
    ['한국', '한국'],
    ['한국'.normalize('NFD'), '한국'],
    ['條約', '條約'],
    ['がか', 'がか'],
    ['ｶﾞ', 'ガ'],
    ['हिन्दी', 'हिन्दी'],
  ])('reads %s as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('searchable text', () => {
  it('leads back to where each of its characters stands', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, starts, ends } = mapSearchText(original);
        expect(text).toBe(searchTextOf(original));
        for (let i = 1; i < text.length - 1; i++) {
          const [start, end] = [starts[i] ?? -1, ends[i] ?? -1];
          expect(start >= (starts[i - 1] ?? 0) && end >= start && end <= original.length).toBe(
            true,
          );
          if (text[i] !== ' ') expect(foldText(original.slice(start, end))).toContain(text[i]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
