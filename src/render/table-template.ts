import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDate } from '../dates/index.js';
import type { PlacedEvent } from '../model/types.js';
import { flagsTemplate, pickTemplate, sourcesTemplate } from './entry-template.js';
import { glyphTemplate } from './glyph-template.js';
import { eventHue } from './hue.js';
import { moreTemplate } from './more-template.js';
import type { Messages } from './messages.js';
import type { SortColumn, TableSort } from './sort-events.js';
import { SORT_COLUMNS } from './sort-events.js';
import type { ViewContext } from './view-context.js';

/** Every event in a row; each column sorts at the press of its head. */
export function tableTemplate(
  events: readonly PlacedEvent[],
  sort: TableSort,
  context: ViewContext,
): TemplateResult {
  const { messages } = context.wording;
  // The roles are written out: a style sheet that lays rows out as blocks would take them away.
  return html`<div class="table-view" part="table">
    <table role="table" aria-label=${messages.table}>
      <thead role="rowgroup">
        <tr role="row">
          ${SORT_COLUMNS.map((column) => headTemplate(column, sort, messages))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${repeat(
          events.slice(0, context.limit),
          (event) => event.index,
          (event) => rowTemplate(event, context),
        )}
      </tbody>
    </table>
    ${moreTemplate(events.length, context)}
  </div>`;
}

const SIGNS = {
  none: 'M2 4l3-3 3 3M2 6l3 3 3-3',
  ascending: 'M2 6.5l3-3 3 3',
  descending: 'M2 3.5l3 3 3-3',
} as const;

function headTemplate(column: SortColumn, sort: TableSort, messages: Messages): TemplateResult {
  const isSorted = sort.column === column;
  const way = isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none';
  return html`<th role="columnheader" scope="col" aria-sort=${way} class="column-${column}">
    <button type="button" class="sort" data-sort=${column}>
      ${messages.column[column]}
      <svg class="sort-sign ${way}" viewBox="0 0 10 10" aria-hidden="true">
        <path d=${SIGNS[way]} />
      </svg>
    </button>
  </th>`;
}

function rowTemplate(event: PlacedEvent, context: ViewContext): TemplateResult {
  const { wording, selected } = context;
  return html`<tr
    role="row"
    class="table-row lane-${eventHue(event)}"
    part="row"
    ?data-selected=${event === selected}
  >
    <td role="cell" class="column-date">
      <span class="dated"
        >${glyphTemplate(event)} <bdi>${formatDate(event.date, wording.format)}</bdi></span
      >
    </td>
    <th role="rowheader" scope="row" class="column-title">
      ${pickTemplate(event, context)}
      ${
        event.place === undefined
          ? nothing
          : html`<span class="detail"><bdi>${event.place}</bdi></span>`
      }
    </th>
    <td role="cell" class="column-group"><bdi>${event.group.label}</bdi></td>
    <td role="cell" class="column-sources">${sourcesTemplate(event, wording)}</td>
    <td role="cell" class="column-evidence detail">${flagsTemplate(event, wording)}</td>
  </tr>`;
}
