import type { PlacedEvent } from '../model/types.js';

/** The columns of the table. */
export const SORT_COLUMNS = ['date', 'title', 'group', 'sources', 'evidence'] as const;

export type SortColumn = (typeof SORT_COLUMNS)[number];

/** How the table is sorted. */
export interface TableSort {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

/** By time, as the chart and the list are. */
export const BY_TIME: TableSort = { column: 'date', isDescending: false };

/** The order after pressing a column's head: that column, or the other way round if it was that already. */
export function nextSort({ column, isDescending }: TableSort, pressed: SortColumn): TableSort {
  return column === pressed
    ? { column, isDescending: !isDescending }
    : { column: pressed, isDescending: pressed === 'sources' };
}

/** Sorts events for the table; equal ones stay in order of time. */
export function sortEvents(
  events: readonly PlacedEvent[],
  { column, isDescending }: TableSort,
  locale: string,
): readonly PlacedEvent[] {
  if (column === 'date') return isDescending ? events.toReversed() : events;
  const compare = comparer(column, locale);
  const way = isDescending ? -1 : 1;
  return events.toSorted((a, b) => way * compare(a, b));
}

type Compare = (a: PlacedEvent, b: PlacedEvent) => number;

function comparer(column: Exclude<SortColumn, 'date'>, locale: string): Compare {
  switch (column) {
    case 'title': {
      const { compare } = new Intl.Collator(locale, { numeric: true });
      return (a, b) => compare(a.title, b.title);
    }
    case 'group':
      return (a, b) => a.group.index - b.group.index;
    case 'sources':
      return (a, b) => a.evidence.independent - b.evidence.independent;
    case 'evidence':
      return (a, b) => doubt(b) - doubt(a);
  }
}

/** How much there is to doubt: a denial weighs most, a date that is derived least. */
function doubt({ evidence, basis }: PlacedEvent): number {
  return (
    (evidence.denied ? 16 : 0) +
    (evidence.disputed ? 8 : 0) +
    (evidence.otherDates.length > 0 ? 4 : 0) +
    (evidence.uncited ? 2 : 0) +
    (basis === 'stated' ? 0 : 1)
  );
}
