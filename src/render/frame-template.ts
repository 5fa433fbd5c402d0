import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { yearSpanWords } from './tick-words.js';
import type { Evidence, TimelineDocument } from '../model/types.js';
import { dataText } from './data-text.js';
import { isUnnamed } from './is-unnamed.js';
import type { Wording } from './label-text.js';
import { keysTemplate, legendTemplate } from './legend-template.js';

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

/** "36 events · 3 lanes · 4 independent sources (5 articles) · 1961 to 2024 · 7 not placed". */
export function countsWords(doc: TimelineDocument, wording: Wording): string {
  const { messages } = wording;
  const cited = doc.sources.filter((source) => source.citations.length > 0);
  const roots = new Set(cited.map((source) => source.root));
  const sources: Pick<Evidence, 'independent' | 'articles'> = {
    independent: roots.size,
    articles: cited.length,
  };
  return [
    messages.events(doc.events.length),
    ...(isUnnamed(doc.groups) ? [] : [messages.lanes(doc.groups.length)]),
    ...(cited.length > 0 ? [messages.sources(sources.independent, sources.articles)] : []),
    ...(doc.extent ? [yearSpanWords(doc.extent, wording)] : []),
    ...(doc.notPlaced.length > 0 ? [messages.notPlacedCount(doc.notPlaced.length)] : []),
  ].join(' · ');
}

/** What the toolbar can do at the moment. */
export interface ToolbarState {
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly before: number;
  readonly after: number;
}

/** Every movement that a drag or a wheel makes, as a button. */
export function toolbarTemplate(
  { canZoomIn, canZoomOut, before, after }: ToolbarState,
  { messages }: Wording,
): TemplateResult {
  const tool = (action: string, label: string, path: string, enabled: boolean): TemplateResult =>
    html`<button
      type="button"
      class="tool icon"
      part="tool"
      data-action=${action}
      title=${label}
      aria-disabled=${enabled ? 'false' : 'true'}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
    </button>`;
  return html`<div class="toolbar" part="toolbar" role="group" aria-label=${messages.toolbar}>
    <details class="legend" part="legend">
      <summary>${messages.legend}</summary>
      ${legendTemplate(messages)} ${keysTemplate(messages)}
    </details>
    <div class="tools">
      ${tool('earlier', messages.earlier, 'M10 3L5 8l5 5', before > 0)}
      ${tool('later', messages.later, 'M6 3l5 5-5 5', after > 0)}
      ${tool('out', messages.zoomOut, 'M3 8h10', canZoomOut)}
      ${tool('in', messages.zoomIn, 'M3 8h10M8 3v10', canZoomIn)}
      <button
        type="button"
        class="tool"
        part="tool"
        data-action="fit"
        title=${messages.fitLong}
        aria-disabled=${canZoomOut ? 'false' : 'true'}
      >
        ${messages.fit}
      </button>
    </div>
  </div>`;
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
