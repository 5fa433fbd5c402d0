import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { TimelineEvent } from '../model/types.js';
import { detailsTemplate } from './card-template.js';
import { dataText } from './data-text.js';
import { glyphTemplate } from './glyph-template.js';
import { eventHue } from './hue.js';
import type { Wording } from './label-text.js';
import type { MediaLeave } from './media-template.js';

/**
 * Every event with all that is known of it, one after the other: what a reader on paper has. A
 * remark follows the title.
 */
export function chronicleTemplate<T extends TimelineEvent>(
  events: readonly T[],
  wording: Wording,
  leave: MediaLeave,
  remark: (event: T) => unknown = () => nothing,
): TemplateResult {
  return html`<ol class="chronicle" role="list" aria-label=${wording.messages.list}>
    ${events.map(
      (event) =>
        html`<li
          class="chronicle-entry lane-${eventHue(event)}"
          data-not-placed=${ifDefined(event.date ? undefined : event.id)}
        >
          ${detailsTemplate(
            event,
            wording,
            html`<h3 class="card-title">
                ${event.date ? glyphTemplate(event) : nothing} ${dataText(event.title, wording)}
              </h3>
              ${remark(event)}`,
            { leave },
          )}
        </li>`,
    )}
  </ol>`;
}
