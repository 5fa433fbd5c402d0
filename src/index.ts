export { CitedTimeline } from './element/cited-timeline.js';
export {
  TimelineDomainChangeEvent,
  TimelineFilterEvent,
  TimelineLoadEvent,
  TimelineProblemEvent,
  TimelineSelectEvent,
  TimelineViewChangeEvent,
} from './element/events.js';
export { DateSyntaxError, formatDate, parseDate } from './dates/index.js';
export type { DateFormat, Extent, Precision, TimelineDate } from './dates/index.js';
export type { ViewName } from './render/toolbar-template.js';
export { readDocument, readJson } from './model/index.js';
export type * from './model/document-data.js';
export type * from './model/types.js';
export { registerLanguage } from './element/languages.js';
export type { Language } from './render/language.js';
export type { Numbers, PluralForms } from './render/numbers-in.js';
export { MESSAGES_EN } from './render/messages-en.js';
export type { Messages } from './render/messages.js';
