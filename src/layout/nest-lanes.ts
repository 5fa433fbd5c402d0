import type { Group } from '../model/types.js';

/**
 * The lanes of groups within groups, as the positions of the groups in each: a group that is folded
 * has in its lane all that lies within it. Every group is in one lane.
 */
export function nestLanes(groups: readonly Group[], folded: ReadonlySet<number>): number[][] {
  const laneOf = new Map<Group, number[]>();
  const lanes: number[][] = [];
  // A group comes after the one that it is a part of.
  for (const group of groups) {
    const { parent, index } = group;
    const outer = parent && laneOf.get(parent);
    const isWithin = outer !== undefined && folded.has(outer[0] ?? -1);
    const lane = isWithin ? outer : [];
    if (!isWithin) lanes.push(lane);
    lane.push(index);
    laneOf.set(group, lane);
  }
  return lanes;
}
