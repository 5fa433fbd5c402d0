import type { PlacedEvent } from '../model/types.js';
import { drawnExtent, lastingExtent } from './drawn-extent.js';
import { foldBox, foldLane, indicesOf, joinFolds } from './fold-lane.js';
import type { Folded } from './fold-lane.js';
import { planTracks } from './lane-tracks.js';
import type { LaneTracks } from './lane-tracks.js';
import { DEFAULT_LINE, LEAST_TARGET } from './layout-input.js';
import type { LanesLayout, LayoutInput } from './layout-input.js';
import { columnDensity, layoutColumns, MarkColumns } from './mark-columns.js';
import type { LaneCandidate } from './mark-columns.js';
import { byRank, planLanes } from './plan-lanes.js';
import type { LanePlan } from './plan-lanes.js';
import { spreadLabels } from './spread-labels.js';
import type { MarkLayout, Metrics } from './types.js';

// Between the lanes and the labels: room for the lines that join them.
const LEADER = 16;
// A label farther than this from its mark, in shares of the length, would mislead; it folds.
const FARTHEST = 0.3;
// One box of folded events for every so many px, and in all at most.
const PX_PER_FOLD = 200;
const MOST_FOLDS = 10;
const LEAST_ROOM = 60;

/** What stands in the column of labels. */
interface Item {
  readonly choice?: LaneCandidate;
  readonly fold?: Folded;
  readonly target: number;
  readonly size: number;
  readonly y: number;
}

/** Room for labels beside lanes as wide as they are as a rule, in px; crowded ones leave less. */
export function leastLabelRoom(width: number, lanes: number, metrics: Metrics): number {
  return labelRoomBeside(width, planTracks(width, lanes, metrics));
}

const labelRoomBeside = (width: number, { room }: LaneTracks): number =>
  Math.max(LEAST_ROOM, width - room - LEADER);

/** Chooses who gets a label: by rank, while there is room for labels and columns for marks. */
function choose(
  input: LayoutInput,
  ranked: readonly LaneCandidate[],
  room: number,
  tracks: LaneTracks,
): LaneCandidate[] {
  const { columns, width, metrics } = input;
  const beside = columns.lanes.map(() => new MarkColumns());
  const labelRoom = labelRoomBeside(width, tracks);
  const chosen: LaneCandidate[] = [];
  let left = room + metrics.gap;
  for (const choice of ranked) {
    if (left < LEAST_TARGET) break;
    const height = input.measure(choice.event, labelRoom).height + metrics.gap;
    if (height > left) continue;
    const lane = beside[choice.lane];
    const used = beside.reduce((sum, { count: own }) => sum + Math.max(1, own), 0);
    const { from, to } = choice.along;
    if (!lane || lane.take(from, to, Math.max(1, lane.count + tracks.most - used)) < 0) continue;
    left -= height;
    chosen.push(choice);
  }
  return chosen;
}

function placedIn(chosen: readonly LaneCandidate[], lane: number): number[] {
  const own = chosen.filter((choice) => choice.lane === lane).map(({ at }) => at);
  return own.sort((a, b) => a - b);
}

/** What was not chosen, in at most so many boxes for the column of labels. */
function foldAll(
  { scale, events }: LayoutInput,
  plans: readonly LanePlan[],
  chosen: readonly LaneCandidate[],
  most: number,
): Folded[] {
  const cells = plans.flatMap(({ view }, lane) => {
    const indexOf = indicesOf(events, view);
    const found = foldLane(view, placedIn(chosen, lane), scale, scale.length / most);
    return found.map((cell): Folded => {
      return { ...cell, positions: () => cell.positions().map(indexOf) };
    });
  });
  return joinFolds(
    cells.sort((a, b) => a.x - b.x || (a.lanes[0] ?? 0) - (b.lanes[0] ?? 0)),
    most,
  );
}

/**
 * Puts labels and boxes at the height of their marks, below each other in time order; a box follows
 * the labels of the stretch that it counts.
 */
