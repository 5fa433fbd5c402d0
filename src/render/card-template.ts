import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatDate } from '../dates/index.js';
import { quoteLink } from '../model/quote-link.js';
import type { Citation, TimelineEvent } from '../model/types.js';
import { copyLinkTemplate, copyTemplate } from './copy-template.js';
import { dataText } from './data-text.js';
import { basisWords, derivationWords, stanceWords } from './describe-event.js';
import type { Wording } from './label-text.js';
import { mediaTemplate } from './media-template.js';
import type { MediaLeave } from './media-template.js';
import { numberTemplate } from './label-template.js';
import { sourceLinksTemplate } from './source-links-template.js';
import { backingWords } from './source-words.js';

/** What a card shows beside its event. */
export interface CardContext {
  readonly leave: MediaLeave;
  /** What a story says of the event. */
  readonly told?: string | undefined;
  /** Adds what copies links to the event and to its citations. */
  readonly hasLinks?: boolean;
}

/** The card of one event. */
export function cardTemplate(
  event: TimelineEvent,
  wording: Wording,
  context: CardContext,
): TemplateResult {
  const { told, hasLinks = false } = context;
  const heading = html`<h3 class="card-title" id="card-title">${dataText(event.title, wording)}</h3>
    ${told === undefined ? nothing : html`<p class="told">${dataText(told, wording)}</p>`}`;
  return html`${closeTemplate(wording)} ${detailsTemplate(event, wording, heading, context)}
  ${hasLinks ? html`<p class="links">${copyLinkTemplate(event, wording)}</p>` : nothing}`;
}

/** Shows what is known of one event: its date and how it is known, and what each source says. */
export function detailsTemplate(
  event: TimelineEvent,
  wording: Wording,
  heading: TemplateResult,
  { leave, told, hasLinks = false }: CardContext,
): TemplateResult {
  const { messages, format } = wording;
  const { date, evidence, derivation } = event;
  return html`
    <p class="card-when">
      ${
        date
          ? html`<bdi>${formatDate(date, format)}</bdi>${basisTemplate(event, wording)}`
          : event.dateText === undefined
            ? messages.reason[event.reason ?? 'no-date']
            : dataText(event.dateText, wording)
      }
    </p>
    ${heading}
    <p class="evidence">
      ${evidence.uncited ? nothing : backingWords(evidence, messages)}
      ${evidence.denied ? html`<span class="badge denied">${messages.denied}</span>` : nothing}
      ${
        evidence.disputed ? html`<span class="badge disputed">${messages.disputed}</span>` : nothing
      }
      ${evidence.claimed ? html`<span class="badge">${messages.claim}</span>` : nothing}
    </p>
    ${event.summary === undefined || told !== undefined ? nothing : html`<p class="summary">${dataText(event.summary, wording)}</p>`}
    ${mediaTemplate(event, leave, wording)}
    ${
      derivation
        ? html`<p class="derivation">
            <bdi>${derivationWords(derivation, wording)}</bdi>
            ${
              derivation.anchorEvent
                ? html`<span class="to"
                    ><span aria-hidden="true">→</span>
                    ${eventLink(derivation.anchorEvent, wording)}</span
                  >`
                : nothing
            }
          </p>`
        : nothing
    }
    ${
      event.citations.length === 0
        ? lostCitations(event) === 0
          ? html`<p class="flag uncited">${messages.noSource}</p>`
          : nothing
        : html`<ul class="citations" role="list">
            ${event.citations.map((citation, i) => citationTemplate(citation, wording, hasLinks ? i + 1 : undefined))}
          </ul>`
    }
    ${
      lostCitations(event) === 0
        ? nothing
        : html`<p class="flag uncited">${messages.lostCitations(lostCitations(event))}</p>`
    }
    ${
      event.note === undefined
        ? nothing
        : html`<p class="note"><b>${messages.note}</b> ${dataText(event.note, wording)}</p>`
    }
    ${factsTemplate(event, wording)}
  `;
}

function closeTemplate({ messages }: Wording): TemplateResult {
  return html`<button type="button" class="close" data-close aria-label=${messages.close}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 3.5l9 9m0-9l-9 9" /></svg>
  </button>`;
}

/** How the date is known; a date that no source asserts is stated by none. */
function basisTemplate(event: TimelineEvent, wording: Wording): TemplateResult | typeof nothing {
  const { basis, evidence } = event;
  if (basis === 'stated' && evidence.independent === 0) return nothing;
  return html` · <span class="basis ${basis}">${basisWords(event, wording)}</span>`;
}

