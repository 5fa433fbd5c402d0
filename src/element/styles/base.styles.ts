import { css } from 'lit';
import type { CSSResult } from 'lit';

/**
 * Tokens and resets. Colours come in pairs for light and dark, follow the page's `color-scheme`, and
 * keep 4.5:1 for text and 3:1 for marks on white and on #16181d.
 */
export const baseStyles: CSSResult = css`
  :host {
    display: block;
    position: relative;
    font-family: var(--cited-timeline-font, inherit);
    font-size: var(--cited-timeline-font-size, max(1rem, 16px));
    line-height: 1.45;
    text-align: start;
    /* A box across the page's lines has no width to go by: not for the page to choose. */
    writing-mode: horizontal-tb !important;
    color: var(--_ink);
    --_top: var(--cited-timeline-sticky-top, 0px);
    --_radius: var(--cited-timeline-radius, 0.5rem);
    --_ink: var(--cited-timeline-ink, light-dark(#1b2430, #e8eaee));
    --_muted: var(--cited-timeline-muted, light-dark(#56606e, #a5adba));
    --_line: var(--cited-timeline-line, light-dark(#d9dee6, #363c47));
    --_faint: var(--cited-timeline-faint, light-dark(#f4f6f9, #1f232a));
    --_surface: var(--cited-timeline-surface, light-dark(#ffffff, #16181d));
    --_accent: var(--cited-timeline-accent, light-dark(#0b57d0, #8ab4f8));
    --_denied: var(--cited-timeline-denied, light-dark(#b3261e, #f2a29b));
    --_doubt: var(--cited-timeline-doubt, light-dark(#8a5300, #e8b960));
    --_lane-0: var(--cited-timeline-lane-1, light-dark(#1a5fb4, #86b6f5));
    --_lane-1: var(--cited-timeline-lane-2, light-dark(#7a3fa8, #cba3f0));
    --_lane-2: var(--cited-timeline-lane-3, light-dark(#b3302a, #f29a91));
    --_lane-3: var(--cited-timeline-lane-4, light-dark(#1d7346, #7fd1a0));
    --_lane-4: var(--cited-timeline-lane-5, light-dark(#8a5a00, #e3bb66));
    --_lane-5: var(--cited-timeline-lane-6, light-dark(#0a6c80, #6ccadb));
    --_lane-6: var(--cited-timeline-lane-7, light-dark(#a52f6b, #f09bc4));
    --_lane-7: var(--cited-timeline-lane-8, light-dark(#4b5563, #b6bfcc));
  }
  /*
   * What is inherited on purpose: font family, the spacing of letters, words and lines, direction,
   * visibility and colour scheme. The rest is set anew, and here, since a page's own rules reach the
   * host.
   */
  .all {
    position: relative;
    inline-size: 100%;
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    font-stretch: normal;
    font-feature-settings: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    text-wrap: wrap;
    white-space: normal;
    word-break: normal;
    overflow-wrap: normal;
    line-break: auto;
    hyphens: manual;
    cursor: auto;
    color: var(--_ink);
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    fill: black;
    fill-opacity: 1;
    stroke: none;
    stroke-width: 1;
    stroke-opacity: 1;
    stroke-dasharray: none;
    border-collapse: separate;
    border-spacing: 0;
    caption-side: top;
    empty-cells: show;
  }
  .frame {
    /* Cards and previews are placed in it: being a container alone holds them in some browsers only. */
    position: relative;
    container: timeline / inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  button {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    margin: 0;
    cursor: pointer;
    text-align: inherit;
  }
  p,
  h2,
  h3,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  q {
    quotes: none;
    font-style: italic;
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: calc(var(--_radius) / 2);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Changes its size with the font, and starts a transition with each colour that changes. */
  .probe {
    position: absolute;
    visibility: hidden;
    pointer-events: none;
    inset-block-start: 0;
    block-size: 1em;
    max-inline-size: 100%;
    overflow: clip;
    white-space: nowrap;
    forced-color-adjust: none;
    transition: box-shadow 1ms;
    box-shadow:
      0 0 var(--_ink),
      0 0 var(--_muted),
      0 0 var(--_line),
      0 0 var(--_faint),
      0 0 var(--_surface),
      0 0 var(--_accent),
      0 0 var(--_denied),
      0 0 var(--_doubt),
      0 0 var(--_lane-0),
      0 0 var(--_lane-1),
      0 0 var(--_lane-2),
      0 0 var(--_lane-3),
      0 0 var(--_lane-4),
      0 0 var(--_lane-5),
      0 0 var(--_lane-6),
      0 0 var(--_lane-7);
  }
  .probe::before {
    content: 'Ham 0';
  }
  .muted,
  .detail {
    color: var(--_muted);
  }

  .lane-0 {
    --_c: var(--_lane-0);
  }
  .lane-1 {
    --_c: var(--_lane-1);
  }
  .lane-2 {
    --_c: var(--_lane-2);
  }
  .lane-3 {
    --_c: var(--_lane-3);
  }
  .lane-4 {
    --_c: var(--_lane-4);
  }
  .lane-5 {
    --_c: var(--_lane-5);
  }
  .lane-6 {
    --_c: var(--_lane-6);
  }
  .lane-7 {
    --_c: var(--_lane-7);
  }
`;
