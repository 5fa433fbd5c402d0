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
    .chronicle {
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
      content: ' <' attr(href) '>';
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
