import type { Place, ProblemList } from './problem-list.js';
import { quoteText } from './problem-list.js';
import { readObjects, readRequiredId, readText } from './read-fields.js';
import type { Fields } from './read-value.js';
import type { StoryStep, TimelineEvent } from './types.js';

/** The order in which the author tells the events; empty when the document gives none. */
export function readStory(
  problems: ProblemList,
  events: ReadonlyMap<string, TimelineEvent>,
  document: Fields,
  root: Place,
): readonly StoryStep[] {
  const story: StoryStep[] = [];
  for (const [fields, place] of readObjects(problems, document, 'story', root)) {
    const id = readRequiredId(problems, fields, 'event', place);
    const text = readText(problems, fields, 'text', place);
    const event = id === undefined ? undefined : events.get(id);
    if (event !== undefined) story.push({ event, text });
    else if (id !== undefined) {
      const message = `found no event ${quoteText(id)}, expected one with this id`;
      problems.add(place, 'event', 'no-event', message);
    }
  }
  return story;
}
