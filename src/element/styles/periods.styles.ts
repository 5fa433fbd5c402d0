import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Periods behind the lanes. */
export const periodsStyles: CSSResult = css`
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
    background: color-mix(in srgb, var(--_c) 18%, var(--_surface));
  }
  .period.soft-start {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-inline-start: 2px dotted var(--_c);
  }
  .period.soft-end {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
    border-inline-end: 2px dotted var(--_c);
  }
  .vertical .period {
    padding: 0.375rem 0;
    writing-mode: vertical-rl;
  }
  .period-grounds rect {
    fill: var(--_c);
    opacity: 0.05;
  }
`;
