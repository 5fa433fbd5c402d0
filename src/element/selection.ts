import { isPlaced } from '../model/is-placed.js';
import type { CardController } from './card-controller.js';
import type { ChartState } from './chart-state.js';
import type { DataController } from './data-controller.js';
import type { FindController } from './find-controller.js';
import { nextShown } from './navigate.js';

/** Which event is open, by its id: looked up in the data, shown in the card, brought into view. */
export class Selection {
  private readonly _source: DataController;
  private readonly _card: CardController;
  private readonly _chart: ChartState;
  private readonly _find: FindController;

  constructor(
    source: DataController,
    card: CardController,
    chart: ChartState,
    find: FindController,
  ) {
    this._source = source;
    this._card = card;
    this._chart = chart;
    this._find = find;
  }

  /** Whether the data are there and have no event of this id. */
  isUnknown(id: string | undefined): boolean {
    if (id === undefined || this._source.isLoading) return false;
    return this._source.read !== undefined && this._source.eventById(id) === undefined;
  }

  /** Shows an event, or none. Returns the id that is then selected: the one before for an unknown one. */
  show(id: string | undefined): string | undefined {
    const { _card: card } = this;
    if (this.isUnknown(id)) return card.event?.id;
    const event = id === undefined ? undefined : this._source.eventById(id);
    // A list of events may have taken the place of the card.
    if (event || card.event) card.show(event);
    if (event && isPlaced(event)) this._chart.reveal(event);
    return id;
  }

  /** The id of the event after or before the one that is open, by time, among those that are shown. */
  neighbour(step: 1 | -1): string | undefined {
    const events = this._source.read?.doc.events ?? [];
    const from = this._card.placedIndex ?? (step > 0 ? -1 : events.length);
    const next = nextShown(events, from, step, (i) => this._find.isShown(i));
    return next === undefined ? undefined : events[next]?.id;
  }
}
