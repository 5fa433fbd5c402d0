import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Sources, what is not placed, problems. */
export const belowStyles: CSSResult = css`
  .references,
  .not-placed,
  .problems {
    margin-block-start: 1.25rem;
    font-size: 0.875em;
  }
  .references h3,
  .not-placed h3 {
    font-size: 1.0714em;
    margin-block-end: 0.375rem;
  }
  .count {
    color: var(--_muted);
    font-weight: 400;
  }
  .reference-list {
    columns: 2 24rem;
    column-gap: 2rem;
  }
  .reference {
    display: flex;
    gap: 0.5rem;
    padding-block: 0.25rem;
    border-radius: calc(var(--_radius) / 2);
    overflow-wrap: anywhere;
  }
  .reference-list > .reference {
    break-inside: avoid;
  }
  .reference-number {
    min-inline-size: 1.5rem;
    font-weight: 700;
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
  }
  .reference-text {
    flex: 1;
  }
  .reference-text > p > * {
    /* Links, letters and counts stay whole and in their order, whatever their script. */
    unicode-bidi: isolate;
  }
  .untitled {
    font-style: normal;
    color: var(--_muted);
  }
  .untitled::before {
    content: '[';
  }
  .untitled::after {
    content: ']';
  }
  .back-link {
    min-inline-size: 24px;
    min-block-size: 24px;
    text-align: center;
    color: var(--_accent);
  }
  .back-link:hover {
    text-decoration: underline;
  }
  .back-link.flash {
    background: var(--_accent);
    color: var(--_surface);
    border-radius: calc(var(--_radius) / 2);
    font-weight: 700;
  }
  .reference.flash {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  .copies {
    margin-block-start: 0.25rem;
  }
  .not-placed-list {
    columns: 2 24rem;
    column-gap: 2rem;
    margin-block-start: 0.25rem;
  }
  .not-placed-event {
    break-inside: avoid;
    padding-block: 0.1875rem;
    overflow-wrap: anywhere;
  }
  .not-placed-event .event-link {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  .not-placed-event .event-link:hover {
    text-decoration: underline;
  }
  .not-placed-event .detail {
    display: block;
  }
  .problems code {
    font-size: 0.929em;
  }
  .state {
    padding: 2rem 1rem;
    text-align: center;
    color: var(--_muted);
    border-block: 1px solid var(--_line);
  }
`;
