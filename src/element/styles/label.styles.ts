import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Labels, citation numbers and "+n". */
export const labelStyles: CSSResult = css`
  .label,
  .fold {
    position: absolute;
    top: 0;
  }
  .label {
    font-size: 0.8125em;
    line-height: round(1.35em, 1px);
    border-radius: calc(var(--_radius) / 2);
    unicode-bidi: isolate;
    /* Words begin or end at their mark, whichever way they are read. */
    text-align: left;
    /* Lines of the chart end at the words. */
    background: var(--_ground);
    box-shadow:
      -2px 0 0 var(--_ground),
      2px 0 0 var(--_ground);
  }
  .pick {
    position: absolute;
    inset: -2px -3px;
    border-radius: calc(var(--_radius) / 2);
  }
  .pick,
  .fold {
    /* The focus ring comes into view too. */
    scroll-margin: 8px;
  }
  .pick:focus-visible,
  .fold:focus-visible {
    outline-offset: 0;
  }
  .label .title {
    display: block;
    position: relative;
    font-weight: 600;
    pointer-events: none;
    overflow-wrap: anywhere;
  }
  .label .detail {
    display: block;
    position: relative;
    pointer-events: none;
    font-size: 0.923em;
    line-height: round(1.35em, 1px);
  }
  .label.before,
  .mirrored .label {
    text-align: right;
  }
  .mirrored .label.before {
    text-align: left;
  }
  .label:hover .pick {
    background: color-mix(in srgb, var(--_c) 10%, transparent);
  }
  .label[data-selected] .pick {
    background: color-mix(in srgb, var(--_c) 14%, transparent);
    box-shadow: 0 0 0 1.5px var(--_c);
  }
  .label.compact-label {
    inset: auto;
    left: var(--_plot);
    top: 0;
    font-size: 0.75em;
    line-height: max(24px, 1.2em);
    border-radius: calc(var(--_radius) / 4);
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
    unicode-bidi: plaintext;
  }
  .compact-label:hover,
  .compact-label[data-selected] {
    background: color-mix(in srgb, var(--_c) 16%, var(--_ground));
  }
  .clinging,
  .numbers {
    white-space: nowrap;
  }
  .number {
    display: inline-block;
    position: relative;
    min-inline-size: 24px;
    padding-inline: 0.1em;
    block-size: 24px;
    line-height: 24px;
    margin-block: -5px;
    vertical-align: baseline;
    text-align: center;
    font-size: 0.923em;
    font-weight: 600;
    color: var(--_accent);
    pointer-events: auto;
    white-space: nowrap;
  }
  .number > span {
    position: relative;
    top: -0.25em;
  }
  .number.more {
    pointer-events: none;
    color: var(--_muted);
  }
  .number:hover {
    text-decoration: underline;
  }
  .flag.denied,
  .flag.disputed,
  .citation.denies .stance,
  .citation.disputes .stance {
    color: var(--_denied);
    font-weight: 600;
  }
  .flag.other,
  .flag.uncited {
    color: var(--_doubt);
    font-weight: 600;
  }
  .flag.completed,
  .flag.derived,
  .flag.editor {
    font-style: italic;
  }
  .fold {
    unicode-bidi: plaintext;
    text-align: center;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1;
    border-radius: calc(var(--_radius) * 2);
    color: var(--_c);
    background: var(--_surface);
    border: 1px solid color-mix(in srgb, var(--_c) 45%, var(--_surface));
    font-variant-numeric: tabular-nums;
  }
  .fold:hover {
    background: color-mix(in srgb, var(--_c) 12%, var(--_surface));
  }
`;
