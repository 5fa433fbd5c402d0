import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { LaneLayout, TimelineLayout } from '../layout/types.js';
import type { Group } from '../model/types.js';
import { dataText } from './data-text.js';
import { laneHue } from './hue.js';
import type { Wording } from './label-text.js';
import { laneName } from './lane-words.js';

/** What the names of lanes need beside the layout. */
export interface LaneNames {
  readonly groups: readonly Group[];
  readonly wording: Wording;
  /** Whether what lies within a group is folded into its lane; `undefined` where nothing does. */
  readonly isFolded: (group: number) => boolean | undefined;
}

const DEEPEST = 3;

/** How far in a lane's name stands, as a class. */
export function depthClass(lane: LaneLayout, { groups }: LaneNames): string {
  const depth = lane.isShared ? 0 : (groups[lane.groups[0] ?? 0]?.depth ?? 0);
  return `depth-${Math.min(DEEPEST, depth)}`;
}

/** The name of a lane; a button where it folds what lies within its group. */
export function laneNameTemplate(lane: LaneLayout, names: LaneNames): unknown {
  const { groups, wording, isFolded } = names;
  const [group = 0] = lane.groups;
  const text = laneName(lane, groups, wording.messages);
  const name = text === groups[group]?.label ? dataText(text, wording) : text;
  const folded = lane.isShared ? undefined : isFolded(group);
  if (folded === undefined) return name;
  return html`<button
    type="button"
    class="lane-fold"
    data-lane-fold=${group}
    aria-expanded=${folded ? 'false' : 'true'}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6 4l4 4-4 4" /></svg>
    <span>${name}</span>
  </button>`;
}

/** The lanes' names in the order of their columns, which are too slim to bear them. */
export function laneKeyTemplate({ lanes }: TimelineLayout, names: LaneNames): TemplateResult {
  // What can be pressed must be heard; names alone are said by the rows.
  const hasFolds = lanes.some((lane) => names.isFolded(lane.groups[0] ?? 0) !== undefined);
  return html`<ul class="lane-key" role="list" aria-hidden=${hasFolds ? 'false' : 'true'}>
    ${lanes.map(
      (lane) =>
        html`<li class=${`lane-${laneHue(lane)} ${depthClass(lane, names)}`}>
          ${laneNameTemplate(lane, names)}
          <span class="lane-count">${names.wording.messages.figure(lane.inView)}</span>
        </li>`,
    )}
  </ul>`;
}
