import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDate } from '../dates/index.js';
import type { PlacedEvent } from '../model/types.js';
import {
  flagsTemplate,
  mediaSignsTemplate,
  pickTemplate,
  sourcesTemplate,
} from './entry-template.js';
import { glyphTemplate } from './glyph-template.js';
import { highlightTemplate } from './highlight-template.js';
import { eventHue } from './hue.js';
import { moreTemplate } from './more-template.js';
import type { ViewContext } from './view-context.js';

/** The chronology: every event by time, with its date in full, its sources and its summary. */
export function listTemplate(events: readonly PlacedEvent[], context: ViewContext): TemplateResult {
  const { messages } = context.wording;
  return html`<div class="list" part="list">
    <ol class="entries" role="list" aria-label=${messages.list}>
      ${repeat(
        events.slice(0, context.limit),
        (event) => event.index,
        (event) => entryTemplate(event, context),
      )}
    </ol>
    ${moreTemplate(events.length, context)}
  </div>`;
}

function entryTemplate(event: PlacedEvent, context: ViewContext): TemplateResult {
  const { wording, selected } = context;
  return html`<li
    class="entry lane-${eventHue(event)}"
    part="entry"
    ?data-selected=${event === selected}
  >
    <p class="entry-when"><bdi>${formatDate(event.date, wording.format)}</bdi></p>
    ${glyphTemplate(event)}
    <div class="entry-text">
      <p class="entry-title">${pickTemplate(event, context)} ${sourcesTemplate(event, wording)}</p>
      ${
        event.summary === undefined
          ? nothing
          : html`<p class="entry-summary">
              <bdi>${highlightTemplate(event.summary, context.query)}</bdi>
            </p>`
      }
      <p class="detail">
        ${
          event.group.label === ''
            ? nothing
            : html`<span class="entry-lane"><bdi>${event.group.label}</bdi></span>`
        }
        ${flagsTemplate(event, wording)} ${mediaSignsTemplate(event, wording)}
      </p>
    </div>
  </li>`;
}