function placeItems(
  { metrics, scale }: LayoutInput,
  chosen: readonly LaneCandidate[],
  folds: readonly Folded[],
  heightOf: (event: PlacedEvent) => number,
): Item[] {
  const line = metrics.line ?? DEFAULT_LINE;
  const wishes = [
    ...chosen.map((choice) => {
      const { from, to } = choice.along.mark;
      const { date } = choice.event;
      const at = scale(drawnExtent(date)[0]);
      // What began before all time is told where it ends.
      const isEndless = lastingExtent(date)[0] === -Infinity;
      const start = isEndless ? Math.min(Math.max(0, at), scale.length) : Math.max(0, from);
      const middle = start + Math.min(Math.max(0, to - start), line) / 2;
      return { choice, at, target: middle - line / 2, size: heightOf(choice.event) };
    }),
    ...folds.map((fold) => {
      const size = Math.max(metrics.fold.height, LEAST_TARGET - metrics.gap);
      return { fold, at: fold.last, target: fold.last - size / 2, size };
    }),
  ].sort((a, b) => a.at - b.at || Number('fold' in a) - Number('fold' in b) || a.target - b.target);
  const places = spreadLabels(wishes, metrics.gap, scale.length);
  return wishes.map((wish, i) => ({ ...wish, y: places[i] ?? 0 }));
}

/** Who of others stands nearest to where a label should. */
function takerOf({ target }: Item, others: readonly Item[]): LaneCandidate | undefined {
  const distance = ({ y }: Item): number => Math.abs(y - target);
  return [...others].sort((a, b) => distance(a) - distance(b))[0]?.choice;
}

/** Lays lanes out as slim columns of marks, with one column of labels beside them. */
export function layoutVertical(input: LayoutInput): LanesLayout {
  const { scale, metrics, selected, width } = input;
  const { length } = scale;
  const plans = planLanes(input, 2);
  const ranked = plans
    .flatMap(({ candidates }, lane) =>
      candidates.map(({ at, event, x, isEndless, along, previous }) => ({
        at,
        event,
        x,
        isEndless,
        along,
        previous,
        lane,
      })),
    )
    .sort(byRank(selected));
  const inView = plans.reduce((sum, { view }) => sum + view.inView, 0);
  const foldRow = Math.max(metrics.fold.height + metrics.gap, LEAST_TARGET);
  const most = Math.max(1, Math.min(MOST_FOLDS, Math.floor(length / PX_PER_FOLD)));
  const chooseIn = (tracks: LaneTracks): LaneCandidate[] => {
    const all = choose(input, ranked, length, tracks);
    return all.length < inView ? choose(input, ranked, length - most * foldRow, tracks) : all;
  };
  let tracks = planTracks(width, plans.length, metrics);
  let chosen = chooseIn(tracks);
  if (chosen.length < inView) {
    const crowded = planTracks(width, plans.length, metrics, true);
    const more = chooseIn(crowded);
    // By the number chosen, though some may yet turn out to stand too far from their marks.
    if (more.length > chosen.length) [tracks, chosen] = [crowded, more];
  }

  let side = layoutColumns(input, plans, chosen, tracks);
  let labelX = side.size + LEADER;
  const sizeOf = (event: PlacedEvent): ReturnType<typeof input.measure> =>
    input.measure(event, Math.max(LEAST_ROOM, width - labelX));
  const place = (): Item[] => {
    const folds = chosen.length < inView ? foldAll(input, plans, chosen, most) : [];
    return placeItems(input, chosen, folds, (event) => sizeOf(event).height);
  };
  const isWanted = ({ event }: LaneCandidate): boolean => selected.includes(event.index);
  let items = place();
  for (;;) {
    const far = items.filter(
      ({ choice, target, y }) => choice && Math.abs(y - target) > FARTHEST * length,
    );
    // The least deserving goes first; the others may then come near enough.
    const worst =
      chosen.findLast((one) => !isWanted(one) && far.some(({ choice }) => choice === one)) ??
      (far[0] &&
        takerOf(
          far[0],
          items.filter(({ choice }) => choice && !isWanted(choice)),
        ));
    if (!worst) break;
    chosen = chosen.filter((choice) => choice !== worst);
    side = layoutColumns(input, plans, chosen, tracks);
    labelX = side.size + LEADER;
    items = place();
  }

  const marks = items.flatMap(({ choice, y }): MarkLayout[] => {
    const drawn = choice && side.marks.get(choice);
    if (!drawn) return [];
    const { event, lane } = choice;
    return [
      {
        index: event.index,
        event,
        lane,
        ...drawn,
        label: { side: 'after', x: labelX, y, ...sizeOf(event) },
      },
    ];
  });
  return {
    across: width,
    lanes: side.lanes.map(({ lane }) => lane),
    marks,
    folds: items.flatMap(({ fold, y }) =>
      fold ? [foldBox(fold, { x: labelX, y, ...metrics.fold }, (index) => index)] : [],
    ),
    density: side.lanes.flatMap(({ density }, i) => {
      const plan = plans[i];
      return density && plan ? columnDensity(input, plan, placedIn(chosen, i), density) : [];
    }),
  };
}
