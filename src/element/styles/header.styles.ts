import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Title, counts, buttons, legend. */
export const headerStyles: CSSResult = css`
  .header {
    display: grid;
    gap: 0.25rem;
    margin-block-end: 0.75rem;
  }
  .timeline-title {
    font-size: 1.375em;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }
  .description {
    color: var(--_muted);
    max-inline-size: 75ch;
  }
  .counts {
    font-size: 0.875em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: start;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .tools {
    display: flex;
    gap: 0.375rem;
    margin-left: auto;
    /* Earlier and later lie where they do on the axis, and on the strip below it. */
    direction: ltr;
  }
  .tools:dir(rtl) {
    margin: 0 auto 0 0;
  }
  .tools.mirrored {
    direction: rtl;
  }
  .mirrored .icon svg {
    transform: scaleX(-1);
  }
  .tool {
    min-inline-size: 2rem;
    block-size: 2rem;
    padding-inline: 0.625rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    display: inline-flex;
    align-items: center;
    justify-content: center;
  }
  .tool.icon {
    padding-inline: 0;
  }
  .tool svg,
  .close svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .views {
    display: flex;
  }
  .view-tool {
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .view-tool:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
    margin-inline-start: 0;
  }
  .view-tool:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .view-tool[aria-pressed='true'] {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    color: var(--_accent);
    font-weight: 600;
  }
  .tool:hover {
    border-color: var(--_muted);
  }
  .tool[aria-disabled='true'] {
    color: color-mix(in srgb, var(--_muted) 60%, var(--_surface));
    cursor: default;
    border-color: var(--_line);
  }
  .legend {
    order: 2;
    flex-basis: 100%;
  }
  .legend summary,
  .problems summary {
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 2rem;
    padding-block: 0.25rem;
    color: var(--_muted);
  }
  .legend-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 0.25rem 1.5rem;
    padding-block: 0.25rem 0.5rem;
  }
  .legend-list li {
    display: grid;
    grid-template-columns: 58px 1fr;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 1.75rem;
    line-height: 1.3;
  }
  .keys-title {
    margin-block-start: 0.5rem;
    color: var(--_muted);
  }
  .keys li {
    grid-template-columns: minmax(6.5rem, auto) 1fr;
  }
  kbd {
    font: inherit;
    font-size: 0.857em;
    padding: 0.0625rem 0.3125rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
    background: var(--_faint);
    white-space: nowrap;
  }
  .sample {
    /* A sign stays before its number. */
    unicode-bidi: plaintext;
    justify-self: center;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .number-sample {
    color: var(--_accent);
  }
`;
