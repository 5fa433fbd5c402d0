import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Forced colours. */
export const mediaStyles: CSSResult = css`
  @media (forced-colors: active) {
    .mark .body,
    .mark .core,
    .compact-mark,
    .tear,
    .tick,
    .strike,
    .mark .arrow,
    .mark .join,
    .mark .rings,
    .leader,
    .relation {
      stroke: CanvasText;
    }
    .mark .body,
    .mark.derived .body,
    .mark.other .body,
    .gap {
      fill: Canvas;
    }
    .strike-ground,
    .mark .eyes {
      stroke: Canvas;
    }
    .mark.dot .body,
    .mark .core,
    .compact-mark.dot,
    .relation-end {
      fill: CanvasText;
    }
    .compact-mark.band,
    .mark.derived .body,
    .mark.dot.uncited .body {
      fill: Canvas;
    }
    .label[data-selected] .pick {
      outline: 2px solid Highlight;
    }
    .badge {
      border: 1px solid;
    }
    .tool[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
    .tool[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
