import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/model/index.js';
import { BY_TIME, nextSort, sortEvents } from '../../../src/render/sort-events.js';
import type { SortColumn } from '../../../src/render/sort-events.js';

const { doc } = readDocument({
  groups: [
    { id: 'b', label: 'Beta' },
    { id: 'a', label: 'Alpha' },
  ],
  sources: [{ id: 's' }, { id: 't' }],
  events: [
    { title: 'Élan 10', date: '2001', group: 'a', citations: [{ source: 's' }] },
    {
      title: 'élan 9',
      date: '2002',
      group: 'b',
      citations: [{ source: 's' }, { source: 't', stance: 'denies' }],
    },
    {
      title: 'apple',
      date: '2003',
      group: 'a',
      basis: 'derived',
      citations: [{ source: 's' }, { source: 't' }],
    },
    { title: 'zebra', date: '2004', group: 'b' },
  ],
});

const sorted = (column: SortColumn, isDescending = false): readonly string[] =>
  sortEvents(doc.events, { column, isDescending }, 'fr').map(({ title }) => title);

describe('the table', () => {
  it.each([
    ['date', ['Élan 10', 'élan 9', 'apple', 'zebra']],
    ['title', ['apple', 'élan 9', 'Élan 10', 'zebra']],
    ['group', ['élan 9', 'zebra', 'Élan 10', 'apple']],
    ['sources', ['zebra', 'Élan 10', 'élan 9', 'apple']],
    ['evidence', ['élan 9', 'zebra', 'apple', 'Élan 10']],
  ] as const)('sorts by %s', (column, titles) => {
    expect(sorted(column)).toEqual(titles);
  });

  it('keeps the order of time among equals, either way round', () => {
    expect(sorted('group', true)).toEqual(['Élan 10', 'apple', 'élan 9', 'zebra']);
  });

  it('turns round when the same column is pressed again', () => {
    const first = nextSort(BY_TIME, 'title');
    expect(first).toEqual({ column: 'title', isDescending: false });
    expect(nextSort(first, 'title')).toEqual({ column: 'title', isDescending: true });
    expect(nextSort(first, 'date')).toEqual(BY_TIME);
  });

  it('begins with the most sources', () => {
    expect(nextSort(BY_TIME, 'sources').isDescending).toBe(true);
  });
});
