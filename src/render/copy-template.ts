import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Citation, Source, TimelineEvent } from '../model/types.js';
import type { Wording } from './label-text.js';
import { ofSource } from './source-words.js';

/** The formats of `cited-timeline/formats`. */
export const COPY_FORMATS = ['text', 'markdown', 'html', 'bibtex', 'ris', 'csl-json'] as const;

/** What can be copied: a source, or a citation of one. */
export type Copied = Source | Citation;

/** A citation to take along, in the formats of texts and of reference managers. */
export function copyTemplate(copied: Copied, { messages }: Wording): TemplateResult {
  const [kind, of, source] =
    'source' in copied ? ['citation', copied.path, copied.source] : ['source', copied.id, copied];
  return html`<details class="copy">
    <summary aria-label=${ofSource(messages.copyCitation, source, messages)}>
      ${messages.copyCitation}
    </summary>
    <span class="copy-formats">
      ${COPY_FORMATS.map(
        (format) =>
          html`<button type="button" data-copy=${format} data-kind=${kind} data-of=${of}>
            ${messages.copyFormat(format)}
          </button>`,
      )}
    </span>
  </details>`;
}

/** A button that copies the address of an event, or of one of its citations (1 for the first). */
export function copyLinkTemplate(
  event: TimelineEvent,
  { messages }: Wording,
  place?: number,
): TemplateResult {
  const citation = place === undefined ? undefined : event.citations[place - 1];
  return html`<span class="copy"
    ><button
      type="button"
      class="copy-link"
      data-kind="link"
      data-of=${event.id}
      data-copy=${place ?? ''}
      aria-label=${
        citation
          ? ofSource(messages.copyLinkToCitation, citation.source, messages)
          : `${messages.copyLink}${messages.comma}${event.title}`
      }
    >
      ${messages.copyLink}
    </button></span
  >`;
}
