import type { FoldLayout, LaneLayout, TimelineLayout } from '../layout/types.js';
import type { Group } from '../model/types.js';
import { isUnnamed } from './is-unnamed.js';
import type { Messages } from './messages.js';

/** The name of a lane: that of its group, or how many groups share it, beside others or alone. */
export function laneName(
  lane: LaneLayout | undefined,
  groups: readonly Group[],
  messages: Messages,
): string {
  const { groups: own = [], isShared = false } = lane ?? {};
  const [group = 0] = own;
  const count = own.length;
  if (isShared) return count < groups.length ? messages.moreGroups(count) : messages.groups(count);
  const label = groups[group]?.label ?? '';
  return label === '' ? messages.ungrouped : label;
}

/** Where the events of a "+n" are: in one lane, or in several; empty where lanes have no names. */
export function foldPlace(
  fold: FoldLayout,
  { lanes }: TimelineLayout,
  groups: readonly Group[],
  messages: Messages,
): string {
  if (isUnnamed(groups)) return '';
  if (fold.lanes > 1) return messages.severalGroups;
  const lane = lanes[fold.lane];
  const { length } = lane?.groups ?? [];
  return length > 1 && length < groups.length
    ? messages.otherGroups(length)
    : laneName(lane, groups, messages);
}

/** Whether the events of a "+n" may be of several groups, so that each must name its own. */
export function isMixed(fold: FoldLayout, { lanes }: TimelineLayout): boolean {
  return fold.lanes > 1 || (lanes[fold.lane]?.groups.length ?? 0) > 1;
}
