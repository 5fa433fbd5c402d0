import { css } from 'lit';
import type { CSSResult } from 'lit';

/** Paper: every event and source once, in black on white, with addresses that can be typed. */
export const printStyles: CSSResult = css`
  .chronicle-entry {
    display: grid;
    gap: 0.25rem;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .chronicle-entry .badge {
    padding: 0;
    background: none;
  }
  /* A sheet is there while the page is printed only. */
  .sheet .chart {
    inline-size: var(--_sheet);
    break-inside: avoid;
    print-color-adjust: exact;
  }
  .sheet .horizontal .lane.lane {
    --_ground: #fff;
  }
  /* What can be pressed on the screen only is a remark on paper. */
  .sheet .fold {
    border: 0;
    border-radius: 0;
    background: var(--_ground);
  }
  /* A name stands whole or, with a line that is out of sight, not at all: it is in the list. */
  .sheet .period {
    display: flex;
    flex-wrap: wrap;
  }
  .sheet .period::before {
    content: '';
    block-size: 20px;
  }
  .period-list {
    margin-block: 1rem;
    font-size: 0.875em;
    break-inside: avoid;
  }
  .period-list h3 {
    margin-block-end: 0.375rem;
    font-size: 1.0714em;
  }
  .period-list li::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.5em;
    background: color-mix(in srgb, var(--_c) 40%, var(--_surface));
    print-color-adjust: exact;
  }
  .chronicle .media img {
    inline-size: auto;
    max-inline-size: 60%;
    max-block-size: min(5cm, 33vh);
  }
  .chronicle .media img:not([width][height]) {
    inline-size: auto;
    aspect-ratio: auto;
  }
  .density {
    fill: var(--_c);
    opacity: 0.45;
  }
  @media print {
    :host {
      color-scheme: light;
      background: #fff;
    }
    .toolbar,
    .overview,
    .card,
    .preview,
    .more,
    .back-links {
      display: none;
    }
    .chronicle,
    .period-list {
      font-size: 9.5pt;
    }
    .references,
    .not-placed {
      font-size: 8.5pt;
    }
    .glyph {
      print-color-adjust: exact;
    }
    .media-link::after,
    .references a::after,
    .not-placed a::after {
      /* From left to right in any text: U+2066 to U+2069. */
      content: ' \\2066<' attr(href) '>\\2069';
      overflow-wrap: anywhere;
    }
    .links,
    .reference-tools {
      display: none;
    }
    .reference-list {
      columns: auto;
    }
    h2,
    h3 {
      break-after: avoid;
    }
  }
`;
