import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The axis: dates, and remarks on what is left out or drawn at another rate. */
export const axisStyles: CSSResult = css`
  .axis {
    position: relative;
    overflow: clip;
    /* The last words may be wider than was reckoned, where the reader spaces the letters. */
    overflow-clip-margin: 6px;
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }
  .horizontal {
    /* Remarks above dates, in any type. What has larger type than the dates keeps a little more. */
    --_axis: max(2.75rem, 3.67em);
  }
  .horizontal .axis {
    block-size: var(--_axis);
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
  }
  @media screen {
    /* Dates stay in sight over the lanes of a tall chart; under the bar of a story they would not. */
    .horizontal .axis {
      position: sticky;
      inset-block-start: var(--_top);
      z-index: 1;
    }
    .story ~ .horizontal .axis {
      position: relative;
    }
    .horizontal .lanes button {
      scroll-margin-block-start: calc(var(--_axis) + var(--_top) + 8px);
    }
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
  .horizontal .tick-label:not(.bare) {
    /* Words stand over the marks of ticks that have none. */
    z-index: 1;
  }
  .horizontal .tick-label > span {
    position: absolute;
    bottom: 0.25rem;
    left: 5px;
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
`;
