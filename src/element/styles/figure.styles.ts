import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Pictures, films and sounds: their room is kept before they come. */
export const figureStyles: CSSResult = css`
  .media {
    display: grid;
    gap: 0.625rem;
  }
  figure {
    margin: 0;
    display: grid;
    gap: 0.25rem;
    justify-items: start;
  }
  .media :is(img, video, iframe, .embed) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    max-block-size: 20rem;
    object-fit: contain;
    border-radius: 0.375rem;
    background: var(--_faint);
  }
  .media :is(img, video):not([width][height]) {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
  }
  .media audio {
    inline-size: 100%;
  }
  .media :is(iframe, .embed) {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    min-block-size: 0;
    overflow: hidden;
    border: 1px solid var(--_line);
  }
  .media .embed {
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.25rem;
    padding: 0.5rem;
    text-align: center;
  }
  .embed:hover {
    border-color: var(--_muted);
  }
  .embed svg {
    inline-size: 2.25rem;
    block-size: 2.25rem;
    fill: var(--_accent);
  }
  .media-link {
    display: inline-block;
    min-block-size: 24px;
  }
  figcaption {
    display: flow-root;
    line-height: 1.35;
  }
  figcaption > * {
    display: block;
  }
  figcaption small,
  .media-alt {
    font-size: 0.929em;
    color: var(--_muted);
  }
  .told {
    padding-block: 0.125rem;
    font-size: 1.0714em;
  }
`;
