import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { yearSpanWords } from './tick-words.js';
import type { Evidence, TimelineDocument } from '../model/types.js';
import { dataText } from './data-text.js';
import { isUnnamed } from './is-unnamed.js';
import type { Wording } from './label-text.js';

/** Title, description, and how much there is of what. */
export function headerTemplate(doc: TimelineDocument, wording: Wording): TemplateResult {
  return html`<header class="header" part="header">
    <slot name="title"
      >${
        doc.title === undefined
          ? nothing
          : html`<h2 class="timeline-title" part="title">${dataText(doc.title, wording)}</h2>`
      }</slot
    >
    ${doc.description === undefined ? nothing : html`<p class="description">${dataText(doc.description, wording)}</p>`}
    <p class="counts">${countsWords(doc, wording)}</p>
  </header>`;
}

/** "36 events (7 not placed) · 3 groups · 4 independent sources (5 articles) · 1961 to 2024". */
export function countsWords(doc: TimelineDocument, wording: Wording): string {
  const { messages } = wording;
  const cited = doc.sources.filter((source) => source.citations.length > 0);
  const roots = new Set(cited.map((source) => source.root));
  const sources: Pick<Evidence, 'independent' | 'articles'> = {
    independent: roots.size,
    articles: cited.length,
  };
  return [
    placedWords(doc, wording),
    ...(isUnnamed(doc.groups) ? [] : [messages.groups(doc.groups.length)]),
    ...(cited.length > 0 ? [messages.sources(sources.independent, sources.articles)] : []),
    ...(doc.extent ? [yearSpanWords(doc.extent, wording)] : []),
  ].join(' · ');
}

/** How many events were given; those without a place are none that nobody hears of. */
export function placedWords({ given, notPlaced }: TimelineDocument, { messages }: Wording): string {
  const events = messages.events(given);
  return notPlaced.length === 0
    ? events
    : `${events} (${messages.notPlacedCount(notPlaced.length)})`;
}

/** Shown while data is on its way. */
export const loadingTemplate = ({ messages }: Wording): TemplateResult =>
  html`<p class="state" part="state"><slot name="loading">${messages.loading}</slot></p>`;

/** Shown when there is nothing to show. */
export const emptyTemplate = ({ messages }: Wording): TemplateResult =>
  html`<p class="state" part="state"><slot name="empty">${messages.empty}</slot></p>`;

/** Shown when the data could not be had: what was tried, and a way to try again. */
export const errorTemplate = (
  text: string,
  canRetry: boolean,
  { messages }: Wording,
): TemplateResult =>
  html`<div class="state error" part="state">
    <slot name="error"><b>${messages.errorTitle}</b><br />${text}</slot>
    ${
      canRetry
        ? html`<p>
            <button type="button" class="tool" data-action="retry">${messages.retry}</button>
          </p>`
        : nothing
    }
  </div>`;
