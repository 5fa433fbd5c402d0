import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { EvidenceState, FacetCount, FilterResult, TimelineFilter } from '../find/index.js';
import type { Stance } from '../model/document-data.js';
import type { TimelineDocument } from '../model/types.js';
import type { Wording } from './label-text.js';
import { sourceTitle } from './source-words.js';

/** The facets that are lists of values to choose from. */
export type ListFacet = 'groups' | 'sources' | 'stances' | 'tags' | 'evidence';

const LIST_FACETS: readonly ListFacet[] = ['groups', 'evidence', 'sources', 'stances', 'tags'];
/** More values than this are no choice any more; finding by words is. */
const MOST_VALUES = 40;

/** What the reader looks for, and what comes of it. */
export interface FindState {
  readonly filter: TimelineFilter;
  /** What stands in the field. */
  readonly typed: string;
  readonly result: FilterResult | undefined;
  readonly isOpen: boolean;
  readonly isFiltering: boolean;
}

/** The field to find by words, and the panel of facets. */
export function findTemplate(
  { filter, typed, result, isOpen }: FindState,
  doc: TimelineDocument,
  wording: Wording,
): TemplateResult {
  const { messages } = wording;
  const chosen = LIST_FACETS.reduce((sum, facet) => sum + (filter[facet]?.length ?? 0), 0);
  return html`<search class="find" part="find">
    <input
      type="search"
      class="find-words"
      part="find-words"
      aria-label=${messages.find}
      placeholder=${messages.findShort}
      autocomplete="off"
      spellcheck="false"
      .value=${live(typed)}
    />
    <button
      type="button"
      class="tool facets-tool"
      part="tool filters"
      data-facets
      aria-expanded=${isOpen ? 'true' : 'false'}
    >
      ${messages.filters(chosen)}
    </button>
    ${
      isOpen && result
        ? html`<div class="facets" part="filters">
            ${LIST_FACETS.map((facet) => facetTemplate(facet, result[facet], doc, wording))}
          </div>`
        : nothing
    }
  </search>`;
}

function facetTemplate(
  facet: ListFacet,
  values: readonly FacetCount[],
  doc: TimelineDocument,
  wording: Wording,
): TemplateResult | typeof nothing {
  const { messages } = wording;
  // A value that no event has is no choice, unless it was chosen.
  const offered = values.filter(({ count, chosen }) => count > 0 || chosen);
  if (offered.length === 0) return nothing;
  return html`<fieldset>
    <legend>${messages.facet[facet]}</legend>
    ${offered.slice(0, MOST_VALUES).map(
      ({ value, count, chosen }) =>
        html`<label>
          <input type="checkbox" data-facet=${facet} value=${value} .checked=${live(chosen)} />
          <span><bdi>${valueWords(facet, value, doc, wording)}</bdi></span>
          <span class="count">${count}</span>
        </label>`,
    )}
    ${
      offered.length > MOST_VALUES
        ? html`<p class="muted">${messages.moreInFold(offered.length - MOST_VALUES)}</p>`
        : nothing
    }
  </fieldset>`;
}

/** What one value of a facet is called. */
export function valueWords(
  facet: ListFacet,
  value: string,
  doc: TimelineDocument,
  { messages }: Wording,
): string {
  switch (facet) {
    case 'groups': {
      const label = doc.groups.find(({ id }) => id === value)?.label ?? value;
      return label === '' ? messages.ungrouped : label;
    }
    case 'sources': {
      const source = doc.sources.find(({ id }) => id === value);
      return source ? `${source.number} ${sourceTitle(source, messages)}` : value;
    }
    case 'stances':
      return messages.stance[value as Stance];
    case 'evidence':
      return messages.evidenceState[value as EvidenceState];
    case 'tags':
      return value;
  }
}

/** What is left out and why, with a way back from each; said wherever something is. */
export function foundTemplate(
  { filter, result, isFiltering }: FindState,
  doc: TimelineDocument,
  wording: Wording,
): TemplateResult | typeof nothing {
  const { messages } = wording;
  if (!isFiltering || !result) return nothing;
  return html`<div class="found" part="found">
    <span class="found-count">${messages.found(result.remaining, result.given)}</span>
    ${filter.query === undefined ? nothing : chipTemplate('query', '', quoted(filter.query, wording), wording)}
    ${LIST_FACETS.flatMap((facet) =>
      (filter[facet] ?? []).map((value) =>
        chipTemplate(facet, value, valueWords(facet, value, doc, wording), wording),
      ),
    )}
    ${
      filter.from === undefined && filter.to === undefined
        ? nothing
        : chipTemplate('time', '', [filter.from, filter.to].join(' … '), wording)
    }
    <button type="button" class="tool" part="tool" data-unfilter="all">
      ${messages.showAll(result.given)}
    </button>
  </div>`;
}

function quoted(query: string, { messages: { quotes } }: Wording): string {
  return `${quotes[0]}${query}${quotes[1]}`;
}

function chipTemplate(
  facet: ListFacet | 'query' | 'time',
  value: string,
  words: string,
  { messages }: Wording,
): TemplateResult {
  return html`<button
    type="button"
    class="chip"
    data-unfilter=${facet}
    value=${value}
    aria-label=${messages.unfilter(words)}
  >
    <bdi>${words}</bdi> <span aria-hidden="true">×</span>
  </button>`;
}
