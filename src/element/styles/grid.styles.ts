import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Lines across the chart: ticks, breaks, what joins words and events to their marks. */
export const gridStyles: CSSResult = css`
  .tick {
    stroke: var(--_line);
    stroke-width: 1;
    opacity: 0.7;
  }
  .tick.major {
    opacity: 1;
  }
  .border {
    stroke: var(--_muted);
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .gap {
    fill: var(--_surface);
  }
  .tear {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1;
    opacity: 0.75;
  }
  .leader {
    fill: none;
    stroke: var(--_c);
    stroke-width: 1;
    opacity: 0.5;
  }
  .relation {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.5;
    opacity: 0.8;
  }
  .relation-end {
    fill: var(--_accent);
  }
`;
