import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fitView } from '../../../src/layout/index.js';
import { nestLanes } from '../../../src/layout/nest-lanes.js';
import type { Group, PlacedEvent } from '../../../src/model/types.js';
import { aGroup, anEvent } from './builders.js';
import { faultsOf } from './overlaps.js';
import { eventsIn } from './random-events.js';
import { move, moves, setUp } from './set-up.js';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine takes its time over so many layouts

/** Groups by the positions of their parents; -1 for none. A group comes after its parent. */
function groupsOf(parents: readonly number[]): Group[] {
  const groups: Group[] = [];
  parents.forEach((at, index) => {
    const parent = groups[at];
    const depth = parent ? parent.depth + 1 : 0;
    groups.push(aGroup({ index, id: `g${index}`, label: `g${index}`, parent, depth }));
  });
  return groups;
}

const isWithin = ({ parent }: Group, outer: Group): boolean =>
  parent !== undefined && (parent === outer || isWithin(parent, outer));

const parentsOf = fc
  .array(fc.integer({ min: -1, max: 30 }), { minLength: 1, maxLength: 24 })
  .map((picks) => picks.map((pick, i) => (i === 0 ? -1 : Math.min(pick, i - 1))));
const folds = fc.uniqueArray(fc.integer({ min: 0, max: 23 })).map((list) => new Set(list));

describe('the lanes of groups within groups', () => {
  it('are one for each group while none is folded', () => {
    expect(nestLanes(groupsOf([-1, 0, 1, -1]), new Set())).toEqual([[0], [1], [2], [3]]);
  });

  it('hold all that lies within a group that is folded, folded itself or not', () => {
    const groups = groupsOf([-1, 0, 1, 0, -1, 4]);
    expect(nestLanes(groups, new Set([0]))).toEqual([[0, 1, 2, 3], [4], [5]]);
    expect(nestLanes(groups, new Set([1]))).toEqual([[0], [1, 2], [3], [4], [5]]);
    expect(nestLanes(groups, new Set([0, 1, 4]))).toEqual([
      [0, 1, 2, 3],
      [4, 5],
    ]);
  });

  it('hold each group once, after the one it is drawn in', () => {
    fc.assert(
      fc.property(parentsOf, folds, (parents, folded) => {
        const groups = groupsOf(parents);
        const lanes = nestLanes(groups, folded);
        expect(lanes.flat().sort((a, b) => a - b)).toEqual(groups.map(({ index }) => index));
        for (const [first = 0, ...inner] of lanes) {
          if (inner.length > 0) expect(folded).toContain(first);
          for (const index of inner) expect(isWithin(groups[index]!, groups[first]!)).toBe(true);
        }
        const heads = lanes.map(([first]) => groups[first!]!);
        for (const head of heads)
          for (const outer of groups)
            if (isWithin(head, outer)) expect(folded).not.toContain(outer.index);
      }),
    );
  });
});

describe.each(['horizontal', 'vertical'] as const)('%s, lanes that are folded', (orientation) => {
  const width = orientation === 'horizontal' ? 1000 : 360;

  it.each([8, 200])('lose no event and overlap nothing, of %d groups', (most) => {
    fc.assert(
      fc.property(eventsIn(most), parentsOf, folds, moves, (random, parents, folded, steps) => {
        const groups = groupsOf(
          Array.from({ length: random.lanes }, (_, i) => Math.min(parents[i] ?? -1, i - 1)),
        );
        const given = random.events.map((event): PlacedEvent => ({
          ...event,
          group: groups[event.group.index]!,
        }));
        const lanes = nestLanes(groups, folded);
        const { axis, lay } = setUp(given, lanes, width, orientation);
        const whole = lay(fitView(axis));
        for (const layout of [whole, lay(move(axis, steps), whole)]) {
          expect(faultsOf(layout)).toEqual([]);
          const inView = layout.lanes.reduce((sum, lane) => sum + lane.inView, 0);
          expect(layout.before + inView + layout.after).toBe(given.length);
          for (const { lane, event } of layout.marks)
            expect(layout.lanes[lane]!.groups).toContain(event.group.index);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are told from the lane that groups share', () => {
    const groups = groupsOf([-1, 0, 0, ...Array.from({ length: 197 }, () => -1)]);
    const given = groups.map((group, i) => anEvent(`${1900 + (i % 100)}-05`, i, { group }));
    const { axis, lay } = setUp(given, nestLanes(groups, new Set([0])), width, orientation);
    const { lanes } = lay(fitView(axis));
    expect(lanes[0]).toMatchObject({ groups: [0, 1, 2], isShared: false, inView: 3 });
    expect(lanes.at(-1)).toMatchObject({ isShared: true });
    expect(lanes.flatMap((lane) => lane.groups)).toHaveLength(200);
  });
});
