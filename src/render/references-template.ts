import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatDate } from '../dates/index.js';
import type { Source, TimelineDocument, TimelineEvent } from '../model/types.js';
import { copyTemplate } from './copy-template.js';
import { dataText } from './data-text.js';
import type { Wording } from './label-text.js';
import { sourceLinksTemplate } from './source-links-template.js';
import { ofSource, publicationWords, sourceTitle } from './source-words.js';

// Beyond this the back-links of one source say nothing more; the count still does.
const MAX_BACK_LINKS = 26;

type Shown = ReadonlySet<Source> | undefined;

/** What of the list is written, and where Tab stops in it. */
export interface ReferenceList {
  /** `undefined` for all sources. */
  readonly shown: Shown;
  /** Ids of the events whose letters Tab reaches, by the ids of their sources; else the first one. */
  readonly stops: ReadonlyMap<string, string>;
}

/**
 * The reference list: every source once, copies folded under the text that they carry. A long list
 * has only those that are `shown`, and a button for all of them.
 */
export function referencesTemplate(
  doc: TimelineDocument,
  list: ReferenceList,
  wording: Wording,
): TemplateResult | typeof nothing {
  if (doc.sources.length === 0) return nothing;
  const { shown } = list;
  const roots = among(shown, doc.sources).filter((source) => source.root === source);
  return html`<section class="references" part="references" aria-labelledby="references-title">
    <h3 id="references-title">${wording.messages.references}</h3>
    <ol class="reference-list" role="list">
      ${repeat(
        roots,
        (source) => source.id,
        (source) => referenceTemplate(source, list, wording),
      )}
    </ol>
    ${
      shown
        ? html`<p>
            <button type="button" class="tool" data-action="all-sources">
              ${wording.messages.allSources(doc.sources.length)}
            </button>
          </p>`
        : nothing
    }
  </section>`;
}

const among = (shown: Shown, sources: readonly Source[]): readonly Source[] =>
  shown ? sources.filter((source) => shown.has(source)) : sources;

function referenceTemplate(source: Source, list: ReferenceList, wording: Wording): TemplateResult {
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
            : html`<b
                  >${source.authors.map((name, i) => html`${i === 0 ? '' : messages.nameComma}<bdi>${name}</bdi>`)}</b
                >${messages.comma}`
        }
        <cite
          class=${source.title === undefined ? 'untitled' : ''}
          lang=${ifDefined(source.language)}
          ><bdi>${sourceTitle(source, messages)}</bdi></cite
        >${published === '' ? nothing : html`${messages.stop}<bdi>${published}</bdi>`}${messages.stop}
        ${
          source.accessed
            ? html`<span class="muted"
                >${messages.accessed(formatDate(source.accessed, format))}</span
              >`
            : nothing
        }
        ${sourceLinksTemplate(source, wording)}
        ${backLinksTemplate(source, list.stops.get(source.id), wording)}
      </p>
      <div class="reference-tools">
        ${
          source.citations.length === 0
            ? nothing
            : html`<button
                type="button"
                class="event-link"
                data-only-source=${source.id}
                aria-label=${ofSource(messages.onlyItsEvents, source, messages)}
              >
                ${messages.onlyItsEvents}
              </button>`
        }
        ${copyTemplate(source, wording)}
      </div>
      ${source.note === undefined ? nothing : html`<p class="muted">${dataText(source.note, wording)}</p>`}
      ${
        source.copies.length === 0
          ? nothing
          : html`<ol class="copies" role="list">
              ${among(list.shown, source.copies).map((copy) => referenceTemplate(copy, list, wording))}
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

/** "a b c": back from a source to the events that cite it. One tab stop, arrows lead to the others. */
function backLinksTemplate(
  source: Source,
  stop: string | undefined,
  { messages }: Wording,
): TemplateResult | typeof nothing {
  const events = [...new Set(source.citations.map((citation) => citation.event))];
  if (events.length === 0) return nothing;
  const lettered = events.slice(0, MAX_BACK_LINKS);
  const stopAt = Math.max(
    0,
    lettered.findIndex(({ id }) => id === stop),
  );
  const link = (event: TimelineEvent, i: number): TemplateResult =>
    html`<button
      type="button"
      class="back-link"
      data-event=${event.id}
      tabindex=${i === stopAt ? 0 : -1}
      title=${messages.backTo(event.title)}
    >
      <span aria-hidden="true">${String.fromCharCode(97 + i)}</span>
    </button>`;
  return html`<span class="back-links" role="toolbar" aria-label=${messages.backLinks}
      >${lettered.map(link)}</span
    >
    <span class="muted">${messages.events(events.length)}</span>`;
}
