import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type {
  Box,
  DensityRun,
  FoldLayout,
  LaneLayout,
  MarkLayout,
  Orientation,
  TimelineLayout,
} from '../layout/types.js';
import type { Period } from '../model/types.js';
import type { AxisType } from './axis-notes.js';
import { axisTemplate, gridTemplate, untoldTemplate } from './axis-template.js';
import { eventHue, laneHue } from './hue.js';
import { isUnnamed } from './is-unnamed.js';
import type { LabelState } from './label-template.js';
import { compactLabelTemplate, foldTemplate, labelTemplate } from './label-template.js';
import type { LabelText } from './label-text.js';
import { depthClass, laneKeyTemplate, laneNameTemplate } from './lane-name-template.js';
import type { LaneNames } from './lane-name-template.js';
import { foldPlace, laneName } from './lane-words.js';
import { compactMarkTemplate, isPlain, markTemplate, otherMarkTemplate } from './mark-template.js';
import { markTraits } from './mark-traits.js';
import { periodGroundsTemplate, periodsTemplate } from './periods-template.js';
import { place } from './place.js';
import { relationsTemplate } from './relations-template.js';
import { writeAxis } from './write-axis.js';

/** What the chart needs beside its layout. */
export interface ChartContext extends LaneNames {
  readonly title: string;
  readonly periods: readonly Period[];
  /** The event whose card is open: lines lead from it. */
  readonly selected: number | undefined;
  /** There is no canvas to paint on, and nothing can be pressed. */
  readonly isPrinted: boolean;
  /** Lanes are crowded: labels of one line. */
  readonly isCompact: boolean;
  readonly axisType: AxisType;
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
  const axis = writeAxis(layout, wording, context.axisType);
  // On paper there are several charts, and what refers to one of them is not there.
  const idOf = (id: string): string | undefined => (context.isPrinted ? undefined : id);
  const untold = untoldTemplate(axis, idOf('chart-untold'));
  const marks = byLane(layout, layout.marks);
  const folds = byLane(
    layout,
    layout.folds.map((fold, position) => ({ lane: fold.lane, fold, position })),
  );
  return html`
    ${context.isPrinted ? null : html`<canvas class="crowd" aria-hidden="true"></canvas>`}
    ${horizontal || isUnnamed(groups) ? null : laneKeyTemplate(layout, context)}
    ${axisTemplate(axis, horizontal)}
    ${periodsTemplate(layout, context.periods, wording, context.isPrinted)}
    <div
      class="lanes"
      id=${ifDefined(idOf('lanes'))}
      part="lanes"
      role="grid"
      tabindex=${ifDefined(layout.marks.length === 0 ? 0 : undefined)}
      aria-label=${wording.messages.chart(context.title)}
      aria-describedby=${ifDefined(idOf(untold ? 'chart-help chart-untold' : 'chart-help'))}
      aria-rowcount=${layout.lanes.length}
    >
      <div class="plot" ${place(size)}>${geometryTemplate(layout, context)}</div>
      ${repeat(
        layout.lanes,
        (lane) => lane.index,
        (lane) =>
          laneTemplate(
            lane,
            { marks: marks[lane.index] ?? [], folds: folds[lane.index] ?? [] },
            layout,
            context,
          ),
      )}
    </div>
    ${untold}
    ${
      context.isPrinted && layout.folds.length > 0
        ? html`<p class="untold"><b dir="ltr">+n</b> ${wording.messages.foldOnPaper}</p>`
        : null
    }
  `;
}

/** What lies in each lane; all of it is looked at once. */
function byLane<T extends { readonly lane: number }>(
  layout: TimelineLayout,
  all: readonly T[],
): T[][] {
  const lanes: T[][] = layout.lanes.map(() => []);
  for (const one of all) lanes[one.lane]?.push(one);
  return lanes;
}

/** The cells of a lane; a fold with its position among all, by which it is opened. */
interface LaneCells {
  readonly marks: readonly MarkLayout[];
  readonly folds: readonly { readonly fold: FoldLayout; readonly position: number }[];
}

/** All geometry in one drawing: it is seen, and said by the labels. */
function geometryTemplate(
  layout: TimelineLayout,
  { isCompact, isPrinted, selected }: ChartContext,
): TemplateResult {
  const { orientation, across, scale } = layout;
  const horizontal = orientation === 'horizontal';
  return html`<svg
    class="geometry"
    aria-hidden="true"
    width=${horizontal ? scale.length : across}
    height=${horizontal ? across : scale.length}
  >
    ${periodGroundsTemplate(layout)} ${gridTemplate(layout)}
    ${isPrinted ? layout.density.map((run) => densityTemplate(run, layout)) : null}
    <g class="leaders">
      ${horizontal ? null : layout.marks.map(leaderTemplate)}
      ${horizontal ? null : layout.folds.map((fold) => foldLeaderTemplate(fold, layout))}
    </g>
    ${relationsTemplate(layout, selected)}
    ${repeat(
      layout.marks,
      (mark) => mark.index,
      (mark) =>
        isCompact && isPlain(mark.event)
          ? compactMarkTemplate(mark.shape, eventHue(mark.event), mark.index)
          : eventTemplate(mark, orientation),
    )}
  </svg>`;
}

