import type { PlacedEvent } from '../model/types.js';
import type { Candidate } from './assign-rows.js';
import { chooseCandidates } from './choose-candidates.js';
import { findEvent } from './find-event.js';
import { laneView } from './lane-view.js';
import type { LaneView } from './lane-view.js';
import { DEFAULT_LABEL_WIDTH } from './layout-input.js';
import type { LayoutInput } from './layout-input.js';
import { eventAlong } from './shape-mark.js';
import type { EventAlong } from './shape-mark.js';
import type { MarkLayout } from './types.js';

/** A lane in view, and the events in it that may get a label, the most deserving first. */
export interface LanePlan {
  readonly view: LaneView;
  readonly candidates: readonly Candidate[];
  /** Every event in view is among the candidates. */
  readonly isWhole: boolean;
}

/**
 * Selected ones first, then by weight, then those that end, since one that goes on takes a row from
 * all that follow, then those that had a label, then by time.
 */
export function byRank(selected: readonly number[]): (a: Candidate, b: Candidate) => number {
  const rankOf = new Map(selected.map((index, i) => [index, selected.length - i]));
  const chosen = ({ event }: Candidate): number => rankOf.get(event.index) ?? 0;
  return (a, b) =>
    chosen(b) - chosen(a) ||
    b.event.importance - a.event.importance ||
    Number(a.isEndless) - Number(b.isEndless) ||
    (b.previous ? 1 : 0) - (a.previous ? 1 : 0) ||
    a.x - b.x ||
    a.event.index - b.event.index;
}

/** Those that had a row first, then by time. */
export function byTime(a: Candidate, b: Candidate): number {
  return (b.previous ? 1 : 0) - (a.previous ? 1 : 0) || a.at - b.at;
}

/** Of the events that had a label or are selected, those in view of each lane, as positions in it. */
function keptPositions(
  { columns, events, scale, selected }: LayoutInput,
  known: ReadonlyMap<number, MarkLayout>,
): readonly number[][] {
  const wanted = new Set(known.keys());
  for (const index of selected) wanted.add(index);
  const found = columns.lanes.map((): number[] => []);
  for (const index of wanted) {
    const position = findEvent(columns, events, index);
    const lane = position && columns.lanes[position.lane];
    if (!lane) continue;
    const [from, to] = [lane.from[position.at] ?? 0, lane.to[position.at] ?? 0];
    if (from <= scale.domain[1] && to >= scale.domain[0]) found[position.lane]?.push(position.at);
  }
  return found;
}

/** Most candidates of a crowd find all rows taken at `x` already: they are never laid out. */
class LazyCandidate implements Candidate {
  readonly at: number;
  readonly event: PlacedEvent;
  readonly x: number;
  readonly isEndless: boolean;
  readonly previous: Candidate['previous'];
  private readonly _input: Pick<LayoutInput, 'scale' | 'metrics'>;
  private _along: EventAlong | undefined = undefined;

  constructor(
    at: number,
    event: PlacedEvent,
    x: number,
    isEndless: boolean,
    previous: Candidate['previous'],
    input: Pick<LayoutInput, 'scale' | 'metrics'>,
  ) {
    this.at = at;
    this.event = event;
    this.x = x;
    this.isEndless = isEndless;
    this.previous = previous;
    this._input = input;
  }

  get along(): EventAlong {
    return (this._along ??= eventAlong(this.event, this._input.scale, this._input.metrics));
  }
}

/** Finds what is in view of each lane and who may get a label; `most` in the px of a label's line. */
export function planLanes(input: LayoutInput, most: number): LanePlan[] {
  const { columns, events, scale, metrics, previous, selected } = input;
  const known = new Map(previous?.marks.map((mark) => [mark.index, mark]));
  const kept = keptPositions(input, known);
  return columns.lanes.map((lane, i) => {
    const view = laneView(lane, scale);
    const chosen = chooseCandidates(view, scale, most, metrics.labelWidth ?? DEFAULT_LABEL_WIDTH);
    for (const at of kept[i] ?? []) chosen.add(at);
    const candidates: Candidate[] = [];
    for (const at of chosen) {
      const event = events[lane.order[at] ?? -1];
      if (!event) continue;
      const [from = 0, to = 0] = [lane.from[at], lane.to[at]];
      const isEndless = from === -Infinity || to === Infinity;
      const before = known.get(event.index);
      const seat = before && { row: before.row, side: before.label.side };
      candidates.push(new LazyCandidate(at, event, scale(from), isEndless, seat, input));
    }
    candidates.sort(byRank(selected));
    return { view, candidates, isWhole: candidates.length >= view.inView };
  });
}
