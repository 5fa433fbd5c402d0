import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  createAxis,
  createColumns,
  fitView,
  layoutTimeline,
  lengthFor,
} from '../../../src/layout/index.js';
import type { Orientation, TimelineLayout } from '../../../src/layout/index.js';
import { readDocument } from '../../../src/model/index.js';
import { measureLabel, METRICS } from './builders.js';
import { drawLayout } from './draw-layout.js';
import { faultsOf } from './overlaps.js';

const file = new URL('../../../data/moscow-pyongyang.json', import.meta.url);
const { doc } = readDocument(JSON.parse(readFileSync(file, 'utf8')));
const metrics = { ...METRICS, maxAcross: 1100 };

function fitted(width: number, orientation: Orientation): TimelineLayout {
  const columns = createColumns(doc.events, doc.groups.length);
  const common = { columns, events: doc.events, width, metrics, measure: measureLabel };
  const length = orientation === 'horizontal' ? width : lengthFor(common);
  const axis = createAxis({ columns, length, breaks: 'auto', metrics, orientation });
  return layoutTimeline({ ...common, axis, view: fitView(axis), orientation });
}

describe.each([
  ['horizontal', 1042],
  ['horizontal', 700],
  ['vertical', 360],
] as const)('Moscow and Pyongyang, %s, %d px wide', (orientation, width) => {
  const layout = fitted(width, orientation);

  it('looks as reviewed', async () => {
    const name = `../../snapshots/layout-${orientation}-${width}.svg`;
    await expect(drawLayout(layout, doc)).toMatchFileSnapshot(name);
  });

  it('labels every event but a few where it is narrow, and overlaps nothing', () => {
    const least = doc.events.length - (width === 700 ? 4 : 0);
    expect(layout.marks.length).toBeGreaterThanOrEqual(least);
    expect(faultsOf(layout)).toEqual([]);
  });

  it('writes a date on every stretch, and says where the rate changes', () => {
    const { scale, ticks } = layout;
    expect(scale.breaks.length).toBeGreaterThanOrEqual(2);
    for (const { ratio } of scale.borders) {
      expect(Math.max(ratio, 1 / ratio)).toBeGreaterThanOrEqual(2);
    }
    const labelled = ticks.filter((tick) => tick.labelled);
    const bare = scale.stretches.filter(
      ({ x0, x1 }) => !labelled.some(({ x }) => x >= x0 - 1e-6 && x <= x1 + 1e-6),
    );
    expect(bare.length).toBeLessThanOrEqual(1);
  });
});
