import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The strip that shows the whole timeline, and its window. */
export const overviewStyles: CSSResult = css`
  .overview {
    position: relative;
    block-size: 28px;
    margin-block-start: 0.5rem;
    margin-inline-start: var(--_gutter);
    background: var(--_faint);
    border-radius: calc(var(--_radius) / 2);
    touch-action: none;
    cursor: pointer;
  }
  .overview-shape {
    display: block;
    fill: var(--_muted);
    opacity: 0.6;
  }
  .vertical + .overview {
    margin-inline-start: 0;
  }
  .overview.mirrored {
    transform: scaleX(-1);
  }
  .brush {
    position: absolute;
    left: 0;
    inset-block: 0;
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    cursor: grab;
  }
  .brush:active {
    cursor: grabbing;
  }
  .brush-edge {
    position: absolute;
    inset-block: -2px;
    inline-size: 10px;
    cursor: ew-resize;
  }
  .brush-edge.start {
    left: -5px;
  }
  .brush-edge.end {
    right: -5px;
  }
`;
