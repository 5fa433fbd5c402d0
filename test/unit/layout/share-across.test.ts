import { describe, expect, it } from 'vitest';
import { shareAcross, shareNearly } from '../../../src/layout/share-across.js';

describe('sharing px among lanes', () => {
  it('gives a lane that lacks little all that it needs, from those that fold anyway', () => {
    const [needs, least] = [
      [900, 390, 150],
      [66, 66, 66],
    ];
    expect(shareAcross(needs, least, 860)[1]).toBeCloseTo(355, 3);
    const sizes = shareNearly(needs, least, 860);
    expect(sizes[1]).toBeCloseTo(390, 3);
    expect(sizes[0]).toBeCloseTo(320, 3);
    expect(sizes[2]).toBeCloseTo(150, 3);
  });

  it('takes from nobody who would then fold, and never more than there is', () => {
    expect(shareNearly([340, 400], [66, 66], 700)).toEqual(shareAcross([340, 400], [66, 66], 700));
    expect(shareNearly([120, 500], [66, 500], 560)).toEqual([66, 500]);
  });
});
