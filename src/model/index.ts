export { LIMITS } from './limits.js';
export { PROBLEM_CODES } from './problem-codes.js';
export type { ProblemCode } from './problem-codes.js';
export { readDocument, readDocumentInSteps } from './read-document.js';
export { parseJson, readJson } from './read-json.js';
export type { ParsedJson } from './read-json.js';
export { parseDoi, parseLink } from './safe-link.js';
export type { CheckedLink } from './safe-link.js';
export type {
  AnchorData,
  Archived,
  ArchivedData,
  Basis,
  Citation,
  CitationData,
  CslDateData,
  Derivation,
  DerivationData,
  EventData,
  Evidence,
  Group,
  GroupData,
  IdData,
  LinkData,
  Media,
  MediaData,
  NameData,
  NotPlacedEvent,
  OtherDate,
  Period,
  PeriodData,
  PlacedEvent,
  PositionData,
  Problem,
  QuoteData,
  ReadOptions,
  ReadResult,
  Relation,
  SafeLink,
  Source,
  SourceData,
  Stance,
  TimelineData,
  TimelineDocument,
  TimelineEvent,
} from './types.js';
