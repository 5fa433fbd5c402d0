import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewContext } from './view-context.js';

/** Leads on where a list was cut, and says how much is left: nothing vanishes. */
export function moreTemplate(
  count: number,
  { limit, wording: { messages } }: Pick<ViewContext, 'limit' | 'wording'>,
): TemplateResult | typeof nothing {
  if (count <= limit) return nothing;
  return html`<p class="more">
    <button type="button" class="tool" part="tool" data-action="more">
      ${messages.showMore(count - limit)}
    </button>
  </p>`;
}
