import type { LaneLayout } from '../layout/types.js';
import type { TimelineEvent } from '../model/types.js';

/** How many colours lanes have. */
export const HUES = 8;

/** Which of the colours an event has: that of its group, in whatever lane it lies. */
export const eventHue = ({ group }: Pick<TimelineEvent, 'group'>): number => group.index % HUES;

/** Which of the colours a lane has: that of its first group. */
export const laneHue = (lane: Pick<LaneLayout, 'groups'> | undefined): number =>
  (lane?.groups[0] ?? 0) % HUES;
