import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LaneLayout, MarkLayout, Orientation, TimelineLayout } from '../layout/types.js';
import type { Group } from '../model/types.js';
import { axisTemplate, gridTemplate } from './axis-template.js';
import { isUnnamed } from './is-unnamed.js';
import type { LabelState } from './label-template.js';
import { compactLabelTemplate, foldTemplate, labelTemplate } from './label-template.js';
import type { LabelText, Wording } from './label-text.js';
import {
  compactMarkTemplate,
  isDoubted,
  markDefsTemplate,
  markTemplate,
  markTraits,
  otherMarkTemplate,
} from './mark-template.js';
import { place } from './place.js';

/** What the chart needs beside its layout. */
export interface ChartContext {
  readonly title: string;
  readonly groups: readonly Group[];
  readonly wording: Wording;
  /** Lanes are crowded: labels of one line. */
  readonly isCompact: boolean;
  readonly textOf: (mark: MarkLayout) => LabelText;
  readonly stateOf: (mark: MarkLayout) => LabelState;
}

/** Draws one view: the axis, and a grid whose rows are the lanes and whose cells are the events. */
export function chartTemplate(layout: TimelineLayout, context: ChartContext): TemplateResult {
  const { wording, groups } = context;
  const { orientation, across, scale } = layout;
  const horizontal = orientation === 'horizontal';
  const size = horizontal
    ? { x: 0, y: 0, width: scale.length, height: across }
    : { x: 0, y: 0, width: across, height: scale.length };
  const lanes = groupByLane(layout);
  return html`
    <canvas class="crowd" aria-hidden="true"></canvas>
    ${horizontal || isUnnamed(groups) ? null : laneKeyTemplate(layout, groups)}
    ${axisTemplate(layout, wording)}
    <div
      class="lanes"
      part="lanes"
      role="grid"
      tabindex=${layout.marks.length === 0 ? 0 : nothing}
      aria-label=${wording.messages.chart(context.title)}
      aria-describedby="chart-help"
      aria-rowcount=${layout.lanes.length}
    >
      <div class="plot" ${place(size)}>${geometryTemplate(layout, context.isCompact)}</div>
      ${repeat(
        layout.lanes,
        (lane) => lane.index,
        (lane) => laneTemplate(lane, lanes[lane.index] ?? [], layout, groups, context),
      )}
    </div>
  `;
}

/** The lanes' names in the order of their columns, which are too slim to bear them. */
function laneKeyTemplate(layout: TimelineLayout, groups: readonly Group[]): TemplateResult {
  return html`<ul class="lane-key" role="list" aria-hidden="true">
    ${layout.lanes.map(
      ({ index, inView }) =>
        html`<li class=${`lane-${index % 8}`}>
          <bdi>${groups[index]?.label ?? ''}</bdi>
          <span class="lane-count">${inView}</span>
        </li>`,
    )}
  </ul>`;
}

function groupByLane(layout: TimelineLayout): MarkLayout[][] {
  const lanes: MarkLayout[][] = layout.lanes.map(() => []);
  for (const mark of layout.marks) lanes[mark.lane]?.push(mark);
  return lanes;
}

/** All geometry in one drawing: it is seen, and said by the labels. */
function geometryTemplate(layout: TimelineLayout, isCompact: boolean): TemplateResult {
  const { orientation, across, scale } = layout;
  const horizontal = orientation === 'horizontal';
  return html`<svg
    class="geometry"
    aria-hidden="true"
    width=${horizontal ? scale.length : across}
    height=${horizontal ? across : scale.length}
  >
    ${markDefsTemplate()} ${gridTemplate(layout)}
    <g class="leaders">${horizontal ? null : layout.marks.map(leaderTemplate)}</g>
    ${repeat(
      layout.marks,
      (mark) => mark.index,
      (mark) =>
        isCompact && !isDoubted(mark.event)
          ? compactMarkTemplate(mark.shape, mark.event.basis, mark.lane, mark.index)
          : eventTemplate(mark, orientation),
    )}
  </svg>`;
}

/** Draws an event: its date, and the dates that other sources give. */
function eventTemplate(
  { shape, others, lane, index, event }: MarkLayout,
  orientation: Orientation,
): SVGTemplateResult {
  return svg`<g class=${`event lane-${lane % 8}`} data-index=${index} part="mark"
    >${others.map((other) => otherMarkTemplate(other, shape, orientation))}${markTemplate(
      shape,
      markTraits(event),
      orientation,
    )}</g>`;
}

/** Joins a mark to a label that had to move away from it. */
function leaderTemplate({ shape, label, lane }: MarkLayout): SVGTemplateResult {
  const x0 = shape.x + shape.width + 2;
  const y0 = shape.y + Math.min(shape.height / 2, 7);
  const y1 = label.y + 11;
  const x1 = label.x - 4;
  const bend = Math.max(x0, x1 - 14);
  return svg`<path class=${`leader lane-${lane % 8}`} d=${`M${x0} ${y0}H${bend}L${x1} ${y1}`}/>`;
}

function laneTemplate(
  lane: LaneLayout,
  marks: readonly MarkLayout[],
  layout: TimelineLayout,
  groups: readonly Group[],
  { wording, textOf, stateOf, isCompact }: ChartContext,
): TemplateResult {
  const given = groups[lane.index]?.label ?? '';
  const label = given === '' ? wording.messages.ungrouped : given;
  const horizontal = layout.orientation === 'horizontal';
  const box = horizontal
    ? { x: 0, y: lane.at, height: lane.size }
    : { x: lane.at, y: 0, width: lane.size };
  return html`<div role="row" class=${`lane lane-${lane.index % 8}`} part="lane">
    <div class="lane-ground" role="presentation" ${place(box)}></div>
    <div
      role="rowheader"
      class=${isUnnamed(groups) ? 'visually-hidden' : 'lane-label'}
      part="lane-label"
      ${place({ x: box.x, y: box.y })}
    >
      <bdi>${label}</bdi> <span class="lane-count" aria-hidden="true">${lane.inView}</span>
    </div>
    ${repeat(
      marks,
      (mark) => mark.index,
      (mark) =>
        isCompact
          ? compactLabelTemplate(mark, textOf(mark), stateOf(mark))
          : labelTemplate(mark, textOf(mark), stateOf(mark), wording),
    )}
    ${layout.folds.map((fold, i) =>
      fold.lane === lane.index ? foldTemplate(fold, i, given, wording) : null,
    )}
  </div>`;
}
