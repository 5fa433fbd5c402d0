import type { Citation, Source, TimelineDocument, TimelineEvent } from '../../model/index.js';
import type { Written } from '../conversion-types.js';
import { doiOf, namesOf, textOf } from '../source-fields.js';
import { guardCell } from './csv-cell.js';
import { countsOf, eventsOf } from './entries.js';
import { LossList, fieldsOf } from './loss-list.js';

export interface WriteCsvOptions {
  /** Begin with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

type Cell = string | number | undefined;

const EVENT_COLUMNS: Readonly<Record<string, (event: TimelineEvent) => Cell>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  date: ({ date }) => date?.edtf,
  dateText: ({ dateText }) => dateText,
  group: ({ group }) => group.label,
  summary: ({ summary }) => summary,
  place: ({ place }) => place,
  people: ({ people }) => people.join(LIST_SIGN),
  tags: ({ tags }) => tags.join(LIST_SIGN),
  importance: ({ importance }) => importance || undefined,
  basis: ({ basis, date }) => (date ? basis : undefined),
  note: ({ note }) => note,
};

const SOURCE_COLUMNS: Readonly<Record<string, (source: Source) => Cell>> = {
  source: ({ id }) => id,
  sourceType: ({ data }) => textOf(data, 'type'),
  sourceTitle: ({ title }) => title,
  sourceAuthor: ({ authors }) => authors.join(LIST_SIGN),
  sourceContainer: ({ container }) => container,
  sourcePublisher: ({ publisher }) => publisher,
  sourceIssued: ({ issued, issuedText }) => issued?.edtf ?? issuedText,
  sourceUrl: (source) => source.link?.href,
  sourceDoi: doiOf,
  sourceAccessed: ({ accessed }) => accessed?.edtf,
  sourceArchived: ({ archived }) => archived[0]?.href,
  sourceLanguage: ({ language }) => language,
  sourceReprintOf: ({ data }) => textOf(data, 'reprintOf'),
  sourceBasedOn: ({ data }) => textOf(data, 'basedOn'),
  sourceNote: ({ note }) => note,
};

const CITATION_COLUMNS: Readonly<Record<string, (citation: Citation) => Cell>> = {
  quote: ({ quote }) => quote?.exact,
  quotePrefix: ({ quote }) => quote?.prefix,
  quoteSuffix: ({ quote }) => quote?.suffix,
  positionStart: ({ position }) => position?.start,
  positionEnd: ({ position }) => position?.end,
  locator: ({ locator }) => locator,
  label: ({ label }) => label,
  stance: ({ stance }) => stance,
  attributedTo: ({ attributedTo }) => attributedTo,
  citationDate: ({ date }) => date?.edtf,
  citationDateText: ({ dateText }) => dateText,
  citationNote: ({ note }) => note,
};

/** Parts the entries of a list in one cell. */
const LIST_SIGN = '; ';

const CARRIED = [
  ...fieldsOf(
    'events',
    'id title date dateText group summary place people tags importance basis note citations/source',
  ),
  ...fieldsOf(
    'events/citations',
    'quote/exact quote/prefix quote/suffix position/start position/end locator label stance ' +
      'attributedTo date dateText note',
  ),
  ...fieldsOf(
    'sources',
    'id type title author container-title publisher issued URL DOI accessed archived/url language ' +
      'reprintOf basedOn note',
  ),
  ...fieldsOf('groups', 'id label'),
];

/**
 * Writes a table (RFC 4180): a row for each citation, in which its event and its source stand again,
 * so that rows can be sorted and filtered; rows with one `id` are one event. An event without a
 * citation has a row of its own, and so has a source that no event cites, which has no title then.
 */
export function writeCsv(doc: TimelineDocument, { bom = false }: WriteCsvOptions = {}): Written {
  const losses = new LossList('CSV');
  const row = (event?: TimelineEvent, source?: Source, citation?: Citation): readonly Cell[] => [
    ...Object.values(EVENT_COLUMNS).map((cell) => event && cell(event)),
    ...Object.values(SOURCE_COLUMNS).map((cell) => source && cell(source)),
    ...Object.values(CITATION_COLUMNS).map((cell) => citation && cell(citation)),
  ];
  const rows = eventsOf(doc).flatMap((event) => {
    noteLists(losses, event);
    const { citations } = event;
    if (citations.length === 0) return [row(event)];
    return citations.map((citation) => row(event, citation.source, citation));
  });
  const uncited = doc.sources.filter(({ citations }) => citations.length === 0);
  const head = [EVENT_COLUMNS, SOURCE_COLUMNS, CITATION_COLUMNS].flatMap(Object.keys);
  const lines = [head, ...rows, ...uncited.map((source) => row(undefined, source))];
  for (const source of doc.sources) noteSource(losses, source);
  noteGroups(losses, doc);
  losses.addLeftOut(doc, CARRIED);
  const text = lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
  return { text: bom ? `\uFEFF${text}` : text, losses: losses.list(), counts: countsOf(doc) };
}

function writeCell(cell: Cell = ''): string {
  const text = guardCell(String(cell));
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A list whose entries have the sign in them that parts entries is read back as a longer one. */
function noteLists(losses: LossList, event: TimelineEvent): void {
  for (const key of ['people', 'tags'] as const) {
    if (!event[key].some((entry) => entry.includes(';') || entry.trim() !== entry || entry === ''))
      continue;
    losses.add(
      `${event.path}/${key}`,
      `entries of "${key}" are parted by semicolons, and one has its own`,
    );
  }
}

/** Groups go by their names; what two of one name have is one group when it is read back. */
function noteGroups(losses: LossList, { groups }: TimelineDocument): void {
  const names = new Set<string>();
  groups.forEach(({ label }, i) => {
    if (names.has(label))
      losses.add(`/groups/${i}`, `CSV has groups by their names, and two are "${label}"`);
    names.add(label);
  });
}

function noteSource(losses: LossList, source: Source): void {
  const { archived, path } = source;
  if (archived.length > 1) losses.add(`${path}/archived`, 'only the first archived copy is kept');
  if (namesOf(source, 'author').some(({ family }) => family !== undefined))
    losses.add(
      `${path}/author`,
      'names are kept whole, without what is family and what given name',
    );
}
