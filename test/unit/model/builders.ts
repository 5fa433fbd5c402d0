import { readDocument } from '../../../src/model/index.js';
import type {
  CitationData,
  EventData,
  PlacedEvent,
  Problem,
  Source,
  SourceData,
  TimelineData,
  TimelineDocument,
} from '../../../src/model/index.js';

export const aSource = (fields: Partial<SourceData> = {}): SourceData => ({
  id: 'herald',
  title: 'A herald',
  ...fields,
});

export const aCitation = (fields: Partial<CitationData> = {}): CitationData => ({
  source: 'herald',
  ...fields,
});

export const anEvent = (fields: Partial<EventData> = {}): EventData => ({
  title: 'Something happened',
  date: '2001',
  citations: [aCitation()],
  ...fields,
});

/** One event that cites one source. */
export const aDocument = (fields: TimelineData = {}): TimelineData => ({
  sources: [aSource()],
  events: [anEvent()],
  ...fields,
});

export const read = (data: unknown): TimelineDocument => readDocument(data).doc;

export const problemsOf = (data: unknown): readonly Problem[] => readDocument(data).problems;

/** The problems as `code path`, for tables. */
export const codesOf = (data: unknown): string[] =>
  problemsOf(data).map(({ code, path }) => `${code} ${path}`);

export function firstEvent(data: unknown): PlacedEvent {
  const [event] = read(data).events;
  if (event === undefined) throw new Error('no event was placed');
  return event;
}

export function sourceOf(doc: TimelineDocument, id: string): Source {
  const source = doc.sources.find((candidate) => candidate.id === id);
  if (source === undefined) throw new Error(`no source ${id}`);
  return source;
}
