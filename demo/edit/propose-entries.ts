import { extractStatements, proposeDocument, readArticle } from '../../src/articles/index.js';
import type { EventData } from '../../src/model/index.js';
import { freeId } from './work.js';
import type { Entry, WorkArticle } from './work.js';

/** What was found in an article. */
export interface Proposals {
  /** In the order of the text. */
  readonly entries: readonly Entry[];
  /** Where entries that are kept, and tell of the same words, have them. */
  readonly places: ReadonlyMap<string, NonNullable<Entry['place']>>;
}

/**
 * What an article dates, but for that of which a kept entry already tells.
 *
 * @throws {DateSyntaxError} when the day of publication is no EDTF
 */
export function proposeEntries(
  { id, text, source }: WorkArticle,
  kept: readonly Entry[],
): Proposals {
  const article = readArticle(text);
  const published = typeof source.issued === 'string' ? source.issued : undefined;
  const options = published === undefined ? {} : { published };
  const statements = extractStatements(article, options);
  const { events = [] } = proposeDocument([{ id, article, ...options }]);
  const names = namesOf(events, kept);
  const keptIds = new Set(kept.map((entry) => entry.id));
  const entries: Entry[] = [];
  const places = new Map<string, NonNullable<Entry['place']>>();
  for (const [i, event] of events.entries()) {
    const name = names.get(String(event.id)) ?? '';
    const words = statements[i]?.datePosition;
    const place = words && { ...words, article: id };
    if (!keptIds.has(name))
      entries.push({
        id: name,
        verdict: 'proposed',
        isTouched: false,
        ...(place && { place }),
        event: renamed(event, names),
      });
    else if (place) places.set(name, place);
  }
  return { entries, places };
}

/** For each id as proposed, the one to use: that of a kept entry which tells the same, or a free one. */
function namesOf(events: readonly EventData[], kept: readonly Entry[]): Map<string, string> {
  const keptByWords = new Map(kept.map(({ id, event }) => [wordsOf(event), id]));
  const taken = new Set(kept.map(({ id }) => id));
  const names = new Map<string, string>();
  for (const event of events) {
    const id = String(event.id);
    const same = keptByWords.get(wordsOf(event));
    const name = same ?? (taken.has(id) ? freeId(id, taken) : id);
    taken.add(name);
    names.set(id, name);
  }
  return names;
}

/** What an event was proposed from: its article, its date words and its first quote. */
function wordsOf({ dateText, citations }: EventData): string {
  const first = citations?.[0];
  return JSON.stringify([first?.source, dateText, first?.quote?.exact]);
}

function renamed(event: EventData, names: ReadonlyMap<string, string>): EventData {
  const { derivation } = event;
  const id = names.get(String(event.id)) ?? '';
  const anchor = derivation?.anchor.event;
  if (derivation === undefined || anchor === undefined) return { ...event, id };
  const name = names.get(String(anchor)) ?? anchor;
  return { ...event, id, derivation: { ...derivation, anchor: { event: name } } };
}
