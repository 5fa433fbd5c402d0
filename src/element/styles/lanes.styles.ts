import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Lanes, their names, and the drawing in them. */
export const lanesStyles: CSSResult = css`
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
  .moving > .crowd {
    z-index: 1;
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
  .chart:not(.compact) .lane-label.empty {
    padding-block: 0.375rem;
  }
  .lane-label.empty .lane-count,
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
`;
