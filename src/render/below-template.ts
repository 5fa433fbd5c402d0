import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { NotPlacedEvent, Problem, Source, TimelineDocument } from '../model/types.js';
import type { Wording } from './label-text.js';
import { notPlacedTemplate, problemsTemplate } from './not-placed-template.js';
import { referencesTemplate } from './references-template.js';

/** What stands below every view: sources, events without a place, problems. Written once. */
export function belowTemplate(
  doc: TimelineDocument,
  notPlaced: readonly NotPlacedEvent[],
  problems: readonly Problem[],
  shown: ReadonlySet<Source> | undefined,
  wording: Wording,
): unknown {
  // It does not change while the view moves.
  return guard(
    [doc, notPlaced, shown, wording],
    () =>
      html`${referencesTemplate(doc, shown, wording)} ${notPlacedTemplate(notPlaced, wording)}
      ${problemsTemplate(problems, wording)}`,
  );
}
