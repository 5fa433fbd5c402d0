import type { TimelineDocument, TimelineEvent } from '../model/types.js';
import type { CardController } from './card-controller.js';
import type { DataController } from './data-controller.js';

/** The event whose card, label, entry or line something is in. */
export function eventOf(
  target: Element,
  doc: TimelineDocument | undefined,
  card: CardController,
  source: DataController,
): TimelineEvent | undefined {
  if (target.closest('.card')) return card.event;
  const box = target.closest('.label, .entry, .table-row');
  const button = box?.matches('button') ? box : box?.querySelector('button[data-index]');
  const index = (button as HTMLElement | null | undefined)?.dataset['index'];
  if (index !== undefined) return doc?.events[Number(index)];
  const id = target.closest<HTMLElement>('[data-not-placed]')?.dataset['notPlaced'];
  return id === undefined ? undefined : source.eventById(id);
}
