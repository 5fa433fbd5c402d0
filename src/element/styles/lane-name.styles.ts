import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Names of lanes within lanes, and what folds them. */
export const laneNameStyles: CSSResult = css`
  .lane-fold {
    display: flex;
    gap: 0.125rem;
    min-block-size: 24px;
    max-inline-size: 100%;
    font-weight: inherit;
    overflow-wrap: anywhere;
  }
  .lane-label .lane-fold {
    margin-block: -0.25rem 0.125rem;
    margin-inline-start: -0.375rem;
    align-items: start;
  }
  .lane-label .lane-fold > span {
    padding-block: 0.25rem;
  }
  .lane-key .lane-fold {
    align-items: center;
  }
  .compact .lane-label .lane-fold {
    margin-block: -0.125rem;
    align-items: center;
    display: inline-flex;
  }
  .compact .lane-label .lane-fold > span {
    padding: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .lane-fold:hover span {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .lane-fold svg {
    flex: none;
    inline-size: 1rem;
    block-size: 1rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .lane-label .lane-fold svg {
    margin-block-start: 0.25rem;
  }
  .compact .lane-label .lane-fold svg {
    margin: 0;
  }
  .lane-fold[aria-expanded='true'] svg {
    transform: rotate(90deg);
  }
  .lane-label.depth-1 {
    padding-inline-start: 1.125rem;
  }
  .lane-label.depth-2 {
    padding-inline-start: 1.75rem;
  }
  .lane-label.depth-3 {
    padding-inline-start: 2.375rem;
  }
  .lane-key[aria-hidden='false'] {
    /* One below the other, so that it can be seen what lies within what. */
    display: grid;
    gap: 0;
  }
  .lane-key[aria-hidden='false'] li {
    min-block-size: 24px;
  }
  .lane-key .depth-1 {
    margin-inline-start: 1rem;
  }
  .lane-key .depth-2 {
    margin-inline-start: 2rem;
  }
  .lane-key .depth-3 {
    margin-inline-start: 3rem;
  }
`;
