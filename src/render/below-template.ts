import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { NotPlacedEvent, Problem, TimelineDocument } from '../model/types.js';
import type { Wording } from './label-text.js';
import type { MediaLeave } from './media-template.js';
import { notPlacedTemplate, problemsTemplate } from './not-placed-template.js';
import { referencesTemplate } from './references-template.js';
import type { ReferenceList } from './references-template.js';

/**
 * What stands below every view: sources, events without a place, problems. Written once; `paper` is
 * what may be loaded for print, `undefined` on the screen.
 */
export function belowTemplate(
  doc: TimelineDocument,
  notPlaced: readonly NotPlacedEvent[],
  problems: readonly Problem[],
  list: ReferenceList,
  wording: Wording,
  paper: MediaLeave | undefined,
): unknown {
  // It does not change while the view moves.
  return guard(
    [doc, notPlaced, list, wording, paper],
    () =>
      html`${referencesTemplate(doc, list, wording)} ${notPlacedTemplate(notPlaced, wording, paper)}
      ${paper ? nothing : problemsTemplate(problems, wording)}`,
  );
}
