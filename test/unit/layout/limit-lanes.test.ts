import { describe, expect, it } from 'vitest';
import { leastSizes, mostLanes } from '../../../src/layout/limit-lanes.js';
import type { LaneColumns } from '../../../src/layout/create-columns.js';
import { METRICS } from './builders.js';

const lanesIn = (maxAcross: number, groups = 1000): number =>
  mostLanes(groups, 'horizontal', 1000, { ...METRICS, minLane: 28, maxAcross });

describe('groups that are too many for the height', () => {
  it.each([
    [30, 1],
    [56, 2],
    [84, 3],
    [111, 3],
    [112, 3],
    [140, 3],
    [168, 4],
    [640, 20],
  ])('have in %d px %d lanes', (height, lanes) => {
    expect(lanesIn(height)).toBe(lanes);
  });

  it('never lose a lane to more height, and fit into it', () => {
    let last = 1;
    for (let height = 28; height < 700; height++) {
      const lanes = lanesIn(height);
      expect(lanes).toBeGreaterThanOrEqual(last);
      last = lanes;
      const columns = Array.from({ length: lanes }, (_, i) => ({
        groups: i === lanes - 1 ? [1, 2] : [0],
      })) as unknown as LaneColumns[];
      const sizes = leastSizes(columns, { ...METRICS, minLane: 28, maxAcross: height });
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(height);
    }
  });
});