/** How many citations were given that could not be read. */
function lostCitations({ data, citations }: TimelineEvent): number {
  // Data is of any shape: the type is a promise that only what was read keeps.
  const given: unknown = data.citations;
  return Array.isArray(given) ? Math.max(0, given.length - citations.length) : 0;
}

function citationTemplate(
  citation: Citation,
  wording: Wording,
  place: number | undefined,
): TemplateResult {
  const { messages, format } = wording;
  const { quote, locator, label, dateText, date, source, stance, note } = citation;
  const [open, close] = messages.quotes;
  return html`<li class="citation ${stance}" data-cite=${ifDefined(place)}>
    <p>
      ${numberTemplate(source, wording)}
      <bdi class="stance">${stanceWords(citation, wording)}</bdi>${
        quote
          ? html`:
              <q lang=${ifDefined(source.language)}>${open}<bdi>${quote.exact}</bdi>${close}</q>`
          : nothing
      }
      ${
        locator === undefined
          ? nothing
          : html`<bdi class="locator">${messages.locator(label ?? 'paragraph', locator)}</bdi>`
      }
    </p>
    ${
      dateText === undefined
        ? nothing
        : html`<p class="date-words">
            ${messages.dateWords}
            <q lang=${ifDefined(source.language)}>${open}<bdi>${dateText}</bdi>${close}</q>
          </p>`
    }
    ${
      citation.conflicts && date
        ? html`<p class="flag other">${messages.otherDateLong(formatDate(date, format))}</p>`
        : nothing
    }
    ${note === undefined ? nothing : html`<p class="note">${dataText(note, wording)}</p>`}
    ${linksTemplate(citation, wording, place)}
  </li>`;
}

/** Links into the source at the very words, and what can be taken along. */
function linksTemplate(
  citation: Citation,
  wording: Wording,
  place: number | undefined,
): TemplateResult {
  const { source, event } = citation;
  return html`<div class="links">
    ${sourceLinksTemplate(source, wording, quoteLink(citation))} ${copyTemplate(citation, wording)}
    ${place === undefined ? nothing : copyLinkTemplate(event, wording, place)}
  </div>`;
}

function factsTemplate(event: TimelineEvent, wording: Wording): TemplateResult | typeof nothing {
  const { messages } = wording;
  const { place, people, links } = event;
  if (place === undefined && people.length === 0 && links.length === 0) return nothing;
  return html`<dl class="facts">
    ${
      place === undefined
        ? nothing
        : html`<dt>${messages.place}</dt>
            <dd>${dataText(place, wording)}</dd>`
    }
    ${
      people.length === 0
        ? nothing
        : html`<dt>${messages.people}</dt>
            <dd>
              ${people.map((name, i) => html`${i === 0 ? '' : messages.nameComma}${dataText(name, wording)}`)}
            </dd>`
    }
    ${
      links.length === 0
        ? nothing
        : html`<dt>${messages.related}</dt>
            <dd>${links.map((link) => html`${eventLink(link.event, wording)} `)}</dd>`
    }
  </dl>`;
}

/** A button that opens another event. */
export function eventLink(event: TimelineEvent, wording: Wording): TemplateResult {
  return html`<button type="button" class="event-link" data-event=${event.id}>
    ${dataText(event.title, wording)}
  </button>`;
}

/** The events behind a "+n". */
export interface FoldList {
  readonly heading: string;
  /** Those that are listed, of so many. */
  readonly events: readonly TimelineEvent[];
  readonly count: number;
  /** They may be of several groups: each names its own. */
  readonly isMixed: boolean;
}

/** Lists the events behind a "+n". */
export function foldCardTemplate(
  { heading, events, count, isMixed }: FoldList,
  wording: Wording,
): TemplateResult {
  const { messages, format } = wording;
  return html`
    ${closeTemplate(wording)}
    <h3 class="card-title" id="card-title"><bdi>${heading}</bdi></h3>
    <ul class="fold-list" role="list">
      ${events.map(
        (event) =>
          html`<li>
            ${eventLink(event, wording)}
            <span class="detail"
              >${event.date ? formatDate(event.date, { ...format, style: 'short' }) : nothing}${
                isMixed && event.group.label !== ''
                  ? html` · ${dataText(event.group.label, wording)}`
                  : nothing
              }</span
            >
          </li>`,
      )}
    </ul>
    ${
      count > events.length
        ? html`<p class="detail">${messages.moreInFold(count - events.length)}</p>`
        : nothing
    }
    <p><button type="button" class="tool" data-zoom-fold>${messages.zoomToThese}</button></p>
  `;
}
