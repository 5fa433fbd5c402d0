import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { PlacedEvent, TimelineEvent } from '../model/types.js';
import type { Wording } from '../render/label-text.js';
import { listTemplate } from '../render/list-template.js';
import { BY_TIME, nextSort, SORT_COLUMNS, sortEvents } from '../render/sort-events.js';
import type { TableSort } from '../render/sort-events.js';
import { tableTemplate } from '../render/table-template.js';

/** Entries that are written at once, and with each press of "Show more". */
const PAGE = 200;

/** The views in which events are entries of text: how far they are written, and in what order. */
export class EntriesView {
  private readonly _host: ReactiveControllerHost;
  private _limit = PAGE;
  private _sort: TableSort = BY_TIME;
  private _sorted: readonly PlacedEvent[] = [];
  private _sortedFrom: readonly PlacedEvent[] | undefined;
  private _sortedBy: TableSort | undefined;

  constructor(host: ReactiveControllerHost) {
    this._host = host;
  }

  /** Other events: their list begins anew. */
  reset(): void {
    this._limit = PAGE;
  }

  /** The chronology, or the table in its order. */
  template(
    view: 'list' | 'table',
    events: readonly PlacedEvent[],
    selected: TimelineEvent | undefined,
    query: string | undefined,
    wording: Wording,
  ): TemplateResult {
    const shown = view === 'list' ? events : this._inOrder(events, wording);
    // An event that is open must be there to be seen.
    const place = selected ? shown.indexOf(selected as PlacedEvent) : -1;
    this._limit = Math.max(this._limit, Math.ceil((place + 1) / PAGE) * PAGE);
    const context = { wording, selected, query, limit: this._limit };
    return view === 'list'
      ? listTemplate(shown, context)
      : tableTemplate(shown, this._sort, context);
  }

  /** Writes the next entries, or sorts by a column; false for a press that is not its own. */
  press({ dataset }: HTMLElement): boolean {
    const column = SORT_COLUMNS.find((name) => name === dataset['sort']);
    if (column) this._sort = nextSort(this._sort, column);
    else if (dataset['action'] === 'more') this._limit += PAGE;
    else return false;
    this._host.requestUpdate();
    return true;
  }

  private _inOrder(events: readonly PlacedEvent[], { format }: Wording): readonly PlacedEvent[] {
    if (events !== this._sortedFrom || this._sort !== this._sortedBy) {
      this._sorted = sortEvents(events, this._sort, format.locale ?? 'en');
      this._sortedFrom = events;
      this._sortedBy = this._sort;
    }
    return this._sorted;
  }
}
