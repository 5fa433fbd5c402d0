import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Axis, lanes, and the lines of the chart. */
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
  .axis {
    position: relative;
    overflow: clip;
    /* The last words may be wider than was reckoned, where the reader spaces the letters. */
    overflow-clip-margin: 6px;
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .horizontal .axis {
    /* Remarks above dates, in any type. */
    block-size: max(2.75rem, 3.67em);
    border-block-end: 1px solid var(--_line);
  }
  .vertical .axis {
    /* Dates stand beside the lanes, which come next. */
    overflow: visible;
    block-size: 0;
    pointer-events: none;
    z-index: 1;
  }
  .tick-label,
  .axis-note {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    white-space: nowrap;
  }
  .horizontal .tick-label {
    block-size: 100%;
  }
  .horizontal .tick-label > span {
    position: absolute;
    bottom: 0.25rem;
    left: 5px;
    /* Over the marks of ticks that have no words. */
    z-index: 1;
    line-height: 1.2;
    background: var(--_surface);
  }
  .horizontal .tick-label.on::after {
    display: none;
  }
  .horizontal .tick-label.on > span {
    left: 0;
    transform: translateX(-50%);
  }
  .horizontal .tick-label.before > span {
    left: auto;
    right: 5px;
  }
  .tick-label.major {
    color: var(--_ink);
    font-weight: 600;
  }
  .horizontal .tick-label::after {
    content: '';
    position: absolute;
    bottom: 0;
    left: 0;
    inline-size: 1px;
    block-size: 0.5rem;
    background: var(--_muted);
  }
  .horizontal .axis-note > span {
    position: absolute;
    left: 0;
    top: 0.25rem;
    transform: translateX(-50%);
    padding-inline: 0.375rem;
    border-radius: calc(var(--_radius) * 2);
    background: var(--_faint);
    border: 1px solid var(--_line);
  }
  .vertical .axis-note > span {
    position: absolute;
    right: 0.125rem;
    inline-size: max-content;
    max-inline-size: calc(var(--_column) - 0.25rem);
    white-space: pre;
    text-align: center;
    line-height: 1.2;
    transform: translateY(-50%);
    padding-inline: 0.25rem;
    border-radius: calc(var(--_radius) * 2);
    background: var(--_faint);
    border: 1px solid var(--_line);
  }
  .vertical .tick-label {
    white-space: pre;
    line-height: round(1.35em, 1px);
    padding-right: 0.375rem;
    text-align: right;
  }
  .vertical .tick-label,
  .vertical .axis-note {
    inline-size: var(--_column);
  }
  .vertical .axis-note {
    /* Its title tells what it has no room for. */
    pointer-events: auto;
  }
  .vertical.mirrored .tick-label {
    padding: 0 0 0 0.375rem;
    text-align: left;
  }
  .vertical.mirrored .axis-note > span {
    left: 0.125rem;
    right: auto;
  }
  .axis > * > span {
    /* A sign stays before its number, and a day where its language has it. */
    unicode-bidi: plaintext;
  }
  .rate-note > span {
    color: var(--_ink);
    font-weight: 600;
  }
  .untold {
    margin: 0;
    padding-block: 0.25rem;
    font-size: 0.75em;
    color: var(--_muted);
  }
  @media screen and (hover: hover) {
    /* Where a pointer can rest on a note, its title tells; said here to those who hear it. */
    .untold {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  .lanes {
    position: relative;
    /* Across, the ring of what has the focus reaches over the edge. */
    overflow-x: clip;
  }
  .plot {
    position: relative;
    margin-right: auto;
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  .crowd,
  .geometry {
    position: absolute;
    left: 0;
    top: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .crowd {
    pointer-events: none;
  }
  /* While the view moves it is painted; what is at rest comes back when it stands still. Hidden,
     not transparent: the browser would go on composing each label. What has the focus keeps it. */
  .moving :is(.axis, .plot, .label, .fold),
  .moving ~ .card {
    visibility: hidden;
  }
  .moving :focus,
  .moving ~ .card:focus-within {
    visibility: visible;
    opacity: 0;
  }
  .geometry {
    overflow: visible;
  }
  .plot,
  .label,
  .fold {
    left: var(--_plot);
  }
  .horizontal .axis > * {
    margin-left: var(--_plot);
  }
  .lane-ground {
    position: absolute;
    left: 0;
    top: 0;
    inline-size: 100%;
    z-index: -1;
  }
  .lane {
    --_ground: var(--_surface);
  }
  .horizontal .lane:nth-child(odd of .lane) {
    --_ground: var(--_faint);
  }
  .lane-ground {
    background: var(--_ground);
  }
  .horizontal .lane-ground {
    border-block-end: 1px solid var(--_line);
  }
  .lane-label {
    position: absolute;
    left: 0;
    top: 0;
    inline-size: var(--_gutter);
    padding: 0.5rem 0.5rem;
    font-size: 0.75em;
    font-weight: 700;
    letter-spacing: 0.02em;
    line-height: 1.25;
    color: var(--_c);
    overflow-wrap: anywhere;
  }
  .compact .lane-label {
    padding-block: 0.125rem;
    font-weight: 600;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .compact .lane-label.shared {
    white-space: normal;
  }
  .compact .lane-label:not(.shared) .lane-count {
    display: inline;
  }
  .lane-count {
    display: block;
    font-weight: 400;
    color: var(--_muted);
  }
  .vertical .lane-label {
    /* Named in the key above; said here to those who hear it. */
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .lane-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
    font-size: 0.75em;
    font-weight: 700;
  }
  .lane-key li {
    display: flex;
    align-items: center;
    gap: 0.375rem;
    color: var(--_c);
  }
  .lane-key li::before {
    content: '';
    inline-size: 0.625rem;
    block-size: 0.625rem;
    border-radius: calc(var(--_radius) / 4);
    background: var(--_c);
  }

  .periods {
    position: relative;
    font-size: 0.75em;
    line-height: 20px;
  }
  .horizontal .periods {
    margin: 2px auto 2px var(--_plot);
  }
  .vertical .periods {
    position: absolute;
    left: var(--_column);
  }
  .vertical.mirrored .periods {
    right: var(--_column);
  }
  .period {
    /* Its ends are those of the axis, its name reads as its language does. */
    direction: ltr;
    unicode-bidi: plaintext;
    position: absolute;
    left: 0;
    top: 0;
    overflow: hidden;
    padding-inline: 0.375rem;
    white-space: nowrap;
    text-overflow: ellipsis;
    border-radius: calc(var(--_radius) / 2);
    color: var(--_ink);
    background: color-mix(in srgb, var(--_tint) 18%, var(--_surface));
  }
  .period.soft-start {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start: 2px dotted var(--_tint);
  }
  .period.soft-end {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    border-inline-end: 2px dotted var(--_tint);
  }
  .vertical .period {
    padding: 0.375rem 0;
    writing-mode: vertical-rl;
  }
  .period-grounds rect {
    fill: var(--_tint);
    opacity: 0.05;
  }
  .tint-0 {
    --_tint: var(--_lane-5);
  }
  .tint-1 {
    --_tint: var(--_lane-4);
  }
  .tint-2 {
    --_tint: var(--_lane-6);
  }
  .tint-3 {
    --_tint: var(--_lane-7);
  }
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
