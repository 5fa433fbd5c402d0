import { formatDate } from '../../dates/index.js';
import type { TimelineDate } from '../../dates/index.js';
import type { Citation, Source, TimelineDocument, TimelineEvent } from '../../model/index.js';
import type { Written } from '../conversion-types.js';
import { HTML } from '../markup.js';
import { OWN_JSON, citationData, sourceData } from '../own-fields.js';
import { toLine } from '../source-fields.js';
import { quoteWords } from '../format-reference.js';
import { boundsOf } from './date-bounds.js';
import type { Bound } from './date-bounds.js';
import { dateDoubts } from './date-doubts.js';
import { countsOf } from './entries.js';
import { LossList, fieldsOf } from './loss-list.js';
import { remarksOn, wordingOf } from './wording.js';
import type { WriteOptions, WriteWording } from './wording.js';

const CARRIED = [
  'title',
  'description',
  'periods',
  ...fieldsOf('groups', 'id label'),
  ...fieldsOf('events', 'id title summary group date dateText media/url'),
  ...fieldsOf('events/media', 'caption credit alt'),
  ...fieldsOf('events/citations', 'source quote/exact'),
  ...fieldsOf('sources', 'id title author container-title publisher issued URL DOI'),
];

const IN_WORDS = fieldsOf('events/citations', 'stance attributedTo locator label');

/** As far as the dates of JavaScript reach; beyond, TimelineJS counts years in another scale. */
const LAST_YEAR = 270_000;

/**
 * Writes JSON of TimelineJS 3. An event's sources are links at the end of its text. TimelineJS draws
 * no event without a date: those stand in the text of the title slide, as do uncited sources. Fields
 * that it passes over hold the sources and citations as they are.
 */
export function writeTimelineJs(doc: TimelineDocument, options: WriteOptions = {}): Written {
  const losses = new LossList('TimelineJS');
  const wording = wordingOf(options);
  const isFar = doc.events.some(({ date }) => {
    const { start, end = start } = boundsOf(date) ?? {};
    return !start || !end || start.year < -LAST_YEAR || end.year > LAST_YEAR;
  });
  const slides = doc.events.map((event) => slide(event, losses, wording));
  const eras = doc.periods.flatMap(({ label, date }, i) => {
    const dates = slideDates(date, losses, `/periods/${i}/date`, wording);
    const { start_date, end_date = start_date } = dates;
    return start_date ? [{ start_date, end_date, text: { headline: HTML.text(label) } }] : [];
  });
  for (const { path } of doc.notPlaced)
    losses.add(
      path,
      'TimelineJS has no events without a date: it is in the text of the title slide',
    );
  losses.addLeftOut(doc, CARRIED, IN_WORDS);
  const about = titleText(doc, wording);
  const data = {
    ...(isFar && { scale: 'cosmological' }),
    ...((doc.title !== undefined || about !== '') && {
      title: {
        text: { headline: HTML.text(doc.title ?? ''), ...(about !== '' && { text: about }) },
      },
    }),
    events: slides,
    ...(eras.length > 0 && { eras }),
    ...(doc.sources.length > 0 && { [OWN_JSON.sources]: doc.sources.map(sourceData) }),
  };
  return {
    text: `${JSON.stringify(data, undefined, 2)}\n`,
    losses: losses.list(),
    counts: countsOf(doc),
  };
}

function slide(event: TimelineEvent, losses: LossList, wording: WriteWording): object {
  const { id, title, group, date, media, citations, path } = event;
  const [medium] = media;
  if (media.length > 1)
    losses.add(`${path}/media`, 'TimelineJS shows one medium: only the first is kept');
  return {
    unique_id: id,
    ...(date && slideDates(date, losses, `${path}/date`, wording)),
    text: { headline: HTML.text(title), text: eventText(event, wording) },
    ...(group.label !== '' && { group: group.label }),
    ...(citations.length > 0 && { [OWN_JSON.citations]: citations.map(citationData) }),
    ...(medium && {
      media: {
        url: medium.href,
        ...(medium.caption !== undefined && { caption: HTML.text(medium.caption) }),
        ...(medium.credit !== undefined && { credit: HTML.text(medium.credit) }),
        ...(medium.alt !== undefined && { alt: medium.alt }),
      },
    }),
  };
}

