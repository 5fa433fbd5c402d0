import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Citation, Source, TimelineEvent } from '../model/types.js';
import { stanceWords } from './describe-event.js';
import type { Wording } from './label-text.js';
import { publicationWords, sourceTitle } from './source-words.js';

/**
 * What a number stands for, shown in place: the source, and what it says of the event whose number
 * it is. All of it stands in the list below and in the card too; the preview saves the way.
 */
export function previewTemplate(
  source: Source,
  event: TimelineEvent | undefined,
  wording: Wording,
): TemplateResult {
  const { messages } = wording;
  const published = publicationWords(source, wording);
  const citations = event?.citations.filter((citation) => citation.source === source) ?? [];
  return html`<p class="preview-source">
      <b class="reference-number">${source.number}</b>
      <span>
        ${
          source.authors.length === 0
            ? nothing
            : html`<bdi>${source.authors.join(messages.nameComma)}</bdi><br />`
        }
        <cite
          id="preview-title"
          class=${source.title === undefined ? 'untitled' : ''}
          lang=${ifDefined(source.language)}
          ><bdi>${sourceTitle(source, messages)}</bdi></cite
        >${published === '' ? nothing : html`<br /><span class="muted"><bdi>${published}</bdi></span>`}
      </span>
    </p>
    ${citations.map((citation) => saysTemplate(citation, wording))}
    <p class="muted">
      ${source.root === source ? nothing : html`${copyWords(source, wording)} · `}${messages.events(
        new Set(source.citations.map((citation) => citation.event)).size,
      )}
    </p>`;
}

function saysTemplate(citation: Citation, wording: Wording): TemplateResult {
  const { quote, source, locator, label } = citation;
  const { messages } = wording;
  const [open, close] = messages.quotes;
  return html`<p class="citation ${citation.stance}">
    <span class="stance">${stanceWords(citation, wording)}</span>${
      quote
        ? html`: <q lang=${ifDefined(source.language)}><bdi>${open}${quote.exact}${close}</bdi></q>`
        : nothing
    }
    ${
      locator === undefined
        ? nothing
        : html`<span class="locator">${messages.locator(label ?? 'paragraph', locator)}</span>`
    }
  </p>`;
}

function copyWords({ copyKind }: Source, { messages }: Wording): string {
  return copyKind === 'rewrite' ? messages.rewrite : messages.reprint;
}
