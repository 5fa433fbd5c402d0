import { expect, it } from 'vitest';
import { formatDate, parseDate, registerDateWords } from '../../../src/dates/index.js';
import { en } from '../../../src/dates/words/en.js';

const date = parseDate('1961-04~');

it('takes the words of a language from one table, the longest tag first', () => {
  registerDateWords('nl', { ...en, about: (text) => `omstreeks ${text()}` });
  registerDateWords('nl-BE', { ...en, about: (text) => `rond ${text()}` });
  expect(formatDate(date, { locale: 'nl' })).toBe('omstreeks april 1961');
  expect(formatDate(date, { locale: 'nl-NL' })).toBe('omstreeks april 1961');
  expect(formatDate(date, { locale: 'nl-be' })).toBe('rond april 1961');
});

it('writes anew what was written before the words came', () => {
  expect(formatDate(date, { locale: 'sv' })).toBe('about april 1961');
  registerDateWords('sv', { ...en, about: (text) => `omkring ${text()}` });
  expect(formatDate(date, { locale: 'sv' })).toBe('omkring april 1961');
});
