import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Finding, filters, and what a filter leaves out; copying a citation. */
export const findStyles: CSSResult = css`
  .find {
    display: contents;
  }
  .find-words {
    flex: 1 1 14rem;
    max-inline-size: 26rem;
    min-inline-size: 0;
    block-size: 2rem;
    padding-inline: 0.625rem;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .find-words::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .facets-tool::after {
    content: '';
    inline-size: 0.375rem;
    block-size: 0.375rem;
    margin-inline-start: 0.5rem;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .facets-tool[aria-expanded='true']::after {
    transform: translateY(25%) rotate(225deg);
  }
  .facets {
    /* Under all that stands in the row, so that no button moves away from the pointer. */
    order: 1;
    flex-basis: 100%;
    columns: 13rem;
    column-gap: 1.5rem;
    padding: 0.75rem 1rem 0.25rem;
    background: var(--_faint);
    border-radius: var(--_radius);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 0.5rem;
    padding: 0;
    border: 0;
    break-inside: avoid;
  }
  fieldset > legend {
    padding: 0;
    font-weight: 600;
  }
  fieldset > label {
    display: grid;
    grid-template-columns: auto 1fr auto;
    gap: 0.5rem;
    align-items: baseline;
    min-block-size: 24px;
    line-height: 1.35;
    padding-block: 0.125rem;
    cursor: pointer;
  }
  fieldset input {
    margin: 0;
    accent-color: var(--_accent);
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem 0.5rem;
    align-items: center;
    padding-block: 0.5rem;
    font-size: 0.875em;
  }
  .found-count {
    font-weight: 600;
    margin-inline-end: 0.25rem;
  }
  .chip {
    min-block-size: 1.75rem;
    padding-inline: 0.625rem;
    border-radius: calc(var(--_radius) * 2);
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    color: var(--_accent);
  }
  .chip:hover {
    background: color-mix(in srgb, var(--_accent) 22%, var(--_surface));
  }
  mark {
    color: inherit;
    /* Light enough for a number that reaches into it. */
    background: color-mix(in srgb, var(--_doubt) 16%, transparent);
    box-shadow: inset 0 -2px var(--_doubt);
    border-radius: calc(var(--_radius) / 4);
  }
  .links,
  .reference-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
  }
  .reference-tools {
    font-size: 0.929em;
  }
  .reference-tools .event-link,
  .copy-link,
  .copy > summary {
    color: var(--_muted);
    text-decoration: none;
    cursor: pointer;
    min-block-size: 24px;
    line-height: 24px;
  }
  .reference-tools .event-link:hover,
  .copy-link:hover,
  .copy > summary:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .copy > summary {
    list-style: none;
  }
  .copy > summary::-webkit-details-marker {
    display: none;
  }
  .copy[open] {
    flex-basis: 100%;
  }
  .copy-formats {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.375rem;
    padding-block: 0.125rem 0.375rem;
  }
  .copy-formats button {
    min-block-size: 1.625rem;
    padding-inline: 0.5rem;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
  }
  .copy-formats button:hover {
    border-color: var(--_muted);
  }
  .copy-text {
    inline-size: 100%;
    min-block-size: 5rem;
    font:
      0.857em/1.4 ui-monospace,
      monospace;
    color: inherit;
    background: var(--_faint);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) / 2);
  }
  .media {
    display: grid;
    gap: 0.5rem;
  }
  figure {
    margin: 0;
  }
  figcaption {
    font-size: 0.929em;
    color: var(--_muted);
  }
  figcaption small {
    display: block;
  }
  .media :is(img, video, iframe) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border: 0;
    border-radius: calc(var(--_radius) / 2);
  }
  .media iframe {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
  }
  .media audio {
    inline-size: 100%;
  }
`;
