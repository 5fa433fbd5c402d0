import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { OverviewLayout } from '../layout/layout-overview.js';
import type { Wording } from './label-text.js';

/** Height of the strip, in px. */
export const OVERVIEW_HEIGHT = 28;

/** How much of the timeline is in view, for those who hear it. */
export interface BrushState {
  /** How much of what is not in view lies before it, from 0 to 1. */
  readonly at: number;
  /** The time in view, in words. */
  readonly text: string;
  /** Time runs from right to left. */
  readonly isMirrored: boolean;
  readonly on: BrushListeners;
}

/** What happens when the strip is dragged or keyed. */
export interface BrushListeners {
  readonly down: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  readonly key: (event: KeyboardEvent) => void;
}

/**
 * The whole timeline in a strip: how thick it is with events, and a window over what is in view,
 * which is dragged and keyed like the thumb of a scroll bar. The window's place is set apart from
 * the template, since it follows every frame.
 */
export function overviewTemplate(
  overview: OverviewLayout,
  { at, text, isMirrored, on }: BrushState,
  { messages }: Wording,
): TemplateResult {
  return html`<div
    class=${isMirrored ? 'overview mirrored' : 'overview'}
    part="overview"
    @pointerdown=${on.down}
    @pointermove=${on.move}
    @pointerup=${on.up}
    @pointercancel=${on.up}
    @keydown=${on.key}
  >
    <svg
      class="overview-shape"
      width=${overview.length}
      height=${OVERVIEW_HEIGHT}
      aria-hidden="true"
    >
      <path d=${densityPath(overview)} />
    </svg>
    <div
      class="brush"
      part="brush"
      role="scrollbar"
      tabindex="0"
      aria-controls="lanes"
      aria-orientation="horizontal"
      aria-label=${messages.overview}
      aria-valuemin="0"
      aria-valuemax="100"
      aria-valuenow=${Math.round(at * 100)}
      aria-valuetext=${text}
    >
      <span class="brush-edge start" data-edge="start"></span>
      <span class="brush-edge end" data-edge="end"></span>
    </div>
  </div>`;
}

/** An outline of the counts; a root, so that single events beside thousands are seen. */
function densityPath({ counts, most, binSize, length }: OverviewLayout): string {
  if (most === 0) return '';
  const steps: string[] = [`M0 ${OVERVIEW_HEIGHT}`];
  counts.forEach((count, i) => {
    const height = count === 0 ? 0 : 3 + (OVERVIEW_HEIGHT - 7) * Math.sqrt(count / most);
    steps.push(`V${(OVERVIEW_HEIGHT - height).toFixed(1)}H${Math.min(length, (i + 1) * binSize)}`);
  });
  return `${steps.join('')}V${OVERVIEW_HEIGHT}Z`;
}
