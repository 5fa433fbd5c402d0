import { expect, it } from 'vitest';
import { formatDate, parseDate, registerDateWords } from '../../../src/dates/index.js';
import { en } from '../../../src/dates/words/en.js';

it('takes the words of a language from one table, the longest tag first', () => {
  registerDateWords('nl', { ...en, about: (date) => `omstreeks ${date}` });
  registerDateWords('nl-BE', { ...en, about: (date) => `rond ${date}` });
  const date = parseDate('1961-04~');
  expect(formatDate(date, { locale: 'nl' })).toBe('omstreeks april 1961');
  expect(formatDate(date, { locale: 'nl-NL' })).toBe('omstreeks april 1961');
  expect(formatDate(date, { locale: 'nl-be' })).toBe('rond april 1961');
});
