import { readDerivation } from './derivation.js';
import type { ReferenceContext } from './derivation.js';
import { quoteText } from './problem-list.js';
import { readObjects, readRequiredId, readRequiredText } from './read-fields.js';
import { own } from './read-value.js';
import type { Fields } from './read-value.js';
import type { EventRecord } from './records.js';
import type { TimelineEvent } from './types.js';

/** Whether an event refers to other events, so that it has to be looked at when all are read. */
export function hasReferences(fields: Fields): boolean {
  return own(fields, 'links') !== undefined || own(fields, 'derivation') !== undefined;
}

/** Looks up what an event refers to among the other events. */
export function readReferences(context: ReferenceContext, event: EventRecord): void {
  const { problems, events } = context;
  const derivation = readDerivation(context, event);
  const links: { rel: string; event: TimelineEvent }[] = [];
  const fields = event.data as unknown as Fields;
  for (const [link, place] of readObjects(problems, fields, 'links', event)) {
    const rel = readRequiredText(problems, link, 'rel', place);
    const id = readRequiredId(problems, link, 'event', place);
    const target = id === undefined ? undefined : events.get(id);
    if (rel !== undefined && target !== undefined) links.push({ rel, event: target });
    if (id !== undefined && target === undefined) {
      const message = `found no event ${quoteText(id)}, expected one with this id`;
      problems.add(place, 'event', 'no-event', message);
    }
  }
  event.extend({ derivation, links });
}
