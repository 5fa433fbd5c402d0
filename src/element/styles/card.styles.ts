import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The card of one event. */
export const cardStyles: CSSResult = css`
  .card {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 2;
    inline-size: min(23rem, 100%);
    max-block-size: min(44rem, 90vh);
    overflow: auto;
    overscroll-behavior: contain;
    padding: 1rem 1.125rem;
    /* A shade at the foot while there is more to scroll to: what lies over it ends with the text. */
    background:
      linear-gradient(var(--_surface), var(--_surface)) bottom / 100% 1rem no-repeat local,
      linear-gradient(transparent, var(--_line)) bottom / 100% 1rem no-repeat var(--_surface);
    color: var(--_ink);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.25);
    box-shadow:
      0 1px 2px rgb(0 0 0 / 8%),
      0 8px 28px rgb(0 0 0 / 16%);
    font-size: 0.875em;
    display: grid;
    gap: 0.5rem;
    overflow-wrap: anywhere;
  }
  .preview {
    position: absolute;
    left: 0;
    top: 0;
    z-index: 3;
    inline-size: min(20rem, 100%);
    padding: 0.625rem 0.75rem;
    display: grid;
    gap: 0.375rem;
    font-size: 0.8125em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: 0 4px 16px rgb(0 0 0 / 18%);
    overflow-wrap: anywhere;
  }
  .preview-source {
    display: flex;
    gap: 0.25rem;
  }
  .close {
    position: absolute;
    inset-block-start: 0.5rem;
    inset-inline-end: 0.5rem;
    inline-size: 2rem;
    block-size: 2rem;
    display: grid;
    place-items: center;
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  .close:hover {
    background: var(--_faint);
  }
  .card-when {
    color: var(--_muted);
    padding-inline-end: 2rem;
  }
  .card-title {
    font-size: 1.125em;
    line-height: 1.3;
    padding-inline-end: 1.5rem;
  }
  .derivation {
    border-inline-start: 3px solid var(--_line);
    padding-inline-start: 0.625rem;
    color: var(--_muted);
  }
  .derivation .to {
    display: inline-block;
  }
  .citations {
    display: grid;
    gap: 0.5rem;
  }
  .citation {
    border-inline-start: 3px solid color-mix(in srgb, var(--_accent) 35%, var(--_surface));
    padding-inline-start: 0.5rem;
  }
  .citation.denies,
  .citation.disputes {
    border-inline-start-color: var(--_denied);
  }
  .citation.meant {
    background: color-mix(in srgb, var(--_accent) 10%, var(--_surface));
  }
  .locator {
    color: var(--_muted);
    white-space: nowrap;
  }
  .date-words,
  .note,
  .links {
    color: var(--_muted);
    font-size: 0.929em;
  }
  .facts {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.125rem 0.75rem;
  }
  .facts dt {
    color: var(--_muted);
  }
  .event-link {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 2px;
    min-block-size: 24px;
  }
  .evidence {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    color: var(--_muted);
  }
  .badge {
    display: inline-block;
    padding-inline: 0.5rem;
    border-radius: calc(var(--_radius) * 2);
    font-weight: 600;
    background: color-mix(in srgb, var(--_doubt) 14%, var(--_surface));
    color: var(--_doubt);
  }
  .badge.denied,
  .badge.disputed {
    background: color-mix(in srgb, var(--_denied) 12%, var(--_surface));
    color: var(--_denied);
  }
  .fold-list {
    display: grid;
    gap: 0.125rem;
  }
`;
