import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Wording } from './label-text.js';

/** The formats of `cited-timeline/formats`. */
export const COPY_FORMATS = ['text', 'markdown', 'html', 'bibtex', 'ris', 'csl-json'] as const;

/** What can be copied: a source by its id, or a citation by its path in the data. */
export type Copied = { readonly source: string } | { readonly citation: string };

/** A citation to take along, in the formats of texts and of reference managers. */
export function copyTemplate(copied: Copied, { messages }: Wording): TemplateResult {
  const kind = 'source' in copied ? 'source' : 'citation';
  const of = 'source' in copied ? copied.source : copied.citation;
  return html`<details class="copy">
    <summary>${messages.copyCitation}</summary>
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
  event: string,
  { messages }: Wording,
  citation?: number,
): TemplateResult {
  return html`<span class="copy"
    ><button
      type="button"
      class="copy-link"
      data-kind="link"
      data-of=${event}
      data-copy=${citation ?? ''}
      aria-label=${citation === undefined ? nothing : messages.copyLinkToCitation}
    >
      ${messages.copyLink}
    </button></span
  >`;
}
