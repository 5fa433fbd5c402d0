import { formatDate } from '../../dates/index.js';
import type { TimelineDocument, TimelineEvent } from '../../model/index.js';
import type { Written } from '../conversion-types.js';
import { quoteWords } from '../format-reference.js';
import { MARKDOWN } from '../markup.js';
import { toLine } from '../source-fields.js';
import { countsOf } from './entries.js';
import { LossList, fieldsOf } from './loss-list.js';
import { referenceText } from './reference-text.js';
import { remarksOn, wordingOf } from './wording.js';
import type { WriteOptions, WriteWording } from './wording.js';

const CARRIED = [
  'title',
  'description',
  ...fieldsOf('periods', 'label date'),
  ...fieldsOf('groups', 'id label'),
  ...fieldsOf('events', 'id title summary group place date dateText note'),
  ...fieldsOf('events/media', 'url caption alt credit'),
  ...fieldsOf('events/citations', 'source stance attributedTo quote/exact locator label dateText'),
  ...fieldsOf(
    'sources',
    'id title author container-title publisher issued URL DOI archived accessed',
  ),
];

/** Writes a text to read: the events by time, each with the numbers of its sources, which follow. */
export function writeMarkdown(doc: TimelineDocument, options: WriteOptions = {}): Written {
  const wording = wordingOf(options);
  const { dates, messages } = wording;
  const losses = new LossList('Markdown');
  losses.addLeftOut(doc, CARRIED);
  const periods = doc.periods.map(
    ({ label, date }) => `- **${line(formatDate(date, dates))}**: ${line(label)}`,
  );
  const blocks = [
    doc.title === undefined || doc.title.trim() === '' ? '' : `# ${line(doc.title)}`,
    line(doc.description),
    section(messages.periods, periods),
    doc.events.map((event) => entry(event, wording)).join('\n'),
    section(
      messages.notPlaced,
      doc.notPlaced.map((event) => entry(event, wording)),
    ),
    section(
      messages.references,
      doc.sources.map((source) => `- ${referenceText(source, 'markdown', wording)}`),
    ),
  ];
  const text = blocks.filter((block) => block !== '').join('\n\n');
  return { text: `${text}\n`, losses: losses.list(), counts: countsOf(doc) };
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${line(heading)}\n\n${lines.join('\n')}`;
}

/** An event as an entry of a list; what its sources say stands below it. */
function entry(event: TimelineEvent, { dates, messages }: WriteWording): string {
  const { date, dateText, title, summary, note, place, group, media, citations } = event;
  const when = date ? formatDate(date, dates) : dateText && messages.quotes.join(dateText);
  const about = [group.label, place].filter((text) => text?.trim()).map(line);
  const numbers = [...new Set(citations.map(({ source }) => source.number))];
  const cited = numbers.length === 0 ? '' : ` ${MARKDOWN.text(`[${numbers.join(', ')}]`)}`;
  const head = [when === undefined ? '' : `**${line(when)}**: `, `**${line(title)}**`, cited].join(
    '',
  );
  const texts = [about.join(' · '), line(summary), line(note)].filter((text) => text !== '');
  const said = citations.flatMap((citation) => {
    const { source, dateText: words } = citation;
    const parts = [
      quoteWords(citation, { dates, words: messages }),
      words === undefined ? '' : messages.quotes.join(words),
      ...remarksOn(citation, { dates, messages }),
    ].filter((part) => part !== '');
    return parts.length === 0
      ? []
      : [`${MARKDOWN.text(`[${source.number}]`)} ${parts.map(line).join('; ')}`];
  });
  const shown = media.map(({ href, caption, alt, credit }) =>
    [line(caption ?? alt), line(credit), MARKDOWN.link(href)]
      .filter((part) => part !== '')
      .join('. '),
  );
  return [
    `- ${head}`,
    ...texts.map((text) => `\n  ${text}`),
    ...(said.length + shown.length === 0 ? [] : ['']),
    ...[...said, ...shown].map((text) => `  - ${text}`),
    '',
  ].join('\n');
}

/** Text on one line, in which nothing is markup. */
function line(text: string | undefined): string {
  return MARKDOWN.text(toLine(text ?? ''));
}
