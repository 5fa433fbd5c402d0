import { formatDate } from '../../dates/index.js';
import type { DateFormat } from '../../dates/index.js';
import type { Citation, TimelineDocument, TimelineEvent } from '../../model/types.js';
import { formatCitation } from '../format-citation.js';
import { HTML } from '../markup.js';

export interface HtmlListOptions {
  /** How dates are written in words; default English. */
  readonly dates?: DateFormat;
}

// What `<time datetime>` takes of EDTF: a year after Christ, a month or a day, and nothing doubtful.
const DATETIME = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u;

/**
 * Writes a timeline as a plain list that needs no script: every event in time order, with its date
 * in words, what each source says, and the sources with their addresses at the end. Everything of
 * the data is escaped.
 */
export function writeHtmlList(doc: TimelineDocument, { dates = {} }: HtmlListOptions = {}): string {
  const events = [...doc.events, ...doc.notPlaced].map((event) => eventItem(event, dates));
  const sources = doc.sources.map(
    (source) =>
      `<li id="source-${HTML.text(source.id)}"><b>${HTML.text(source.number)}</b> ${formatCitation(source, 'html', { dates })}</li>`,
  );
  const title = doc.title === undefined ? [] : [`<h1>${HTML.text(doc.title)}</h1>`];
  const about = doc.description === undefined ? [] : [`<p>${HTML.text(doc.description)}</p>`];
  return [
    ...title,
    ...about,
    list('ol', events),
    ...(sources.length === 0 ? [] : [`<h2>Sources</h2>`, list('ul', sources)]),
  ].join('\n');
}

function eventItem(event: TimelineEvent, dates: DateFormat): string {
  const { id, title, summary, citations, note } = event;
  const parts = [
    `${timeOf(event, dates)} <strong>${HTML.text(title)}</strong>`,
    ...(summary === undefined ? [] : [`<p>${HTML.text(summary)}</p>`]),
    ...(note === undefined ? [] : [`<p><small>${HTML.text(note)}</small></p>`]),
    ...(citations.length === 0
      ? ['<p>No source is given.</p>']
      : [
          list(
            'ul',
            citations.map((citation) => citationItem(citation)),
          ),
        ]),
  ];
  return `<li id="${HTML.text(id)}">${parts.join('\n')}</li>`;
}

function timeOf({ date, dateText }: TimelineEvent, dates: DateFormat): string {
  if (date === undefined) return `<span>${HTML.text(dateText ?? 'No date is given.')}</span>`;
  const machine = DATETIME.test(date.edtf) ? ` datetime="${date.edtf}"` : '';
  return `<time${machine} data-date="${HTML.text(date.edtf)}">${HTML.text(formatDate(date, dates))}</time>`;
}

function citationItem({ source, quote, locator, label, stance, attributedTo }: Citation): string {
  const name = HTML.text(source.title ?? source.container ?? source.id);
  const cite = source.link
    ? `<cite><a href="${HTML.text(source.link.href)}" rel="noopener noreferrer">${name}</a></cite>`
    : `<cite>${name}</cite>`;
  const says = [
    stance === 'asserts' ? '' : stance,
    attributedTo === undefined ? '' : `attributed to ${attributedTo}`,
    locator === undefined ? '' : `${label ?? ''} ${locator}`,
  ].filter((words) => words !== '');
  const place = says.length === 0 ? '' : ` (${HTML.text(says.join(', '))})`;
  const words = quote === undefined ? '' : `<q>${HTML.text(quote.exact)}</q> `;
  return `<li>${words}${cite} <a href="#source-${HTML.text(source.id)}">[${HTML.text(source.number)}]</a>${place}</li>`;
}

function list(name: 'ol' | 'ul', items: readonly string[]): string {
  return `<${name}>\n${items.join('\n')}\n</${name}>`;
}
