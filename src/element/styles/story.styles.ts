import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The bar of the story stays in sight while the page scrolls. */
export const storyStyles: CSSResult = css`
  .story {
    position: sticky;
    inset-block-start: var(--_top);
    z-index: 3;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr) auto;
    gap: 0.375rem 0.75rem;
    align-items: center;
    padding-block: 0.5rem;
    background: var(--_surface);
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .story-step {
    block-size: auto;
    min-block-size: 2.25rem;
    gap: 0.375rem;
    line-height: 1.25;
    padding-block: 0.25rem;
    justify-content: space-between;
  }
  .story-step bdi {
    flex: 1;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .story-step.next {
    text-align: end;
  }
  .story-step svg {
    flex: none;
  }
  .story-step:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .story-place {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .story-end {
    inline-size: 2rem;
    block-size: 2rem;
    display: grid;
    place-items: center;
    border-radius: 0.5rem;
    color: var(--_muted);
  }
  .story-end:hover {
    background: var(--_faint);
  }
  .story-end svg {
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
  }
  .story-tool[aria-pressed='true'] {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    color: var(--_accent);
    font-weight: 600;
  }
  .story ~ .card {
    scroll-margin-block: calc(4.5rem + var(--_top)) 0.5rem;
  }
  @container timeline (inline-size < 620px) {
    .story {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .story-place {
      order: -2;
    }
    .story-end {
      order: -1;
      justify-self: end;
    }
    .story ~ .card {
      scroll-margin-block-start: calc(10rem + var(--_top));
    }
  }
`;
