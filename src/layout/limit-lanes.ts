import type { LaneColumns, LaneGroups } from './create-columns.js';
import { mostColumns } from './lane-tracks.js';
import type { Metrics, Orientation } from './types.js';

// The lane that groups share holds more than the others: so many times the least size.
const SHARED = 3;

/** How many lanes are drawn: one for each group, or as many as leave the shared one its room. */
export function mostLanes(
  groups: number,
  orientation: Orientation,
  width: number,
  { maxAcross, minLane }: Metrics,
): number {
  if (orientation === 'vertical') return mostColumns(width, groups);
  const most = Math.max(1, Math.floor(maxAcross / minLane));
  // In little room the shared lane is as small as the others: groups that keep theirs tell more.
  return groups <= most ? most : Math.max(Math.min(most, SHARED), most + 1 - SHARED);
}

/** The least sizes of lanes that run sideways, from top to bottom, in px. */
export function leastSizes(
  lanes: readonly LaneColumns[],
  { maxAcross, minLane, emptyLane = minLane }: Metrics,
): number[] {
  const left = maxAcross - (lanes.length - 1) * minLane;
  return lanes.map(({ isShared, count }) => {
    if (count === 0) return emptyLane;
    return isShared ? Math.max(minLane, Math.min(SHARED * minLane, left)) : minLane;
  });
}

/**
 * Makes so many lanes of more: those with most events stay, in the order given, then those with the
 * weightiest event; the groups of the rest share the last lane.
 */
export function shareLanes(lanes: readonly LaneColumns[], most: number): LaneGroups[] {
  const weightOf = ({ importance, count }: LaneColumns): number =>
    importance?.max(0, count) ?? -Infinity;
  const weights = lanes.map(weightOf);
  const ranked = lanes
    .map((_, lane) => lane)
    .sort(
      (a, b) =>
        (lanes[b]?.count ?? 0) - (lanes[a]?.count ?? 0) ||
        (weights[b] ?? 0) - (weights[a] ?? 0) ||
        a - b,
    );
  const byOrder = (a: number, b: number): number => a - b;
  const own = ranked.slice(0, most - 1).sort(byOrder);
  const groupsOf = (lane: number): readonly number[] => lanes[lane]?.groups ?? [];
  return [
    ...own.map((lane) => ({ groups: groupsOf(lane), isShared: false })),
    {
      groups: ranked
        .slice(most - 1)
        .flatMap(groupsOf)
        .sort(byOrder),
      isShared: true,
    },
  ];
}
