import type { Precision } from '../dates/types.js';
import type { EvidenceState } from '../find/evidence-states.js';
import type { MediaType, Relation, Stance } from '../model/document-data.js';
import type { TimelineEvent } from '../model/types.js';
import type { ListFacet } from './find-template.js';
import type { SortColumn } from './sort-events.js';
import type { ViewName } from './toolbar-template.js';

/**
 * Every word of the interface, in one language. Text from the data never comes from here. A
 * language is one object of this shape; numbers arrive as numbers so that each language can write
 * its own plurals and digits.
 */
export interface Messages {
  /** BCP 47 tag of the language this table is written in. */
  readonly lang: string;

  events(count: number): string;
  sources(independent: number, articles: number): string;
  groups(count: number): string;
  notPlacedCount(count: number): string;
  span(first: string, last: string): string;
  /** Between parts of a sentence, with the space that it has. */
  comma: string;
  /** Between sentences, with the space that it has. */
  stop: string;
  /** Between names. */
  nameComma: string;

  /** `title` is empty for a document without one. */
  chart(title: string): string;
  chartHelp: string;
  toolbar: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  fitLong: string;
  earlier: string;
  later: string;
  legend: string;
  ungrouped: string;

  // The views, and what the list and the table say.
  views: string;
  view: Readonly<Record<ViewName, string>>;
  list: string;
  table: string;
  showMore(left: number): string;
  overview: string;

  // Finding, and what a filter leaves out.
  find: string;
  /** The same in as few words as a narrow field has room for. */
  findShort: string;
  filters(chosen: number): string;
  facet: Readonly<Record<ListFacet, string>>;
  stance: Readonly<Record<Stance, string>>;
  evidenceState: Readonly<Record<EvidenceState, string>>;
  found(remaining: number, given: number): string;
  noMatch: string;
  showAll(given: number): string;
  unfilter(what: string): string;

  // Taking a citation along.
  onlyItsEvents: string;
  copyCitation: string;
  copyFormat(format: string): string;
  copied(format: string): string;
  copyByHand: string;
  copyLink: string;
  copyLinkToCitation: string;
  linkCopied: string;

  // Pictures, films and sounds.
  mediaAt(kind: string, host: string): string;
  playAt(host: string): string;
  /** What an event has, in one word: "Image". */
  mediaKind: Readonly<Record<MediaType | 'file', string>>;
  transcript: string;

  // The story: the bar that leads from event to event.
  tellStory: string;
  story: string;
  endStory: string;
  storyStep(position: number, count: number): string;
  nextStep(step: string): string;
  previousStep(step: string): string;
  noNextStep: string;
  noPreviousStep: string;

  periods: string;
  column: Readonly<Record<SortColumn, string>>;

  // Beside a mark, in few words.
  completed: string;
  derived: string;
  byEditor: string;
  denied: string;
  disputed: string;
  claim: string;
  uncited: string;
  otherDate(sources: number, date: string): string;
  fold(count: number): string;
  /** `lane` is empty where there is but one, without a name. */
  foldLong(count: number, lane: string): string;
  /** The name of the lane that groups without a lane of their own share. */
  moreGroups(count: number): string;
  /** That lane, as the place of some events: "12 more events in the other 300 groups". */
  otherGroups(count: number): string;
  severalGroups: string;
  figure(n: number): string;
  zoomToThese: string;
  moreInFold(count: number): string;

  // How a date is known, as a sentence.
  stated: string;
  completedLong: string;
  derivedLong: string;
  editorLong: string;
  derivation(parts: {
    relation: string;
    offset: string | undefined;
    anchor: string | undefined;
  }): string;
  relation: Readonly<Record<Relation, string>>;
  precision: Readonly<Record<Precision, string>>;

  // What a source says.
  says: string;
  deniesVerb: string;
  disputesVerb: string;
  mentions: string;
  passesOn(party: string): string;
  denialBy(party: string): string;
  disputeBy(party: string): string;
  mentionBy(party: string): string;
  locator(label: string, value: string): string;
  dateWords: string;
  otherDateLong(date: string): string;
  readSource(host: string): string;
  archivedCopy(date: string | undefined): string;
  newTab: string;
  reference(number: string, title: string): string;
  backTo(title: string): string;
  untitled: string;
  noSource: string;
  /** Citations that name no source of the document. */
  lostCitations(count: number): string;
  related: string;
  place: string;
  people: string;
  note: string;
  close: string;
  quotes: readonly [open: string, close: string];

  // Below the chart.
  references: string;
  allSources(count: number): string;
  /** Names the letters that lead from a source back to its events. */
  backLinks: string;
  reprint: string;
  rewrite: string;
  notCountedAgain: string;
  accessed(date: string): string;
  notPlaced: string;
  notPlacedWhy: string;
  reason: Readonly<Record<NonNullable<TimelineEvent['reason']>, string>>;
  problems(count: number): string;

  // States.
  loading: string;
  empty: string;
  errorTitle: string;
  httpError(address: string, status: number): string;
  networkError(address: string): string;
  tooLarge(address: string): string;
  retry: string;

  // The axis.
  axisBreak(length: string): string;
  rateLong(ratio: number): string;
  yearsBefore(year: string): string;

  // Marks, for the legend.
  legendDay: string;
  legendBand: string;
  legendBar: string;
  legendApproximate: string;
  legendUncertain: string;
  legendOpen: string;
  legendOneOf: string;
  legendDerived: string;
  legendCompleted: string;
  legendDenied: string;
  legendDisputed: string;
  legendUncited: string;
  legendOther: string;
  legendBreak: string;
  legendRate: string;
  legendFold: string;
  /** What a "+n" stands for where it cannot be pressed. */
  foldOnPaper: string;
  legendNumber: string;

  // What keys do while the focus is in the chart: the keys, and what they do.
  keysTitle: string;
  keys: readonly (readonly [keys: readonly string[], does: string])[];
  /** What a sign that is a key is called: "," is a comma. */
  signs: Readonly<Record<string, string>>;
}
