import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { FoldLayout, MarkLayout } from '../layout/types.js';
import type { Source } from '../model/types.js';
import { dataText } from './data-text.js';
import { eventHue } from './hue.js';
import { isStrong } from './label-text.js';
import type { LabelText, Wording } from './label-text.js';
import { clings, moreSign } from './measure-label.js';
import { place } from './place.js';
import { sourceTitle } from './source-words.js';

/** What is true of one label at the moment. */
export interface LabelState {
  readonly selected: boolean;
  /** The one event that Tab reaches. */
  readonly tabStop: boolean;
  /** The title, cut short where it would take more lines than it may have. */
  readonly shown: string;
  /** The event as a sentence, for those who hear it. */
  readonly spoken: string;
}

/** Writes the label of one event: a cell of its lane's row. */
export function labelTemplate(
  mark: MarkLayout,
  text: LabelText,
  { selected, tabStop, shown, spoken }: LabelState,
  wording: Wording,
): TemplateResult {
  return html`<div
    role="gridcell"
    class="label ${mark.label.side} lane-${eventHue(mark.event)}"
    part="label"
    ?data-selected=${selected}
    ${place(mark.label)}
  >
    <button
      type="button"
      class="pick"
      data-index=${mark.index}
      tabindex=${tabStop ? 0 : -1}
      aria-label=${spoken}
      aria-haspopup="dialog"
      aria-expanded=${selected ? 'true' : 'false'}
    ></button>
    <span class="title">${titleTemplate(text, shown, wording)}</span
    ><span class="detail" aria-hidden="true"
      ><bdi>${text.when}</bdi>${text.flags.map(
        (flag) =>
          html`<span class="dot-sep"> · </span
            ><span class=${isStrong(flag) ? `flag strong ${flag.kind}` : `flag ${flag.kind}`}
              >${flag.text}</span
            >`,
      )}</span
    >
  </div>`;
}

/**
 * Writes the label of one event in a crowded lane: one line in one element, which is cell and
 * button in one. The numbers of its sources are in its card.
 */
export function compactLabelTemplate(
  mark: MarkLayout,
  text: LabelText,
  { selected, tabStop, spoken }: LabelState,
  wording: Wording,
): TemplateResult {
  return html`<button
    type="button"
    role="gridcell"
    class="label pick compact-label lane-${eventHue(mark.event)}"
    part="label"
    data-index=${mark.index}
    ?data-selected=${selected}
    tabindex=${tabStop ? 0 : -1}
    aria-label=${spoken}
    aria-haspopup="dialog"
    aria-expanded=${selected ? 'true' : 'false'}
    ${place(mark.label)}
  >
    ${wording.dataLang === undefined ? text.title : dataText(text.title, wording)}
  </button>`;
}

/** The title with its numbers, which stay with the last word while they are few. */
function titleTemplate(text: LabelText, shown: string, wording: Wording): TemplateResult {
  const numbers =
    text.sources.length > 0
      ? html`<span class="numbers"
          >${text.sources.map((s) => numberTemplate(s, wording, false))}${moreSign(text).map(
            (sign) => html`<span class="number more" aria-hidden="true">${sign}</span>`,
          )}</span
        >`
      : nothing;
  const cut = clings(text) ? shown.trimEnd().search(/\S+$/u) : shown.length;
  // A line may end before the numbers when there are many.
  const gap = cut === shown.length ? html`<wbr />` : nothing;
  // One isolate for all of it, so that a title of the other direction stays in order.
  return html`<bdi lang=${ifDefined(wording.dataLang)}
    ><span aria-hidden="true">${shown.slice(0, cut)}</span
    ><span class=${cut < shown.length ? 'clinging' : ''}
      ><span aria-hidden="true">${shown.slice(cut)}</span>${gap}${numbers}</span
    ></bdi
  >`;
}

/** The number of a source: pressing it leads to its entry below. In the chart only events are tab stops. */
export function numberTemplate(
  source: Source,
  { messages }: Wording,
  isTabStop = true,
): TemplateResult {
  return html`<button
    type="button"
    class="number"
    part="citation-number"
    data-source=${source.id}
    tabindex=${isTabStop ? 0 : -1}
    aria-label=${messages.reference(source.number, sourceTitle(source, messages))}
  >
    <span aria-hidden="true">[${source.number}]</span>
  </button>`;
}

/** "+n": events that found no room here. */
export function foldTemplate(
  fold: FoldLayout,
  position: number,
  lane: string,
  hue: number,
  { messages }: Wording,
): TemplateResult {
  return html`<button
    type="button"
    role="gridcell"
    class="fold lane-${hue}"
    part="fold"
    data-fold=${position}
    tabindex="-1"
    aria-haspopup="dialog"
    aria-label=${messages.foldLong(fold.count, lane)}
    ${place(fold)}
  >
    ${messages.fold(fold.count)}
  </button>`;
}
