import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { NotPlacedEvent, Problem } from '../model/types.js';
import { eventLink } from './card-template.js';
import { chronicleTemplate } from './chronicle-template.js';
import { dataText } from './data-text.js';
import { stanceWords } from './describe-event.js';
import { citedSources } from './label-text.js';
import type { Wording } from './label-text.js';
import { numberTemplate } from './label-template.js';
import type { MediaLeave } from './media-template.js';
import type { Messages } from './messages.js';

// A list this long is read by nobody; the count says how many there are.
const MAX_SHOWN = 200;

/** Events without a place on the axis: nothing that was given vanishes; on paper, with all of each. */
export function notPlacedTemplate(
  notPlaced: readonly NotPlacedEvent[],
  wording: Wording,
  paper: MediaLeave | undefined,
): TemplateResult | typeof nothing {
  const { messages } = wording;
  if (notPlaced.length === 0) return nothing;
  const shown = notPlaced.slice(0, MAX_SHOWN);
  return html`<section class="not-placed" part="not-placed" aria-labelledby="not-placed-title">
    <h3 id="not-placed-title">
      ${messages.notPlaced} <span class="count">${notPlaced.length}</span>
    </h3>
    <p class="muted">${messages.notPlacedWhy}</p>
    ${
      paper
        ? chronicleTemplate(notPlaced, wording, paper, ({ reason }) => unread(reason, messages))
        : html`<ul class="not-placed-list" role="list">
              ${shown.map((event) => entryTemplate(event, wording))}
            </ul>
            ${
              notPlaced.length > MAX_SHOWN
                ? html`<p class="muted">${messages.moreInFold(notPlaced.length - MAX_SHOWN)}</p>`
                : nothing
            }`
    }
  </section>`;
}

/** What the words that stand for a date do not say themselves: that they cannot be read. */
const unread = (reason: NotPlacedEvent['reason'], messages: Messages): string | typeof nothing =>
  reason === 'bad-date' ? messages.reason[reason] : nothing;

function entryTemplate(event: NotPlacedEvent, wording: Wording): TemplateResult {
  const { messages } = wording;
  const [open, close] = messages.quotes;
  const doubt = event.citations.find(({ stance }) => stance === 'denies' || stance === 'disputes');
  return html`<li class="not-placed-event" data-not-placed=${event.id} tabindex="-1">
    ${eventLink(event, wording)}<span class="numbers"
      >${citedSources(event).map((source) => numberTemplate(source, wording))}</span
    >
    <span class="detail">
      ${
        event.dateText === undefined
          ? messages.reason[event.reason]
          : event.reason === 'bad-date'
            ? html`<code><bdi>${event.dateText}</bdi></code>`
            : html`<q>${open}${dataText(event.dateText, wording)}${close}</q>`
      }
      ${unread(event.reason, messages)}
      ${doubt ? html`· <bdi class="flag denied">${stanceWords(doubt, wording)}</bdi>` : nothing}
    </span>
  </li>`;
}

/** What was wrong in the data, for whoever can mend it. */
export function problemsTemplate(
  problems: readonly Problem[],
  { messages }: Wording,
): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`<details class="problems" part="problems">
    <summary>${messages.problems(problems.length)}</summary>
    <ul role="list" lang="en" dir="ltr">
      ${problems.map(
        ({ path, message }) => html`<li><code>${path === '' ? '/' : path}</code> ${message}</li>`,
      )}
    </ul>
  </details>`;
}
