import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineEvent } from '../model/types.js';
import { detailsTemplate } from './card-template.js';
import { dataText } from './data-text.js';
import { glyphTemplate } from './glyph-template.js';
import { eventHue } from './hue.js';
import type { Wording } from './label-text.js';
import { LINKS_ONLY } from './media-template.js';

/** Every event with all that is known of it, one after the other: what a reader on paper has. */
export function chronicleTemplate(
  events: readonly TimelineEvent[],
  wording: Wording,
): TemplateResult {
  return html`<ol class="chronicle" role="list" aria-label=${wording.messages.list}>
    ${events.map(
      (event) =>
        html`<li class="chronicle-entry lane-${eventHue(event)}">
          ${detailsTemplate(
            event,
            wording,
            html`<h3 class="card-title">
              ${glyphTemplate(event)} ${dataText(event.title, wording)}
            </h3>`,
            { leave: LINKS_ONLY },
          )}
        </li>`,
    )}
  </ol>`;
}
