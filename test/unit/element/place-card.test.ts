import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../src/element/place-card.js';

const FRAME = { width: 1000, height: 800 };
const CARD = { width: 300, height: 200 };

describe('placeCard', () => {
  it.each([
    ['right of its mark', { x: 100, y: 300, width: 50, height: 20 }, { x: 160, y: 284 }],
    ['left where there is no room', { x: 800, y: 300, width: 50, height: 20 }, { x: 490, y: 284 }],
    ['within the frame', { x: 100, y: 790, width: 50, height: 10 }, { x: 160, y: 600 }],
    ['below a wide mark', { x: 200, y: 100, width: 600, height: 20 }, { x: 200, y: 130 }],
    ['above a wide one at the end', { x: 200, y: 700, width: 600, height: 20 }, { x: 200, y: 490 }],
  ])('stands %s', (_, anchor, place) => {
    expect(placeCard(anchor, CARD, FRAME)).toEqual(place);
  });

  const anchor = { x: 100, y: 300, width: 50, height: 20 };
  it.each([
    ['below a long mark that would lie under it', { x: 90, y: 330, width: 500, height: 20 }, 360],
    ['above it at the end', { x: 90, y: 780, width: 500, height: 20 }, 570],
  ])('stands %s', (_, mark, y) => {
    const at = { ...anchor, y: mark.y - 30 };
    expect(placeCard(at, CARD, FRAME, 0, mark)).toEqual({ x: 100, y: y - (y > 500 ? 30 : 0) });
  });

  it('stands beside a long mark that it leaves in sight', () => {
    const mark = { x: 500, y: 330, width: 300, height: 20 };
    expect(placeCard(anchor, CARD, FRAME, 0, mark)).toEqual({ x: 160, y: 284 });
  });

  it('keeps to a frame that is narrower than the card', () => {
    const at = placeCard({ x: 50, y: 10, width: 200, height: 20 }, CARD, {
      width: 280,
      height: 900,
    });
    expect(at).toEqual({ x: 0, y: 40 });
  });
});
