import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Problem, TimelineDocument } from '../model/types.js';
import {
  emptyTemplate,
  errorTemplate,
  loadingTemplate,
  placedWords,
} from '../render/frame-template.js';
import type { Wording } from '../render/label-text.js';
import type { Messages } from '../render/messages.js';
import { problemsTemplate } from '../render/not-placed-template.js';
import type { FindController } from './find-controller.js';
import type { DataController } from './data-controller.js';

/** What the element shows, and what it needs for that. */
export type ShownState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly doc: TimelineDocument }
  | { readonly kind: 'empty'; readonly problems: readonly Problem[] }
  | { readonly kind: 'error'; readonly failure: string; readonly canRetry: boolean };

/** Tells the state as the one custom state of the element. */
export function tellState(states: CustomStateSet, { kind }: ShownState): void {
  if (states.has(kind)) return;
  states.clear();
  states.add(kind);
}

/** Tells from the data what there is to show. A failure hides no events that were read. */
export function shownState(source: DataController, messages: Messages): ShownState {
  if (source.isLoading) return { kind: 'loading' };
  const { doc, problems = [] } = source.read ?? {};
  if (doc && doc.given > 0) return { kind: 'ready', doc };
  const failure = source.failure(messages);
  if (failure === undefined) return { kind: 'empty', problems };
  return { kind: 'error', failure, canRetry: source.canRetry };
}

/** Shows a state in which there are no events to show. */
export function stateTemplate(
  shown: Exclude<ShownState, { kind: 'ready' }>,
  wording: Wording,
): TemplateResult {
  switch (shown.kind) {
    case 'loading':
      return loadingTemplate(wording);
    case 'empty':
      return html`${emptyTemplate(wording)} ${problemsTemplate(shown.problems, wording)}`;
    case 'error':
      return errorTemplate(shown.failure, shown.canRetry, wording);
  }
}

/** What the live region says: that data are on their way, there, or not to be had. */
export function statusWords(
  shown: ShownState,
  { isFiltering, result }: FindController,
  wording: Wording,
): string {
  const { messages } = wording;
  switch (shown.kind) {
    case 'loading':
      return messages.loading;
    case 'ready':
      if (!isFiltering || !result) return placedWords(shown.doc, wording);
      return result.remaining === 0
        ? messages.noMatch
        : messages.found(result.remaining, result.given);
    case 'empty':
      return messages.empty;
    case 'error':
      return messages.errorTitle + messages.stop + shown.failure;
  }
}
