import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlacedEvent } from '../model/types.js';
import { highlightTemplate } from './highlight-template.js';
import { citedSources, flagsOf, isStrong } from './label-text.js';
import type { Wording } from './label-text.js';
import { numberTemplate } from './label-template.js';
import { backingWords } from './source-words.js';
import type { ViewContext } from './view-context.js';

/** The title of an event in the list or the table: it opens the card. */
export function pickTemplate(event: PlacedEvent, { selected, query }: ViewContext): TemplateResult {
  return html`<button
    type="button"
    class="pick-title"
    data-index=${event.index}
    aria-haspopup="dialog"
    aria-expanded=${event === selected ? 'true' : 'false'}
  >
    <bdi>${highlightTemplate(event.title, query)}</bdi>
  </button>`;
}

/** The numbers of all its sources. */
export function sourcesTemplate(
  event: PlacedEvent,
  wording: Wording,
): TemplateResult | typeof nothing {
  const sources = citedSources(event);
  if (sources.length === 0) return nothing;
  return html`<span class="numbers"
    >${sources.map((source) => numberTemplate(source, wording))}</span
  >`;
}

/** What is doubtful about it, and how many stand behind it: "2 independent sources · denied". */
export function flagsTemplate(event: PlacedEvent, wording: Wording): TemplateResult {
  const { evidence } = event;
  const count = evidence.uncited
    ? nothing
    : html`<span>${backingWords(evidence, wording.messages)}</span>`;
  return html`${count}${flagsOf(event, wording).map(
    (flag) =>
      html`<span class=${isStrong(flag) ? `flag strong ${flag.kind}` : `flag ${flag.kind}`}
        >${flag.text}</span
      >`,
  )}`;
}

/** Says what there is to see or hear: "Image". Words alone, since a picture would be a request. */
export function mediaSignsTemplate(
  { media }: PlacedEvent,
  { messages }: Wording,
): TemplateResult[] {
  const kinds = new Set(media.map(({ type }) => messages.mediaKind[type ?? 'file']));
  return [...kinds].map((kind) => html`<span class="media-sign">${kind}</span>`);
}
