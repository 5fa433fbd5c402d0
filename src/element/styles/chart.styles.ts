import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The chart, and which way it is read. */
export const chartStyles: CSSResult = css`
  .chart {
    position: relative;
    isolation: isolate;
    border-block: 1px solid var(--_line);
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    cursor: grab;
    --_plot: var(--_gutter);
  }
  /* The axis goes by axis-direction, the names by the page. */
  .horizontal:dir(rtl) {
    --_plot: 6px;
  }
  .horizontal:dir(rtl) .lane-label {
    left: auto;
    right: 0;
  }
  /* Time runs downwards on a page that reads from right to left: the dates stand on the right. */
  .vertical.mirrored {
    --_plot: 6px;
  }
  .vertical.mirrored :is(.tick-label, .axis-note, .periods, .period) {
    left: auto;
    right: 0;
  }
  .chart:active {
    cursor: grabbing;
  }
`;
