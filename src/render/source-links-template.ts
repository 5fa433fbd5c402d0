import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatDate } from '../dates/index.js';
import type { Archived, Source } from '../model/types.js';
import type { Wording } from './label-text.js';

/**
 * Links to a source, at `quote` where its words are quoted, and to its archived copies, in a new tab
 * and without a trace of this page. Without an opener: a browser scrolls to quoted words only then.
 */
export function sourceLinksTemplate(
  source: Source,
  wording: Wording,
  quote?: string,
): TemplateResult {
  const { messages } = wording;
  return html`${
    source.link
      ? html`<a
          href=${quote ?? source.link.href}
          target="_blank"
          rel="noopener noreferrer nofollow ugc"
          referrerpolicy="no-referrer"
          >${messages.readSource(source.link.host)}${newTabTemplate(wording)}</a
        >`
      : nothing
  }
  ${source.archived.map((copy) => archivedTemplate(copy, source, wording))}`;
}

/** A copy in an archive, with the attributes of Robust Links (https://robustlinks.mementoweb.org). */
function archivedTemplate(copy: Archived, source: Source, wording: Wording): TemplateResult {
  const { messages, format } = wording;
  return html`<a
    href=${copy.href}
    target="_blank"
    rel="noopener noreferrer nofollow ugc"
    referrerpolicy="no-referrer"
    data-originalurl=${ifDefined(source.link?.href)}
    data-versionurl=${copy.href}
    data-versiondate=${ifDefined(copy.date?.edtf)}
    >${messages.archivedCopy(copy.date ? formatDate(copy.date, format) : undefined)}${newTabTemplate(
      wording,
    )}</a
  >`;
}

function newTabTemplate({ messages }: Wording): TemplateResult {
  return html`<span class="visually-hidden"> (${messages.newTab})</span>`;
}