interface SlideDates {
  readonly start_date?: object;
  readonly end_date?: object;
  readonly display_date?: string;
}

/** A date in its first and last parts; in our words, too, where they say more than those. */
function slideDates(
  date: TimelineDate,
  losses: LossList,
  path: string,
  { dates }: WriteWording,
): SlideDates {
  const { start, end } = boundsOf(date) ?? {};
  const doubts = [
    ...dateDoubts(date),
    ...([start, end].every((bound) => bound?.offsetMinutes === undefined)
      ? []
      : ['it is in a time zone']),
  ];
  if (!start) {
    losses.add(path, `TimelineJS has no date that would be "${date.edtf}"`);
    return {};
  }
  if (doubts.length > 0)
    losses.add(path, `"${date.edtf}" is written in words and as its bounds: ${doubts.join(', ')}`);
  const isPlain = date.level === 0 && doubts.length === 0 && start.year > 0;
  return {
    start_date: slideDate(start),
    ...(end && { end_date: slideDate(end) }),
    ...(!isPlain && { display_date: formatDate(date, dates) }),
  };
}

/** TimelineJS has no year 0: it shows the year -44 as 44 BCE. */
function slideDate({ year, offsetMinutes: _, ...parts }: Bound): object {
  return { year: year > 0 ? year : year - 1, ...parts };
}

function eventText(event: TimelineEvent, wording: WriteWording): string {
  const { summary, dateText, citations } = event;
  return [
    paragraph(summary),
    dateText === undefined ? '' : paragraph(wording.messages.quotes.join(dateText)),
    ...sourceList(citations, wording),
  ].join('');
}

function titleText(doc: TimelineDocument, wording: WriteWording): string {
  const uncited = doc.sources.filter(({ citations }) => citations.length === 0);
  return [
    paragraph(doc.description),
    ...(doc.notPlaced.length === 0
      ? []
      : [`<p><b>${HTML.text(wording.messages.notPlaced)}</b></p>`]),
    ...doc.notPlaced.map(
      (event) => `<p><b>${HTML.text(event.title)}</b></p>${eventText(event, wording)}`,
    ),
    ...sourceList(uncited, wording),
  ].join('');
}

function paragraph(text: string | undefined): string {
  return text === undefined || text.trim() === '' ? '' : `<p>${HTML.text(toLine(text))}</p>`;
}

function sourceList(
  list: readonly (Source | Citation)[],
  wording: WriteWording,
): readonly string[] {
  if (list.length === 0) return [];
  const items = list.map((cited) => `<li>${sourceItem(cited, wording)}</li>`);
  const heading = `<p><b>${HTML.text(wording.messages.references)}</b></p>`;
  return [`<div class="cited-timeline-sources">${heading}<ol>${items.join('')}</ol></div>`];
}

/** The title of a source as a link to it, then what else is known of it. */
function sourceItem(cited: Source | Citation, wording: WriteWording): string {
  const { dates, messages } = wording;
  const source = 'source' in cited ? cited.source : cited;
  const { id, title, container, publisher, issued, issuedText, link, authors } = source;
  const name = HTML.text(toLine(title ?? container ?? id));
  const when = issued ? formatDate(issued, dates) : issuedText;
  const rest = [authors.join(', '), title === undefined ? undefined : container, publisher, when]
    .filter((part, i, all) => part && all.indexOf(part) === i)
    .map((part) => HTML.text(toLine(part ?? '')));
  const quote = quoteWords(cited, { dates, words: messages });
  return [
    link ? `<a href="${HTML.text(link.href)}">${name}</a>` : `<cite>${name}</cite>`,
    ...rest,
    ...[quote, ...remarksOn(cited, wording)].filter(Boolean).map((part) => HTML.text(toLine(part))),
  ].join(', ');
}
