import { expect, it } from 'vitest';
import { compareDates, parseDate } from '../../../src/dates/index.js';

it('orders by the earliest instant, the latest where the start is open, then by the latest', () => {
  const ordered = [
    'Y-13800000000',
    '-0043',
    '1960-01-01',
    '196X',
    '/1960',
    '1961-04-12',
    '1961-05',
    '1970-01-01',
    '1970-01',
    '1970',
    '1970/..',
    '[..2024-05]',
    '2024-06-19T10:00:00Z',
    'Y1E100',
  ];
  const sorted = ordered.toReversed().map(parseDate).toSorted(compareDates);
  expect(sorted.map((date) => date.edtf)).toEqual(ordered);
});
