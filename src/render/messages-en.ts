import { formatName } from './format-name.js';
import type { Messages } from './messages.js';
import type { ListFacet } from './find-template.js';
import type { SortColumn } from './sort-events.js';
import type { ViewName } from './toolbar-template.js';

const rules = new Intl.PluralRules('en');
const figures = new Intl.NumberFormat('en');

const count = (n: number, one: string, other: string): string =>
  `${figures.format(n)} ${rules.select(n) === 'one' ? one : other}`;

const PRECISIONS: Readonly<Record<string, string>> = {
  second: 'to the second',
  minute: 'to the minute',
  hour: 'to the hour',
  day: 'to the day',
  month: 'to the month',
  season: 'to the season',
  year: 'to the year',
  decade: 'to the decade',
  century: 'to the century',
  millennium: 'to the millennium',
  age: 'roughly',
};

const RELATIONS: Readonly<Record<string, string>> = {
  after: 'after',
  before: 'before',
  during: 'during',
  same: 'at the time of',
  since: 'since',
  until: 'until',
  'year-of': 'in the year of',
};

const REASONS: Readonly<Record<string, string>> = {
  'no-date': 'No date is given.',
  'bad-date': 'The date cannot be read.',
  'not-an-event': 'This entry is no event.',
};

const LOCATORS: ReadonlyMap<string, string> = new Map([
  ['paragraph', '¶'],
  ['page', 'p.'],
  ['section', '§'],
]);

const VIEWS: Readonly<Record<ViewName, string>> = {
  timeline: 'Timeline',
  list: 'List',
  table: 'Table',
};

const FACETS: Readonly<Record<ListFacet, string>> = {
  groups: 'Group',
  evidence: 'Evidence',
  sources: 'Source',
  stances: 'What a source says',
  tags: 'Tag',
};

const STANCES: Readonly<Record<string, string>> = {
  asserts: 'says so',
  denies: 'denies',
  disputes: 'disputes',
  mentions: 'mentions',
};

const EVIDENCE_STATES: Readonly<Record<string, string>> = {
  uncited: 'no source',
  unasserted: 'no source says so',
  'cited-once': 'one independent source',
  'several-sources': 'several independent sources',
  claimed: 'somebody’s claim',
  denied: 'denied',
  disputed: 'disputed',
  conflict: 'another date given',
  stated: 'date stated',
  completed: 'date completed',
  derived: 'date derived',
  editor: 'date set by the editor',
};

const MEDIA: Readonly<Record<string, string>> = {
  image: 'Image',
  video: 'Video',
  audio: 'Sound',
  embed: 'Video',
};

const COLUMNS: Readonly<Record<SortColumn, string>> = {
  date: 'Date',
  title: 'Event',
  group: 'Group',
  sources: 'Sources',
  evidence: 'Evidence',
};

