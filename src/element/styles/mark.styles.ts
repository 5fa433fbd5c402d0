import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Marks: what is known, what is left open, what is doubted. */
export const markStyles: CSSResult = css`
  .defs {
    position: absolute;
  }
  .event {
    cursor: pointer;
  }
  .mark .body {
    fill: color-mix(in srgb, var(--_c) 26%, var(--_surface));
    stroke: var(--_c);
    stroke-width: 1.5;
  }
  .mark.dot .body {
    fill: var(--_c);
  }
  .mark .core {
    fill: var(--_c);
  }
  .mark.derived .body {
    fill: var(--_surface);
    stroke-width: 2;
  }
  .mark.derived .core {
    fill: color-mix(in srgb, var(--_c) 55%, var(--_surface));
  }
  .mark.approximate.band .body {
    fill: color-mix(in srgb, var(--_c) 42%, var(--_surface));
  }
  .mark.approximate.derived.band .body {
    fill: color-mix(in srgb, var(--_c) 18%, var(--_surface));
  }
  .mark.uncertain .body {
    stroke-dasharray: 4 3;
  }
  .mark.uncited .body {
    stroke-dasharray: 1 3;
    stroke-linecap: round;
    fill: none;
  }
  .mark .eye {
    fill: var(--_surface);
  }
  .mark .rings,
  .mark .eyes {
    stroke: var(--_c);
    stroke-linecap: round;
  }
  .mark .eyes {
    stroke: var(--_surface);
  }
  .mark .halo {
    fill: none;
    stroke: var(--_c);
    stroke-width: 1;
    stroke-dasharray: 1 2;
  }
  .mark .arrow {
    fill: none;
    stroke: var(--_c);
    stroke-width: 1.75;
  }
  .hatch {
    stroke: none;
  }
  .hatch-line {
    fill: light-dark(#56606e, #a5adba);
    opacity: 0.6;
  }
  .strike-ground {
    fill: none;
    stroke: var(--_surface);
    stroke-width: 4.5;
  }
  .strike {
    fill: none;
    stroke: var(--_denied);
    stroke-width: 2;
    stroke-linecap: round;
  }
  .mark.other .body {
    fill: var(--_surface);
    stroke-dasharray: 2 2;
    opacity: 0.75;
  }
  .mark .join {
    stroke: var(--_c);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }
  .compact-mark {
    fill: var(--_c);
  }
  .compact-mark.band {
    fill: color-mix(in srgb, var(--_c) 26%, var(--_surface));
    stroke: var(--_c);
    stroke-width: 1.5;
  }
  .in {
    stop-color: #fff;
  }
  .out {
    stop-color: #000;
  }
  /* Outside the chart too, what is open points to where later is. */
  :host([axis-direction='rtl']) :is(.glyph, .legend-list svg):has(.arrow) {
    transform: scaleX(-1);
  }
`;
