import { css } from 'lit';
import type { CSSResult } from 'lit';

/** The list and the table. */
export const listStyles: CSSResult = css`
  .list,
  .table-view {
    border-block: 1px solid var(--_line);
    font-size: 0.875em;
  }
  .glyph {
    overflow: visible;
    vertical-align: -0.25em;
  }
  .pick-title {
    /* Its numbers follow the last word; with the padding a line of it is 24 px high. */
    display: inline;
    padding-block: 2px;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .pick-title:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(8rem, 13rem) 40px minmax(0, 1fr);
    gap: 0 0.875rem;
    padding: 0.5rem 0.5rem 0.625rem;
    border-block-start: 1px solid var(--_line);
  }
  .entry:first-child {
    border-block-start: 0;
  }
  .entry-when {
    color: var(--_muted);
    text-align: end;
    font-variant-numeric: tabular-nums;
    line-height: 24px;
  }
  .entry .glyph {
    margin-block-start: 2px;
  }
  .entry-text {
    max-inline-size: 75ch;
  }
  .entry-lane {
    color: var(--_c);
    font-weight: 600;
  }
  .entry .detail > span + span::before,
  .column-evidence > span + span::before {
    content: ' · ';
    color: var(--_muted);
    font-weight: 400;
    font-style: normal;
  }
  .entry[data-selected],
  .table-row[data-selected] {
    background: color-mix(in srgb, var(--_c) 10%, transparent);
  }
  .more {
    padding: 0.75rem;
    text-align: center;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.375rem 0.5rem;
    font-weight: 400;
    line-height: 24px;
  }
  thead th {
    padding-block: 0.25rem;
    border-block-end: 1px solid var(--_line);
    background: var(--_surface);
    white-space: nowrap;
  }
  tbody tr + tr > * {
    border-block-start: 1px solid var(--_line);
  }
  .dated {
    display: flex;
    gap: 0.625rem;
    font-variant-numeric: tabular-nums;
  }
  .column-title .detail {
    display: block;
  }
  td.column-group {
    color: var(--_c);
    font-weight: 600;
  }
  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.25rem;
    min-block-size: 28px;
    font-weight: 600;
  }
  .sort:hover {
    color: var(--_accent);
  }
  .sort-sign {
    inline-size: 10px;
    block-size: 10px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25;
    opacity: 0.5;
  }
  .sort-sign.ascending,
  .sort-sign.descending {
    opacity: 1;
    stroke-width: 2;
  }

  /* 620 px, or more where the type is larger. */
  @container timeline (inline-size < 38.75em) {
    .entry {
      grid-template-columns: 40px minmax(0, 1fr);
    }
    .entry-when {
      grid-column: 2;
      text-align: start;
    }
    .entry .glyph {
      grid-row: 1;
      grid-column: 1;
    }
    .entry-text {
      grid-column: 2;
    }
    /* A row becomes a block; its roles stay those of a table. */
    table,
    thead,
    tbody,
    thead tr {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.75rem;
    }
    .table-row {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: 0 0.75rem;
      padding-block: 0.5rem;
    }
    tbody tr + tr {
      border-block-start: 1px solid var(--_line);
    }
    tbody tr > *,
    tbody tr + tr > *,
    thead th {
      border: 0;
      padding-block: 0.125rem;
    }
    td.column-date,
    .column-title,
    td.column-evidence {
      grid-column: 1 / -1;
    }
  }
`;
