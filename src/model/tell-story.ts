import type { StoryStep, TimelineDocument } from './types.js';

/** The events in the order to tell them in: the author's, else all that have a place, by time. */
export function tellStory({ story, events }: TimelineDocument): readonly StoryStep[] {
  return story.length > 0 ? story : events.map((event) => ({ event, text: undefined }));
}