/** A run of events that found no room; on the screen it is painted. */
function densityTemplate(
  { lane, x, y, width, height }: DensityRun,
  { lanes }: TimelineLayout,
): SVGTemplateResult {
  return svg`<rect class=${`density lane-${laneHue(lanes[lane])}`} x=${x} y=${y} width=${Math.max(1, width)} height=${height}/>`;
}

/** Draws an event: its date, and the dates that other sources give. */
function eventTemplate(
  { shape, others, index, event }: MarkLayout,
  orientation: Orientation,
): SVGTemplateResult {
  return svg`<g class=${`event lane-${eventHue(event)}`} data-index=${index} part="mark"
    >${others.map((other) => otherMarkTemplate(other, shape, orientation))}${markTemplate(
      shape,
      markTraits(event),
      orientation,
    )}</g>`;
}

/** Joins a mark to a label that had to move away from it. */
function leaderTemplate({ shape, label, event }: MarkLayout): SVGTemplateResult {
  const top = Math.max(0, shape.y);
  const y = top + Math.min((shape.y + shape.height - top) / 2, 7);
  const [from, to, way] = nearSides(shape, label);
  return joinTemplate([from + 2 * way, y], [to - 4 * way, label.y + 11], eventHue(event));
}

/** Joins a "+n" to the last of the events that it counts. */
function foldLeaderTemplate(fold: FoldLayout, { lanes }: TimelineLayout): SVGTemplateResult {
  const lane = lanes[fold.lastLane];
  const [from, to] = nearSides({ x: lane?.at ?? 0, width: lane?.size ?? 0 }, fold);
  return joinTemplate([from, fold.last], [to, fold.y + fold.height / 2], laneHue(lane));
}

/** The sides on which two boxes face each other, and which way it is from the first to the second. */
function nearSides(
  from: Pick<Box, 'x' | 'width'>,
  to: Pick<Box, 'x' | 'width'>,
): readonly [from: number, to: number, way: 1 | -1] {
  return to.x > from.x ? [from.x + from.width, to.x, 1] : [from.x, to.x + to.width, -1];
}

function joinTemplate(
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  hue: number,
): SVGTemplateResult {
  const bend = x1 > x0 ? Math.max(x0, x1 - 14) : Math.min(x0, x1 + 14);
  return svg`<path class=${`leader lane-${hue}`} d=${`M${x0} ${y0}H${bend}L${x1} ${y1}`}/>`;
}

function laneTemplate(
  lane: LaneLayout,
  { marks, folds }: LaneCells,
  layout: TimelineLayout,
  context: ChartContext,
): TemplateResult {
  const { groups, wording, textOf, stateOf, isCompact } = context;
  const { messages } = wording;
  const horizontal = layout.orientation === 'horizontal';
  const box = horizontal
    ? { x: 0, y: lane.at, height: lane.size }
    : { x: lane.at, y: 0, width: lane.size };
  const name = laneName(lane, groups, messages);
  return html`<div role="row" class=${`lane lane-${laneHue(lane)}`} part="lane" aria-label=${name}>
    ${horizontal ? html`<div class="lane-ground" role="presentation" ${place(box)}></div>` : null}
    <div
      role="rowheader"
      class=${isUnnamed(groups) ? 'visually-hidden' : `lane-label ${lane.isShared ? 'shared' : depthClass(lane, context)} ${lane.isEmpty ? 'empty' : ''}`}
      part="lane-label"
      ${place({ x: box.x, y: box.y })}
    >
      ${horizontal ? laneNameTemplate(lane, context) : name}
      ${
        horizontal
          ? html`<span class="lane-count" aria-hidden="true">${messages.figure(lane.inView)}</span>`
          : null
      }
    </div>
    ${repeat(
      marks,
      (mark) => mark.index,
      (mark) =>
        isCompact
          ? compactLabelTemplate(mark, textOf(mark), stateOf(mark), wording)
          : labelTemplate(mark, textOf(mark), stateOf(mark), wording),
    )}
    ${folds.map(({ fold, position }) =>
      foldTemplate(
        fold,
        position,
        foldPlace(fold, layout, groups, messages),
        laneHue(lane),
        wording,
      ),
    )}
  </div>`;
}
