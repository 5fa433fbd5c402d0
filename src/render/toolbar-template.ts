import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineDocument } from '../model/types.js';
import { findTemplate } from './find-template.js';
import type { FindState } from './find-template.js';
import type { Wording } from './label-text.js';
import { keysTemplate, legendTemplate } from './legend-template.js';
import type { Messages } from './messages.js';
import { storyButtonTemplate } from './story-template.js';

/** The ways to look at a timeline; all show the same events. */
export const VIEWS = ['timeline', 'list', 'table'] as const;

export type ViewName = (typeof VIEWS)[number];

/** What the buttons of the chart can do at the moment. */
export interface ChartTools {
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  /** Events before and after the view. */
  readonly before: number;
  readonly after: number;
  /** Earlier lies on the right: of the axis, or of the strip where time runs down. */
  readonly isMirrored: boolean;
}

/** What the toolbar is drawn for. */
export interface ToolbarState {
  readonly view: ViewName;
  /** `undefined` where there is no chart to move. */
  readonly chart: ChartTools | undefined;
  readonly find: FindState;
  /** Whether the story is told; `undefined` where there is none. */
  readonly story: boolean | undefined;
}

/** The switch of views, what moves the chart, and how to read it. */
export function toolbarTemplate(
  { view, chart, find, story }: ToolbarState,
  doc: TimelineDocument,
  wording: Wording,
): TemplateResult {
  const { messages } = wording;
  return html`<div class="toolbar" part="toolbar">
    <div class="views" part="views" role="group" aria-label=${messages.views}>
      ${VIEWS.map(
        (name) =>
          html`<button
            type="button"
            class="tool view-tool"
            part="tool"
            data-view=${name}
            aria-pressed=${name === view ? 'true' : 'false'}
          >
            ${messages.view[name]}
          </button>`,
      )}
    </div>
    ${findTemplate(find, doc, wording)}
    ${story === undefined ? nothing : storyButtonTemplate(story, wording)}
    ${chart ? chartToolsTemplate(chart, messages) : nothing}
    <details class="legend" part="legend">
      <summary>${messages.legend}</summary>
      ${legendTemplate(messages)} ${keysTemplate(messages)}
    </details>
  </div>`;
}

/** Every movement that a drag or a wheel makes, as a button. */
function chartToolsTemplate(
  { canZoomIn, canZoomOut, before, after, isMirrored }: ChartTools,
  messages: Messages,
): TemplateResult {
  return html`<div
    class=${isMirrored ? 'tools mirrored' : 'tools'}
    role="group"
    aria-label=${messages.toolbar}
  >
    ${iconTemplate('earlier', messages.earlier, 'M10 3L5 8l5 5', before > 0)}
    ${iconTemplate('later', messages.later, 'M6 3l5 5-5 5', after > 0)}
    ${iconTemplate('out', messages.zoomOut, 'M3 8h10', canZoomOut)}
    ${iconTemplate('in', messages.zoomIn, 'M3 8h10M8 3v10', canZoomIn)}
    <button
      type="button"
      class="tool"
      part="tool"
      data-action="fit"
      title=${messages.fitLong}
      aria-disabled=${canZoomOut ? 'false' : 'true'}
    >
      ${messages.fit}
    </button>
  </div>`;
}

function iconTemplate(
  action: string,
  label: string,
  path: string,
  enabled: boolean,
): TemplateResult {
  return html`<button
    type="button"
    class="tool icon"
    part="tool"
    data-action=${action}
    title=${label}
    aria-disabled=${enabled ? 'false' : 'true'}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path} /></svg>
  </button>`;
}