/** English: the built-in table, and the one used where a language is missing. */
export const MESSAGES_EN: Messages = {
  lang: 'en',

  events: (n) => count(n, 'event', 'events'),
  sources: (independent, articles) =>
    independent === articles
      ? count(independent, 'independent source', 'independent sources')
      : `${count(independent, 'independent source', 'independent sources')} (${count(articles, 'article', 'articles')})`,
  groups: (n) => count(n, 'group', 'groups'),
  notPlacedCount: (n) => `${figures.format(n)} not placed`,
  comma: ', ',
  stop: '. ',
  nameComma: ', ',
  span: (first, last) => `${first} to ${last}`,

  chart: (title) => ['Timeline', title].filter(Boolean).join(': '),
  chartHelp:
    'Arrow keys move between events and lanes, Enter opens an event and its sources, Escape closes it, plus and minus zoom, 0 shows everything.',
  toolbar: 'Move and zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  fitLong: 'Show everything',
  earlier: 'Earlier',
  later: 'Later',
  legend: 'How to read the marks, and keys',
  ungrouped: 'Events',

  views: 'View',
  view: (name) => VIEWS[name],
  list: 'Events by time',
  table: 'Events in a table',
  periods: 'Periods',
  find: 'Find in titles, people, quotes, sources',
  findShort: 'Find events',
  filters: (chosen) => (chosen === 0 ? 'Filter' : `Filter (${figures.format(chosen)})`),
  facet: (facet) => FACETS[facet],
  stance: (stance) => STANCES[stance] ?? stance,
  evidenceState: (state) => EVIDENCE_STATES[state] ?? state,
  found: (remaining, given) =>
    `${figures.format(remaining)} of ${count(given, 'event', 'events')} shown`,
  noMatch: 'No event matches.',
  showAll: (given) => `Show all ${figures.format(given)}`,
  unfilter: (what) => `Take away: ${what}`,
  onlyItsEvents: 'Show only its events',
  copyCitation: 'Copy citation',
  copyFormat: (format) => (format === 'text' ? 'Text' : formatName(format)),
  copied: (format) => `Copied as ${format}.`,
  copyByHand: 'The page may not copy: the text is selected, copy it by hand.',
  copyLink: 'Copy link',
  copyLinkToCitation: 'Copy link to this citation',
  linkCopied: 'Link copied.',
  mediaAt: (type, host) => `${MEDIA[type] ?? 'File'} at ${host}`,
  playAt: (host) => `Play from ${host}`,
  mediaKind: (type) => MEDIA[type] ?? 'File',
  transcript: 'Transcript',
  tellStory: 'Tell the story',
  story: 'Story',
  endStory: 'End the story',
  storyStep: (position, n) => `${figures.format(position)} of ${figures.format(n)}`,
  nextStep: (title, date) => `Next: ${[title, date].filter(Boolean).join(', ')}`,
  previousStep: (title, date) => `Previous: ${[title, date].filter(Boolean).join(', ')}`,
  noNextStep: 'This is the last event',
  noPreviousStep: 'This is the first event',
  overview: 'The whole timeline: part in view',
  showMore: (left) => `Show more (${figures.format(left)} left)`,
  column: (column) => COLUMNS[column],

  completed: 'completed',
  derived: 'derived',
  byEditor: 'editor’s date',
  denied: 'denied',
  disputed: 'disputed',
  claim: 'a claim',
  uncited: 'no source',
  otherDate: (n, date) =>
    n === 1 ? `one source says ${date}` : `${figures.format(n)} sources say ${date}`,
  fold: (n) => `+${figures.format(n)}`,
  foldLong: (n, lane) => [count(n, 'more event', 'more events'), lane].filter(Boolean).join(' in '),
  moreGroups: (n) => `${figures.format(n)} more groups`,
  otherGroups: (n) => `the other ${figures.format(n)} groups`,
  severalGroups: 'several groups',
  figure: (n) => figures.format(n),
  zoomToThese: 'Zoom to these',
  moreInFold: (n) => `and ${figures.format(n)} more`,

  stated: 'as a source states it',
  completedLong: 'completed from the context',
  derivedLong: 'derived',
  editorLong: 'set by the editor',
  derivation: ({ relation, offset, anchor }) =>
    `Worked out: ${[offset, relation, anchor].filter(Boolean).join(' ')}.`,
  relation: (relation) => RELATIONS[relation] ?? relation,
  precision: (precision) => PRECISIONS[precision] ?? precision,

  says: 'says so',
  deniesVerb: 'denies it',
  disputesVerb: 'disputes it',
  mentions: 'mentions it',
  passesOn: (party) => `according to ${party}`,
  denialBy: (party) => `denied by ${party}`,
  disputeBy: (party) => `disputed by ${party}`,
  mentionBy: (party) => `mentioned by ${party}`,
  locator: (label, value) => `${LOCATORS.get(label) ?? label} ${value}`,
  dateWords: 'Its words for the date:',
  otherDateLong: (date) => `gives another date: ${date}`,
  readSource: (host) => `Read at ${host}`,
  archivedCopy: (date) => (date === undefined ? 'archived copy' : `archived ${date}`),
  newTab: 'opens in a new tab',
  reference: (number, title) => `Source ${number}: ${title}`,
  backTo: (title) => `Back to ${title}`,
  untitled: 'Untitled article',
  noSource: 'No source is given for this event.',
  lostCitations: (n) =>
    `${count(n, 'citation names', 'citations name')} a source that is not in the data.`,
  related: 'Related',
  place: 'Place',
  people: 'People',
  note: 'Note',
  close: 'Close',
  quotes: ['“', '”'],

  references: 'Sources',
  allSources: (n) => `Show all ${count(n, 'source', 'sources')}`,
  backLinks: 'Back to the events that cite it',
  reprint: 'carries the same text',
  rewrite: 'is based on it',
  notCountedAgain: 'not counted again',
  accessed: (date) => `accessed ${date}`,
  notPlaced: 'Not placed',
  notPlacedWhy: 'These have no date that can be placed on the axis.',
  reason: (reason) => REASONS[reason] ?? reason,
  problems: (n) => count(n, 'problem in the data', 'problems in the data'),

  loading: 'Loading the timeline …',
  empty: 'This timeline has no events.',
  errorTitle: 'The timeline could not be loaded',
  httpError: (address, status) => `${address} answered with status ${String(status)}.`,
  networkError: (address) =>
    `${address} could not be fetched. Is the address right, and does its server allow this page to read it (CORS)?`,
  tooLarge: (address) => `${address} is larger than 20 MB.`,
  retry: 'Try again',

  axisBreak: (length) => `${length} left out, because no event begins or ends in it`,
  rate: (ratio) => (ratio >= 1 ? `×${figures.format(ratio)}` : `÷${figures.format(1 / ratio)}`),
  rateLong: (ratio) =>
    ratio >= 1
      ? `From here on time is drawn ${figures.format(ratio)} times as wide as before`
      : `From here on time is drawn ${figures.format(1 / ratio)} times as narrow as before`,
  yearsBefore: (year) => `${year} BC`,

  legendDay: 'a day, or finer',
  legendBand: 'some time in this month, season, year or decade',
  legendBar: 'lasts from one date to the other',
  legendApproximate: 'about: the ends are soft',
  legendUncertain: 'uncertain: broken outline',
  legendOpen: 'goes on, or began before',
  legendOneOf: 'one of these, not known which',
  legendDerived: 'derived: no source states the date',
  legendCompleted: 'completed: year or month from the context',
  legendDenied: 'denied by somebody',
  legendDisputed: 'disputed by somebody',
  legendUncited: 'no source is given',
  legendOther: 'another source gives another date',
  legendBreak: 'time left out: no event begins or ends in it',
  legendRate: 'so many times as wide as just before; ÷ as narrow',
  legendFold: 'more events: press to list them',
  foldOnPaper: 'more events: they are in the list below',
  legendNumber: 'the number of a source below',

  keysTitle: 'Keys, once an event has the focus',
  keys: [
    [['←', '→', '↑', '↓'], 'to the next event in the lane or in the next lane'],
    [[',', '.'], 'to the previous or next event by time'],
    [['Home', 'End'], 'to the first or last event of the lane; with Ctrl, of all'],
    [['Page Up', 'Page Down'], 'one screen earlier or later'],
    [['Enter', 'Esc'], 'open or close the event'],
    [['+', '−', '0'], 'zoom in, zoom out, show everything'],
    [['F'], 'the event to the middle; again, show everything'],
    [['Ctrl + wheel'], 'zoom where the pointer is'],
    [['←', '→'], 'among the letters behind a source'],
    [['?'], 'this list'],
  ],
  signs: { ',': 'comma', '.': 'full stop', '+': 'plus', '−': 'minus', '?': 'question mark' },
};
