import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fitView, mirrorLayout } from '../../../src/layout/index.js';
import type { Box, MarkShape, TimelineLayout } from '../../../src/layout/index.js';
import { faultsOf } from './overlaps.js';
import { events } from './random-events.js';
import { move, moves, setUp, widths } from './set-up.js';

vi.setConfig({ testTimeout: 60_000 }); // a busy machine takes its time over so many layouts

const boxesOf = ({ marks, folds, density }: TimelineLayout): Box[] => [
  ...marks.flatMap(({ shape, others, label }) => [shape, ...others, label]),
  ...folds,
  ...density,
];

const spansOf = ({ scale, periods }: TimelineLayout) => [
  ...scale.stretches,
  ...scale.breaks,
  ...periods,
];

const pointsOf = ({ scale, ticks }: TimelineLayout) => [...scale.borders, ...ticks];

const shapesOf = ({ marks }: TimelineLayout): MarkShape[] =>
  marks.flatMap(({ shape, others }) => [shape, ...others]);

/** Fails unless each number of the one list and its partner in the other add up to the width. */
function expectMirrored<T>(
  [plain, mirrored]: readonly [readonly T[], readonly T[]],
  width: number,
  left: (one: T) => number,
  right = left,
): void {
  expect(mirrored).toHaveLength(plain.length);
  plain.forEach((one, i) => expect(left(one) + right(mirrored[i]!)).toBeCloseTo(width, 6));
}

describe.each(['horizontal', 'vertical'] as const)('a mirrored %s layout', (orientation) => {
  const some = orientation === 'horizontal' ? widths : fc.integer({ min: 320, max: 560 });
  const check = (test: (plain: TimelineLayout, mirrored: TimelineLayout) => void): void =>
    fc.assert(
      fc.property(events, some, moves, ({ events: given, lanes }, width, steps) => {
        const { axis, lay } = setUp(given, lanes, width, orientation);
        const plain = lay(move(axis, steps), lay(fitView(axis)));
        test(plain, mirrorLayout(plain));
      }),
      { numRuns: 100 },
    );
  const isAlong = orientation === 'horizontal';

  it('overlaps nothing and loses nothing', () => {
    check((plain, mirrored) => {
      expect(faultsOf(mirrored)).toEqual([]);
      expect([mirrored.before, mirrored.after]).toEqual([plain.before, plain.after]);
    });
  });

  it('is the mirror image of the plain one', () => {
    check((plain, mirrored) => {
      const both = <T>(of: (layout: TimelineLayout) => T[]): [T[], T[]] => [
        of(plain),
        of(mirrored),
      ];
      const width = isAlong ? plain.scale.length : plain.across;
      expect(mirrored.isMirrored).toBe(true);
      expectMirrored(
        both(boxesOf),
        width,
        ({ x }) => x,
        ({ x, width: own }) => x + own,
      );
      for (const box of ['y', 'width', 'height'] as const)
        expect(boxesOf(mirrored).map((one) => one[box])).toEqual(
          boxesOf(plain).map((one) => one[box]),
        );
      if (!isAlong) {
        expectMirrored(
          both(({ lanes }) => [...lanes]),
          width,
          ({ at }) => at,
          ({ at, size }) => at + size,
        );
        expect(mirrored.scale).toBe(plain.scale);
        expect(mirrored.ticks).toBe(plain.ticks);
        return;
      }
      expectMirrored(
        both(spansOf),
        width,
        ({ x0 }) => x0,
        ({ x1 }) => x1,
      );
      expectMirrored(both(pointsOf), width, ({ x }) => x);
      expect(mirrored.lanes).toBe(plain.lanes);
      const sidesOf = ({ openStart, openEnd }: MarkShape) => [openStart, openEnd];
      expect(shapesOf(mirrored).map(sidesOf)).toEqual(
        shapesOf(plain).map((shape) => sidesOf(shape).reverse()),
      );
      const innerOf = (layout: TimelineLayout) => shapesOf(layout).flatMap((s) => s.inner ?? []);
      const turned = shapesOf(plain).flatMap(({ inner }) => inner?.toReversed() ?? []);
      expectMirrored([turned, innerOf(mirrored)], width, (px) => px);
    });
  });

  it('has the same time at the same distance from where time begins', () => {
    check((plain, { scale, view }) => {
      const { length } = plain.scale;
      expect(scale.length).toBe(length);
      expect(scale.domain).toEqual(plain.scale.domain);
      expect(view).toBe(plain.view);
      for (let x = 0; x <= length; x += length / 16) {
        const along = isAlong ? length - x : x;
        expect(scale.invert(x)).toBe(plain.scale.invert(along));
        expect(Math.abs(scale(scale.invert(x)) - x)).toBeLessThan(0.01);
      }
    });
  });

  it('is the plain one again when mirrored twice', () => {
    check((plain, mirrored) => {
      const again = mirrorLayout(mirrored);
      expect(again.isMirrored).toBe(false);
      boxesOf(plain).forEach(({ x }, i) => expect(boxesOf(again)[i]!.x).toBeCloseTo(x, 6));
      expect(shapesOf(again).map(({ openEnd }) => openEnd)).toEqual(
        shapesOf(plain).map(({ openEnd }) => openEnd),
      );
    });
  });
});
