import { describe, expect, it } from 'vitest';
import { fitView } from '../../../src/layout/index.js';
import { anEvent } from './builders.js';
import { faultsOf } from './overlaps.js';
import { setUp } from './set-up.js';

describe('lanes that run downwards', () => {
  it.each([258, 320])('grow for marks of one day before any of them folds, %d px wide', (width) => {
    const groups = [0, 1, 2, 3].map((index) => ({ index, id: String(index), label: '' }));
    const pile = Array.from({ length: 13 }, (_, i) => ({ date: '2024-06-19', group: i % 4 }));
    const long = Array.from({ length: 8 }, (_, i) => ({ date: String(1960 + i), group: i % 4 }));
    const events = [...long, ...pile].map(({ date, group }, i) =>
      anEvent(date, i, { group: groups[group] as never }),
    );
    const { axis, lay } = setUp(events, 4, width, 'vertical');
    const layout = lay(fitView(axis));
    expect(layout.folds.map(({ count }) => count)).toEqual([]);
    expect(faultsOf(layout)).toEqual([]);
  });
});
