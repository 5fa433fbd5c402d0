import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatDate } from '../dates/index.js';
import type { Source, TimelineDocument } from '../model/types.js';
import { sourceLinksTemplate } from './card-template.js';
import type { Wording } from './label-text.js';
import { publicationWords, sourceTitle } from './source-words.js';

// Beyond this the back-links of one source say nothing more; the count still does.
const MAX_BACK_LINKS = 26;

/** The reference list: every source once, copies folded under the text that they carry. */
export function referencesTemplate(
  doc: TimelineDocument,
  wording: Wording,
): TemplateResult | typeof nothing {
  const roots = doc.sources.filter((source) => source.root === source);
  if (roots.length === 0) return nothing;
  return html`<section class="references" part="references" aria-labelledby="references-title">
    <h3 id="references-title">${wording.messages.references}</h3>
    <ol class="reference-list" role="list">
      ${roots.map((source) => referenceTemplate(source, wording))}
    </ol>
  </section>`;
}

function referenceTemplate(source: Source, wording: Wording): TemplateResult {
  const { messages, format } = wording;
  const published = publicationWords(source, wording);
  return html`<li
    class="reference"
    part="reference"
    id=${`reference-${source.number}`}
    data-reference=${source.id}
    tabindex="-1"
  >
    <span class="reference-number">${source.number}</span>
    <div class="reference-text">
      <p>
        ${
          source.authors.length === 0
            ? nothing
            : html`<b><bdi>${source.authors.join(', ')}</bdi></b
                >, `
        }
        <cite
          class=${source.title === undefined ? 'untitled' : ''}
          lang=${ifDefined(source.language)}
          ><bdi>${sourceTitle(source, messages)}</bdi></cite
        >${published === '' ? nothing : html`. <bdi>${published}</bdi>`}.
        ${
          source.accessed
            ? html`<span class="muted"
                >${messages.accessed(formatDate(source.accessed, format))}</span
              >`
            : nothing
        }
        ${sourceLinksTemplate(source, wording)} ${backLinksTemplate(source, wording)}
      </p>
      ${source.note === undefined ? nothing : html`<p class="muted">${source.note}</p>`}
      ${
        source.copies.length === 0
          ? nothing
          : html`<ol class="copies" role="list">
              ${source.copies.map((copy) => referenceTemplate(copy, wording))}
            </ol>`
      }
      ${
        source.root === source
          ? nothing
          : html`<p class="muted">
              ${source.copyKind === 'rewrite' ? messages.rewrite : messages.reprint} —
              ${messages.notCountedAgain}
            </p>`
      }
    </div>
  </li>`;
}

/** "a b c": back from a source to the events that cite it. */
function backLinksTemplate(source: Source, { messages }: Wording): TemplateResult | typeof nothing {
  const events = [...new Set(source.citations.map((citation) => citation.event))];
  if (events.length === 0) return nothing;
  return html`<span class="back-links">
    ${events
      .slice(0, MAX_BACK_LINKS)
      .map(
        (event, i) =>
          html`<button
            type="button"
            class="back-link"
            data-event=${event.id}
            aria-label=${messages.backTo(event.title)}
            title=${event.title}
          >
            ${String.fromCharCode(97 + i)}
          </button>`,
      )}
    <span class="muted">${messages.events(events.length)}</span>
  </span>`;
}
