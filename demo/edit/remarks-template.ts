import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { EditContext } from './context.js';
import type { Remark } from './document.js';
import { sayArticle, sayTitle } from './say.js';
import { articleOf, entryOf } from './work.js';

const LEVELS: Readonly<Record<Remark['level'], string>> = {
  error: 'Wrong',
  warning: 'Look at',
  note: 'Note',
};

/** What should be looked at, each with a way to its event or article. */
export function remarksTemplate(
  remarks: readonly Remark[],
  context: EditContext,
  hasWays: boolean = true,
): TemplateResult {
  return html`<ul class="remarks">
    ${remarks.map(
      (remark) =>
        html`<li class=${remark.level}>
          <b>${LEVELS[remark.level]}:</b> ${remark.message}
          ${hasWays ? wayTemplate(remark, context) : nothing}
        </li>`,
    )}
  </ul>`;
}

function wayTemplate(
  { entry, article }: Remark,
  { state, take, commands }: EditContext,
): TemplateResult | typeof nothing {
  const event = entryOf(state.work, entry);
  const source = articleOf(state.work, article);
  if (event)
    return html`<button
      type="button"
      class="small"
      @click=${() => {
        commands.edit(event.id);
      }}
    >
      ${sayTitle(event)}
    </button>`;
  if (!source) return nothing;
  return html`<button
    type="button"
    class="small"
    @click=${() => {
      take({ type: 'show-article', id: source.id });
    }}
  >
    ${sayArticle(source)}
  </button>`;
}
