import type { Citation, Source, TimelineEvent } from '../model/types.js';

/** Where words that are searched stand. */
export type SearchField =
  | 'title'
  | 'summary'
  | 'note'
  | 'people'
  | 'place'
  | 'tags'
  | 'group'
  | 'dateText'
  | 'quote'
  | 'attributedTo'
  | 'sourceTitle'
  | 'sourceAuthor'
  | 'sourceContainer';

/** Takes one text of an event; an absent one is passed over. */
export type TextVisitor = (
  field: SearchField,
  text: string | undefined,
  citation?: Citation,
) => void;

/** Visits what an event says itself; its group and sources have texts that others share. */
export function visitOwnTexts(event: TimelineEvent, visit: TextVisitor): void {
  visit('title', event.title);
  visit('summary', event.summary);
  visit('note', event.note);
  for (const person of event.people) visit('people', person);
  visit('place', event.place);
  for (const tag of event.tags) visit('tags', tag);
  visit('dateText', event.dateText);
  for (const citation of event.citations) {
    visit('quote', citation.quote?.exact, citation);
    visit('attributedTo', citation.attributedTo, citation);
    visit('dateText', citation.dateText, citation);
  }
}

/** Visits what a source says of itself, for one citation of it. */
export function visitSourceTexts(source: Source, visit: TextVisitor, citation?: Citation): void {
  visit('sourceTitle', source.title, citation);
  for (const author of source.authors) visit('sourceAuthor', author, citation);
  visit('sourceContainer', source.container, citation);
}

/** Visits all that an event is searched by. */
export function visitTexts(event: TimelineEvent, visit: TextVisitor): void {
  visitOwnTexts(event, visit);
  visit('group', event.group.label);
  for (const citation of event.citations) visitSourceTexts(citation.source, visit, citation);
}
