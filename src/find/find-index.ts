import type { TimelineDocument } from '../model/types.js';
import { ColumnBuilder } from './event-columns.js';
import type { EventColumns } from './event-columns.js';
import { visitOwnTexts, visitSourceTexts } from './event-texts.js';
import type { TextVisitor } from './event-texts.js';
import { TextColumn } from './text-column.js';

/** Entries between two yields: about a millisecond's worth. */
const SLICE = 100;

/** A document made ready for finding: what is filtered by, and what is searched. */
export interface FindIndex {
  readonly doc: TimelineDocument;
  readonly columns: EventColumns;
  /** What each event says itself, in the order of the columns. */
  readonly texts: TextColumn;
  readonly sourceTexts: TextColumn;
  readonly groupTexts: TextColumn;
}

/** Makes a document ready for finding. */
export function indexDocument(doc: TimelineDocument): FindIndex {
  const steps = indexDocumentInSteps(doc);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * As `indexDocument`, in steps of about a millisecond, so that a page stays alive meanwhile. Yields
 * how much is done, from 0 to 1; returns the index.
 */
export function* indexDocumentInSteps(
  doc: TimelineDocument,
): Generator<number, FindIndex, undefined> {
  const { sources, events, notPlaced, given } = doc;
  const total = sources.length + given;
  const sourceTexts = new TextColumn();
  for (const [i, source] of sources.entries()) {
    if (i % SLICE === SLICE - 1) yield i / total;
    sourceTexts.add(gatherTexts((visit) => visitSourceTexts(source, visit)));
  }
  sourceTexts.close();
  const builder = new ColumnBuilder(doc);
  const texts = new TextColumn();
  for (let i = 0; i < given; i++) {
    if (i % SLICE === SLICE - 1) yield (sources.length + i) / total;
    const event = events[i] ?? notPlaced[i - events.length];
    if (event === undefined) continue;
    builder.add(event, i);
    texts.add(gatherTexts((visit) => visitOwnTexts(event, visit)));
  }
  texts.close();
  const columns = builder.build();
  const groupTexts = new TextColumn();
  for (const { label } of columns.groups) groupTexts.add([label]);
  groupTexts.close();
  return { doc, columns, texts, sourceTexts, groupTexts };
}

function gatherTexts(visitAll: (visit: TextVisitor) => void): readonly string[] {
  const texts: string[] = [];
  visitAll((_, text) => {
    if (text !== undefined) texts.push(text);
  });
  return texts;
}
