import type { Metrics } from './types.js';

const DEFAULT_COLUMN = 16;
// Lanes together take this share of the width from the labels, and more only when they are many, or
// when marks side by side would find no room in it.
const LANES_SHARE = 0.36;
const MOST_SHARE = 0.45;
// Crowded lanes leave so many px for the labels and the lines to them: a word with its numbers, even
// where a reader spaces the letters.
const LEAST_LABELS = 148;
// Marks side by side: the thinnest that can be seen, and the space between them.
const LEAST_MARK = 5;
export const MARK_GAP = 2;
const LANE_EDGE = 3;
const TIGHT_EDGE = 1;
// Of many lanes each is as thin as this. Of more than have room, or more than anybody tells apart,
// those that are left are wide enough to be told by their colour.
const LEAST_LANE = 3;
const MOST_LANES = 48;
const CLEAR_LANE = 9;

/** How lanes share the px that all of them together may take. */
export interface LaneTracks {
  readonly room: number;
  /** Room for each of them, when all get the same. */
  readonly least: number;
  readonly edge: number;
  readonly leastMark: number;
  /** Px for the density beside the marks; 0 when lanes are so thin that it lies under them. */
  readonly strip: number;
  /** How many columns of marks there is room for, in all lanes together. */
  readonly most: number;
}

/** How many lanes side by side a chart has, when so many are asked for. */
export function mostColumns(width: number, lanes: number): number {
  const most = (least: number): number => Math.max(1, Math.floor((width * MOST_SHARE) / least));
  if (lanes <= Math.min(MOST_LANES, most(LEAST_LANE))) return Math.max(1, lanes);
  return Math.min(MOST_LANES, most(CLEAR_LANE));
}

/** Shares the px of a chart's width among its lanes; crowded ones get as much as there may be. */
export function planTracks(
  width: number,
  lanes: number,
  { column = DEFAULT_COLUMN, density }: Metrics,
  isCrowded = false,
): LaneTracks {
  const most = width * MOST_SHARE;
  const usual = Math.max(width * LANES_SHARE, Math.min(lanes * column, most));
  const wanted = isCrowded ? Math.max(usual, Math.min(most, width - LEAST_LABELS)) : usual;
  const room = Math.max(LEAST_LANE, Math.floor(wanted));
  const each = room / Math.max(1, lanes);
  const edge = Math.min(isCrowded ? TIGHT_EDGE : LANE_EDGE, Math.max(0, (each - LEAST_LANE) / 2));
  const leastMark = Math.min(LEAST_MARK, each - 2 * edge);
  const strip = density + MARK_GAP;
  const inner = room - lanes * (2 * edge - MARK_GAP);
  return {
    room,
    least: Math.min(column, each),
    edge,
    leastMark,
    strip: 2 * edge + strip + leastMark <= each ? strip : 0,
    most: Math.max(lanes, Math.floor(inner / (leastMark + MARK_GAP))),
  };
}
